/** A column per agency, as a rotated page comes out: indicators downwards, names in the first or the last row. */
import type { Reading } from '../draft.ts';
import { type Grid, lineOf, transpose } from '../grid.ts';
import { findHeader, type Reader } from '../header.ts';
import { isNumber } from '../numbers.ts';
import { onlyText } from '../rows.ts';
import type { Sheet } from '../sheet.ts';
import { readAcross } from '../tables/across.ts';
import { ofKind } from '../tables/columns.ts';
import { titlesOf } from '../titles.ts';
import { nameByCells } from './agencies.ts';

/** A label that landed between the first and second number of its row goes back to its column. */
function straighten(grid: Grid, column: number, reader: Reader): Grid {
  const rows = grid.rows.map((row) => {
    if (!isNumber(row[column])) return row;
    const from = row.findIndex((cell, index) => index > column && cell !== undefined && !isNumber(cell) && reader.namer.of(lineOf(cell)) !== null);
    if (from === -1 || row.slice(column, from).some((cell) => !isNumber(cell))) return row;
    return [...row.slice(0, column), row[from], ...row.slice(column, from), ...row.slice(from + 1)];
  });
  return { ...grid, rows };
}

export function agencyColumns({ grid, reader, labels: find }: Sheet): Reading | null {
  const labels = find();
  if (labels === null) return null;
  const subjects = labels.named.flatMap((named, row) => (named !== null && (grid.rows[row] ?? []).some(isNumber) ? [named.subject] : []));
  if (new Set(subjects).size < subjects.length) return null;
  const top = grid.rows.findIndex((row) => onlyText(row) === null);
  const titles = titlesOf(grid, Math.max(0, top), reader.knowledge);
  const straight = straighten({ ...grid, rows: grid.rows.slice(Math.max(0, top)) }, labels.column, reader);
  const turned = transpose(straight);
  const header = findHeader(turned, reader);
  if (header === null) return null;
  const name = ofKind(header.columns, 'agency')[0] ?? nameByCells(header.columns, turned, header.end, reader);
  if (name === null || isNumber(turned.rows[header.end]?.[name.index])) return null;
  const columns = header.columns.map((column) => (column === name ? { ...column, meaning: { kind: 'agency' as const, year: null } } : column));
  const reading = readAcross(turned, { ...header, columns }, { layout: 'agency-columns', name, given: (text) => text }, reader, titles);
  return reading.scored && reading.drafts.length >= 1 ? reading : null;
}
