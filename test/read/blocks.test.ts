import { describe, expect, it } from 'vitest';
import { line, read } from '../fixtures/read/knowledge.ts';
import { NAMES, TEN, TEN_LINE } from '../fixtures/read/layouts.ts';
import { csv, type Value, workbook } from '../fixtures/read/make.ts';

const HEADER: Value[] = ['หน่วยงาน', 'ตัวชี้วัด', 'คะแนน', 'คะแนน ITA'];
const rows = (unit: string, name: (i: number) => string | null, sum: (i: number) => number | null): Value[][] => NAMES.map((indicator, i) => [name(i) === null ? null : unit, indicator, TEN[i] ?? 0, sum(i)]);

describe('blocks of rows', () => {
  it('take one total per agency, merged down, repeated or on the first row alone', async () => {
    const first = (i: number) => (i === 0 ? '' : null);
    const merged = await read(workbook({ name: 's', rows: [HEADER, ...rows('อบต.ก', first, (i) => (i === 0 ? 88.6 : null)), ...rows('อบต.ข', first, (i) => (i === 0 ? 88.6 : null))], merges: ['A2:A11', 'D2:D11', 'A12:A21', 'D12:D21'] }));
    const repeated = await read(workbook({ name: 's', rows: [HEADER, ...rows('อบต.ก', () => '', () => 88.6)] }));
    const alone = await read(csv([HEADER, ...rows('อบต.ก', first, (i) => (i === 0 ? 88.6 : null))] as (string | number | null)[][]), 'a.csv');
    for (const sheet of [merged, repeated, alone]) for (const record of sheet.records) expect(line(record)).toBe(`${TEN_LINE} total=88.6`);
    expect(merged.records.map(({ agency }) => agency.given)).toEqual(['อบต.ก', 'อบต.ข']);
  });

  it('give sums beside indicators to their instruments', async () => {
    const sums: Readonly<Record<number, number>> = { 0: 27.6, 5: 27, 8: 34 };
    const { records } = await read(workbook({ name: 's', rows: [HEADER, ...rows('อบต.ก', () => '', (i) => sums[i] ?? null)] }));
    expect(line(records[0])).toBe(`${TEN_LINE} IIT=92 EIT=90 OIT=85`);
  });

  it('refuse an agency whose instrument has two sums, and keep the other', async () => {
    const sums: Readonly<Record<number, number>> = { 0: 92, 1: 91, 5: 90, 8: 85 };
    const { records, refused } = await read(workbook({ name: 's', rows: [HEADER, ...rows('อบต.ก', () => '', (i) => sums[i] ?? null), ...rows('อบต.ข', () => '', () => null)] }));
    expect([records.map(({ agency }) => agency.given), refused.map(({ agency, error }) => [agency, error.code])]).toEqual([['อบต.ข'], [['อบต.ก', 'READ_SCORE_TWICE']]]);
  });

  it('leave out the totals of all agencies', async () => {
    const { records, ignored } = await read(csv([['หน่วยงาน', 'ตัวชี้วัด', 'คะแนน'], ...rows('อบต.ก', () => '', () => null).map((row) => row.slice(0, 3)), ['รวมทุกหน่วยงาน', '', 90]] as (string | number | null)[][]), 'a.csv');
    expect([records.length, ignored.map(({ why }) => why)]).toEqual([1, ['total-row']]);
  });
});

describe('names', () => {
  it('part with the places behind them', async () => {
    const { records } = await read(csv([['หน่วยงาน', 'คะแนน ITA'], ['อบต.ดงกลาง อ.เมืองพิจิตร จ.พิจิตร', 90], ['เทศบาลตำบลหัวดง (อำเภอเมืองพิจิตร)', 80], ['โรงเรียน บ้าน อุดม', 70]]), 'a.csv');
    expect(records.map(({ agency }) => [agency.given, agency.district, agency.province])).toEqual([['อบต.ดงกลาง', 'เมืองพิจิตร', 'พิจิตร'], ['เทศบาลตำบลหัวดง', 'เมืองพิจิตร', null], ['โรงเรียน บ้าน อุดม', null, null]]);
  });
});
