/** Digits of the paper. Codes, addresses and anything with Latin letters attached stay as typed: O42, i5, www.a.go.th/2565. */
import type { Section } from '../../model/document.ts';
import { toArabicDigits, toThaiDigits } from '../../thai/digits.ts';
import { remembered } from '../../thai/remembered.ts';
import { changeTexts } from './texts.ts';

const TOKEN = /[A-Za-z0-9][A-Za-z0-9@:/._~%#?=&+-]*/g;
const LATIN = /[A-Za-z]/;

export function thaiDigits(text: string): string {
  return text.replace(TOKEN, (token) => (LATIN.test(token) ? token : toThaiDigits(token)));
}

const PLAIN = { thai: remembered(thaiDigits), arabic: remembered(toArabicDigits) } as const;

export function setDigits(section: Section, digits: 'thai' | 'arabic'): Section {
  const plain = PLAIN[digits];
  return changeTexts(section, { plain, inline: (t) => (t.keep === true ? t : { ...t, text: plain(t.text) }) });
}
