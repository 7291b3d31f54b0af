/** A RawTable to look at by row and column: merged blocks answer with the value of their first cell. */
import type { Location } from '../model/notice.ts';
import type { RawCell, RawTable } from '../model/scores.ts';
import { columnIndex } from './columns.ts';
import { tidy } from './text.ts';

export interface Grid {
  readonly file: string;
  readonly sheet: string | null;
  /** Rows that hold something; inside a row, cells by column. */
  readonly rows: readonly (readonly (RawCell | undefined)[])[];
  readonly width: number;
  /** Rows and columns were exchanged: a «column» is a row of the file. */
  readonly turned: boolean;
}

const WIDEST = 2_000;

export function gridOf(table: RawTable): Grid {
  let width = 0;
  const rows = table.cells.map((cells) => {
    const row: (RawCell | undefined)[] = [];
    for (const cell of cells) {
      const column = columnIndex(cell.column);
      if (column >= WIDEST) continue;
      row[column] = cell;
      if (column >= width) width = column + 1;
    }
    return row;
  }).filter((row) => row.some((cell) => cell !== undefined && (cell.value !== null || cell.error !== undefined)));
  return { file: table.file, sheet: table.sheet, rows: fillMerged(rows), width, turned: false };
}

/** The value of a merged block stands in all its cells; which cell is first is not lost (`merged`, `row`, `column`). */
function fillMerged(rows: (RawCell | undefined)[][]): (RawCell | undefined)[][] {
  const first = new Map<string, RawCell>();
  for (const row of rows) for (const cell of row) if (cell?.merged !== undefined && cell.value !== null && !first.has(cell.merged)) first.set(cell.merged, cell);
  if (first.size === 0) return rows;
  return rows.map((row) => row.map((cell) => {
    const source = cell?.merged === undefined || cell.value !== null ? undefined : first.get(cell.merged);
    return source ?? cell;
  }));
}

export function textOf(cell: RawCell | undefined): string {
  if (cell === undefined || cell.value === null) return '';
  return typeof cell.value === 'string' ? tidy(cell.value).trim() : String(cell.value);
}

/** One line of text, for names. */
export function lineOf(cell: RawCell | undefined): string {
  const text = textOf(cell);
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

export function isBlank(cell: RawCell | undefined): boolean {
  return cell === undefined || cell.value === null || (typeof cell.value === 'string' && textOf(cell) === '');
}

/** The place of the table itself. */
export function atTable({ file, sheet }: Grid): Location {
  return sheet === null ? { file } : { file, sheet };
}

/** The cell's place with its own text, as stored. */
export function at(grid: Grid, cell: RawCell): Location {
  const text = cell.value === null ? cell.error : String(cell.value);
  const { file, sheet } = grid;
  const { row, column } = cell;
  if (text === undefined) return sheet === null ? { file, row, column } : { file, sheet, row, column };
  return sheet === null ? { file, row, column, text } : { file, sheet, row, column, text };
}

export function atRow(grid: Grid, row: readonly (RawCell | undefined)[]): Location {
  const cell = row.find((candidate) => candidate !== undefined && candidate.value !== null);
  return cell === undefined ? atTable(grid) : at(grid, cell);
}

/** The first rows alone, to try a layout on. */
export function head(grid: Grid, rows: number): Grid {
  return grid.rows.length <= rows ? grid : { ...grid, rows: grid.rows.slice(0, rows) };
}

/** Rows become columns; each cell keeps the place it has in the file. */
export function transpose(grid: Grid): Grid {
  const rows = Array.from({ length: grid.width }, (_, column) => grid.rows.map((row) => row[column]));
  return { ...grid, rows: rows.filter((row) => row.some((cell) => cell !== undefined)), width: grid.rows.length, turned: !grid.turned };
}
