import { describe, expect, it } from 'vitest';
import { line, read, refusal } from '../fixtures/read/knowledge.ts';
import { NAMES, TEN, TEN_LINE } from '../fixtures/read/layouts.ts';
import { type Value, workbook } from '../fixtures/read/make.ts';

const HEADER: Value[] = ['หน่วยงาน', ...NAMES, 'คะแนน ITA'];
const rows = (shift: number): Value[][] => [HEADER, ['อบต.ดงกลาง', ...TEN.map((score) => score - shift), 88.6 - shift]];

describe('several sheets', () => {
  it('joins a sheet per year, the year in the sheet\'s name', async () => {
    const { records, notices } = await read(workbook({ name: 'ปี 2563', rows: rows(1) }, { name: 'ปี 2564', rows: rows(0) }));
    expect(records.map(({ fiscalYear, scores }) => [fiscalYear, scores.total?.value, scores.total?.at.sheet])).toEqual([[2563, 87.6, 'ปี 2563'], [2564, 88.6, 'ปี 2564']]);
    expect(notices.filter(({ code }) => code === 'READ_YEAR_FROM_SHEET')).toHaveLength(2);
  });

  it('joins a sheet per instrument into one record per agency', async () => {
    const part = (from: number, to: number): Value[][] => [['หน่วยงาน', ...NAMES.slice(from, to)], ['อบต.ดงกลาง', ...TEN.slice(from, to)], ['อบต.รังนก', ...TEN.slice(from, to)]];
    const { records } = await read(workbook({ name: 'IIT', rows: part(0, 5) }, { name: 'EIT', rows: part(5, 8) }, { name: 'OIT', rows: part(8, 10) }));
    expect(records.map((record) => [record.agency.given, line(record)])).toEqual([['อบต.ดงกลาง', TEN_LINE], ['อบต.รังนก', TEN_LINE]]);
  });

  it('joins question sheets of one agency', async () => {
    const { records, source } = await read(workbook(
      { name: 'IIT', rows: [['ลำดับ', 'ชื่อ', 'คะแนน'], ['I1', 'ก', 90], ['I2', 'ข', 91]] }, { name: 'OIT', rows: [['ลำดับ', 'ชื่อ', 'คะแนน', 'สถานะ'], ['O1', 'ก', 100, 'ผ่าน'], ['O2', 'ข', 0, 'ไม่ผ่าน']] },
      { name: 'รวม', rows: [['ตัวชี้วัด', 'คะแนน'], ...NAMES.map((name, i): Value[] => [name, TEN[i] ?? 0])] },
    ));
    expect([records.length, line(records[0]), source.layout]).toEqual([1, `${TEN_LINE} i1=90 i2=91 O1=100 O2=0`, 'questions+indicators']);
  });

  it('refuses an agency that two sheets score differently', async () => {
    const { records, refused } = await read(workbook({ name: 'a', rows: [['หน่วยงาน', 'คะแนน ITA'], ['อบต.ก', 90], ['อบต.ข', 80]] }, { name: 'b', rows: [['หน่วยงาน', 'คะแนน ITA'], ['อบต.ก', 91], ['อบต.ข', 80]] }));
    expect([records.map(({ agency }) => agency.given), refused.map(({ agency, error }) => [agency, error.code])]).toEqual([['อบต.ข'], [['อบต.ก', 'READ_SCORE_TWICE']]]);
  });

  it('does not read a hidden sheet and says so; --sheet takes it', async () => {
    const file = workbook({ name: 'คะแนน', rows: rows(0) }, { name: 'ซ่อน', rows: rows(1), state: 'veryHidden' });
    const { records, notices } = await read(file);
    expect([records.length, notices.find(({ code }) => code === 'READ_HIDDEN_SHEETS')?.params]).toEqual([1, { sheets: ['ซ่อน'] }]);
    expect((await read(file, 'a.xlsx', { sheet: 'ซ่อน' })).records[0]?.scores.total?.value).toBe(87.6);
    expect(await refusal(file, 'a.xlsx', { sheet: 'ไม่มี' })).toBe('READ_NO_SUCH_SHEET');
  });

  it('reads hidden rows and columns and says so', async () => {
    const { records, notices } = await read(workbook({ name: 's', rows: [HEADER, ['อบต.ก', ...TEN, 88.6], ['อบต.ข', ...TEN, 88.6]], hiddenRows: [3], hiddenColumns: [4] }));
    expect(records.map(line)).toEqual([`${TEN_LINE} total=88.6`, `${TEN_LINE} total=88.6`]);
    expect(notices.find(({ code }) => code === 'READ_HIDDEN_CELLS')?.params).toEqual({ rows: [3], columns: ['D'] });
  });

  it('takes the agency from the name of its sheet', async () => {
    const table: Value[][] = [['ตัวชี้วัด', 'คะแนน'], ...NAMES.map((name, i): Value[] => [name, TEN[i] ?? 0])];
    const { records } = await read(workbook({ name: 'อบต.ดงกลาง', rows: table }, { name: 'อบต.รังนก', rows: table }));
    expect(records.map(({ agency }) => agency.given)).toEqual(['อบต.ดงกลาง', 'อบต.รังนก']);
  });

  it('lists sheets that are no score tables', async () => {
    const { ignored } = await read(workbook({ name: 'คะแนน', rows: rows(0) }, { name: 'คำอธิบาย', rows: [['วิธีกรอก'], ['กรอกตัวเลข']] }));
    expect(ignored).toEqual([{ at: { file: 'scores.xlsx', sheet: 'คำอธิบาย' }, why: 'not-scores' }]);
  });
});

