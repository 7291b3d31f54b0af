/** How wide columns and how high rows are, for Thai text: vowels and tone marks above and below a letter take no room of their own. */
import type { Sheet, SheetCell } from '../../model/workbook.ts';
import { remembered } from '../../thai/remembered.ts';
import { displayWidth, wrap } from '../../thai/text.ts';
import { sizeOf } from './looks.ts';

const LEAST = 9;
const MOST = 60;
const MARGIN = 2;
/** A Thai letter of 16 points beside the digit that columns are measured in. */
const LETTER = 1.15;
/** Of the font's size: Thai lines stand higher than Latin ones. */
const LINE = 1.45;
/** Highest row that Excel has, points. */
const HIGHEST = 409;

const textOf = (cell: SheetCell | undefined): string => {
  const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
  return value === null || value === undefined ? '' : typeof value === 'number' ? value.toFixed(2) : value;
};
const isSpread = (cell: SheetCell | undefined): boolean => typeof cell === 'object' && cell !== null && cell.span !== undefined;

/** Width of each column in characters: as given, else its longest line. */
export function widthsOf({ columns, rows }: Sheet): number[] {
  return columns.map(({ width, header }, index) => {
    if (width !== undefined) return width;
    const lines = [header ?? '', ...rows.map((row) => (isSpread(row[index]) ? '' : textOf(row[index])))].flatMap((text) => text.split('\n'));
    return Math.min(MOST, Math.max(LEAST, ...lines.map((line) => Math.ceil(displayWidth(line) * LETTER))) + MARGIN);
  });
}

/** Height of a row in points, its text wrapped in its columns. */
export function heightsOf(widths: readonly number[]): (cells: readonly SheetCell[]) => number {
  const linesIn = linesBy();
  return (cells) => {
    let highest = sizeOf('plain') * LINE;
    for (const [index, cell] of cells.entries()) {
      const text = textOf(cell);
      const { look = 'plain', span = 1 } = typeof cell === 'object' && cell !== null ? cell : {};
      if (text === '') continue;
      const width = span === 1 ? (widths[index] ?? LEAST) : widths.slice(index, index + span).reduce((sum, one) => sum + one, 0);
      highest = Math.max(highest, linesIn(Math.max(1, (width - 1) / LETTER))(text) * sizeOf(look) * LINE);
    }
    return Math.min(HIGHEST, Math.ceil(highest));
  };
}

/** Finding words is slow: most texts fit and are asked first, and what many rows say is counted once. */
function linesBy(): (width: number) => (text: string) => number {
  const byWidth = new Map<number, (text: string) => number>();
  return (width) => {
    const found = byWidth.get(width) ?? remembered((text) => (text.includes('\n') || displayWidth(text) > width ? wrap(text, width).length : 1));
    byWidth.set(width, found);
    return found;
  };
}
