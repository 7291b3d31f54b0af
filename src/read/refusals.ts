/** Files without a score table, by name: empty, only a header, counts and averages, or a layout nobody knows. */
import { ItaPlanError } from '../model/error.ts';
import type { RawTable } from '../model/scores.ts';
import { type Grid, lineOf } from './grid.ts';
import { findHeader, type Reader } from './header.ts';

const SHOWN = 12;

export function refuseNothing(tables: readonly RawTable[], all: readonly RawTable[], file: string): void {
  if (tables.some(({ cells }) => cells.some((row) => row.some(({ value, error }) => error !== undefined || (value !== null && String(value).trim() !== ''))))) return;
  if (tables.length === 0 && all.length > 0) throw new ItaPlanError('READ_EMPTY', { what: 'visible-sheets' }, { file });
  throw new ItaPlanError('READ_EMPTY', { what: 'cells' }, { file });
}

/** The error for a file of which no sheet could be read. */
export function unreadable(grids: readonly Grid[], tried: readonly string[], reader: Reader, file: string): ItaPlanError {
  for (const grid of grids) {
    const header = findHeader(grid, reader);
    if (header === null) continue;
    const place = { file, ...(grid.sheet === null ? {} : { sheet: grid.sheet }) };
    const kinds = new Set(header.columns.flatMap(({ meaning }) => (meaning === null ? [] : [meaning.kind])));
    if ((kinds.has('count') || kinds.has('national')) && !kinds.has('agency')) return new ItaPlanError('READ_NO_AGENCY', { reason: 'aggregate' }, place);
    if (header.known >= 2 && header.end >= grid.rows.length) return new ItaPlanError('READ_EMPTY', { what: 'rows' }, place);
  }
  const [grid] = grids;
  const row = grid?.rows.find((cells) => cells.filter((cell) => lineOf(cell) !== '').length > 1) ?? grid?.rows[0] ?? [];
  const headers = row.map(lineOf).filter((text) => text !== '').slice(0, SHOWN);
  return new ItaPlanError('READ_UNKNOWN_LAYOUT', { headers, tried: [...tried] }, { file, ...(grid === undefined || grid.sheet === null ? {} : { sheet: grid.sheet }) });
}
