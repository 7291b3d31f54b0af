/** In: the bytes of a score file. Out: what an office workbook says besides its scores; null when the file is no such workbook. */
import { ItaPlanError } from '../../model/error.ts';
import { type Location, type Notice, notice } from '../../model/notice.ts';
import type { RawCell, RawTable, ScoreSheet } from '../../model/scores.ts';
import type { Settings } from '../../model/settings.ts';
import { toArabicDigits } from '../../thai/digits.ts';
import { fold } from '../../thai/text.ts';
import { cellText, isBlank } from './cells.ts';
import { newCollector, type UsedCell } from './collect.ts';
import { COMMENT_HEADERS } from './comments-sheet.ts';
import { FIELD_HEADERS, type FormKnowledge, MARK, SHEETS, VERSION } from './form.ts';
import { readFormSheet } from './rows.ts';
import { formSheets } from './sheets/index.ts';
import { scoreFacts } from './sheets/scores.ts';

export interface Office {
  readonly settings: Settings;
  readonly comments: readonly OfficeComment[];
  /** Cells that settings were taken from. */
  readonly used: readonly UsedCell[];
  readonly notices: readonly Notice[];
}

interface OfficeComment {
  /** null = of the latest year in the workbook. */
  readonly fiscalYear: number | null;
  readonly text: string;
  readonly at: Location;
}

/** `knowledge` is asked for only when the file is such a workbook. */
export async function readOffice(bytes: Uint8Array, file: string, knowledge: () => FormKnowledge): Promise<Office | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const { openTables, readComments } = await import('../../read/index.ts');
  const { tables: guide } = await openTables({ file, bytes, sheet: SHEETS.guide });
  if (!mayBeOffice(guide)) return null;
  const { tables } = await openTables({ file, bytes, sheet: null });
  if (!isOffice(tables)) return null;
  const into = newCollector();
  const forms = formSheets(knowledge());
  const unused = tables.flatMap((table) => {
    const form = forms.find(({ name }) => name === table.sheet);
    return form === undefined ? [] : readFormSheet(table, form, into);
  });
  const comments = tables.filter(({ sheet }) => sheet === SHEETS.comments).flatMap((table) => commentsOf(table, (text) => readComments(text, file).map((one) => one.text)));
  return { settings: into.settings(), comments, used: into.used(), notices: [notice('SETTINGS_FROM_OFFICE', 'info', { facts: into.used().length, comments: comments.length }, { file }), ...unused] };
}

/** Only the guide has been opened: the others are known by name. */
function mayBeOffice(tables: readonly RawTable[]): boolean {
  const names = tables.map(({ sheet }) => sheet);
  return markOf(tables) !== null || (names.includes(SHEETS.scores) && names.includes(SHEETS.office));
}

/** By its mark, or, where the guide was thrown away, by the sheet of the office's facts. Throws SETTINGS_OFFICE_VERSION. */
function isOffice(tables: readonly RawTable[]): boolean {
  const mark = markOf(tables);
  if (mark !== null && mark.version > VERSION) throw new ItaPlanError('SETTINGS_OFFICE_VERSION', { version: mark.version, known: VERSION }, mark.at);
  if (mark !== null) return true;
  const headers = [FIELD_HEADERS.label, FIELD_HEADERS.value].map(fold);
  return tables.some(({ sheet, cells }) => sheet === SHEETS.office && cells.some((row) => headers.every((header) => row.some((cell) => fold(cellText(cell)) === header))));
}

function markOf(tables: readonly RawTable[]): { version: number; at: Location } | null {
  for (const { file, sheet, cells } of tables) {
    if (sheet !== SHEETS.guide) continue;
    for (const cell of cells.flat()) {
      const version = typeof cell.value === 'string' && cell.value.startsWith(MARK) ? Number(cell.value.slice(MARK.length)) : Number.NaN;
      if (Number.isInteger(version)) return { version, at: { file, sheet, row: cell.row, column: cell.column } };
    }
  }
  return null;
}

