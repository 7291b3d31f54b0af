/** One worksheet → RawTable: stored values with the little of the format that changes their meaning. */
import { ItaPlanError } from '../../../model/error.ts';
import type { RawCell, RawTable } from '../../../model/scores.ts';
import { columnIndex, columnName } from '../../columns.ts';
import { mergeCells } from './merges.ts';
import { CELL_TEXT, type NumberFormat, unescapeText } from './strings.ts';
import { type Attributes, parseXml } from './xml.ts';

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const LIMITS = { rows: 100_000, cells: 2_000_000 } as const;

/** Cells left in the whole workbook; one counter for all its sheets. */
export interface Budget { rows: number; cells: number }
export const newBudget = (): Budget => ({ rows: LIMITS.rows, cells: LIMITS.cells });

interface Source { readonly part: string; readonly file: string; readonly sheet: string; readonly hidden: boolean; readonly strings: readonly string[]; readonly formats: readonly NumberFormat[] }
interface Pending { column: number; type: string; format: NumberFormat; value: string | null; formula: string | null }
type Content = Pick<RawCell, 'value' | 'error' | 'format'>;

/** What a cell says; a formula without a kept result, an error or another file's cell is not a value. */
function content(cell: Pending, source: Source, corrupt: (problem: string) => never): Content | null {
  const { type, value, formula } = cell;
  if (formula !== null && /\[\d+\]/.test(formula)) return { value: null, error: 'external' };
  if (value === null) return formula === null ? null : { value: null, error: 'formula' };
  if (type === 'e') return { value: null, error: value };
  if (type === 's') {
    const text = source.strings[Number(value)];
    return text === undefined ? corrupt('string') : text === '' ? null : { value: text };
  }
  if (type === 'b') return { value: value === '1' || value === 'true' };
  if (type === 'str' || type === 'inlineStr') return value === '' ? null : { value: unescapeText(value) };
  if (type === 'd') return { value, format: 'date' };
  if (value.trim() === '') return formula === null ? null : { value: null, error: 'formula' };
  const number = Number(value);
  if (!Number.isFinite(number)) return corrupt('number');
  return cell.format === undefined ? { value: number } : { value: number, format: cell.format };
}

export function readSheet(bytes: Uint8Array, source: Source, budget: Budget): RawTable {
  const { part, file, sheet } = source;
  const corrupt = (problem: string): never => { throw new ItaPlanError('READ_CORRUPT', { part, problem }, { file, sheet }); };
  const outside = (reference: string): never => { throw new ItaPlanError('READ_OUTSIDE_SHEET', { reference }, { file, sheet }); };
  const rows: RawCell[][] = [];
  const hiddenColumns: [number, number][] = [];
  const merges: string[] = [];
  let row: RawCell[] = [];
  let taken = new Set<number>();
  let rowNumber = 0;
  let rowHidden = false;
  let nextColumn = 0;
  let cell: Pending | null = null;
  let into: 'value' | 'formula' | null = null;
  let phonetic = 0;

  const openRow = (attributes: Attributes): void => {
    const number = attributes.r === undefined ? rowNumber + 1 : Number(attributes.r);
    if (!Number.isInteger(number) || number < 1 || number > ROWS) outside(attributes.r ?? String(number));
    if (number <= rowNumber) corrupt('row');
    rowNumber = number;
    rowHidden = attributes.hidden === '1' || attributes.hidden === 'true';
    row = [];
    taken = new Set();
    nextColumn = 0;
  };
  const openCell = (attributes: Attributes): void => {
    const { r: reference } = attributes;
    let column = nextColumn;
    if (reference !== undefined) {
      const end = reference.search(/\d/);
      column = end > 0 && end <= 4 ? columnIndex(reference.slice(0, end)) : -1;
      if (column < 0 || column >= COLUMNS || Number(reference.slice(end)) > ROWS) outside(reference);
      if (Number(reference.slice(end)) !== rowNumber) corrupt('cell');
    }
    if (column >= COLUMNS) outside(columnName(column));
    if (taken.has(column)) corrupt('cell');
    taken.add(column);
    nextColumn = column + 1;
    budget.cells -= 1;
    if (budget.cells < 0) throw new ItaPlanError('READ_TOO_BIG', { what: 'cells', limit: LIMITS.cells }, { file, sheet });
    cell = { column, type: attributes.t ?? 'n', format: source.formats[Number(attributes.s ?? 0)], value: null, formula: null };
  };
  const closeCell = (): void => {
    if (cell === null) return;
    const found = content(cell, source, corrupt);
    if (found !== null) {
      const hidden = rowHidden || hiddenColumns.some(([from, to]) => cell !== null && cell.column >= from && cell.column <= to);
      row.push({ row: rowNumber, column: columnName(cell.column), ...found, ...(hidden ? { hidden: true as const } : {}) });
    }
    cell = null;
  };
  const closeRow = (): void => {
    budget.rows -= 1;
    if (budget.rows < 0) throw new ItaPlanError('READ_TOO_BIG', { what: 'rows', limit: LIMITS.rows }, { file, sheet });
    if (row.length > 0) rows.push(row);
  };

  parseXml(bytes, part, file, {
    open: (name, attributes) => {
      if (name === 'c') openCell(attributes);
      else if (name === 'v' || (name === 't' && phonetic === 0 && cell?.type === 'inlineStr')) {
        into = 'value';
        if (cell !== null) cell.value ??= '';
      } else if (name === 'f') {
        into = 'formula';
        if (cell !== null) cell.formula = '';
      } else if (name === 'row') openRow(attributes);
      else if (name === 'rPh') phonetic += 1;
      else if (name === 'col' && (attributes.hidden === '1' || attributes.hidden === 'true')) hiddenColumns.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
      else if (name === 'mergeCell' && attributes.ref !== undefined) merges.push(attributes.ref);
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') into = null;
      else if (name === 'c') closeCell();
      else if (name === 'row') closeRow();
      else if (name === 'rPh') phonetic -= 1;
    },
    text: (piece) => {
      if (into === null || cell === null) return;
      const text = (cell[into] ?? '') + piece;
      if (text.length > CELL_TEXT) throw new ItaPlanError('READ_TOO_BIG', { what: 'text', limit: CELL_TEXT }, { file, sheet, row: rowNumber });
      cell[into] = text;
    },
  });
  return { file, sheet, hidden: source.hidden, cells: mergeCells(rows, merges) };
}
