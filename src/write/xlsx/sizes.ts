/** How wide columns and how high rows are, for Thai text: vowels and tone marks above and below a letter take no room of their own. */
import type { Sheet, SheetCell } from '../../model/workbook.ts';
import { displayWidth } from '../../thai/text.ts';
import { linesOf } from './lines.ts';
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

const saidIn = (cell: SheetCell | undefined): string | number | null => (typeof cell === 'object' && cell !== null ? cell.value : cell ?? null);
const isSpread = (cell: SheetCell | undefined): boolean => typeof cell === 'object' && cell !== null && cell.span !== undefined;

/** Width of each column in characters: as given, else its longest line. */
export function widthsOf({ columns, rows }: Sheet): number[] {
  return columns.map(({ width, header }, index) => {
    if (width !== undefined) return width;
    let longest = longestLine(header ?? '', 0);
    for (const row of rows) {
      const cell = row[index];
      const value = isSpread(cell) ? null : saidIn(cell);
      if (value !== null) longest = longestLine(typeof value === 'number' ? value.toFixed(2) : value, longest);
    }
    return Math.min(MOST, Math.max(LEAST, Math.ceil(longest * LETTER)) + MARGIN);
  });
}

/** Columns of the longest line of a text, or `least` where none is longer: a letter takes one column at most. */
function longestLine(text: string, least: number): number {
  if (text.length <= least) return least;
  if (!text.includes('\n')) return Math.max(least, displayWidth(text));
  return Math.max(least, ...text.split('\n').map(displayWidth));
}

/** Height of a row in points, its text wrapped in its columns. */
export function heightsOf(widths: readonly number[]): (cells: readonly SheetCell[]) => number {
  const fitting = widths.map(lettersIn);
  return (cells) => {
    let highest = sizeOf('plain') * LINE;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      const value = saidIn(cell);
      if (value === null || value === '') continue;
      const { look = 'plain', span = 1 } = typeof cell === 'object' && cell !== null ? cell : PLAIN;
      const letters = span === 1 ? (fitting[index] ?? lettersIn(LEAST)) : lettersIn(widths.slice(index, index + span).reduce((sum, one) => sum + one, 0));
      // A number is never broken.
      const lines = typeof value === 'number' ? 1 : linesOf(value, letters);
      highest = Math.max(highest, lines * sizeOf(look) * LINE);
    }
    return Math.min(HIGHEST, Math.ceil(highest));
  };
}

const PLAIN: { readonly look?: undefined; readonly span?: undefined } = {};
const lettersIn = (width: number): number => Math.max(1, (width - 1) / LETTER);
