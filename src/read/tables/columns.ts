/** The columns of a table as a whole: which of two is meant, what «คะแนน» alone stands for, how many numbers want explaining. */
import { ItaPlanError } from '../../model/error.ts';
import type { RawCell } from '../../model/scores.ts';
import { at, type Grid, isBlank, lineOf } from '../grid.ts';
import type { Column } from '../header.ts';
import { meaningName, type Meaning } from '../meanings.ts';
import { isNumber } from '../numbers.ts';
import { yearIn } from '../years.ts';

type Row = readonly (RawCell | undefined)[];
type Kind = Exclude<Meaning['kind'], 'score'>;
export type ScoreColumn = Column & { readonly meaning: Extract<Meaning, { kind: 'score' }> };

export const isScore = (column: Column): column is ScoreColumn => column.meaning?.kind === 'score';
export const ofKind = (columns: readonly Column[], kind: Kind): Column[] => columns.filter(({ meaning }) => meaning?.kind === kind);

export function placeOf(grid: Grid, column: Column | undefined): ReturnType<typeof at> {
  return column?.cell === undefined ? { file: grid.file } : at(grid, column.cell);
}

/** Meanings that only one column may have. */
const EXCLUSIVE: ReadonlySet<Meaning['kind']> = new Set(['score', 'agency', 'year', 'district', 'province']);

/** Two columns of one meaning cannot both be right; only a weighted copy beside a raw one, or an empty column, steps back. */
export function distinct(columns: readonly Column[], grid: Grid, body: readonly Row[]): { kept: readonly Column[]; copies: readonly Column[] } {
  const byName = new Map<string, Column[]>();
  for (const column of columns) {
    if (column.meaning === null || !EXCLUSIVE.has(column.meaning.kind)) continue;
    const key = meaningName(column.meaning);
    byName.set(key, [...(byName.get(key) ?? []), column]);
  }
  const copies: Column[] = [];
  const empty: Column[] = [];
  for (const [meaning, all] of byName) {
    if (all.length < 2) continue;
    const same = all.filter(({ index }) => body.some((row) => !isBlank(row[index])));
    empty.push(...all.filter((column) => !same.includes(column)));
    if (same.length < 2) continue;
    const weighted = same.filter((column) => isScore(column) && column.meaning.scale === 'weighted');
    if (weighted.length === 1 && same.length === 2) copies.push(...weighted);
    else throw new ItaPlanError('READ_DUPLICATE_COLUMN', { meaning, columns: same.map(({ name, header }) => ({ column: name, header })) }, placeOf(grid, same[1]));
  }
  return { kept: columns.filter((column) => !copies.includes(column) && !empty.includes(column)), copies };
}

/** «คะแนน» or «ผลการประเมิน» in a table across: the total, where nothing else is and its cells are numbers; words make it the grade. */
export function settle(columns: readonly Column[], rows: readonly Row[]): Column[] {
  const vague = columns.filter(({ meaning }) => meaning?.kind === 'value' || meaning?.kind === 'result');
  if (vague.length === 0) return [...columns];
  const hasTotal = columns.some((column) => isScore(column) && column.meaning.subject === 'total');
  const hasGrade = ofKind(columns, 'grade').length > 0;
  const tally = (column: Column) => {
    const filled = rows.map((row) => row[column.index]).filter((cell) => !isBlank(cell));
    const numbers = filled.filter(isNumber).length;
    return { numbers, words: filled.length - numbers };
  };
  return columns.map((column) => {
    const { meaning } = column;
    if (meaning === null || !vague.includes(column)) return column;
    const { numbers, words } = tally(column);
    if (numbers > 0 && numbers >= words) return hasTotal ? column : { ...column, meaning: { kind: 'score', subject: 'total', year: meaning.year, scale: null, named: { subject: 'total', by: 'name', number: null } } };
    return meaning.kind === 'result' && !hasGrade && words > 0 ? { ...column, meaning: { kind: 'grade', year: meaning.year } } : column;
  });
}

/** Columns whose numbers are known to be no scores. */
const SILENT: ReadonlySet<Meaning['kind']> = new Set(['agency', 'district', 'province', 'region', 'type', 'grade', 'comment', 'number', 'year', 'code', 'weight', 'full-score', 'count', 'national', 'difference', 'target', 'part', 'note']);

/** Numbers above a header, years aside: another table that a reading from this header on would pass over. */
export function countAbove(rows: readonly Row[]): number {
  return rows.flatMap((row) => row.filter((cell) => isNumber(cell) && yearIn(lineOf(cell)) === null)).length;
}

/** Numbers that a reading of this table should explain: all but those of silent columns. */
export function countNumbers(columns: readonly Column[], body: readonly Row[]): number {
  const open = columns.filter(({ meaning }) => meaning === null || !SILENT.has(meaning.kind));
  let all = 0;
  for (const row of body) for (const { index } of open) if (isNumber(row[index])) all += 1;
  return all;
}
