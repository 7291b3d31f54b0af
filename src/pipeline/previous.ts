/** Finds last year's scores of an agency: in the same file, or in the one `--previous` names. */
import { basename } from 'node:path';
import type { Catalogue } from '../catalogue/index.ts';
import type { Agency } from '../model/agency.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ScoreRecord, ScoreSheet } from '../model/scores.ts';
import type { Settings } from '../model/settings.ts';
import { fold } from '../thai/text.ts';
import { yearInName } from './choose.ts';
import { readSheet } from './inspect.ts';
import { nearest } from './nearest.ts';

export async function readPrevious(catalogue: Catalogue, settings: Settings): Promise<ScoreSheet | null> {
  if (settings.previous === undefined) return null;
  const { layout: _layout, sheet: _sheet, ...rest } = settings;
  return readSheet(settings.previous, catalogue, rest);
}

/** The agency's record of the latest year before `fiscalYear`, matched by full name, kind and place; near misses are only named. */
export function previousRecord(sheet: ScoreSheet, agency: Agency, fiscalYear: number): { record: ScoreRecord | null; notices: Notice[] } {
  const same = sheet.records.filter((record) => isSameAgency(record.agency, agency));
  const candidates = same.length > 0 ? same : onlyAgencyWithoutName(sheet);
  if (candidates.length === 0) {
    const name = agency.name ?? '';
    const near = nearest(name, sheet.records.map((record) => record.agency.name ?? ''));
    return { record: null, notices: [notice('CLI_PREVIOUS_NOT_FOUND', 'warning', { agency: name, near })] };
  }
  const notices: Notice[] = [];
  const dated = candidates.map((record) => {
    const year = record.fiscalYear ?? yearInName(basename(sheet.source.file));
    if (year === null) notices.push(notice('CLI_PREVIOUS_YEAR_ASSUMED', 'warning', { fiscalYear: fiscalYear - 1 }));
    return { ...record, fiscalYear: year ?? fiscalYear - 1 };
  });
  const earlier = dated.filter((record) => record.fiscalYear < fiscalYear).sort((a, b) => b.fiscalYear - a.fiscalYear)[0];
  if (earlier !== undefined) return { record: earlier, notices };
  const previous = dated[0]?.fiscalYear ?? fiscalYear;
  return { record: null, notices: [notice('CLI_PREVIOUS_NOT_EARLIER', 'warning', { fiscalYear, previous })] };
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
