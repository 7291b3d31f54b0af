/** First stop of the line: a score file → what was recognised in it, agencies by their full names. */
import { basename } from 'node:path';
import { type Catalogue, recogniseAgency } from '../catalogue/index.ts';
import type { Agency } from '../model/agency.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ScoreRecord, ScoreSheet } from '../model/scores.ts';
import type { Settings } from '../model/settings.ts';
import { fold } from '../thai/text.ts';
import { loadCatalogue } from './catalogue.ts';
import { readBytes } from './files/read.ts';
import { readKnowledge } from './knowledge.ts';
import { SHEETS } from './office/form.ts';
import { officeScores, readOffice } from './office/read.ts';

export interface Inspection {
  readonly sheet: ScoreSheet;
  readonly catalogue: Catalogue;
  readonly notices: readonly Notice[];
}

/** Reads a score file and recognises its agencies; a file of one agency takes the names the settings give. */
export async function inspect(path: string, settings: Settings): Promise<Inspection> {
  const catalogue = await loadCatalogue(settings);
  const sheet = await readSheet(path, catalogue, settings);
  return { sheet, catalogue, notices: [...sheet.notices, ...sheet.refused.map((one) => one.error), ...nameNotices(sheet.records)] };
}

export async function readSheet(path: string, catalogue: Catalogue, settings: Settings): Promise<ScoreSheet> {
  const { readScores } = await import('../read/index.ts');
  const [file, bytes] = [basename(path), readBytes(path)];
  const office = await readOffice(bytes, file, () => catalogue);
  const { layout, sheet: sheetName = office === null ? undefined : SHEETS.scores } = settings;
  const options = { ...(layout === undefined ? {} : { layout }), ...(sheetName === undefined ? {} : { sheet: sheetName }) };
  const scores = readScores({ file, bytes }, readKnowledge(catalogue), options);
  const sheet = office === null ? await scores : await officeScores(scores, office, file);
  const single = new Set(sheet.records.map((record) => fold(record.agency.given ?? ''))).size === 1;
  return { ...sheet, records: sheet.records.map((record) => ({ ...record, agency: identify(record.agency, catalogue, single ? settings.agency : undefined) })) };
}

/** Canonical name and kind; what the office says of itself wins over what the file says. */
export function identify(agency: Agency, catalogue: Catalogue, own: Settings['agency']): Agency {
  const given = own?.name ?? agency.given;
  const known = given === null ? null : recogniseAgency(given, catalogue.agencyTypes, catalogue.provinces);
  return {
    name: known?.name ?? agency.name,
    given: agency.given ?? own?.name ?? null,
    shortName: own?.shortName ?? known?.shortName ?? agency.shortName,
    type: own?.type ?? known?.type ?? agency.type,
    province: own?.province ?? agency.province ?? known?.province ?? null,
    district: own?.district ?? agency.district,
  };
}

/** A name printed otherwise than the file writes it is said, once an agency. */
function nameNotices(records: readonly ScoreRecord[]): Notice[] {
  const differing = new Map<string, Notice>();
  for (const { agency } of records) {
    const { given, name } = agency;
    if (given !== null && name !== null && given !== name) differing.set(given, notice('CATALOGUE_NAME_DIFFERS', 'info', { given, name }));
  }
  return [...differing.values()];
}
