import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/read/numbers.ts';
import type { RawCell } from '../../src/model/scores.ts';
import { line, read } from '../fixtures/read/knowledge.ts';
import { csv, type Value, workbook } from '../fixtures/read/make.ts';

const cell = (value: RawCell['value'], more: Partial<RawCell> = {}): RawCell => ({ row: 2, column: 'B', value, ...more });

/** Reads one value as the total of one agency. */
async function one(value: Value): Promise<{ total: string; codes: string[]; column: string | undefined }> {
  const sheet = await read(workbook({ name: 's', rows: [['หน่วยงาน', 'คะแนน ITA', 'การใช้อำนาจ'], ['อบต.ก', value, 90]] }));
  return { total: line(sheet.records[0]), codes: sheet.notices.map(({ code }) => code), column: sheet.notices[0]?.at?.column };
}

describe('values', () => {
  it.each([
    ['85.25', 85.25], ['๘๕.๒๕', 85.25], ['85.25 คะแนน', 85.25], ['85.25%', 85.25], ['ร้อยละ 58.13', 58.13], ['85.25\u00a0', 85.25], ['\u200b85.25', 85.25], ['96.04 (ผ่าน) ระดับ AA', 96.04],
    ['100', 100], ['๑๐๐.๐๐', 100], ['0.00', 0], ['0', 0], ['97.68/100', 97.68], ['-32.97', -32.97], ['85,25', 85.25],
  ])('reads «%s» as %d', (text, value) => {
    expect(readNumber(cell(text))).toMatchObject({ kind: 'number', value });
  });

  it.each(['', ' ', '-', '–', '—', 'N/A', 'n/a', 'ไม่เข้าร่วม', 'ไม่มีคะแนน', 'ไม่มีข้อมูล', 'ไม่ได้รับการประเมิน', '\u00a0'])('takes «%s» as not measured, not as zero', (text) => {
    expect(readNumber(cell(text))).toEqual({ kind: 'missing' });
  });

  it.each(['85.25.1', '85 - 90', '1,234', 'เก้าสิบ', '8 5.25', '26.75/30', '<50', '85:25'])('does not guess at «%s»', (text) => {
    expect(readNumber(cell(text))).toMatchObject({ kind: 'trouble' });
  });

  it('turns a percent format into points', async () => {
    expect((await one({ value: 0.8525, style: 'percent' })).total).toBe('3=90 total=85.25');
  });

  it('reads rich text, a formula\'s kept result and a text result', async () => {
    expect((await one({ rich: ['8', '5.', '25'] })).total).toBe('3=90 total=85.25');
    expect((await one({ formula: 'AVERAGE(D2:M2)', value: 85.25 })).total).toBe('3=90 total=85.25');
    expect((await one({ formula: 'TEXT(D2,"0.00")', value: '85.25' })).total).toBe('3=90 total=85.25');
  });

  it.each([
    ['a formula without a kept result', { formula: 'A1+1' }, 'formula'], ['a formula error', { formula: '1/0', error: '#DIV/0!' }, 'error'],
    ['a cell of another file', { formula: '[1]Sheet1!A1', value: 85 }, 'external'], ['a date', { value: 44_562, style: 'date' }, 'date'], ['true', true, 'boolean'], ['a word', 'ดีมาก', 'unreadable'],
  ] as const)('counts %s as not measured and names the cell', async (_, value, why) => {
    const sheet = await read(workbook({ name: 's', rows: [['หน่วยงาน', 'คะแนน ITA', 'การใช้อำนาจ'], ['อบต.ก', value, 90]] }));
    expect(line(sheet.records[0])).toBe('3=90 total=-');
    expect(sheet.notices.find(({ code }) => code === 'READ_CELL_NOT_MEASURED')).toMatchObject({ severity: 'warning', params: { why }, at: { sheet: 's', row: 2, column: 'B' } });
  });

  it('uses a score whose cell was formatted as a date, and says so', async () => {
    expect(await one({ value: 85.25, style: 'date' })).toEqual({ total: '3=90 total=85.25', codes: ['READ_DATE_WAS_SCORE'], column: 'B' });
  });

  it('reads a decimal comma with one warning for the file', async () => {
    const sheet = await read(csv([['หน่วยงาน', 'การใช้อำนาจ', 'คะแนน ITA'], ['อบต.ก', '90,5', '88,25'], ['อบต.ข', '90,5', '88,25']], ';'), 'a.csv');
    expect([sheet.records.map(line), sheet.notices.map(({ code, params }) => [code, params.count])]).toEqual([['3=90.5 total=88.25', '3=90.5 total=88.25'], [['READ_DECIMAL_COMMA', 4]]]);
  });

  it('says what stood after a number where it is no level', async () => {
    const { total, codes } = await one('85.25 โดยประมาณ');
    expect([total, codes]).toEqual(['3=90 total=85.25', ['READ_TEXT_AFTER_NUMBER']]);
    expect((await one('96.04 (ผ่าน) ระดับ AA')).codes).toEqual([]);
  });

  it('cleans names, so that decomposed ำ and doubled เ never reach a paper', async () => {
    const { records } = await read(csv([['ชื่อหน่วยงาน', 'คะเเนน ITA'], ['เทศบาลตําบลเเหลมงอบ', 90]]), 'a.csv');
    expect(records[0]?.agency.given).toBe('เทศบาลตำบลแหลมงอบ');
  });
});
