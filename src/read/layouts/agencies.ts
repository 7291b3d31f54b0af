/** A row per agency: ten indicators, instruments, total, grade, in any order; also the ITAS province report (total only). */
import type { Reading } from '../draft.ts';
import { type Grid, isBlank, lineOf } from '../grid.ts';
import type { Column, Reader } from '../header.ts';
import { meaningOf } from '../meanings.ts';
import { isNumber } from '../numbers.ts';
import { isSummary } from '../rows.ts';
import type { Sheet } from '../sheet.ts';
import { readAcross } from '../tables/across.ts';
import { ofKind } from '../tables/columns.ts';

const SAMPLE = 40;
const MOST = 0.6;
/** Kinds of columns in which names or codes of scores may stand. */
const LABELLING: ReadonlySet<string> = new Set(['label', 'number', 'code', 'instrument']);

/** A column without a telling header whose cells begin like agencies. */
export function nameByCells(columns: readonly Column[], grid: Grid, from: number, { knowledge }: Reader): Column | null {
  const body = grid.rows.slice(from, from + SAMPLE);
  const starts = (text: string) => knowledge.agencyPrefixes.some((prefix) => text.startsWith(prefix) && text.length > prefix.length);
  for (const column of columns) {
    if (column.meaning !== null && column.meaning.kind !== 'label' && column.meaning.kind !== 'region') continue;
    const texts = body.map((row) => lineOf(row[column.index])).filter((text) => text !== '');
    if (texts.length > 0 && texts.filter(starts).length >= texts.length * MOST) return column;
  }
  return null;
}

/** Without either: the one column of «ชื่อ» or «รายการ» whose texts all differ and mean nothing to the ITA. */
function nameByTexts(columns: readonly Column[], grid: Grid, from: number, { namer, knowledge }: Reader): Column | null {
  const [label, ...others] = ofKind(columns, 'label');
  if (label === undefined || others.length > 0) return null;
  const cells = grid.rows.slice(from, from + SAMPLE).map((row) => row[label.index]).filter((cell) => !isBlank(cell));
  const texts = cells.map(lineOf);
  const plain = cells.every((cell) => !isNumber(cell)) && texts.every((text) => isSummary(text) || meaningOf(text, namer, knowledge.weights) === null);
  return texts.length > 0 && plain && new Set(texts).size === texts.length ? label : null;
}

/** A column of indicator names makes it a table of another kind. */
function hasLabels(columns: readonly Column[], grid: Grid, from: number, { namer }: Reader): boolean {
  const body = grid.rows.slice(from, from + SAMPLE);
  return columns.some(({ index, meaning }) => (meaning === null || LABELLING.has(meaning.kind))
    && new Set(body.flatMap((row) => (isNumber(row[index]) ? [] : (namer.of(lineOf(row[index]))?.subject ?? [])))).size >= 2);
}

export function agencies({ grid, reader, header: find }: Sheet): Reading | null {
  const header = find();
  if (header === null) return null;
  const name = ofKind(header.columns, 'agency')[0] ?? nameByCells(header.columns, grid, header.end, reader) ?? nameByTexts(header.columns, grid, header.end, reader);
  if (name === null || hasLabels(header.columns, grid, header.end, reader)) return null;
  const columns = header.columns.map((column): Column => (column === name ? { ...column, meaning: { kind: 'agency', year: null } } : column));
  const reading = readAcross(grid, { ...header, columns }, { layout: 'agencies', name, given: (text) => text }, reader, null);
  return reading.scored ? reading : null;
}
