/** Rows of one agency that the table does not name: a year per row, or one row alone. */
import type { Reading } from '../draft.ts';
import type { Sheet } from '../sheet.ts';
import { readAcross } from '../tables/across.ts';
import { ofKind } from '../tables/columns.ts';

export function years({ grid, reader, header: find }: Sheet): Reading | null {
  const header = find();
  if (header === null) return null;
  const has = (kind: Parameters<typeof ofKind>[1]) => ofKind(header.columns, kind).length > 0;
  if (has('agency') || has('province') || has('count') || has('national') || has('label')) return null;
  const reading = readAcross(grid, header, { layout: 'years', name: null, given: (text) => text }, reader, null);
  return reading.scored && (has('year') || new Set(reading.drafts.map(({ at }) => at.row)).size === 1) ? reading : null;
}
