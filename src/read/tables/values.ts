/** Which columns hold the scores of a table whose meanings stand one below the other. */
import { ItaPlanError } from '../../model/error.ts';
import type { Grid } from '../grid.ts';
import type { Column } from '../header.ts';
import { meaningName } from '../meanings.ts';
import { isNumber } from '../numbers.ts';
import { placeOf } from './columns.ts';
import type { Labels } from './labels.ts';

export interface Values {
  readonly main: readonly Column[];
  /** Columns of totals beside the scores. */
  readonly sums: readonly Column[];
}

const isTotal = ({ meaning }: Column): boolean => meaning?.kind === 'score' && meaning.subject === 'total';

/** By their headers; without any telling header, the only column with numbers. */
export function valuesOf(columns: readonly Column[], labels: Labels, grid: Grid): Values | null {
  const filled = columns.filter((column) => column.index !== labels.column && labels.named.some((named, row) => (named !== null || isTotal(column)) && isNumber(grid.rows[row]?.[column.index])));
  const vague = filled.filter(({ meaning }) => meaning?.kind === 'value' || meaning?.kind === 'result');
  const totals = filled.filter(isTotal);
  if (vague.length > 0) return { main: vague, sums: totals };
  if (totals.length > 0) return { main: totals, sums: [] };
  const unknown = filled.filter(({ meaning }) => meaning === null);
  return unknown.length === 1 ? { main: unknown, sums: [] } : null;
}

/** Two columns of scores for one year cannot both be right. */
export function refuseTwins(columns: readonly Column[], grid: Grid): void {
  const byYear = new Map<number | null, Column>();
  for (const column of columns) {
    const year = column.meaning?.year?.year ?? null;
    const twin = byYear.get(year);
    if (twin !== undefined) throw new ItaPlanError('READ_DUPLICATE_COLUMN', { meaning: meaningName(column.meaning), columns: [twin, column].map(({ name, header }) => ({ column: name, header })) }, placeOf(grid, column));
    byYear.set(year, column);
  }
}
