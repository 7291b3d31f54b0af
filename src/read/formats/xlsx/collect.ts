/** Cells of one worksheet as they come: limits, positions, and what each stored value means. Fed by the SAX reader or the quick scan. */
import { ItaPlanError } from '../../../model/error.ts';
import type { RawCell } from '../../../model/scores.ts';
import { columnIndex, columnName } from '../../columns.ts';
import { LIMITS } from './limits.ts';
import { unescapeText } from './strings.ts';
import type { NumberFormat } from './styles.ts';

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
  /** The same for a reference already taken apart. */
  readonly place: (column: number, row: number) => number;
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

  const place = (column: number, own: number): number => {
    if (column < 0 || column >= LIMITS.columns || own > LIMITS.lastRow) outside(`${column < 0 ? '' : columnName(column)}${own}`);
    if (own !== number) corrupt('cell');
    return column;
  };
  const columnOf = (reference: string | undefined): number => {
    if (reference === undefined) return next;
    const digits = reference.search(/\d/);
    if (digits < 1 || digits > 4) outside(reference);
    return place(columnIndex(reference.slice(0, digits)), Number(reference.slice(digits)));
  };

  return {
    rows, columnOf, place,
    tooLong: () => tooBig('text', LIMITS.text),
    hideColumns: (from, to) => hidden.push([from, to]),
    openRow: (given, isHidden) => {
      const now = given === undefined ? number + 1 : Number(given);
      if (!Number.isInteger(now) || now < 1 || now > LIMITS.lastRow) outside(given ?? String(now));
      if (now <= number) corrupt('row');
      budget.rows -= 1;
      if (budget.rows < 0) tooBig('rows', LIMITS.rows);
      [number, rowHidden, row, next] = [now, isHidden, [], 0];
    },
    cell: (column, type, style, value, formula) => {
      if (column >= LIMITS.columns) outside(columnName(column));
      // Cells come in order; one that does not may be the second of its place.
      if (column < next && row.some((cell) => cell.column === columnName(column))) corrupt('cell');
      next = column + 1;
      budget.cells -= 1;
      if (budget.cells < 0) tooBig('cells', LIMITS.cells);
      const shown = !rowHidden && hidden.length === 0;
      if (shown && type === 'n' && formula === null && value !== null && value !== '' && formats[style] === undefined) {
        const stored = Number(value);
        if (!Number.isFinite(stored)) corrupt('number');
        row.push({ row: number, column: columnName(column), value: stored });
        return;
      }
      const found = content(type, formats[style], value, formula, strings, corrupt);
      if (found === null) return;
      const isHidden = !shown && (rowHidden || hidden.some(([from, to]) => column >= from && column <= to));
      const cell: RawCell = { row: number, column: columnName(column), value: found.value };
      row.push(found.error === undefined && found.format === undefined && !isHidden ? cell : { ...cell, ...found, ...(isHidden ? { hidden: true as const } : {}) });
    },
    closeRow: () => { if (row.length > 0) rows.push(row); },
  };
}
