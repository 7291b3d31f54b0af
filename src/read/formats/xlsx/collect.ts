/** Cells of one worksheet as they come: limits, positions, and what each stored value means. Fed by the SAX reader or the quick scan. */
import { ItaPlanError } from '../../../model/error.ts';
import type { RawCell } from '../../../model/scores.ts';
import { columnIndex, columnName } from '../../columns.ts';
import { CELL_TEXT, type NumberFormat, unescapeText } from './strings.ts';

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const LIMITS = { rows: 100_000, cells: 1_000_000 } as const;

/** Rows and cells left in the whole workbook; one counter for all its sheets. */
export interface Budget { rows: number; cells: number }
export const newBudget = (): Budget => ({ rows: LIMITS.rows, cells: LIMITS.cells });

export interface Source { readonly part: string; readonly file: string; readonly sheet: string; readonly hidden: boolean; readonly strings: readonly string[]; readonly formats: readonly NumberFormat[] }

export interface Collector {
  readonly rows: readonly RawCell[][];
  readonly hideColumns: (from: number, to: number) => void;
  readonly openRow: (number: string | undefined, hidden: boolean) => void;
  /** Column of a reference in the open row, or of the next cell. */
  readonly columnOf: (reference: string | undefined) => number;
  readonly cell: (column: number, type: string, style: number, value: string | null, formula: string | null) => void;
  readonly closeRow: () => void;
  readonly tooLong: () => never;
}

type Content = Pick<RawCell, 'value' | 'error' | 'format'>;

function numberOf(value: string, format: NumberFormat, corrupt: (problem: string) => never): Content {
  const number = Number(value);
  if (!Number.isFinite(number)) corrupt('number');
  return format === undefined ? { value: number } : { value: number, format };
}

/** What a cell says; a formula without a kept result, an error or another file's cell is not a value. */
function content(type: string, format: NumberFormat, value: string | null, formula: string | null, strings: readonly string[], corrupt: (problem: string) => never): Content | null {
  if (formula !== null && /\[\d+\]/.test(formula)) return { value: null, error: 'external' };
  if (value === null) return formula === null ? null : { value: null, error: 'formula' };
  if (type === 'e') return { value: null, error: value };
  if (type === 's') {
    const text = strings[Number(value)];
    return text === undefined ? corrupt('string') : text === '' ? null : { value: text };
  }
  if (type === 'b') return { value: value === '1' || value === 'true' };
  if (type === 'str' || type === 'inlineStr') return value === '' ? null : { value: unescapeText(value) };
  if (type === 'd') return { value, format: 'date' };
  if (value.trim() === '') return formula === null ? null : { value: null, error: 'formula' };
  return numberOf(value, format, corrupt);
}

export function newCollector(source: Source, budget: Budget): Collector {
  const { part, file, sheet, strings, formats } = source;
  const corrupt = (problem: string): never => { throw new ItaPlanError('READ_CORRUPT', { part, problem }, { file, sheet }); };
  const outside = (reference: string): never => { throw new ItaPlanError('READ_OUTSIDE_SHEET', { reference }, { file, sheet }); };
  const tooBig = (what: 'rows' | 'cells' | 'text', limit: number): never => { throw new ItaPlanError('READ_TOO_BIG', { what, limit }, { file, sheet }); };
  const hidden: (readonly [number, number])[] = [];
  const rows: RawCell[][] = [];
  let row: RawCell[] = [];
  let number = 0;
  let rowHidden = false;
  let next = 0;

  const columnOf = (reference: string | undefined): number => {
    if (reference === undefined) return next;
    const digits = reference.search(/\d/);
    const column = digits > 0 && digits <= 4 ? columnIndex(reference.slice(0, digits)) : -1;
    const own = Number(reference.slice(digits));
    if (column < 0 || column >= COLUMNS || own > ROWS) outside(reference);
    if (own !== number) corrupt('cell');
    return column;
  };

  return {
    rows, columnOf,
    tooLong: () => tooBig('text', CELL_TEXT),
    hideColumns: (from, to) => hidden.push([from, to]),
    openRow: (given, isHidden) => {
      const now = given === undefined ? number + 1 : Number(given);
      if (!Number.isInteger(now) || now < 1 || now > ROWS) outside(given ?? String(now));
      if (now <= number) corrupt('row');
      budget.rows -= 1;
      if (budget.rows < 0) tooBig('rows', LIMITS.rows);
      [number, rowHidden, row, next] = [now, isHidden, [], 0];
    },
    cell: (column, type, style, value, formula) => {
      if (column >= COLUMNS) outside(columnName(column));
      // Cells come in order; one that does not may be the second of its place.
      if (column < next && row.some((cell) => cell.column === columnName(column))) corrupt('cell');
      next = column + 1;
      budget.cells -= 1;
      if (budget.cells < 0) tooBig('cells', LIMITS.cells);
      const found = content(type, formats[style], value, formula, strings, corrupt);
      if (found === null) return;
      const isHidden = rowHidden || (hidden.length > 0 && hidden.some(([from, to]) => column >= from && column <= to));
      const cell: RawCell = { row: number, column: columnName(column), value: found.value };
      row.push(found.error === undefined && found.format === undefined && !isHidden ? cell : { ...cell, ...found, ...(isHidden ? { hidden: true as const } : {}) });
    },
    closeRow: () => { if (row.length > 0) rows.push(row); },
  };
}
