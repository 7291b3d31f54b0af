/** Reads one sheet of the form: tables one below the other, found by their headers, rows by their labels; never by position. */
import { ItaPlanError } from '../../model/error.ts';
import { type Location, type Notice, notice } from '../../model/notice.ts';
import type { RawCell, RawTable } from '../../model/scores.ts';
import { fold } from '../../thai/text.ts';
import { dateOfSerial } from '../../thai/typed-date.ts';
import { cellText, isBlank, cellValue } from './cells.ts';
import { type Collector, placeOf } from './collect.ts';
import { type Block, FIELD_HEADERS, type Field, type FormSheet, type ListBlock } from './form.ts';

type Row = readonly RawCell[];
/** The table that the current rows belong to, and the letter of each of its columns. */
interface Open { readonly block: Block; readonly columns: ReadonlyMap<string, string> }

/** Takes what a sheet says into the collector; gives the rows that could not be placed. */
export function readFormSheet(table: RawTable, { blocks }: FormSheet, into: Collector): Notice[] {
  const headers = blocks.map((block) => ({ block, labels: headersOf(block) }));
  const notices: Notice[] = [];
  let open: Open | null = null;
  for (const row of table.cells) {
    const header: Open | null = headerIn(row, headers);
    if (header !== null) {
      open = header;
      continue;
    }
    const unused = open === null ? false : takeRow(row, open, table, into);
    if (unused) notices.push(notice('SETTINGS_CELL_UNUSED', 'warning', { label: textIn(row, unused) }, placeIn(table, row, unused)));
  }
  return notices;
}

function headersOf(block: Block): readonly string[] {
  if (block.type === 'fields') return [FIELD_HEADERS.label, FIELD_HEADERS.value];
  const columns = block.columns.map(({ label }) => label);
  return block.type === 'known' ? [block.head, ...columns] : columns;
}

/** A row that holds all headers of a table (or all but those the officer took out, at least two). */
function headerIn(row: Row, headers: readonly { readonly block: Block; readonly labels: readonly string[] }[]): Open | null {
  const texts = new Map(row.map((cell) => [fold(cellText(cell)), cell.column]));
  for (const { block, labels } of headers) {
    const found = labels.flatMap((label): [string, string][] => {
      const column = texts.get(fold(label));
      return column === undefined ? [] : [[label, column]];
    });
    if (found.length >= 2 && found[0]?.[0] === labels[0]) return { block, columns: new Map(found) };
  }
  return null;
}

const cellIn = (row: Row, column: string | undefined): RawCell | undefined => row.find((cell) => cell.column === column);
const textIn = (row: Row, column: string): string => { const cell = cellIn(row, column); return cell === undefined ? '' : cellText(cell); };

function placeIn({ file, sheet }: RawTable, row: Row, column: string | undefined): Location {
  const cell = cellIn(row, column) ?? row[0];
  const text = cell === undefined ? '' : shownText(cell);
  return { file, ...(sheet === null ? {} : { sheet }), ...(cell === undefined ? {} : { row: cell.row, column: cell.column }), ...(text === '' ? {} : { text }) };
}

/** What an officer sees in the cell: a date as a date, not as the number Excel keeps. */
function shownText({ value, error, format }: RawCell): string {
  return (format === 'date' && typeof value === 'number' ? dateOfSerial(value) : null) ?? String(value ?? error ?? '');
}

/** false = the row is settled; else the column of the label that nobody knows. */
function takeRow(row: Row, { block, columns }: Open, table: RawTable, into: Collector): string | false {
  const of = (field: Field): { cell: RawCell; at: Location } | null => {
    const cell = cellIn(row, columns.get(field.label));
    return cell === undefined || isBlank(cell) ? null : { cell, at: placeIn(table, row, cell.column) };
  };
  if (block.type === 'list') {
    takeItem(block, of, into);
    return false;
  }
  const labelColumn = columns.get(block.type === 'fields' ? FIELD_HEADERS.label : block.head) as string;
  const label = textIn(row, labelColumn);
  if (block.type === 'fields') {
    const field = block.sections.flatMap(({ fields }) => fields).find((one) => fold(one.label) === fold(label));
    const cell = cellIn(row, columns.get(FIELD_HEADERS.value));
    if (cell === undefined || isBlank(cell)) return false;
    if (field === undefined) return labelColumn;
    const at = placeIn(table, row, cell.column);
    into.set(field.key, cellValue(cell, field, at), field.label, at);
    into.use({ label: field.label, at });
    return false;
  }
  const filled = block.columns.flatMap((field) => { const found = of(field); return found === null ? [] : [{ field, ...found }]; });
  if (filled.length === 0) return false;
  const id = block.find(label);
  if (id === null) return labelColumn;
  for (const { field, cell, at } of filled) {
    const path = block.path(id, field);
    const value = cellValue(cell, field, at);
    if (path === null) throw new ItaPlanError('SETTINGS_CELL', { header: field.label, value: at.text ?? '', expected: 'cell-closed' }, at);
    into.use({ label: `${label}: ${field.label}`, at });
    if (field.kind === 'mark') { if (value === true) into.push(path, id); }
    else if (field.kind === 'reason') into.push(path, { id, reason: value });
    else into.set(path, value, field.label, at);
  }
  return false;
}

/** One member, meeting or measure. */
function takeItem({ columns, key, orEmpty, whole }: ListBlock, of: (field: Field) => { cell: RawCell; at: Location } | null, into: Collector): void {
  const item: Record<string, unknown> = {};
  let place: Location | null = null;
  for (const field of columns) {
    const found = of(field);
    if (found === null) continue;
    const { group, key: name } = placeOf(item, field.key);
    group[name] = cellValue(found.cell, field, found.at);
    into.use({ label: field.label, at: found.at });
    if (field.key[0] === whole?.key) place = found.at;
  }
  if (Object.keys(item).length === 0) return;
  const group = whole === undefined ? undefined : (item[whole.key] as Record<string, unknown> | undefined);
  if (whole !== undefined && group !== undefined) {
    const missing = whole.parts.find((part) => group[part] === undefined);
    if (missing !== undefined) throw new ItaPlanError('SETTINGS_CELL', { header: labelOf(columns, [whole.key, missing]), value: '', expected: 'cell-pair' }, place);
    item[whole.key] = { ...whole.rest, ...group };
  }
  into.push(key, { ...Object.fromEntries(orEmpty.map((name) => [name, ''])), ...item });
}

const labelOf = (fields: readonly Field[], key: readonly string[]): string => fields.find((field) => field.key.join() === key.join())?.label ?? key.join('.');
