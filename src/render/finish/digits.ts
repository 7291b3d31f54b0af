/** Digits of the paper. Codes, addresses and anything with Latin letters attached stay as typed: O42, i5, www.a.go.th/2565. */
import { toArabicDigits, toThaiDigits } from '../../thai/digits.ts';
import { SPACES } from './spaces.ts';
import { both, type TextChange, withText } from './texts.ts';

const TOKEN = /[A-Za-z0-9][A-Za-z0-9@:/._~%#?=&+-]*/g;
const LATIN = /[A-Za-z]/;

export function thaiDigits(text: string): string {
  return text.replace(TOKEN, (token) => (LATIN.test(token) ? token : toThaiDigits(token)));
}

const digits = (plain: (text: string) => string): TextChange => ({ plain, inline: (t) => (t.keep === true ? t : withText(t, plain(t.text))) });

/** What every text of a paper goes through, by the digits it prints. */
export const TEXT_CHANGES: Readonly<Record<'thai' | 'arabic', TextChange>> = { thai: both(digits(thaiDigits), SPACES), arabic: both(digits(toArabicDigits), SPACES) };
