/** List markers as literal text: they stay the same when copied, quoted or drawn by a program without Thai numbering. */
import type { Document, Marker } from '../model/document.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { remembered } from '../thai/remembered.ts';

export type Digits = Document['look']['digits'];

/** The letters of Thai official numbering, without ฃ and ฅ. */
const LETTERS = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';

const thai = remembered(toThaiDigits, 1024);

/** A number in the digits of the paper. */
export function inDigits(text: string | number, digits: Digits): string {
  return digits === 'thai' ? thai(String(text)) : String(text);
}

function letter(n: number): string {
  const character = LETTERS.charAt((n - 1) % LETTERS.length);
  return character.repeat(Math.floor((n - 1) / LETTERS.length) + 1);
}

const MARKERS: Readonly<Record<Marker, (n: number, digits: Digits) => string>> = {
  '๑.': (n, digits) => `${inDigits(n, digits)}.`,
  '(๑)': (n, digits) => `(${inDigits(n, digits)})`,
  'ก.': (n) => `${letter(n)}.`,
  '1.': (n) => `${n}.`,
  '-': () => '-',
  '●': () => '●',
  '☐': () => '☐',
};

/** Marker of the n-th item; «๑.» and «(๑)» follow the digits of the paper, «1.» was asked for as it is. */
export function markerText(marker: Marker, n: number, digits: Digits): string {
  return MARKERS[marker](n, digits);
}
