/** A row per agency in the workbook: signer, units, dates. Found by its headers, in a sheet of its own or beside the scores. */
import { ItaPlanError } from '../../../model/error.ts';
import { type Location, type Notice, notice } from '../../../model/notice.ts';
import type { RawCell, RawTable } from '../../../model/scores.ts';
import type { Settings } from '../../../model/settings.ts';
import { fold } from '../../../thai/text.ts';
import { nearest } from '../../nearest.ts';
import { cellText, isBlank, cellValue } from '../../office/cells.ts';
import type { Field } from '../../office/form.ts';
import type { SettingColumns } from './columns.ts';

/** What one agency said of itself; `fault` = a cell that cannot be used, so that none of its papers is made. */
export interface OwnSettings {
  readonly given: string;
  readonly district: string | null;
  readonly province: string | null;
  readonly settings: Settings;
  readonly fault: ItaPlanError | null;
  /** File and place, for messages. */
  readonly at: Location;
}

const AGENCY = /^(?:ชื่อ)?(?:เต็มของ)?(?:หน่วยงาน|อปท\.?|องค์กรปกครองส่วนท้องถิ่น|สถานศึกษา|โรงเรียน|agency(?:name)?)$/;
const PLACE = { district: /^(?:ชื่อ)?อำเภอ$|^district$/, province: /^(?:ชื่อ)?จังหวัด$|^province$/ } as const;
/** Headers stand among the first rows, under titles. */
const HEADER_WITHIN = 30;

interface Header {
  readonly row: number;
  readonly agency: string;
  readonly district: string | null;
  readonly province: string | null;
  readonly fields: readonly { readonly column: string; readonly field: Field }[];
  readonly unknown: readonly RawCell[];
}

/** `scored`: sheets whose other columns are scores, so that a column nobody knows is not worth a word. */
export function ownFromTables(tables: readonly RawTable[], columns: SettingColumns, scored: (table: RawTable) => boolean): { rows: OwnSettings[]; notices: Notice[] } {
  const rows: OwnSettings[] = [];
  const notices: Notice[] = [];
  for (const table of tables) {
    const header = headerOf(table, columns);
    if (header === null) continue;
    rows.push(...table.cells.filter((row) => (row[0]?.row ?? 0) > header.row).flatMap((row) => ownRow(row, header, table)));
    if (scored(table)) continue;
    notices.push(...header.unknown.map((cell) => notice('BATCH_SETTINGS_COLUMN', 'warning', { header: cellText(cell), suggestion: nearest(cellText(cell), [...columns.values()].map(({ label }) => label), 1)[0] ?? null }, placeOf(table, cell))));
  }
  return { rows, notices };
}

/** Whether a header of a score sheet is one of ours, so that the workbook is worth opening again. */
export function isSettingHeader(header: string, columns: SettingColumns): boolean {
  return columns.has(fold(header));
}

function headerOf({ cells }: RawTable, columns: SettingColumns): Header | null {
  for (const row of cells.slice(0, HEADER_WITHIN)) {
    const texts = row.filter((cell) => cellText(cell) !== '').map((cell) => ({ cell, key: fold(cellText(cell)) }));
    const find = (pattern: RegExp): string | null => texts.find(({ key }) => pattern.test(key))?.cell.column ?? null;
    const agency = find(AGENCY);
    const fields = texts.flatMap(({ cell, key }) => { const field = columns.get(key); return field === undefined ? [] : [{ column: cell.column, field }]; });
    if (agency === null || fields.length === 0) continue;
    const known = new Set([agency, find(PLACE.district), find(PLACE.province), ...fields.map(({ column }) => column)]);
    return {
      row: row[0]?.row ?? 0, agency, district: find(PLACE.district), province: find(PLACE.province), fields,
      unknown: texts.filter(({ cell, key }) => !known.has(cell.column) && !NUMBERS.test(key)).map(({ cell }) => cell),
    };
  }
  return null;
}

const NUMBERS = /^(?:#|ลำดับ(?:ที่)?|ที่|no\.?)$/;

function ownRow(row: readonly RawCell[], header: Header, table: RawTable): OwnSettings[] {
  const cellIn = (column: string | null): RawCell | undefined => (column === null ? undefined : row.find((cell) => cell.column === column));
  const textIn = (column: string | null): string | null => { const cell = cellIn(column); return cell === undefined || isBlank(cell) ? null : cellText(cell); };
  const given = textIn(header.agency);
  const filled = header.fields.flatMap(({ column, field }) => { const cell = cellIn(column); return cell === undefined || isBlank(cell) ? [] : [{ cell, field }]; });
  if (given === null || filled.length === 0) return [];
  const place = placeOf(table, cellIn(header.agency) as RawCell);
  const own = { given, district: textIn(header.district), province: textIn(header.province), at: place };
  const settings: Record<string, unknown> = {};
  try {
    for (const { cell, field } of filled) put(settings, field.key, cellValue(split(cell, field), field, placeOf(table, cell)));
    return [{ ...own, settings: settings as Settings, fault: null }];
  } catch (cause) {
    if (!(cause instanceof ItaPlanError)) throw cause;
    return [{ ...own, settings: {}, fault: cause }];
  }
}

/** In a row of many cells a list stands in one line: «สำนักปลัด, กองคลัง». */
function split(cell: RawCell, { kind }: Field): RawCell {
  return kind === 'lines' && typeof cell.value === 'string' ? { ...cell, value: cell.value.replace(/\s*[,;|]\s*/g, '\n') } : cell;
}

function put(settings: Record<string, unknown>, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) settings[first] = value;
  else {
    const group = (settings[first] ?? {}) as Record<string, unknown>;
    settings[first] = group;
    put(group, rest, value);
  }
}

function placeOf({ file, sheet }: RawTable, cell: RawCell): Location {
  const text = String(cell.value ?? cell.error ?? '');
  return { file, ...(sheet === null ? {} : { sheet }), row: cell.row, column: cell.column, ...(text === '' ? {} : { text }) };
}
