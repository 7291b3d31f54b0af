/** Where the cells of a table stand, and how tall its rows will be: what decides which rows may not be torn apart. */
import type { Block, Cell, Inline, Row } from '../../model/document.ts';
import { remembered } from '../../thai/remembered.ts';
import { displayWidth } from '../../thai/text.ts';

export interface Placed { readonly cell: Cell; readonly column: number }

/** First column of each cell, rows spanning from above counted in. */
export function place(rows: readonly Row[]): readonly (readonly Placed[])[] {
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

const widthOf = remembered(displayWidth);

function characters(inlines: readonly Inline[]): number {
  return inlines.reduce((sum, inline) => sum + (inline.type === 'text' ? widthOf(inline.text) : inline.type === 'link' ? characters(inline.text) : 5), 0);
}

/** Lines of blocks in a column that takes so many characters. */
function lines(blocks: readonly Block[], perLine: number): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'list') return sum + block.items.reduce((all, item) => all + lines(item, Math.max(1, perLine - 3)), 0);
    const text = block.type === 'paragraph' || block.type === 'heading' || block.type === 'title' || block.type === 'subject' ? characters(block.text) : perLine;
    return sum + Math.max(1, Math.ceil(text / perLine));
  }, 0);
}

/** Rough number of lines of each row, from the widths of the columns in twips and the size in points; a spanning cell is shared out. */
export function rowLines(rows: readonly Row[], widths: readonly number[], size: number): readonly number[] {
  // A Thai letter of these fonts is about 0.4 of its size wide.
  const letter = size * 20 * 0.4;
  return place(rows).map((row) => Math.max(1, ...row.map(({ cell, column }) => {
    const width = widths.slice(column, column + cell.colspan).reduce((a, b) => a + b, 0) - 170;
    return Math.ceil(lines(cell.blocks, Math.max(1, Math.floor(width / letter))) / cell.rowspan);
  })));
}

/** For each row, whether a cell reaches from it into the next one, and the lines of the whole group it belongs to. */
export function groups(rows: readonly Row[], lines: readonly number[]): readonly { readonly reaches: boolean; readonly lines: number }[] {
  const ends = rows.map((row, index) => Math.max(index, ...row.cells.map((cell) => index + cell.rowspan - 1)));
  const reaches = rows.map((_, index) => ends.slice(0, index + 1).some((end) => end > index));
  const first = (index: number): number => (index > 0 && reaches[index - 1] ? first(index - 1) : index);
  const last = (index: number): number => (reaches[index] && index < rows.length - 1 ? last(index + 1) : index);
  return rows.map((_, index) => ({
    reaches: reaches[index] ?? false,
    lines: lines.slice(first(index), last(index) + 1).reduce((a, b) => a + b, 0),
  }));
}
