/** Years in headers, cells, titles and sheet names: Buddhist era as it is, common era turned and said, two digits turned and said. */
import { toArabicDigits } from '../thai/digits.ts';
import { MONTHS } from '../thai/calendar.ts';
import { clean } from '../thai/text.ts';

export interface Year {
  /** Buddhist era. */
  readonly year: number;
  /** As written. */
  readonly text: string;
  readonly turned: boolean;
}

const BUDDHIST = /(?<![\d.,])25[5-9]\d(?![\d]|[.,]\d)/g;
const COMMON = /(?<![\d.,])20[1-4]\d(?![\d]|[.,]\d)/g;
const SHORT = /(?:ปีงบประมาณ|ปีงบ|ปี|พ\.ศ\.|fy)\s*(?:พ\.ศ\.\s*)?([5-7]\d)(?!\d)/gi;
const ERA = 543;

const DATE = new RegExp(`(?:${MONTHS.join('|')}|ม\\.ค\\.|ก\\.พ\\.|มี\\.ค\\.|เม\\.ย\\.|พ\\.ค\\.|มิ\\.ย\\.|ก\\.ค\\.|ส\\.ค\\.|ก\\.ย\\.|ต\\.ค\\.|พ\\.ย\\.|ธ\\.ค\\.)\\s*(?:พ\\.ศ\\.\\s*)?\\d{2,4}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}`, 'g');

/** Every different year of a text; the years of calendar dates do not count. */
export function yearsIn(source: string): Year[] {
  const text = toArabicDigits(clean(source)).replace(DATE, ' ');
  const found = new Map<number, Year>();
  const add = (year: number, written: string, turned: boolean) => { if (!found.has(year)) found.set(year, { year, text: written, turned }); };
  for (const [written] of text.matchAll(BUDDHIST)) add(Number(written), written, false);
  for (const [written] of text.matchAll(COMMON)) add(Number(written) + ERA, written, true);
  if (found.size === 0) for (const [written, digits] of text.matchAll(SHORT)) add(2500 + Number(digits), written, true);
  return [...found.values()];
}

/** The only year of a text; null when there is none or more than one. */
export function yearIn(text: string): Year | null {
  if (!/[\d๐-๙]/.test(text)) return null;
  if (/^25[5-9]\d$/.test(text)) return { year: Number(text), text, turned: false };
  const [only, ...more] = yearsIn(text);
  return only !== undefined && more.length === 0 ? only : null;
}
