/** A table at the width of a terminal: columns side by side, or a record per row where they would be too narrow to read. */
import type { Block, Cell, Row } from '../../../model/document.ts';
import { displayWidth, padEnd, padStart, segments } from '../../../thai/text.ts';
import { centred, hanging, textOf } from './text.ts';

type Table = Extract<Block, { type: 'table' }>;
export type CellLines = (cell: Cell, width: number) => string[];

/** A cell in its place; `above` = it began in a row above and only holds the place. */
interface Placed { readonly cell: Cell; readonly column: number; readonly above: boolean }

const GAP = ' │ ';
/** Running text in fewer columns breaks word by word; a longer word may be cut. */
const NARROWEST = 11;
const LONGEST_WORD = 16;

export function tableLines(block: Table, width: number, linesOf: CellLines): string[] {
  const caption = block.caption === null ? [] : centred(textOf(block.caption), width);
  const room = width - GAP.length * (block.columns.length - 1);
  const widths = block.columns.map((percent) => Math.floor((room * percent) / 100));
  const fits = widths.every((one, column) => one >= leastWidth(block, column, linesOf));
  return [...caption, ...(fits ? gridLines(block, widths, linesOf) : recordLines(block, width, linesOf)), ''];
}

/** What a column needs to be read: its longest word, and some room where a cell is running text. */
function leastWidth({ head, rows, columns }: Table, column: number, linesOf: CellLines): number {
  const texts = placed([...head, ...rows], columns.length).flatMap((line) => line.filter(({ cell, column: at }) => at === column && cell.colspan === 1).flatMap(({ cell }) => linesOf(cell, 200)));
  const word = Math.max(0, ...texts.flatMap((text) => segments(text).map((part) => displayWidth(part.trim()))));
  return Math.min(LONGEST_WORD, Math.max(word, Math.min(NARROWEST, ...[Math.max(0, ...texts.map(displayWidth))])));
}

function placed(rows: readonly Row[], columns: number): Placed[][] {
  const held: ({ cell: Cell; left: number } | null)[] = Array.from({ length: columns }, () => null);
  return rows.map((row) => {
    const line: Placed[] = [];
    const cells = [...row.cells];
    for (let column = 0; column < columns; ) {
      const hold = held[column];
      const cell = hold?.cell ?? cells.shift();
      if (cell === undefined) break;
      line.push({ cell, column, above: hold !== null && hold !== undefined });
      const left = (hold?.left ?? cell.rowspan) - 1;
      for (let at = column; at < Math.min(columns, column + cell.colspan); at += 1) held[at] = left > 0 ? { cell, left } : null;
      column += Math.max(1, cell.colspan);
    }
    return line;
  });
}

function gridLines({ columns, head, rows }: Table, widths: readonly number[], linesOf: CellLines): string[] {
  const widthOf = ({ cell, column }: Placed): number => widths.slice(column, column + cell.colspan).reduce((sum, one) => sum + one, 0) + GAP.length * (Math.min(cell.colspan, columns.length - column) - 1);
  const drawn = (line: readonly Placed[]): string[] => {
    const cells = line.map((place) => (place.above ? [] : linesOf(place.cell, widthOf(place))));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => line.map((place, index) => aligned(cells[index]?.[at] ?? '', place.cell.align, widthOf(place))).join(GAP).trimEnd());
  };
  const rule = (character: string): string => widths.map((one) => character.repeat(one)).join(character === '─' ? '─┼─' : '┄┼┄');
  const body = placed(rows, columns.length).map(drawn);
  return [...placed(head, columns.length).flatMap(drawn), rule('─'), ...body.flatMap((lines, index) => (index === 0 ? lines : [rule('┄'), ...lines]))];
}

function aligned(text: string, align: Cell['align'], width: number): string {
  if (align === 'right') return padStart(text, width);
  return padEnd(align === 'center' ? (centred(text, width)[0] ?? '') : text, width);
}

/** «หัวคอลัมน์: ค่า», a row after another; a cell over all columns is a heading. */
function recordLines({ columns, head, rows }: Table, width: number, linesOf: CellLines): string[] {
  const titles = columns.map((_, column) => [...new Set(placed(head, columns.length).flatMap((line) => line.filter((place) => place.column <= column && column < place.column + place.cell.colspan).map(({ cell }) => linesOf(cell, 200).join(' '))))].filter((text) => text !== '').join(' / '));
  return placed(rows, columns.length).flatMap((line) => [
    ...line.filter(({ above }) => !above).flatMap(({ cell, column }) => {
      const lines = linesOf(cell, width - 4);
      if (cell.colspan >= columns.length) return lines.map((text) => `■ ${text}`);
      if (lines.join('').trim() === '') return [];
      const title = titles[column] ?? '';
      if (lines.length === 1) return hanging(title === '' ? '• ' : `• ${title}: `, lines[0] as string, width, 4);
      return [...hanging('• ', title, width, 4), ...lines.map((text) => `    ${text}`)];
    }),
    '',
  ]);
}
