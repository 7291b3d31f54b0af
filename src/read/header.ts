/** Finds the header by meaning in the first rows: one row, or up to three that are read together. */
import type { RawCell } from '../model/scores.ts';
import { INDICATORS, type IndicatorId } from '../model/framework.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { columnName } from './columns.ts';
import { type Grid, lineOf } from './grid.ts';
import { instrumentOfIndicator } from './instruments.ts';
import type { ReadKnowledge } from './knowledge.ts';
import { meaningName, meaningOfParts, type Meaning } from './meanings.ts';
import { readNumber } from './numbers.ts';
import type { Namer } from './subjects.ts';

const FIRST_ROWS = 15;
const SPAN = 3;
/** Less than a column, more than all the small differences. */
const JOINED = 0.5;
const SLIGHT = 0.0005;

export interface Column {
  readonly index: number;
  /** Letter in the file; of a turned table the row number. */
  readonly name: string;
  readonly header: string;
  readonly meaning: Meaning | null;
  readonly cell: RawCell | undefined;
}

export interface Header {
  /** Index of its first row in the grid, and of the first row below it. */
  readonly top: number;
  readonly end: number;
  readonly columns: readonly Column[];
  /** Columns understood. */
  readonly known: number;
}

export interface Reader { readonly namer: Namer; readonly knowledge: ReadKnowledge }

type Row = readonly (RawCell | undefined)[];

const HEADER_NUMBERS: readonly ((value: number) => boolean)[] = [
  (value) => value >= 1 && value <= 10, (value) => value === 30 || value === 40 || value === 100, (value) => (value > 2550 && value < 2600) || (value > 2010 && value < 2050),
];

/** A row with numbers is data, unless they are all numbers of indicators, all weights or all years. */
function isData(row: Row): boolean {
  const values = row.flatMap((cell) => {
    const reading = readNumber(cell);
    return reading.kind === 'number' && reading.rest === '' ? [reading.value] : [];
  });
  return values.length > 0 && !HEADER_NUMBERS.some((fits) => values.every((value) => Number.isInteger(value) && fits(value)));
}

/** Header text of each column in a row; a title over several columns, merged or followed by blanks, speaks for them all. */
function texts(row: Row, width: number, below: Row | undefined): string[] {
  const found: string[] = [];
  let last = '';
  let lastCell: RawCell | undefined;
  for (let column = 0; column < width; column += 1) {
    const cell = row[column];
    const text = lineOf(cell);
    if (text !== '') [last, lastCell] = [text, cell];
    const spread = text === '' && below !== undefined && lastCell?.merged === undefined && lineOf(below[column]) !== '' && column > 0;
    found.push(text !== '' ? text : spread ? last : '');
  }
  return found;
}

/** One text alone from the first column on: a title, not a header. */
function isTitle(row: Row): boolean {
  const first = row.findIndex((cell) => lineOf(cell) !== '');
  return first === 0 && new Set(row.map(lineOf).filter((text) => text !== '')).size === 1;
}

function columnsOf(grid: Grid, top: number, span: number, { namer, knowledge }: Reader): Column[] {
  const rows = grid.rows.slice(top, top + span);
  const byRow = rows.map((row, i) => (span > 1 && isTitle(row) ? [] : texts(row, grid.width, rows[i + 1])));
  return Array.from({ length: grid.width }, (_, index) => {
    const parts = byRow.map((line) => line[index] ?? '').filter((text, i, all) => text !== '' && all.indexOf(text) === i);
    const cell = rows.map((row) => row[index]).filter((candidate) => candidate !== undefined && candidate.value !== null).at(-1);
    const meaning = parts.length === 0 ? null : meaningOfParts(parts, namer, knowledge.weights);
    return { index, name: grid.turned ? String(cell?.row ?? index + 1) : columnName(index), header: parts.join(' / '), meaning, cell };
  });
}

/** Bare numbers 1–5, 6–8 and 9–10 below IIT, EIT and OIT are indicators; any other numbering might be of questions. */
function withNumbers(columns: readonly Column[]): Column[] {
  const numberOf = ({ header, meaning }: Column): number | null => {
    const bottom = / \/ (10|[1-9])$/.exec(toArabicDigits(header))?.[1];
    const number = Number(bottom);
    return bottom !== undefined && meaning?.kind === 'score' && meaning.subject === instrumentOfIndicator(number) ? number : null;
  };
  const numbers = columns.flatMap((column) => numberOf(column) ?? []);
  if (numbers.length !== INDICATORS.length || new Set(numbers).size !== INDICATORS.length) return [...columns];
  return columns.map((column) => {
    const number = numberOf(column);
    if (number === null) return column;
    const subject = `${number as IndicatorId}` as const;
    return { ...column, meaning: { kind: 'score', subject, year: column.meaning?.year ?? null, scale: null, named: { subject, by: 'number', number } } };
  });
}

/** Distinct meanings: a row of ten «คะแนน» knows less than a row of ten names. */
function knownIn(columns: readonly Column[]): number {
  const names = new Set(columns.flatMap(({ meaning }) => (meaning === null ? [] : [meaningName(meaning)])));
  const scores = columns.filter(({ meaning }) => meaning?.kind === 'score').length;
  return names.size + scores / 1000;
}

/** A cell merged over both rows makes them one header. */
function linked(rows: readonly Row[]): boolean {
  return rows.slice(1).every((row, i) => row.some((cell) => cell?.merged !== undefined && (rows[i] ?? []).some((above) => above?.merged === cell.merged)));
}

/** The header that knows most columns; of equals rows that a merge joins, then the one of fewest rows, then the first (or the last, right above its table). A title is never the first of several header rows. */
export function findHeader(grid: Grid, reader: Reader, prefer: 'first' | 'last' = 'first'): Header | null {
  const tops = grid.rows.slice(0, FIRST_ROWS).map((_, top) => {
    const rows = grid.rows.slice(top, top + SPAN);
    const data = rows.findIndex(isData);
    return { top, longest: isTitle(rows[0] ?? []) ? Math.min(1, data === -1 ? 1 : data) : data === -1 ? rows.length : data };
  });
  let best: Header | null = null;
  for (let span = 1; span <= SPAN; span += 1) for (const { top, longest } of tops) {
    if (span > longest) continue;
    const columns = withNumbers(columnsOf(grid, top, span, reader));
    const known = knownIn(columns) + (span > 1 && linked(grid.rows.slice(top, top + span)) ? JOINED : 0);
    const better = best === null || known > best.known + SLIGHT || (prefer === 'last' && span === best.end - best.top && known > best.known - SLIGHT);
    if (known >= 1 && better) best = { top, end: top + span, columns, known };
  }
  return best;
}
