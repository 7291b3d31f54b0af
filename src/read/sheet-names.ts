/** What a sheet's own name adds to its table: a year, or the one agency it is about. Said where it is used. */
import { type Notice, notice } from '../model/notice.ts';
import { clean } from '../thai/text.ts';
import type { Draft } from './draft.ts';
import type { Grid } from './grid.ts';
import type { ReadKnowledge } from './knowledge.ts';
import { agencyIn } from './titles.ts';
import { yearIn } from './years.ts';

export function sheetFacts(grid: Grid, drafts: readonly Draft[], sheets: number, { agencyPrefixes }: ReadKnowledge): { drafts: readonly Draft[]; notices: readonly Notice[] } {
  if (grid.sheet === null) return { drafts, notices: [] };
  const name = clean(grid.sheet).trim();
  const place = { file: grid.file, sheet: grid.sheet };
  const year = drafts.some((draft) => draft.year === null) ? yearIn(name) : null;
  const agency = sheets > 0 && drafts.every(({ given }) => given === null) ? agencyIn(name, agencyPrefixes) : null;
  return {
    drafts: drafts.map((draft) => ({ ...draft, year: draft.year ?? year?.year ?? null, given: draft.given ?? agency })),
    notices: [
      ...(year === null ? [] : [notice('READ_YEAR_FROM_SHEET', 'info', { fiscalYear: year.year }, place)]),
      ...(agency === null ? [] : [notice('READ_AGENCY_FROM_SHEET', 'info', { agency }, place)]),
    ],
  };
}
