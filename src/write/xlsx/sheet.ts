/** A sheet as SpreadsheetML: its rows, and how they are seen, filtered, checked and printed. */
import type { CellLook, NumberFormat, Sheet, SheetCell, StyledCell } from '../../model/workbook.ts';
import { xmlSafe } from '../safe.ts';
import { letterOf } from './letters.ts';
import { styleKey } from './looks.ts';
import type { NoteAt } from './notes.ts';
import { barsXml, type RuleAt, validationsXml } from './rules.ts';
import { heightsOf, widthsOf } from './sizes.ts';
import type { Strings } from './strings.ts';

export interface SheetParts {
  /** Piece by piece, as text or as UTF-8. */
  readonly xml: readonly (string | Uint8Array)[];
  readonly notes: readonly NoteAt[];
}

interface Frame {
  readonly sheet: Sheet;
  readonly hasHeader: boolean;
  /** Number of the first row below the header. */
  readonly first: number;
  readonly last: number;
  readonly letters: readonly string[];
}

const CELL_LENGTH = 32_767;
const PLAIN_FORMATS: readonly (NumberFormat | null)[] = [null, 'text', 'score', 'count'];
/** A text that Excel would take for a formula or a date when somebody opens it for editing stays text. */
const TEMPTING = /^[=+\-@\t\r]/;

/** What Excel may hold; «_x0041_» means a character to it, so the underscore itself is written that way. */
function cellText(text: string): string {
  const safe = xmlSafe(text).slice(0, CELL_LENGTH);
  return safe.includes('\r') || safe.includes('_x') ? safe.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : safe;
}

/** Rows may be made only when they are asked for, so they are asked for once. */
export function sheetXml(given: Sheet, strings: Strings, ids: Readonly<Record<string, number>>): SheetParts {
  const sheet = { ...given };
  const { columns, rows } = sheet;
  const hasHeader = columns.some(({ header }) => header !== null);
  const first = hasHeader ? 2 : 1;
  const wide = Math.max(columns.length, ...rows.slice(0, 1).map((row) => row.length));
  const frame: Frame = { sheet, hasHeader, first, last: Math.max(1, first + rows.length - 1), letters: Array.from({ length: wide }, (_, index) => letterOf(index)) };
  const notes: NoteAt[] = [];
  const merges: string[] = [];
  const own: RuleAt[] = [];
  const widths = widthsOf(sheet);
  const heightOf = heightsOf(widths);
  const styleOf = stylesBy(ids);
  const formats = columns.map(({ format }) => format ?? null);
  const header = hasHeader ? [columns.map(({ header: value, note }): StyledCell => ({ value, look: 'header', ...(note === undefined ? {} : { note }) }))] : [];

  const styles = new Map(PLAIN_FORMATS.map((format) => [format, styleOf('plain', format)]));
  const opening = frame.letters.map((letter) => `<c r="${letter}`);

  /** A cell that is its value alone, as most of a long table are. */
  function plainCell(value: string | number, column: number, number: number, usual: NumberFormat | null): string {
    const start = `${opening[column] ?? `<c r="${letterOf(column)}`}${number}" s="`;
    if (typeof value === 'number') return `${start}${styles.get(usual)}"><v>${value}</v></c>`;
    return `${start}${styles.get(TEMPTING.test(value) ? 'text' : usual)}" t="s"><v>${strings.indexOf(cellText(value))}</v></c>`;
  }

  function rowXml(number: number, cells: readonly SheetCell[], plain: readonly (NumberFormat | null)[]): string {
    let xml = `<row r="${number}" ht="${heightOf(cells)}">`;
    /** A cell that another reaches over looks like that one. */
    let under: { readonly style: number; readonly to: number } | null = null;
    for (let index = 0; index < cells.length || index < (under?.to ?? 0); index += 1) {
      const cell = cells[index] ?? null;
      if (under === null && typeof cell !== 'object') {
        xml += plainCell(cell, index, number, plain[index] ?? null);
        continue;
      }
      const { value, look = 'plain', format, note, validation, span = 1 }: StyledCell = typeof cell === 'object' && cell !== null ? cell : { value: cell };
      const place = `${frame.letters[index] ?? letterOf(index)}${number}`;
      if (under !== null && index < under.to) {
        xml += `<c r="${place}" s="${under.style}"/>`;
        continue;
      }
      const usual = plain[index] ?? null;
      const shown = typeof value === 'string' && TEMPTING.test(value) ? 'text' : (format ?? usual);
      const style = styleOf(look, shown);
      if (typeof value === 'string') xml += `<c r="${place}" s="${style}" t="s"><v>${strings.indexOf(cellText(value))}</v></c>`;
      else if (value !== null) xml += `<c r="${place}" s="${style}"><v>${value}</v></c>`;
      else if (look !== 'plain' || shown !== usual || span > 1) xml += `<c r="${place}" s="${style}"/>`;
      if (note !== undefined) notes.push({ row: number - 1, column: index, text: xmlSafe(note) });
      if (validation !== undefined && columns[index]?.validation === undefined) own.push({ column: frame.letters[index] ?? letterOf(index), from: number, to: number, rule: validation });
      if (span > 1) {
        merges.push(`${place}:${letterOf(index + span - 1)}${number}`);
        under = { style, to: index + span };
      }
    }
    return `${xml}</row>`;
  }

  const data = together(function* () {
    for (const cells of header) yield rowXml(1, cells, []);
    for (const [index, cells] of rows.entries()) yield rowXml(first + index, cells, formats);
  }());
  const cols = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${styleOf('plain', formats[index] ?? null)}" customWidth="1"/>`).join('');
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${letterOf(Math.max(1, wide) - 1)}${frame.last}"/>`,
    viewXml(frame), '<sheetFormatPr defaultRowHeight="15"/>', `<cols>${cols}</cols><sheetData>`, ...data, '</sheetData>',
    sheet.filter === true && hasHeader ? `<autoFilter ref="${filterRange(frame)}"/>` : '',
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    barsXml(columnsFrom(frame, ({ bar }) => bar)), validationsXml([...own, ...columnsFrom(frame, ({ validation }) => validation)]),
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" fitToHeight="0" orientation="${sheet.orientation ?? 'portrait'}"/>`,
    notes.length === 0 ? '' : '<legacyDrawing r:id="rId2"/>', '</worksheet>',
  ];
  return { xml, notes };
}

