/** Where the cells of a table stand, and how tall its rows will be: what decides which rows may not be torn apart. */
import type { Block, Cell, Inline, Row } from '../../model/document.ts';
import { remembered } from '../../thai/remembered.ts';
import { displayWidth } from '../../thai/text.ts';
import { kept } from './kept.ts';
import type { List } from './lists.ts';

export interface Placed { readonly cell: Cell; readonly column: number }

/** First column of each cell, rows spanning from above counted in. */
export function place(rows: readonly Row[]): readonly (readonly Placed[])[] {
  if (areApart(rows)) return rows.map(side);
  const open: number[] = [];
  return rows.map((row) => {
    let column = 0;
    const placed = row.cells.map((cell) => {
      while ((open[column] ?? 0) > 0) column += 1;
      const at = column;
      for (let i = 0; i < cell.colspan; i += 1) open[column + i] = cell.rowspan;
      column += cell.colspan;
      return { cell, column: at };
    });
    open.forEach((left, index) => { if (left > 0) open[index] = left - 1; });
    return placed;
  });
}

/** Whether no cell reaches from one row into another. */
export const areApart = (rows: readonly Row[]): boolean => rows.every(({ cells }) => cells.every((cell) => cell.rowspan === 1));

/** Cells side by side, none reaching in from above. */
export function side({ cells }: Row): readonly Placed[] {
  let next = 0;
  return cells.map((cell) => {
    const column = next;
    next += cell.colspan;
    return { cell, column };
  });
}

/** Width of the columns a cell covers, twips. */
export function covered(widths: readonly number[], { cell, column }: Placed): number {
  let width = 0;
  for (let at = column; at < column + cell.colspan; at += 1) width += widths[at] ?? 0;
  return width;
}

const widthOf = remembered(displayWidth);

/** How wide a text is, in characters. */
type Measure = (text: string) => number;
/** Never less than its width, and at hand. */
const lengthOf: Measure = (text) => text.length;

function characters(inlines: readonly Inline[], measure: Measure): number {
  let sum = 0;
  for (const inline of inlines) sum += inline.type === 'text' ? measure(inline.text) : inline.type === 'link' ? characters(inline.text, measure) : 5;
  return sum;
}

/** Lines of blocks in a column that takes so many characters. */
function lines(blocks: readonly Block[], perLine: number, measure: Measure): number {
  let sum = 0;
  for (const block of blocks) {
    if (block.type === 'list') sum += listLines(block, perLine, () => linesOfList(block, perLine));
    else {
      const text = block.type === 'paragraph' || block.type === 'heading' || block.type === 'title' || block.type === 'subject' ? characters(block.text, measure) : perLine;
      sum += Math.max(1, Math.ceil(text / perLine));
    }
  }
  return sum;
}

const listLines = kept<List, number>(() => true);
const linesOfList = (list: List, perLine: number): number => list.items.reduce((sum, item) => sum + lines(item, Math.max(1, perLine - 3), widthOf), 0);

/**
 * Rough number of lines of a row, from the widths of the columns in twips and the size in points; a spanning cell is shared out.
 * `enough`: what is no taller than this, however its letters are counted, need not be measured.
 */
export function rowLines(row: readonly Placed[], widths: readonly number[], size: number, enough = 0): number {
  const atMost = enough === 0 ? Number.POSITIVE_INFINITY : tallest(row, widths, size, lengthOf);
  return atMost <= enough ? atMost : tallest(row, widths, size, widthOf);
}

function tallest(row: readonly Placed[], widths: readonly number[], size: number, measure: Measure): number {
  // A Thai letter of these fonts is about 0.4 of its size wide.
  const letter = size * 20 * 0.4;
  let most = 1;
  for (const placed of row) {
    const perLine = Math.max(1, Math.floor((covered(widths, placed) - 170) / letter));
    most = Math.max(most, Math.ceil(lines(placed.cell.blocks, perLine, measure) / placed.cell.rowspan));
  }
  return most;
}

/** For each row, whether a cell reaches from it into the next one, and the lines of the whole group it belongs to. */
export function groups(rows: readonly Row[], lines: readonly number[]): readonly { readonly reaches: boolean; readonly lines: number }[] {
  let end = 0;
  const reaches = rows.map(({ cells }, index) => {
    for (const cell of cells) end = Math.max(end, index + cell.rowspan - 1);
    return end > index;
  });
  const found: { readonly reaches: boolean; readonly lines: number }[] = [];
  let sum = 0;
  for (const [index, own] of lines.entries()) {
    sum += own;
    if (reaches[index] && index < rows.length - 1) continue;
    while (found.length <= index) found.push({ reaches: reaches[found.length] ?? false, lines: sum });
    sum = 0;
  }
  return found;
}