/** A comment a row, or several in one cell as they were pasted. */
function commentsOf({ file, sheet, cells }: RawTable, split: (text: string) => readonly string[]): OfficeComment[] {
  let columns: { year: string | undefined; text: string } | null = null;
  const found: OfficeComment[] = [];
  for (const row of cells) {
    const columnOf = (header: string): string | undefined => row.find((cell) => fold(cellText(cell)) === fold(header))?.column;
    const text = columnOf(COMMENT_HEADERS.text);
    if (text !== undefined) {
      columns = { year: columnOf(COMMENT_HEADERS.year), text };
      continue;
    }
    const cell = row.find((one) => one.column === columns?.text);
    if (columns === null || cell === undefined || isBlank(cell)) continue;
    const at: Location = { file, ...(sheet === null ? {} : { sheet }), row: cell.row, column: cell.column };
    const fiscalYear = yearOf(row.find((one) => one.column === columns?.year), at);
    for (const one of split(cellText(cell))) found.push({ fiscalYear, text: one, at: { ...at, text: one } });
  }
  return found;
}

function yearOf(cell: RawCell | undefined, at: Location): number | null {
  if (cell === undefined || isBlank(cell)) return null;
  const text = cellText(cell);
  const year = Number(toArabicDigits(text).replace(/^(?:ปี)?(?:งบประมาณ)?\s*(?:พ\.ศ\.)?\s*/, ''));
  if (Number.isInteger(year) && year >= 2540 && year <= 2640) return year;
  throw new ItaPlanError('SETTINGS_CELL', { header: COMMENT_HEADERS.year, value: text, expected: 'year' }, { ...at, column: cell.column, text });
}

/** Scores of an office workbook; one in which none was filled in yet is told so. */
export async function officeScores(scores: Promise<ScoreSheet>, office: Office, file: string): Promise<ScoreSheet> {
  try {
    return withOffice(await scores, office);
  } catch (cause) {
    if (cause instanceof ItaPlanError && NO_SCORES.includes(cause.code)) throw new ItaPlanError('READ_EMPTY', { what: 'rows' }, { file, sheet: SHEETS.scores });
    throw cause;
  }
}

/** An office workbook without scores: papers that need none can still be made of its settings. */
export function isUnfilled(cause: unknown): boolean {
  return cause instanceof ItaPlanError && cause.code === 'READ_EMPTY' && cause.at?.sheet === SHEETS.scores;
}

const NO_SCORES: readonly string[] = ['READ_UNKNOWN_LAYOUT', 'READ_NO_AGENCY'];

/** The scores with the comments of the workbook, each in its year; what the workbook said is told. */
function withOffice(sheet: ScoreSheet, { settings, comments, notices }: Office): ScoreSheet {
  const years = sheet.records.map(({ fiscalYear }) => fiscalYear ?? 0);
  const latest = Math.max(0, ...years);
  const records = sheet.records.map((record, index) => ({
    ...record, comments: [...record.comments, ...comments.filter(({ fiscalYear }) => (fiscalYear ?? latest) === years[index]).map(({ text, at }) => ({ text, at }))],
  }));
  const astray = [...new Set(comments.flatMap(({ fiscalYear }) => (fiscalYear === null || years.includes(fiscalYear) ? [] : [fiscalYear])))];
  const said = settings.agency?.name === undefined ? sheet.notices : sheet.notices.filter(({ code }) => code !== 'READ_AGENCY_NOT_NAMED');
  const facts = scoreFacts([]).columns.map(({ label }) => label);
  const columns = sheet.columns.map((column) => (facts.includes(column.header) ? { ...column, meaning: 'office' } : column));
  return { ...sheet, columns, records, notices: [...notices, ...said, ...astray.map((fiscalYear) => notice('SETTINGS_COMMENT_YEAR', 'warning', { fiscalYear }))] };
}
