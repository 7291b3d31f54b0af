import type { Sheet, SheetCell } from '../../model/workbook.ts';
import { displayWidth } from '../../thai/text.ts';

const LEAST = 9;
const MOST = 60;
const MARGIN = 2;

const textOf = (cell: SheetCell | undefined): string => {
  const value = typeof cell === 'object' && cell !== null ? (cell.span === undefined ? cell.value : null) : cell;
  return value === null || value === undefined ? '' : typeof value === 'number' ? value.toFixed(2) : value;
};

/** Width of each column in characters: as given, else its longest line (Thai vowels above and below take no room). */
export function widthsOf({ columns, rows }: Sheet): number[] {
  return columns.map(({ width, header }, index) => {
    if (width !== undefined) return width;
    const lines = [header ?? '', ...rows.map((row) => textOf(row[index]))].flatMap((text) => text.split('\n'));
    return Math.min(MOST, Math.max(LEAST, ...lines.map(displayWidth)) + MARGIN);
  });
}
