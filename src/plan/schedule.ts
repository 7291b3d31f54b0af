/** Quarters of a rule → days of the fiscal year, never before the paper's own date. */
import type { IsoDate, Measure } from '../model/plan.ts';
import type { Quarter, Rule } from '../model/rule.ts';
import type { Settings } from '../model/settings.ts';
import { fiscalYearRange, quarterRange } from '../thai/calendar.ts';

const QUARTERS: readonly Quarter[] = ['Q1', 'Q2', 'Q3', 'Q4'];

/** The announcement's date, else the common one; null while the paper is undated. */
export function paperDate({ papers, date }: Settings): IsoDate | null {
  return papers?.announcement?.date ?? date ?? null;
}

/** Fewer days than this are no time to carry a measure out. */
const LEAST_DAYS = 30;

/** A period that is over gets the rest of the year, one that is nearly over the next quarter too; a year that is over stays as it was. */
export function scheduleOf(period: Rule['period'], forYear: number, date: IsoDate | null): Measure['period'] {
  const from = quarterRange(forYear, period.from).from;
  const to = quarterRange(forYear, period.to).to;
  const year = fiscalYearRange(forYear);
  const { repeat } = period;
  if (date === null || date <= from || date > year.to) return { from, to, repeat };
  if (date > to) return { from: date, to: year.to, repeat };
  return { from: date, to: daysBetween(date, to) < LEAST_DAYS ? nextQuarterEnd(forYear, period.to) : to, repeat };
}

function nextQuarterEnd(forYear: number, quarter: Quarter): IsoDate {
  return quarterRange(forYear, QUARTERS[QUARTERS.indexOf(quarter) + 1] ?? quarter).to;
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Quarters of the year that lie wholly before a day. */
export function quartersOver(forYear: number, date: IsoDate): number[] {
  return QUARTERS.flatMap((quarter, index) => (quarterRange(forYear, quarter).to < date ? [index + 1] : []));
}
