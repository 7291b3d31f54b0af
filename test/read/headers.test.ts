import { describe, expect, it } from 'vitest';
import { line, read, refusal } from '../fixtures/read/knowledge.ts';
import { NAMES, TEN, TEN_LINE } from '../fixtures/read/layouts.ts';
import { csv, type SheetSpec, type Value, workbook } from '../fixtures/read/make.ts';

const sheetOf = (rows: readonly (readonly Value[])[], more: Partial<SheetSpec> = {}) => read(workbook({ name: 's', rows, ...more }));

describe('headers', () => {
  it('joins two header rows under merged groups', async () => {
    const { records, columns } = await sheetOf([
      ['ลำดับ', 'หน่วยงาน', 'แบบวัด IIT', null, null, null, null, 'แบบวัด EIT', null, null, 'แบบวัด OIT', null, 'คะแนน ITA', 'ระดับ'],
      [null, null, ...NAMES],
      [1, 'อบต.ดงกลาง', ...TEN, 88.6, 'A'],
    ], { merges: ['A1:A2', 'B1:B2', 'C1:G1', 'H1:J1', 'K1:L1', 'M1:M2', 'N1:N2'] });
    expect([line(records[0]), records[0]?.rating?.text, columns[2]]).toEqual([`${TEN_LINE} total=88.6`, 'A', { column: 'C', header: 'แบบวัด IIT / การปฏิบัติหน้าที่', meaning: '1' }]);
  });

  it('joins two header rows where a CSV lost the merges, and numbers stand below «ตัวชี้วัดที่»', async () => {
    const { records } = await read(csv([['หน่วยงาน', 'ตัวชี้วัดที่', '', '', '', '', '', '', '', '', '', 'คะแนน ITA'], ['', ...TEN.map((_, i) => i + 1), ''], ['อบต.ดงกลาง', ...TEN, 88.6]]), 'a.csv');
    expect(line(records[0])).toBe(`${TEN_LINE} total=88.6`);
  });

  it('reads two years side by side under merged year headers', async () => {
    const { records } = await sheetOf([
      ['หน่วยงาน', 'ปีงบประมาณ พ.ศ. 2563', null, null, null, 'ปีงบประมาณ พ.ศ. 2564', null, null, null],
      [null, 'IIT', 'EIT', 'OIT', 'รวม', 'IIT', 'EIT', 'OIT', 'รวม'],
      ['ศูนย์คุณธรรม', 80.79, 84.47, 97.5, 88.58, 83.41, 92.21, 100, 92.69],
    ], { merges: ['A1:A2', 'B1:E1', 'F1:I1'] });
    expect(records.map((record) => [record.fiscalYear, line(record)])).toEqual([[2563, 'IIT=80.79 EIT=84.47 OIT=97.5 total=88.58'], [2564, 'IIT=83.41 EIT=92.21 OIT=100 total=92.69']]);
  });

  it('finds the header below a dozen title rows', async () => {
    const titles = Array.from({ length: 12 }, (_, i): Value[] => [`ข้อความนำ ${i}`]);
    expect(line((await sheetOf([...titles, ['หน่วยงาน', ...NAMES], ['อบต.ก', ...TEN]])).records[0])).toBe(TEN_LINE);
  });

  it.each([
    ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๔', 2564, 'READ_YEAR_FROM_TITLE'], ['Fiscal year 2021', 2564, 'READ_YEAR_TURNED'], ['ผล ITA ปี 64', 2564, 'READ_YEAR_TURNED'],
    ['มาตรการปี 2565 จากผลการประเมินปี 2564', null, 'READ_YEARS_IN_TITLE'], ['ข้อมูล ณ วันที่ 26 สิงหาคม 2564', null, null],
  ] as const)('takes from the title «%s» the year %s', async (title, year, code) => {
    const { records, notices } = await sheetOf([[title], ['หน่วยงาน', 'คะแนน ITA'], ['อบต.ก', 90]]);
    expect([records[0]?.fiscalYear, notices.map((one) => one.code)]).toEqual([year, code === null ? [] : [code]]);
  });

  it('takes province and agency from the title of a table of one agency', async () => {
    const { records } = await sheetOf([['ผลการประเมิน ITA องค์การบริหารส่วนตำบลดงกลาง อำเภอเมืองพิจิตร จังหวัดพิจิตร ปีงบประมาณ พ.ศ. 2564'], ['ตัวชี้วัด', 'คะแนน'], ...NAMES.map((name, i): Value[] => [name, TEN[i] ?? 0])]);
    expect([records[0]?.agency, records[0]?.fiscalYear]).toEqual([{ name: null, given: 'องค์การบริหารส่วนตำบลดงกลาง', shortName: null, type: null, province: 'พิจิตร', district: 'เมืองพิจิตร' }, 2564]);
  });

  it('knows indicators by their English and old names, by number and by a near spelling, and never crosses 5 with 10 or 3 with 4', async () => {
    const header = ['หน่วยงาน', 'ตัวชี้วัดที่ 1', '2. การใช้งบประมาณ', 'การใช้อํานาจ', 'คะแนนการใช้ทรัพย์สินของทางราชการ', 'ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต', 'คุณภาพการดำเนินงานน', 'ตชว.7', 'การปรับปรุงการทำงาน (ร้อยละ)', '9 . การเปิดเผยข้อมูล ', 'KPI10'];
    const { records, notices } = await read(csv([header, ['อบต.ก', ...TEN]]), 'a.csv');
    expect([line(records[0]), notices.map(({ code, params }) => [code, params.subject])]).toEqual([TEN_LINE, [['READ_NEAR_NAME', '6']]]);
    for (const wrong of ['การทุจริต', 'การใช้', 'การป้องกันและแก้ไขปัญหาการทุจริต']) {
      const sheet = await read(csv([['หน่วยงาน', wrong, 'คะแนน ITA'], ['อบต.ก', 90, 80]]), 'a.csv');
      expect([wrong, line(sheet.records[0]), sheet.notices.map(({ code }) => code)]).toEqual([wrong, 'total=80', ['READ_COLUMN_LEFT_OUT']]);
    }
  });

  it('reads questions, sub-indicators and items side by side with the total', async () => {
    const { records } = await read(csv([['หน่วยงาน', 'i1', 'I30', 'e15', 'O42', '10.2 มาตรการภายในเพื่อป้องกันการทุจริต', 'คะแนนรวม'], ['อบต.ก', 90, 91, 92, 0, 50, 88]]), 'a.csv');
    expect(records[0]?.scores).toMatchObject({ i1: { value: 90 }, i30: { value: 91 }, e15: { value: 92 }, O42: { value: 0 }, '10.2': { value: 50 }, total: { value: 88 } });
  });

  it('never takes a part of EIT, a national mean, a difference, a weight or a full mark for a score', async () => {
    const { records, notices } = await read(csv([['หน่วยงาน', 'EIT ส่วนที่ 1', 'EIT (2)', 'EIT', 'คะแนนเฉลี่ยระดับประเทศ', 'ผลต่าง', 'น้ำหนัก', 'คะแนนเต็ม', 'คะแนน ITA'], ['อบต.ก', 79.4, 82.24, 80.82, 90.19, -1, 30, 100, 88.98]]), 'a.csv');
    expect(line(records[0])).toBe('EIT=80.82 total=88.98');
    expect(notices.filter(({ code }) => code === 'READ_COLUMN_LEFT_OUT').map(({ params }) => params.column)).toEqual(['B', 'C', 'E']);
  });

  it('takes the raw column where a weighted copy stands beside it', async () => {
    const { records, notices } = await read(csv([['หน่วยงาน', 'IIT', 'IIT (30)', 'EIT', 'EIT (30)', 'OIT', 'OIT (40)', 'คะแนนรวม'], ['อบต.ก', 92, 27.6, 90, 27, 85, 34, 88.6]]), 'a.csv');
    expect([line(records[0]), notices.filter(({ params }) => params.why === 'weighted-copy').length]).toEqual(['IIT=92 EIT=90 OIT=85 total=88.6', 3]);
  });

  it('decides raw or weighted once for the file: a low raw score is not multiplied', async () => {
    const { records } = await read(csv([['หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม'], ['อบต.ก', 92, 90, 85, 88.6], ['อบต.ข', 20, 20, 20, 20], ['อบต.ค', 0, 0, 0, 0]]), 'a.csv');
    expect(records.map(line)).toEqual(['IIT=92 EIT=90 OIT=85 total=88.6', 'IIT=20 EIT=20 OIT=20 total=20', 'IIT=0 EIT=0 OIT=0 total=0']);
  });

  it('warns where only the size of the figures speaks for weights', async () => {
    const { records, notices } = await read(csv([['แบบวัด', 'คะแนน'], ['IIT', 27.6], ['EIT', 27], ['OIT', 34]]), 'a.csv');
    expect([line(records[0]), notices.find(({ code }) => code === 'READ_SCALE')]).toMatchObject(['IIT=92 EIT=90 OIT=85', { severity: 'warning', params: { weighted: true, by: 'size' } }]);
  });

  it('knows a name column without a header by its cells', async () => {
    expect((await read(csv([['', 'คะแนน ITA', 'ระดับ'], ['อบต.ดงกลาง', 90, 'A'], ['เทศบาลตำบลหัวดง', 80, 'B']]), 'a.csv')).records.map(({ agency }) => agency.given)).toEqual(['อบต.ดงกลาง', 'เทศบาลตำบลหัวดง']);
  });

  it('sets the district of the rows below a heading row', async () => {
    const { records, ignored } = await sheetOf([['ที่', 'อปท.', 'คะแนน ITA'], ['อำเภอเมืองพิจิตร'], [1, 'อบต.ดงกลาง', 90], ['อ.สามง่าม'], [2, 'อบต.รังนก', 80]], { merges: ['A2:C2'] });
    expect([records.map(({ agency }) => agency.district), ignored.map(({ why }) => why)]).toEqual([['เมืองพิจิตร', 'สามง่าม'], ['heading', 'heading']]);
  });

  it('lists totals, averages, repeated headers and footnotes it left out', async () => {
    const { records, ignored } = await read(csv([['ผล ITA'], ['หน่วยงาน', 'คะแนน ITA'], ['อบต.ก', 90], ['หน่วยงาน', 'คะแนน ITA'], ['อบต.ข', 80], ['รวม', 170], ['ค่าเฉลี่ย', 85], ['ที่มา: ป.ป.ช.', '']]), 'a.csv');
    expect([records.length, ignored.map(({ at, why }) => `${at.row} ${why}`)]).toEqual([2, ['1 title', '4 repeated-header', '6 total-row', '7 total-row', '8 footnote']]);
  });

  it('says when the year of a row is of the common era', async () => {
    const { records, notices } = await read(csv([['หน่วยงาน', 'Year', 'คะแนน ITA'], ['อบต.ก', 2021, 90], ['อบต.ข', 2021, 80]]), 'a.csv');
    expect([records.map(({ fiscalYear }) => fiscalYear), notices.map(({ code }) => code)]).toEqual([[2564, 2564], ['READ_YEAR_TURNED']]);
  });

  it('asks for --layout when two readings explain the table equally well', async () => {
    const tables = csv([['ปีงบประมาณ', 'คะแนน'], [2563, 90], [2564, 80], [], ['ตัวชี้วัด', 'คะแนน'], [NAMES[0], 90], [NAMES[1], 91]]);
    expect(await refusal(tables, 'a.csv')).toBe('READ_AMBIGUOUS_LAYOUT');
    expect((await read(tables, 'a.csv', { layout: 'years' })).records.map((record) => [record.fiscalYear, line(record)])).toEqual([[2563, 'total=90'], [2564, 'total=80']]);
    expect((await read(tables, 'a.csv', { layout: 'indicators' })).records.map(line)).toEqual(['1=90 2=91']);
    expect(await refusal(csv([['หน่วยงาน', 'คะแนน'], ['อบต.ก', 90]]), 'a.csv', { layout: 'rows' })).toBe('READ_NO_SUCH_LAYOUT');
  });
});