const ROWS_AT_ONCE = 128;

/** Some rows at a time as bytes: the texts of a country's rows take several times their room until they are joined. */
function together(rows: Iterable<string>): Uint8Array[] {
  const done: Uint8Array[] = [];
  let some: string[] = [];
  const end = (): void => {
    done.push(Buffer.from(some.join(''), 'utf8'));
    some = [];
  };
  for (const row of rows) if (some.push(row) >= ROWS_AT_ONCE) end();
  end();
  return done;
}

/** Rows that are repeated on every printed page; none where columns are frozen too. */
export function titleRows(sheet: Sheet): number {
  const { rows, columns } = frozenOf(sheet);
  return columns === 0 ? rows : 0;
}

function frozenOf({ frozen, columns }: Sheet): { readonly rows: number; readonly columns: number } {
  return frozen ?? { rows: columns.some(({ header }) => header !== null) ? 1 : 0, columns: 0 };
}

function viewXml({ sheet }: Frame): string {
  const { rows, columns } = frozenOf(sheet);
  if (rows + columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`;
  return `<sheetViews><sheetView workbookViewId="0"><pane${split} topLeftCell="${letterOf(columns)}${rows + 1}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

const filterRange = ({ sheet: { columns }, last }: Frame): string => `A1:${letterOf(columns.length - 1)}${last}`;

/** What a column says of all its cells. */
function columnsFrom<Rule>({ sheet: { columns, rows }, first, last, letters }: Frame, ruleIn: (column: Sheet['columns'][number]) => Rule | undefined): { column: string; from: number; to: number; rule: Rule }[] {
  if (rows.length === 0) return [];
  return columns.flatMap((column, index) => { const rule = ruleIn(column); return rule === undefined ? [] : [{ column: letters[index] as string, from: first, to: last, rule }]; });
}

function stylesBy(ids: Readonly<Record<string, number>>): (look: CellLook, format: NumberFormat | null) => number {
  return (look, format) => ids[styleKey(look, format)] as number;
}