describe('sheets beside the scores', () => {
  const scores = { name: '2564', rows: [['หน่วยงาน', 'คะแนน ITA'], ['อบต.ก', 90]] };

  it('of the old scheme are left out with a warning, and refuse only a file of nothing else', async () => {
    const old = { name: '2561', rows: [['หน่วยงาน', 'ความโปร่งใส', 'ความพร้อมรับผิด', 'วัฒนธรรมคุณธรรมในองค์กร'], ['อบต.ก', 80, 81, 82]] };
    const { records, notices, ignored } = await read(workbook(old, scores));
    expect([records.length, notices.find(({ code }) => code === 'READ_OTHER_SCHEME')?.at?.sheet, ignored.map(({ at }) => at.sheet)]).toEqual([1, '2561', ['2561']]);
    expect(await refusal(workbook(old))).toBe('READ_OTHER_SCHEME five-index');
  });

  it('with figures that nobody understands are named', async () => {
    const { notices } = await read(workbook(scores, { name: 'งบประมาณ', rows: [['แผนงาน', 'ไตรมาส 1', 'ไตรมาส 2'], ['ก', 1, 2], ['ข', 3, 4], ['ค', 5, 6]] }));
    expect(notices.filter(({ code }) => code === 'READ_SHEET_LEFT_OUT').map(({ at }) => at)).toEqual([{ file: 'scores.xlsx', sheet: 'งบประมาณ' }]);
  });
});

describe('comments', () => {
  it('takes them from the row of an export that holds no score, wherever the text stands', async () => {
    const { records } = await read(workbook({ name: 's', rows: [['ลำดับ', 'ชื่อ', 'คะแนน'], ['I1', 'ก', 90], ['I2', 'ข', 91], ['ข้อเสนอแนะ', 'ควรชี้แจงการใช้งบประมาณ', null]] }));
    expect(records.map(({ comments }) => comments.map(({ text }) => text))).toEqual([['ควรชี้แจงการใช้งบประมาณ']]);
  });

  it('takes them from a column, one per bullet', async () => {
    const { records } = await read(workbook({ name: 's', rows: [['หน่วยงาน', 'คะแนน ITA', 'ข้อเสนอแนะ'], ['อบต.ก', 90, '- เพิ่มช่องทางร้องเรียน\n- ชี้แจงการยืม\nทรัพย์สิน'], ['อบต.ข', 80, '-']] }));
    expect(records.map(({ comments }) => comments.map(({ text }) => text))).toEqual([['เพิ่มช่องทางร้องเรียน', 'ชี้แจงการยืม ทรัพย์สิน'], []]);
    expect(records[0]?.comments[0]?.at).toEqual({ file: 'scores.xlsx', sheet: 's', row: 2, column: 'C', text: 'เพิ่มช่องทางร้องเรียน' });
  });

  it('takes them from a sheet, by agency or for the only one', async () => {
    const scores = { name: 'คะแนน', rows: [['หน่วยงาน', 'คะแนน ITA'], ['อบต.ก', 90], ['อบต.ข', 80]] };
    const named = await read(workbook(scores, { name: 'ข้อเสนอแนะ', rows: [['หน่วยงาน', 'ข้อเสนอแนะ'], ['อบต.ข', 'เปิดเผยแผน'], ['อบต.ค', 'ไม่รู้จัก']] }));
    expect(named.records.map(({ comments }) => comments.length)).toEqual([0, 1]);
    expect(named.notices.find(({ code }) => code === 'READ_COMMENTS_WITHOUT_AGENCY')?.params).toEqual({ agency: 'อบต.ค', count: 1 });
    const alone = await read(workbook({ name: 'คะแนน', rows: scores.rows.slice(0, 2) }, { name: 'ข้อเสนอแนะ', rows: [['ข้อเสนอแนะ'], ['เปิดเผยแผน'], ['ชี้แจง']] }));
    expect(alone.records[0]?.comments.map(({ text }) => text)).toEqual(['เปิดเผยแผน', 'ชี้แจง']);
  });
});
