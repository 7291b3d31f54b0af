/** Periods and frequencies of measures in words. */
import type { Measure } from '../../model/plan.ts';
import type { Repeat } from '../../model/rule.ts';
import { fiscalYearOf, longMonth, quarterOf } from '../../thai/calendar.ts';

type Period = Measure['period'];

const REPEATS: Readonly<Record<Repeat, string>> = {
  once: 'ครั้งเดียว', monthly: 'ทุกเดือน', quarterly: 'ทุกไตรมาส', 'half-yearly': 'ทุก 6 เดือน', yearly: 'ปีละครั้ง',
};

export const repeatInWords = (repeat: Repeat): string => REPEATS[repeat];

/** «ตุลาคม 2564 – กันยายน 2565»; the year once when both months are of it. */
export function monthsInWords({ from, to }: Period): string {
  const [first, last] = [longMonth(from), longMonth(to)];
  if (first === last) return first;
  const [month, year] = first.split(' ');
  return last.endsWith(` ${year}`) ? `${month} – ${last}` : `${first} – ${last}`;
}

/** «ไตรมาสที่ 1–4»; with the year where the period leaves the paper's fiscal year. */
export function quartersInWords({ from, to }: Period, forYear: number): string {
  const at = (date: Period['from']): { quarter: string; year: number } => ({ quarter: quarterOf(date).slice(1), year: fiscalYearOf(date) });
  const [first, last] = [at(from), at(to)];
  if (first.year !== last.year) return `ไตรมาสที่ ${first.quarter}/${first.year} – ${last.quarter}/${last.year}`;
  const year = first.year === forYear ? '' : `/${first.year}`;
  return first.quarter === last.quarter ? `ไตรมาสที่ ${first.quarter}${year}` : `ไตรมาสที่ ${first.quarter}–${last.quarter}${year}`;
}
