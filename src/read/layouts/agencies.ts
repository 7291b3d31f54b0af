/** A row per agency: ten indicators, instruments, total, grade, in any order; also the ITAS province report (total only). */
import type { Reading } from '../draft.ts';
import type { Grid } from '../grid.ts';
import { type Column, findHeader, type Reader } from '../header.ts';
import { isNumber } from '../numbers.ts';
import { lineOf } from '../grid.ts';
import { readAcross } from '../tables/across.ts';
import { ofKind } from '../tables/columns.ts';

/** A column without a telling header whose cells begin like agencies. */
export function nameByCells(columns: readonly Column[], grid: Grid, from: number, { knowledge }: Reader): Column | null {
  const body = grid.rows.slice(from, from + 40);
  const starts = (text: string) => knowledge.agencyPrefixes.some((prefix) => text.startsWith(prefix) && text.length > prefix.length);
  for (const column of columns) {
    if (column.meaning !== null && column.meaning.kind !== 'label' && column.meaning.kind !== 'region') continue;
    const texts = body.map((row) => lineOf(row[column.index])).filter((text) => text !== '');
    if (texts.length > 0 && texts.filter(starts).length >= texts.length * 0.6) return column;
  }
  return null;
}

/** A column of indicator names makes it a table of another kind. */
function hasLabels(columns: readonly Column[], grid: Grid, from: number, { namer }: Reader): boolean {
  return columns.some(({ index, meaning }) => (meaning === null || meaning.kind === 'label')
    && new Set(grid.rows.slice(from).flatMap((row) => (isNumber(row[index]) ? [] : (namer.of(lineOf(row[index]))?.subject ?? [])))).size >= 2);
}

export function agencies(grid: Grid, reader: Reader): Reading | null {
  const header = findHeader(grid, reader);
  if (header === null) return null;
  const named = ofKind(header.columns, 'agency')[0] ?? null;
  const name = named ?? nameByCells(header.columns, grid, header.end, reader);
  if (name === null || hasLabels(header.columns, grid, header.end, reader)) return null;
  const columns = header.columns.map((column) => (column === name ? { ...column, meaning: { kind: 'agency' as const, year: null } } : column));
  const reading = readAcross(grid, { ...header, columns }, { layout: 'agencies', name, given: (text) => text }, reader, null);
  return reading.scored ? reading : null;
}
