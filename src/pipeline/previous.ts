/** Finds the earlier years of an agency: in the same file, in the score files and in last year's plan.json that `--previous` names. */
import { basename } from 'node:path';
import type { Catalogue } from '../catalogue/index.ts';
import type { Agency } from '../model/agency.ts';
import type { Assessment } from '../model/assessment.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { Plan } from '../model/plan.ts';
import type { ScoreRecord, ScoreSheet } from '../model/scores.ts';
import type { Settings } from '../model/settings.ts';
import { fold } from '../thai/text.ts';
import { yearInName } from './choose.ts';
import { readBytes } from './files/read.ts';
import { readSheet } from './inspect.ts';
import { nearest } from './nearest.ts';

/** What `--previous` gave, read once for all agencies of a run. */
export interface Earlier {
  readonly sheets: readonly ScoreSheet[];
  readonly plans: readonly Plan[];
}

/** One earlier year of one agency: its scores, or the result a plan was made from. */
export type EarlierYear = { readonly fiscalYear: number } & ({ readonly record: ScoreRecord } | { readonly assessment: Assessment });

/** The files `--previous` names, none, one or several. */
export function previousFiles({ previous }: Settings): readonly string[] {
  return previous === undefined ? [] : typeof previous === 'string' ? [previous] : previous;
}

export async function readPrevious(catalogue: Catalogue, settings: Settings): Promise<Earlier> {
  const { layout: _layout, sheet: _sheet, ...rest } = settings;
  const sheets: ScoreSheet[] = [];
  const plans: Plan[] = [];
  for (const path of previousFiles(settings)) {
    if (path.toLowerCase().endsWith('.json')) {
      const { parsePlans } = await import('./schema/plan.ts');
      plans.push(...parsePlans(new TextDecoder().decode(readBytes(path)), basename(path)));
    } else sheets.push(await readSheet(path, catalogue, rest));
  }
  return { sheets, plans };
}

/** The plan that was made for a year: its measures are what the office chose to do in it. */
export function planForYear({ plans }: Earlier, agency: Agency, forYear: number): Plan | null {
  return plans.find((plan) => plan.forYear === forYear && (isSameAgency(plan.agency, agency) || plans.length === 1)) ?? null;
}

/** Every year before `fiscalYear` once, ascending, a score file before a plan; near misses are only named. */
export function earlierYears(earlier: Earlier, agency: Agency, fiscalYear: number): { years: readonly EarlierYear[]; notices: readonly Notice[] } {
  const found = earlier.sheets.map((sheet) => recordsBefore(sheet, agency, fiscalYear));
  const planned = earlier.plans.filter((plan) => isSameAgency(plan.agency, agency)).flatMap(({ assessment }) => (assessment !== null && assessment.fiscalYear < fiscalYear ? [{ fiscalYear: assessment.fiscalYear, assessment: { ...assessment, previous: null } }] : []));
  const byYear = new Map<number, EarlierYear>();
  for (const year of [...found.flatMap(({ records }) => records.map((record) => ({ fiscalYear: record.fiscalYear as number, record }))), ...planned]) {
    if (!byYear.has(year.fiscalYear)) byYear.set(year.fiscalYear, year);
  }
  return { years: [...byYear.values()].sort((a, b) => a.fiscalYear - b.fiscalYear), notices: found.flatMap(({ notices }) => notices) };
}

/** The agency's records of earlier years, matched by full name, kind and place. */
function recordsBefore(sheet: ScoreSheet, agency: Agency, fiscalYear: number): { records: readonly ScoreRecord[]; notices: Notice[] } {
  const same = sheet.records.filter((record) => isSameAgency(record.agency, agency));
  const candidates = same.length > 0 ? same : onlyAgencyWithoutName(sheet);
  if (candidates.length === 0) {
    const name = agency.name ?? '';
    const near = nearest(name, sheet.records.map((record) => record.agency.name ?? ''));
    return { records: [], notices: [notice('CLI_PREVIOUS_NOT_FOUND', 'warning', { agency: name, near })] };
  }
  const notices: Notice[] = [];
  const dated = candidates.map((record) => {
    const year = record.fiscalYear ?? yearInName(basename(sheet.source.file));
    if (year === null) notices.push(notice('CLI_PREVIOUS_YEAR_ASSUMED', 'warning', { fiscalYear: fiscalYear - 1 }));
    return { ...record, fiscalYear: year ?? fiscalYear - 1 };
  });
  const records = dated.filter((record) => record.fiscalYear < fiscalYear);
  if (records.length > 0) return { records, notices };
  const previous = dated[0]?.fiscalYear ?? fiscalYear;
  return { records, notices: [notice('CLI_PREVIOUS_NOT_EARLIER', 'warning', { fiscalYear, previous })] };
}

/** Same full name, and no place that speaks against it. */
function isSameAgency(a: Agency, b: Agency): boolean {
  const agree = (x: string | null, y: string | null): boolean => x === null || y === null || fold(x) === fold(y);
  return a.name !== null && b.name !== null && fold(a.name) === fold(b.name) && agree(a.district, b.district) && agree(a.province, b.province);
}

/** A single-agency report often names nobody. */
function onlyAgencyWithoutName(sheet: ScoreSheet): readonly ScoreRecord[] {
  return sheet.records.every((record) => record.agency.name === null) ? sheet.records : [];
}
