/** In: a Workbook. Out: the bytes of an XLSX, the same for the same workbook wherever and whenever made. */
import type { Worksheet, DataValidation } from 'exceljs';
import type { NumberFormat, Sheet, SheetCell, StyledCell, Validation, Workbook } from '../model/workbook.ts';
import { xmlSafe } from './safe.ts';
import { finish } from './xlsx/finish.ts';
import { styleOf } from './xlsx/looks.ts';
import { heightOf, widthsOf } from './xlsx/sizes.ts';

/** Longest list that Excel keeps inside a rule, and longest hint beside a cell. */
const LIST_LENGTH = 255;
const HINT_LENGTH = 255;

export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const date = new Date(`${workbook.date}T00:00:00Z`);
  Object.assign(book, { title: workbook.title, creator: 'ita-plan', lastModifiedBy: 'ita-plan', created: date, modified: date });
  for (const sheet of workbook.sheets) fill(book.addWorksheet(sheet.name, { pageSetup: { paperSize: 9, orientation: sheet.orientation ?? 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } }), sheet);
  return finish(new Uint8Array(await book.xlsx.writeBuffer()));
}

function fill(into: Worksheet, sheet: Sheet): void {
  const { columns, rows } = sheet;
  const hasHeader = columns.some(({ header }) => header !== null);
  const first = hasHeader ? 2 : 1;
  const widths = widthsOf(sheet);
  const draw = (number: number, cells: readonly SheetCell[], formats: readonly (NumberFormat | undefined)[]): void => {
    put(into, number, cells, formats);
    into.getRow(number).height = heightOf(cells, widths);
  };
  into.columns = widths.map((width, index) => ({ width, style: styleOf('plain', columns[index]?.format ?? null) }));
  if (hasHeader) draw(1, columns.map(({ header, note }): StyledCell => ({ value: header, look: 'header', ...(note === undefined ? {} : { note }) })), []);
  for (const [index, row] of rows.entries()) draw(first + index, row, columns.map(({ format }) => format));
  for (const [index, { validation, bar }] of columns.entries()) {
    const last = first + rows.length - 1;
    const letter = into.getColumn(index + 1).letter;
    if (validation !== undefined) for (let row = first; row <= last; row += 1) into.getCell(row, index + 1).dataValidation = ruleOf(validation);
    if (bar !== undefined && last >= first) into.addConditionalFormatting({ ref: `${letter}${first}:${letter}${last}`, rules: [barRule(bar)] });
  }
  const frozen = sheet.frozen ?? { rows: hasHeader ? 1 : 0, columns: 0 };
  into.views = [frozen.rows + frozen.columns > 0 ? { state: 'frozen', ySplit: frozen.rows, xSplit: frozen.columns } : { state: 'normal' }];
  if (sheet.filter === true && hasHeader) into.autoFilter = { from: { row: 1, column: 1 }, to: { row: Math.max(1, first + rows.length - 1), column: columns.length } };
  if (frozen.rows > 0 && frozen.columns === 0) into.pageSetup.printTitlesRow = `1:${frozen.rows}`;
}

const CELL_LENGTH = 32_767;

/** What Excel may hold; «_x0041_» means a character to it, so the underscore itself is written that way. */
const cellText = (text: string): string => xmlSafe(text).slice(0, CELL_LENGTH).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** A text that Excel would take for a formula or a date when somebody opens it for editing stays text. */
const TEMPTING = /^[=+\-@\t\r]/;

function put(into: Worksheet, number: number, cells: readonly SheetCell[], formats: readonly (NumberFormat | undefined)[]): void {
  const row = into.getRow(number);
  for (const [index, given] of cells.entries()) {
    const { value, look = 'plain', format, note, validation, span }: StyledCell = typeof given === 'object' && given !== null ? given : { value: given };
    const cell = row.getCell(index + 1);
    const shown = typeof value === 'string' && TEMPTING.test(value) ? 'text' : (format ?? formats[index] ?? null);
    cell.style = styleOf(look, shown) as typeof cell.style;
    cell.value = typeof value === 'string' ? cellText(value) : value;
    if (note !== undefined) cell.note = { texts: [{ text: xmlSafe(note), font: { name: 'TH SarabunPSK', size: 14 } }], editAs: 'oneCells' };
    if (validation !== undefined) cell.dataValidation = ruleOf(validation);
    if (span !== undefined && span > 1) into.mergeCells(number, index + 1, number, index + span);
  }
}

function ruleOf(validation: Validation): DataValidation {
  const hint = validation.hint === undefined ? {} : { showInputMessage: true, prompt: validation.hint.slice(0, HINT_LENGTH) };
  const common = { allowBlank: true, showErrorMessage: true, ...hint };
  if (validation.type === 'number') {
    const { from, to, whole } = validation;
    return { type: whole === true ? 'whole' : 'decimal', operator: 'between', formulae: [from, to], error: `${from} – ${to}`, ...common };
  }
  if ('cells' in validation) return { type: 'list', formulae: [validation.cells], ...common };
  const list = validation.values.join(',');
  if (list.length > LIST_LENGTH || validation.values.some((value) => value.includes(','))) throw new RangeError(`list too long for a rule: ${list}`);
  return { type: 'list', formulae: [`"${list}"`], ...common };
}

type BarRule = Parameters<Worksheet['addConditionalFormatting']>[0]['rules'][number];

function barRule({ from, to }: { readonly from: number; readonly to: number }): BarRule {
  return { type: 'dataBar', priority: 1, gradient: true, cfvo: [{ type: 'num', value: from }, { type: 'num', value: to }], color: { argb: 'FF9DC3E6' } } as BarRule;
}
