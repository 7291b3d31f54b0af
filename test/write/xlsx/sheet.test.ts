import excel, { type Cell, type Worksheet, type WorksheetViewFrozen } from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../src/model/workbook.ts';
import { catalogueFiles, loadCatalogue } from '../../../src/pipeline/catalogue.ts';
import { blankWorkbook } from '../../../src/pipeline/office/blank.ts';
import { rulesWorkbook } from '../../../src/pipeline/rules-workbook/export.ts';
import { FACTS } from '../../../src/render/index.ts';
import { writeWorkbook } from '../../../src/write/index.ts';
import { writeByExcel } from '../../fixtures/write/excel.ts';
import { OPTIONS } from '../../fixtures/pipeline/office.ts';

const AWKWARD: Workbook = {
  title: 'ก & «ข» <ค>', date: '2022-03-05',
  sheets: [{
    name: "ก & ข's", filter: true, orientation: 'landscape', frozen: { rows: 1, columns: 2 },
    columns: [{ header: 'หน่วยงาน', note: 'ชื่อเต็ม\nสองบรรทัด' }, { header: 'คะแนน', format: 'score', bar: { from: 0, to: 100 }, validation: { type: 'number', from: 0, to: 100, hint: 'คะแนน "เต็ม" 100' } }, { header: 'ระดับ', format: 'text' }, { header: 'จำนวน', format: 'count', width: 11 }],
    rows: [
      [' ก\r\nข ', 82.745, '=1+1', 3], ['_x0041_ <b> & "ค"', null, '', 0], [{ value: 'หัว', look: 'heading', span: 4 }], [], ['ข้อความยาวที่ต้องขึ้นบรรทัดใหม่ในช่องนี้เพราะยาวกว่าความกว้างของคอลัมน์มาก', -1.5, '\u0001๑', 1e21],
      [{ value: null, look: 'input' }, { value: 5, look: 'closed', format: 'count' }, { value: 'ก', note: 'ข & ค', validation: { type: 'list', values: ['ก', 'ข'] } }, { value: 1, validation: { type: 'number', from: 1, to: 9, whole: true } }],
    ],
  }, { name: 'ว่าง', columns: [{ header: null }, { header: null, width: 12 }], rows: [[{ value: 'ก', look: 'title', span: 2 }], [{ value: 'ข', validation: { type: 'list', cells: "'ก & ข''s'!$A$2:$A$4" } }], [{ value: 'ค', validation: { type: 'list', cells: "'ก & ข''s'!$A$2:$A$4" } }]] },
  { name: 'หัวเท่านั้น', filter: true, columns: [{ header: 'ก' }, { header: 'ข' }], rows: [] }, { name: 'กว้าง', columns: Array.from({ length: 30 }, (_, index) => ({ header: String(index) })), rows: [Array.from({ length: 30 }, (_, index) => index)] }],
};

/** Everything a reader sees of a workbook. */
async function seen(bytes: Uint8Array): Promise<object[]> {
  const book = new excel.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as never);
  return book.worksheets.map((sheet) => ({
    name: sheet.name, views: (sheet.views as Partial<WorksheetViewFrozen>[]).map(({ state, xSplit, ySplit, topLeftCell }) => ({ state, xSplit, ySplit, topLeftCell })), filter: sheet.autoFilter,
    page: [sheet.pageSetup.orientation, sheet.pageSetup.paperSize, sheet.pageSetup.fitToPage, sheet.pageSetup.fitToWidth ?? 1, sheet.pageSetup.fitToHeight, sheet.pageSetup.printTitlesRow],
    columns: sheet.columns.map(({ width, style }) => ({ width, style })), merges: (sheet.model as unknown as { merges: string[] }).merges, rows: rowsOf(sheet),
    rules: (sheet as unknown as { dataValidations: { model: object } }).dataValidations.model, bars: (sheet as unknown as { conditionalFormattings: { ref: string; rules: { type: string; cfvo: object; color: object }[] }[] }).conditionalFormattings.map(({ ref, rules }) => [ref, rules.map(({ type, cfvo, color }) => ({ type, cfvo, color }))]),
  }));
}

/** An empty cell is worth a word only where it is filled or has edges. */
const looks = ({ fill, border }: Cell): boolean => (fill as { pattern?: string } | undefined)?.pattern === 'solid' || Object.keys(border ?? {}).length > 0;

function rowsOf(sheet: Worksheet): object[] {
  const rows: object[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const cells: object[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => { if (cell.value !== null || cell.isMerged || looks(cell)) cells.push([cell.address, cell.value, cell.style, cell.note === undefined ? null : JSON.stringify(cell.note)]); });
    rows.push({ number: row.number, height: row.height, cells });
  });
  return rows;
}

describe('our own writer of sheets', () => {
  const books: Readonly<Record<string, () => Promise<Workbook>>> = {
    'a workbook of awkward cells': async () => AWKWARD,
    'the blank office workbook': async () => blankWorkbook(OPTIONS, await loadCatalogue({}), FACTS).workbook,
    'the rules as a workbook': async () => rulesWorkbook(await catalogueFiles({}), '2022-03-05'),
  };
  for (const [name, made] of Object.entries(books)) {
    it(`says of ${name} all that exceljs says`, async () => {
      const workbook = await made();
      const [ours, theirs] = [await seen(await writeWorkbook(workbook)), await seen(await writeByExcel(workbook))];
      expect(ours).toHaveLength(workbook.sheets.length);
      for (const [index, sheet] of ours.entries()) expect(sheet).toEqual(theirs[index]);
    });
  }
});
