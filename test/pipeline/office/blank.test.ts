import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { blankWorkbook } from '../../../src/pipeline/office/blank.ts';
import { loadCatalogue } from '../../../src/pipeline/catalogue.ts';
import { readKnowledge } from '../../../src/pipeline/knowledge.ts';
import { readScores } from '../../../src/read/index.ts';
import { FACTS } from '../../../src/render/index.ts';
import { blankBytes, fillOffice, filled, OPTIONS } from '../../fixtures/pipeline/office.ts';

const sheetOf = async (options: Partial<typeof OPTIONS>, name: string) => blankWorkbook({ ...OPTIONS, ...options }, await loadCatalogue({}), FACTS).workbook.sheets.find((sheet) => sheet.name === name);
const textsOf = (sheet: Awaited<ReturnType<typeof sheetOf>>): string[] => (sheet?.rows ?? []).flatMap((row) => row.map((cell) => String(typeof cell === 'object' ? (cell?.value ?? '') : cell)));

describe('an empty office workbook', () => {
  it('is the same bytes every time', async () => {
    expect(Buffer.from(await blankBytes()).equals(Buffer.from(await blankBytes()))).toBe(true);
  });

  it('has a column of scores for each year, the latest first, and takes the latest year known when none is asked for', async () => {
    expect((await sheetOf({ years: 3, fiscalYear: 2565 }, 'คะแนน'))?.columns.map(({ header }) => header).slice(0, 4)).toEqual(['ตัวชี้วัด', 'คะแนนปี 2565', 'คะแนนปี 2564', 'คะแนนปี 2563']);
    expect((await sheetOf({ years: 1, fiscalYear: null }, 'คะแนน'))?.columns[1]?.header).toBe('คะแนนปี 2568');
  });

  it('lists questions and items under their indicators when asked, a question known from memory alone by its code', async () => {
    const sheet = await sheetOf({ questions: true }, 'คะแนน');
    const texts = textsOf(sheet);
    expect(texts.filter((text) => /^(?:[ie]|O)\d+/.test(text))).toHaveLength(88);
    expect(texts.indexOf('i19 การนำทรัพย์สินของราชการไปเป็นของส่วนตัวหรือพวกพ้อง')).toBeGreaterThan(texts.indexOf('4. การใช้ทรัพย์สินของราชการ'));
    expect(texts).toContain('ตัวชี้วัดย่อยที่ 10.2 มาตรการภายในเพื่อป้องกันการทุจริต');
    expect(texts).toContain('e8');
  });

  it('closes questions of a year whose questions were others', async () => {
    const sheet = await sheetOf({ years: 2, fiscalYear: 2567, questions: true }, 'คะแนน');
    const row = sheet?.rows.find(([label]) => typeof label === 'object' && String(label?.value).startsWith('i1'));
    expect(row?.slice(1, 3).map((cell) => (typeof cell === 'object' ? cell?.look : null))).toEqual(['input', 'closed']);
  });

  it('shows the units of the kind of agency that was named, and has it filled in', async () => {
    expect(textsOf(await sheetOf({ type: 'subdistrict-administration' }, 'ผู้รับผิดชอบ'))).toContain('ใช้ «กองคลัง»');
    expect(textsOf(await sheetOf({ type: 'subdistrict-administration' }, 'หน่วยงาน'))).toContain('องค์การบริหารส่วนตำบล');
    expect(textsOf(await sheetOf({}, 'ผู้รับผิดชอบ'))).not.toContain('ใช้ «กองคลัง»');
  });

  it('has lists to choose from, limits for scores, and notes', async () => {
    const book = new excel.Workbook();
    await book.xlsx.load((await blankBytes()) as never);
    const cellBeside = (sheet: string, label: string) => {
      let found: excel.Cell | undefined;
      book.getWorksheet(sheet)?.eachRow((row) => { if (row.getCell(1).value === label) found = row.getCell(2); });
      return found;
    };
    expect(cellBeside('หน่วยงาน', 'จังหวัด')?.dataValidation).toMatchObject({ type: 'list', formulae: ["'รายการเลือก'!$B$2:$B$78"] });
    expect(book.getWorksheet('รายการเลือก')?.getCell('B78').value).toBe('อ่างทอง');
    expect(cellBeside('หน่วยงาน', 'ประเภทหน่วยงาน')?.dataValidation).toMatchObject({ formulae: ["'รายการเลือก'!$A$2:$A$15"] });
    expect(cellBeside('คะแนน', '1. การปฏิบัติหน้าที่')?.dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 100] });
    expect(cellBeside('คะแนน', 'ระดับผลการประเมิน')?.dataValidation).toMatchObject({ type: 'list', formulae: ['"AA,A,B,C,D,E,F"'] });
    expect(JSON.stringify(book.getWorksheet('คะแนน')?.getCell('B1').note)).toContain('แก้ปีในหัวคอลัมน์นี้ได้');
    expect(cellBeside('คณะทำงาน', 'เลขที่คำสั่งแต่งตั้ง')?.numFmt).toBe('@');
  });
});

describe('the sheet of scores', () => {
  it.each([undefined, 'คะแนน'])('is read by the score reader as it reads any table (sheet: %s)', async (sheet) => {
    const bytes = await filled(fillOffice);
    const { records, source, notices } = await readScores({ file: 'office.xlsx', bytes }, readKnowledge(await loadCatalogue({})), sheet === undefined ? {} : { sheet });
    expect(source).toMatchObject({ layout: 'indicators', confidence: 1 });
    expect(records.map(({ fiscalYear, scores, rating }) => [fiscalYear, Object.keys(scores).length, scores['4']?.value, scores.total?.value, rating?.text])).toEqual([[2564, 14, 77.86, 82.74, 'B'], [2563, 14, 75.5, 78.63, undefined]]);
    expect(notices.map(({ code }) => code).toSorted()).toEqual(['READ_AGENCY_NOT_NAMED', 'READ_SCALE']);
  });

  it('is read with its questions, and with another year in its header', async () => {
    const bytes = await filled(({ book, put }) => {
      put('คะแนน', 'i19 การนำทรัพย์สินของราชการไปเป็นของส่วนตัวหรือพวกพ้อง', 'คะแนนปี 2564', 55.5);
      put('คะแนน', 'O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'คะแนนปี 2564', 0);
      put('คะแนน', 'ตัวชี้วัดย่อยที่ 10.2 มาตรการภายในเพื่อป้องกันการทุจริต', 'คะแนนปี 2564', 50);
      put('คะแนน', '4. การใช้ทรัพย์สินของราชการ', 'คะแนนปี 2564', '๗๗.๘๖');
      const header = book.getWorksheet('คะแนน')?.getCell('B1');
      if (header !== undefined) header.value = 'คะแนนปี 2565';
    }, { questions: true, years: 1 });
    const { records } = await readScores({ file: 'office.xlsx', bytes }, readKnowledge(await loadCatalogue({})), { sheet: 'คะแนน' });
    expect(records[0]?.fiscalYear).toBe(2565);
    expect(['i19', 'O42', '10.2', '4'].map((subject) => records[0]?.scores[subject as 'i19']?.value)).toEqual([55.5, 0, 50, 77.86]);
  });
});
