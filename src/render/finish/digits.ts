/** Digits of the paper. Codes, addresses and anything with Latin letters attached stay as typed: O42, i5, www.a.go.th/2565. */
import type { Section } from '../../model/document.ts';
import { toArabicDigits, toThaiDigits } from '../../thai/digits.ts';
import { remembered } from '../../thai/remembered.ts';
import { changeTexts, type TextChange, withText } from './texts.ts';

const TOKEN = /[A-Za-z0-9][A-Za-z0-9@:/._~%#?=&+-]*/g;
const LATIN = /[A-Za-z]/;

export function thaiDigits(text: string): string {
  return text.replace(TOKEN, (token) => (LATIN.test(token) ? token : toThaiDigits(token)));
}

const PLAIN = { thai: remembered(thaiDigits), arabic: remembered(toArabicDigits) } as const;

/** The digits a paper prints. */
export function digitsOf(digits: 'thai' | 'arabic'): TextChange {
  const plain = PLAIN[digits];
  return { plain, inline: (t) => (t.keep === true ? t : withText(t, plain(t.text))) };
}

export const setDigits = (section: Section, digits: 'thai' | 'arabic'): Section => changeTexts(section, digitsOf(digits));