describe('headers that mislead', () => {
  it('finds the table below a form of its facts', async () => {
    const { records } = await sheetOf([['จังหวัด', 'พิจิตร'], ['ปีงบประมาณ', 2564], ['หน่วยงาน', 'อบต.ดงกลาง'], ['ตัวชี้วัด', 'คะแนน'], ...NAMES.map((name, i): Value[] => [name, TEN[i] ?? 0])]);
    expect(records.map((record) => [record.agency.given, record.agency.province, record.fiscalYear, line(record)])).toEqual([['อบต.ดงกลาง', 'พิจิตร', 2564, TEN_LINE]]);
  });

  it('takes «รวม» below an instrument for the instrument', async () => {
    const { records } = await sheetOf([
      ['หน่วยงาน', 'IIT', null, null, null, null, null, 'EIT', null, null, null, 'OIT', null, null, 'คะแนน ITA'],
      [null, ...NAMES.slice(0, 5), 'รวม', ...NAMES.slice(5, 8), 'รวม', ...NAMES.slice(8), 'รวม', null],
      ['อบต.ก', ...TEN.slice(0, 5), 92, ...TEN.slice(5, 8), 90, ...TEN.slice(8), 85, 88.6],
    ], { merges: ['A1:A2', 'B1:G1', 'H1:K1', 'L1:N1', 'O1:O2'] });
    expect(line(records[0])).toBe(`${TEN_LINE} IIT=92 EIT=90 OIT=85 total=88.6`);
  });

  it('follows the year of a heading between tables', async () => {
    const { records } = await read(csv([['ปีงบประมาณ พ.ศ. 2563'], ['หน่วยงาน', 'คะแนน ITA'], ['อบต.ก', 80], ['ปีงบประมาณ พ.ศ. 2564'], ['หน่วยงาน', 'คะแนน ITA'], ['อบต.ก', 90]]), 'a.csv');
    expect(records.map((record) => [record.fiscalYear, line(record)])).toEqual([[2563, 'total=80'], [2564, 'total=90']]);
  });

  it('does not read a second table by the columns of the first', async () => {
    const { records, ignored, notices } = await read(csv([['หน่วยงาน', 'การใช้อำนาจ', 'การใช้งบประมาณ'], ['อบต.ก', 80, 70], ['หน่วยงาน', 'การใช้งบประมาณ', 'การใช้อำนาจ'], ['อบต.ข', 60, 50]]), 'a.csv');
    expect([records.map((record) => [record.agency.given, line(record)]), ignored.map(({ why }) => why), notices.map(({ code, params }) => [code, params.rows])]).toEqual([[['อบต.ก', '2=70 3=80']], ['another-table', 'another-table'], [['READ_ANOTHER_TABLE', 2]]]);
  });

  it('knows raw instruments from chance sums: many values above the weights are no weighted ones', async () => {
    const { records } = await read(csv([['หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม'], ['อบต.ก', 20, 30, 40, 90], ['อบต.ข', 95, 90, 85, 80], ['อบต.ค', 90, 92, 91, 80]]), 'a.csv');
    expect(records.map((record) => record.scores.IIT)).toMatchObject([{ value: 20 }, { value: 95 }, { value: 90 }]);
  });

  it('takes bare numbers below the instruments for indicators only when they are 1 to 10', async () => {
    const table = (numbers: readonly number[]) => sheetOf([['หน่วยงาน', 'IIT', null, null, null, null, 'EIT', null, null, 'OIT', null, 'คะแนน ITA'], [null, ...numbers, null], ['อบต.ก', ...TEN, 88.6]], { merges: ['A1:A2', 'B1:F1', 'G1:I1', 'J1:K1', 'L1:L2'] });
    expect(line((await table([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).records[0])).toBe(`${TEN_LINE} total=88.6`);
    await expect(table([1, 2, 3, 4, 5, 1, 2, 3, 1, 2])).rejects.toMatchObject({ code: 'READ_DUPLICATE_COLUMN' });
  });

  it('takes a column of names without a telling header, but not a column of indicators', async () => {
    const { records } = await read(csv([['ลำดับ', 'ชื่อ', 'IIT', 'EIT', 'OIT', 'รวม'], [1, 'กองคลัง', 92, 90, 85, 88.6], [2, 'คณะวิทยาศาสตร์', 92, 90, 85, 88.6]]), 'a.csv');
    expect(records.map(({ agency }) => agency.given)).toEqual(['กองคลัง', 'คณะวิทยาศาสตร์']);
  });
});
