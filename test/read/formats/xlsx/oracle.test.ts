import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../../src/model/scores.ts';
import { readXlsx } from '../../../../src/read/formats/xlsx/index.ts';
import { LAYOUT_CASES, NAMES, TEN } from '../../../fixtures/read/layouts.ts';
import { type SheetSpec, workbook } from '../../../fixtures/read/make.ts';

/** «A1» → value of every cell that our reader sees, merged copies left aside. */
function ours(tables: readonly RawTable[]): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { sheet, cells } of tables) for (const row of cells) for (const { column, row: number, value, error } of row) {
    if (value !== null || error !== undefined) found.set(`${sheet}!${column}${number}`, error === undefined ? value : `error:${error}`);
  }
  return found;
}

/** What exceljs makes of a cell, in the same words. */
function plain(value: ExcelJS.CellValue): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return 'date';
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return `error:${value.error}`;
  if ('text' in value) return plain(value.text as ExcelJS.CellValue);
  if ('formula' in value || 'sharedFormula' in value) return value.result === undefined ? 'error:formula' : plain(value.result as ExcelJS.CellValue);
  return value;
}

async function theirs(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const found = new Map<string, unknown>();
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => row.eachCell((cell) => {
      if (cell.isMerged && cell.master.address !== cell.address) return;
      const value = plain(cell.value);
      if (value !== null && value !== undefined && value !== '') found.set(`${sheet.name}!${cell.address}`, value);
    }));
  });
  return found;
}

const sorted = (cells: Map<string, unknown>): [string, unknown][] => [...cells].sort(([a], [b]) => (a < b ? -1 : 1));

async function agree(bytes: Uint8Array): Promise<number> {
  const mine = sorted(ours(readXlsx(bytes, 'a.xlsx', null)));
  expect(mine).toEqual(sorted(await theirs(bytes)));
  return mine.length;
}

const KINDS: SheetSpec = {
  name: 'ชนิด', rows: [
    ['ข้อความ & <ตัวอักษร> "พิเศษ"', 'การใช้อํานาจ', 90.5, 0, -1.25, 1e-7, true, false],
    [{ rich: ['ตัว', 'หนา'] }, { formula: 'A1&B1', value: 'ผล' }, { formula: '1+1', value: 2 }, { formula: '1+1' }, { formula: '1/0', error: '#DIV/0!' }, { value: 0.8525, style: 'percent' }],
    [' เว้นวรรค ', 'หลาย\nบรรทัด', '๘๕.๒๕', null, '=1+1', '0012'],
  ],
};

describe('exceljs as the oracle', () => {
  for (const { title, sheets } of LAYOUT_CASES) {
    it(`sees the same cells in ${title}`, async () => {
      expect(await agree(workbook(...sheets))).toBeGreaterThan(5);
    });
  }

  it('sees the same cells of every kind', async () => {
    expect(await agree(workbook(KINDS))).toBe(19);
  });

  it('sees the same cells in a workbook that exceljs wrote itself', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('คะแนน');
    sheet.addRow(['หน่วยงาน', ...NAMES]);
    for (let i = 0; i < 300; i += 1) sheet.addRow([`องค์การบริหารส่วนตำบล ${i}`, ...TEN.map((score) => score - i / 7)]);
    sheet.mergeCells('A400:B401');
    sheet.getCell('A400').value = { text: 'ลิงก์', hyperlink: 'https://example.go.th' };
    sheet.getCell('D400').value = { richText: [{ text: 'ก' }, { font: { bold: true }, text: 'ข' }] };
    sheet.getCell('C405').numFmt = '0.00%';
    sheet.getCell('C405').value = 0.8525;
    expect(await agree(new Uint8Array(await book.xlsx.writeBuffer()))).toBe(301 * 11 + 3);
  });

  it('knows a percent and a date format of exceljs\'s own styles', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('s');
    for (const [index, format] of ['0.00%', '0%', 'd/m/yyyy', '[$-41E]d mmm yy', '#,##0.00', '0.00_ ;[Red]-0.00', 'General', '0.0"วัน"', 'hh:mm'].entries()) {
      const cell = sheet.getCell(1, index + 1);
      cell.value = 0.5;
      cell.numFmt = format;
    }
    const [table] = readXlsx(new Uint8Array(await book.xlsx.writeBuffer()), 'a.xlsx', null);
    expect(table?.cells[0]?.map(({ format }) => format ?? '-')).toEqual(['percent', 'percent', 'date', 'date', '-', '-', '-', '-', 'date']);
  });
});
