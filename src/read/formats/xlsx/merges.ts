/** Merged blocks: each stored cell of a block knows its range; blocks over whole sheets are left alone. */
import type { RawCell } from '../../../model/scores.ts';
import { columnIndex, columnName } from '../../columns.ts';

const LARGEST = 10_000;
const MOST = 20_000;

interface Block { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly reference: string }

function block(reference: string): Block | null {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (match === null) return null;
  const [left, top, right, bottom] = [columnIndex(match[1] ?? ''), Number(match[2]), columnIndex(match[3] ?? ''), Number(match[4])];
  const cells = (right - left + 1) * (bottom - top + 1);
  return cells > 1 && cells <= LARGEST ? { top, bottom, left, right, reference } : null;
}

/** Rows with the cells of merged blocks filled in as `null` and marked; only rows that hold something are touched. */
export function mergeCells(rows: readonly RawCell[][], references: readonly string[]): RawCell[][] {
  const blocks = references.slice(0, MOST).flatMap((reference) => block(reference) ?? []);
  if (blocks.length === 0) return [...rows];
  const place = new Map(rows.map((row, index) => [row[0]?.row ?? 0, index]));
  const filled = [...rows];
  for (const { top, bottom, left, right, reference } of blocks) {
    for (let number = top; number <= bottom; number += 1) {
      const index = place.get(number);
      const row = index === undefined ? undefined : filled[index];
      if (index === undefined || row === undefined) continue;
      const inside = new Map<number, RawCell>();
      for (let column = left; column <= right; column += 1) inside.set(column, { row: number, column: columnName(column), value: null, merged: reference });
      const outside: RawCell[] = [];
      for (const cell of row) {
        const column = columnIndex(cell.column);
        if (column < left || column > right) outside.push(cell);
        else inside.set(column, { ...cell, merged: reference });
      }
      filled[index] = [...outside, ...inside.values()].sort((a, b) => columnIndex(a.column) - columnIndex(b.column));
    }
  }
  return filled;
}
