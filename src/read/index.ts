/**
 * In: the bytes of a score file and what is known about the ITA. Out: a ScoreSheet — each agency's scores with the cell of each,
 * what was left out, and what the officer should know. What cannot be understood is refused with its cause and remedy.
 */
import { ItaPlanError } from '../model/error.ts';
import type { Notice } from '../model/notice.ts';
import { notice } from '../model/notice.ts';
import type { RawTable, ScoreSheet } from '../model/scores.ts';
import type { Draft, Reading } from './draft.ts';
import { finish } from './finish.ts';
import { openTables } from './formats/index.ts';
import { atTable, type Grid, gridOf } from './grid.ts';
import type { Reader } from './header.ts';
import { joinSheets } from './join.ts';
import type { ReadKnowledge } from './knowledge.ts';
import { type Chosen, chooseLayout, isLayout, LAYOUTS, type LayoutId } from './layouts/index.ts';
import { isNumber } from './numbers.ts';
import { refuseNothing, unreadable } from './refusals.ts';
import { otherScheme } from './schemes.ts';
import { commentsOf, type SheetComments, takeComments } from './sheet-comments.ts';
import { sheetFacts } from './sheet-names.ts';
import { makeNamer } from './subjects.ts';

export { readComments } from './comments.ts';
export { openTables } from './formats/index.ts';
export { LAYOUTS } from './layouts/index.ts';
export type { ReadKnowledge } from './knowledge.ts';

interface Input { readonly file: string; readonly bytes: Uint8Array }
interface Options { readonly layout?: string; readonly sheet?: string }
interface Read { readonly grid: Grid; readonly chosen: Chosen }

function layoutOf(wanted: string | undefined, file: string): LayoutId | null {
  if (wanted === undefined) return null;
  if (!isLayout(wanted)) throw new ItaPlanError('READ_NO_SUCH_LAYOUT', { layout: wanted, layouts: Object.keys(LAYOUTS) }, { file });
  return wanted;
}

/** The sheets to read: the one asked for, else all that are not hidden. */
function visible(tables: readonly RawTable[], sheet: string | undefined, file: string): RawTable[] {
  if (sheet === undefined) return tables.filter(({ hidden }) => !hidden);
  const found = tables.filter((table) => table.sheet === sheet);
  if (found.length === 0) throw new ItaPlanError('READ_NO_SUCH_SHEET', { sheet, sheets: tables.flatMap((table) => table.sheet ?? []) }, { file });
  return found;
}

function hiddenNotices(tables: readonly RawTable[], read: readonly RawTable[]): Notice[] {
  const said: Notice[] = [];
  const sheets = tables.filter((table) => table.hidden && !read.includes(table)).flatMap(({ sheet }) => sheet ?? []);
  if (sheets.length > 0) said.push(notice('READ_HIDDEN_SHEETS', 'warning', { sheets }, { file: tables[0]?.file ?? '' }));
  for (const table of read) {
    const rows = new Set<number>();
    const columns = new Map<string, number>();
    for (const row of table.cells) {
      const shown = row.filter(({ hidden }) => hidden === undefined);
      if (shown.length === 0 && row[0] !== undefined) rows.add(row[0].row);
      else for (const { column, hidden } of row) if (hidden === true) columns.set(column, (columns.get(column) ?? 0) + 1);
    }
    if (rows.size + columns.size > 0) said.push(notice('READ_HIDDEN_CELLS', 'warning', { rows: [...rows], columns: [...columns.keys()] }, { file: table.file, ...(table.sheet === null ? {} : { sheet: table.sheet }) }));
  }
  return said;
}

interface Sheets { readonly read: Read[]; readonly others: Grid[]; readonly comments: SheetComments[]; readonly notices: Notice[]; readonly tried: string[] }

/** Figures enough to ask why a sheet was not read. */
const MANY_NUMBERS = 5;

/** Sheets read one by one; those that are no score tables are kept for their comments or listed. A sheet of another scheme refuses only a file that holds nothing else. */
function readSheets(tables: readonly RawTable[], layout: LayoutId | null, reader: Reader): Sheets {
  const found: Sheets = { read: [], others: [], comments: [], notices: [], tried: [] };
  const schemes: ItaPlanError[] = [];
  for (const table of tables) {
    const grid = gridOf(table);
    if (grid.rows.length === 0) continue;
    const scheme = otherScheme(grid);
    if (scheme !== null) {
      schemes.push(scheme);
      found.notices.push(notice('READ_OTHER_SCHEME', 'warning', scheme.params, scheme.at));
      found.others.push(grid);
      continue;
    }
    const chosen = chooseLayout(grid, layout, reader);
    if ('reading' in chosen) {
      found.read.push({ grid, chosen });
      continue;
    }
    const comments = commentsOf(grid, reader);
    if (comments !== null) found.comments.push(comments);
    else found.others.push(grid);
    if (comments === null && grid.rows.flat().filter(isNumber).length >= MANY_NUMBERS) found.notices.push(notice('READ_SHEET_LEFT_OUT', 'warning', {}, atTable(grid)));
    if (found.tried.length === 0) found.tried.push(...chosen.tried);
  }
  const [scheme] = schemes;
  if (found.read.length === 0 && scheme !== undefined) throw scheme;
  return found;
}

const withSheet = (grid: Grid, several: boolean) => ({ column, header, meaning }: Reading['columns'][number]) => ({ column: several && grid.sheet !== null ? `${grid.sheet}!${column}` : column, header, meaning });

/** Reads a score file of any known format and layout. */
export async function readScores(input: Input, knowledge: ReadKnowledge, options: Options): Promise<ScoreSheet> {
  const { file, bytes } = input;
  const layout = layoutOf(options.layout, file);
  const opened = await openTables({ file, bytes, sheet: options.sheet ?? null });
  const tables = visible(opened.tables, options.sheet, file);
  const reader: Reader = { namer: makeNamer(knowledge), knowledge };
  refuseNothing(tables, opened.tables, file);
  const { read, others, comments, notices: left, tried } = readSheets(tables, layout, reader);
  if (read.length === 0) throw unreadable(others, tried, reader, file);

  const named = read.map(({ grid, chosen }) => ({ grid, chosen, ...sheetFacts(grid, chosen.reading.drafts, read.length, knowledge) }));
  const drafts: Draft[] = joinSheets(named.map((sheet) => sheet.drafts));
  const withComments = takeComments(drafts, comments);
  const finished = finish(withComments.drafts, knowledge, file);
  const [main] = [...read].sort((a, b) => b.chosen.reading.numbers.used - a.chosen.reading.numbers.used);
  const layouts = [...new Set(read.map(({ chosen }) => chosen.reading.layout))];
  return {
    source: { file, format: opened.format, layout: layouts.join('+'), confidence: main?.chosen.confidence ?? 0, tried: main?.chosen.tried ?? [] },
    columns: read.flatMap(({ grid, chosen }) => chosen.reading.columns.map(withSheet(grid, read.length > 1))),
    records: finished.records,
    refused: finished.refused,
    ignored: [
      ...read.flatMap(({ chosen }) => chosen.reading.ignored),
      ...others.map((grid) => ({ at: { file, ...(grid.sheet === null ? {} : { sheet: grid.sheet }) }, why: 'not-scores' })),
    ],
    notices: [...opened.notices, ...hiddenNotices(opened.tables, tables), ...left, ...named.flatMap(({ chosen, notices }) => [...chosen.reading.notices, ...notices]), ...withComments.notices, ...finished.notices],
  };
}
