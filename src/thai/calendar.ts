/** The Thai calendar: Buddhist era years everywhere, common era only in ISO dates, the fiscal year 1 Oct–30 Sep. */
import type { IsoDate } from '../model/plan.ts';
import type { Quarter } from '../model/rule.ts';
import { remembered } from './remembered.ts';

export const MONTHS = [
  'มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม',
] as const;
const SHORT_MONTHS = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'] as const;
const ERA = 543;

interface Parts { readonly year: number; readonly month: number; readonly day: number }

/** Parts of an ISO date with a Buddhist year; null when it is not a day of the calendar. No time zone is involved. */
export const parseDate = remembered((text): Parts | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const check = new Date(Date.UTC(year, month - 1, day));
  if (check.getUTCFullYear() !== year || check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) return null;
  return { year: year + ERA, month, day };
}, 256);

function parts(date: IsoDate): Parts {
  const found = parseDate(date);
  if (found === null) throw new RangeError(`not a date: ${date}`);
  return found;
}

/** «5 มีนาคม พ.ศ. 2565», digits still Arabic. */
export function longDate(date: IsoDate): string {
  const { year, month, day } = parts(date);
  return `${day} ${MONTHS[month - 1]} พ.ศ. ${year}`;
}

/** «ต.ค. 2564» */
export function shortMonth(date: IsoDate): string {
  const { year, month } = parts(date);
  return `${SHORT_MONTHS[month - 1]} ${year}`;
}

/** «ตุลาคม 2564» */
export function longMonth(date: IsoDate): string {
  const { year, month } = parts(date);
  return `${MONTHS[month - 1]} ${year}`;
}

/** Fiscal year (B.E.) a day belongs to: 1 Oct 2021 → 2565. */
export function fiscalYearOf(date: IsoDate): number {
  const { year, month } = parts(date);
  return month >= 10 ? year + 1 : year;
}

function iso(year: number, month: number, day: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}

/** First and last day of a fiscal year given in B.E. */
export function fiscalYearRange(fiscalYear: number): { from: IsoDate; to: IsoDate } {
  return { from: iso(fiscalYear - ERA - 1, 10, 1), to: iso(fiscalYear - ERA, 9, 30) };
}

/** First and last day of a quarter of a fiscal year (B.E.): Q1 of 2565 = 2021-10-01 … 2021-12-31. */
export function quarterRange(fiscalYear: number, quarter: Quarter): { from: IsoDate; to: IsoDate } {
  const ce = fiscalYear - ERA;
  if (quarter === 'Q1') return { from: iso(ce - 1, 10, 1), to: iso(ce - 1, 12, 31) };
  if (quarter === 'Q2') return { from: iso(ce, 1, 1), to: iso(ce, 3, 31) };
  if (quarter === 'Q3') return { from: iso(ce, 4, 1), to: iso(ce, 6, 30) };
  return { from: iso(ce, 7, 1), to: iso(ce, 9, 30) };
}

/** Quarter of its fiscal year a day falls in. */
export function quarterOf(date: IsoDate): Quarter {
  const { month } = parts(date);
  return month >= 10 ? 'Q1' : month <= 3 ? 'Q2' : month <= 6 ? 'Q3' : 'Q4';
}
