/** A date as an officer types it in a cell; what is not certain is not taken. */
import type { IsoDate } from '../model/plan.ts';
import { MONTHS, parseDate } from './calendar.ts';
import { toArabicDigits } from './digits.ts';
import { clean } from './text.ts';

const ERA = 543;
const SHORT = ['มค', 'กพ', 'มีค', 'เมย', 'พค', 'มิย', 'กค', 'สค', 'กย', 'ตค', 'พย', 'ธค'];
const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
const WORDS = /^(?:วันที่)?(?:วัน\S+ที่)?(?<day>\d{1,2})(?:เดือน)?(?<month>[ก-๙.]+?)(?:พ\.?ศ\.?)?(?<year>\d{4}|\d{2})$/;
const SLASHES = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>2[45]\d\d)$/;

/** «๕ มีนาคม ๒๕๖๕», «5 มี.ค. 65», «5/3/2565» or «2022-03-05»; null for anything else, and for days that no calendar has. */
export function typedDate(text: string): IsoDate | null {
  const plain = toArabicDigits(clean(text)).trim();
  const joined = plain.replace(/\s+/g, '');
  const standard = ISO.exec(joined)?.groups;
  if (standard !== undefined) return iso(standard.day, Number(standard.month), standard.year);
  const words = WORDS.exec(joined)?.groups;
  if (words !== undefined) return iso(words.day, monthOf(words.month ?? ''), words.year);
  const slashes = SLASHES.exec(joined)?.groups;
  return slashes === undefined ? null : iso(slashes.day, Number(slashes.month), slashes.year);
}

/** A day as Excel counts it (1 = 1 January 1900); a year typed in Buddhist era into a calendar of the common era is meant as it was typed. */
export function dateOfSerial(serial: number): IsoDate | null {
  if (!Number.isFinite(serial) || serial < 61 || serial > 2_958_465) return null;
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const year = day.getUTCFullYear();
  return written(year >= 2400 ? year - ERA : year, day.getUTCMonth() + 1, day.getUTCDate());
}

function monthOf(word: string): number {
  const bare = word.replaceAll('.', '');
  return Math.max((MONTHS as readonly string[]).indexOf(bare), SHORT.indexOf(bare)) + 1;
}

/** Two digits are a Buddhist year of this century; a four-digit one is Buddhist unless it is clearly common era. */
function iso(day: string | undefined, month: number, year: string | undefined): IsoDate | null {
  const number = Number(year);
  const ce = number < 100 ? number + 2500 - ERA : number >= 2400 ? number - ERA : number;
  return written(ce, month, Number(day));
}

function written(year: number, month: number, day: number): IsoDate | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return year >= 1900 && parseDate(date) !== null ? (date as IsoDate) : null;
}
