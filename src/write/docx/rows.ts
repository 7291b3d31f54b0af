/** Which rows of a table stay whole, and which stay on the page of the next one. */
import type { Block, Document, Row, Section } from '../../model/document.ts';
import { groups } from './grid.ts';
import { pageSize, pointTwips, twips } from './measures.ts';

/** Shares of a page: only a taller row splits, because kept whole it would leave a white hole; sooner where the author allows it. */
const TALL = { usual: 1 / 2, allowed: 1 / 3 } as const;
/** Height of a line of a cell in its size. */
const LINE = 1.2;

interface RowKeep { readonly isWhole: boolean; readonly keepNext: boolean }
export interface Keeps {
  /** The head never stands alone; before a row that splits, Word would move the whole row to it. */
  readonly head: boolean;
  readonly rows: readonly RowKeep[];
}

/** A heading over the rows below it: one cell across the whole table. */
const isBand = (row: Row | undefined, columns: number): boolean => columns > 1 && row?.cells.length === 1 && row.cells[0]?.colspan === columns;

function linesOfPage(look: Document['look'], orientation: Section['orientation']): number {
  const height = pageSize(orientation).height - twips(look.margins.top) - twips(look.margins.bottom);
  return height / pointTwips(look.size * LINE);
}

/** Lines of a row that is low enough to stay whole, whatever its author allows. */
export const lowLines = (look: Document['look'], orientation: Section['orientation']): number => linesOfPage(look, orientation) * TALL.allowed;

/** `lines` of each row, of the grid of `columns`; `lastKeeps`: a note under the table stays with its last row. */
export function keepsOf(table: Pick<Extract<Block, { type: 'table' }>, 'rows' | 'columns'>, lines: readonly number[], look: Document['look'], orientation: Section['orientation'], lastKeeps: boolean): Keeps {
  const page = linesOfPage(look, orientation);
  const joined = groups(table.rows, lines);
  const whole = table.rows.map((row, index) => (lines[index] ?? 0) <= page * (row.split ? TALL.allowed : TALL.usual));
  const rows = table.rows.map((row, index): RowKeep => {
    const isJoined = (joined[index]?.reaches ?? false) && (joined[index]?.lines ?? 0) <= page * TALL.usual;
    const opens = isBand(row, table.columns.length) && (whole[index + 1] ?? false);
    return { isWhole: whole[index] ?? true, keepNext: index === table.rows.length - 1 ? lastKeeps : isJoined || opens };
  });
  return { head: whole[0] ?? false, rows };
}
