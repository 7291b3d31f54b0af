/** The numbers of summary.xlsx against a recomputation from the score file that shares no code with the program. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import excel from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../../../fixtures/pipeline/batch.ts';
import { runCli } from '../../../cli/run-cli.ts';

const NOW = 'examples/province/scores-2564.csv';
const BEFORE = 'examples/province/scores-2563.csv';
const TYPES: Readonly<Record<string, string>> = { 'อบต.': 'องค์การบริหารส่วนตำบล', 'อบจ.': 'องค์การบริหารส่วนจังหวัด', 'เทศบาลตำบล': 'เทศบาลตำบล', 'เทศบาลเมือง': 'เทศบาลเมือง' };

interface Row { readonly name: string; readonly district: string; readonly kind: string; readonly indicators: readonly (number | null)[]; readonly parts: readonly (number | null)[]; readonly total: number | null }

const number = (text: string): number | null => (text === '-' || text === '' ? null : Number(text));
const full = (name: string): { name: string; kind: string } => {
  const [prefix = '', kind = ''] = Object.entries(TYPES).find(([short]) => name.startsWith(short)) ?? [];
  return { name: kind + name.slice(prefix.length), kind };
};

function read(path: string): Row[] {
  const [, , ...lines] = readFileSync(path, 'utf8').replace('\uFEFF', '').trim().split(/\r?\n/);
  return lines.map((line) => line.split(',')).map((cells) => {
    const at = (index: number): number | null => number(cells[index] ?? '');
    return { ...full(cells[1] ?? ''), district: cells[2] ?? '', indicators: [4, 5, 6, 7, 8, 10, 11, 12, 14, 15].map(at), parts: [9, 13, 16].map(at), total: at(17) };
  });
}

let sheets: Record<string, (string | number | null)[][]> = {};
let book: excel.Workbook;
const rows = read(NOW).filter(({ indicators }) => indicators.every((score) => score === null || score <= 100));
const before = read(BEFORE);

beforeAll(async () => {
  const out = newFolder();
  await runCli(['batch', NOW, '--previous', BEFORE, '--settings', 'examples/province/settings', '--out', out, '--quiet', '--documents', 'memo']);
  expect(existsSync(join(out, 'summary.xlsx'))).toBe(true);
  book = new excel.Workbook();
  await book.xlsx.readFile(join(out, 'summary.xlsx'));
  sheets = Object.fromEntries(book.worksheets.map((sheet) => [sheet.name, Array.from({ length: sheet.rowCount }, (_, index) => Array.from({ length: sheet.columnCount }, (_cell, column) => (sheet.getCell(index + 1, column + 1).value ?? null) as string | number | null))]));
});

const body = (name: string): (string | number | null)[][] => (sheets[name] ?? []).slice(1);
const rowOf = (name: string, first: string): (string | number | null)[] => (sheets[name] ?? []).find((cells) => cells[0] === first) ?? [];
const median = (values: readonly number[]): number => { const sorted = [...values].sort((a, b) => a - b); return sorted.length % 2 === 1 ? (sorted[(sorted.length - 1) / 2] as number) : ((sorted[sorted.length / 2 - 1] as number) + (sorted[sorted.length / 2] as number)) / 2; };

describe('summary.xlsx', () => {
  it('ranks every agency by its printed total, with all its scores', () => {
    const expected = [...rows].sort((a, b) => (b.total ?? -1) - (a.total ?? -1)).map((row, index) => [row.total === null ? null : index + 1, row.name, row.kind, row.district, row.total, ...row.parts, ...row.indicators]);
    expect(body('ลำดับคะแนน').map((cells) => [...cells.slice(0, 4), cells[5], ...cells.slice(7, 10), ...cells.slice(10, 20)])).toEqual(expected);
  });

  it('counts per indicator who is below target, who is lowest, the middle and the least', () => {
    const targetOf = (name: string): number => (name.endsWith('ห้วยตัวอย่าง') ? 90 : 85);
    for (let index = 0; index < 10; index += 1) {
      const [from, to] = index < 5 ? [0, 5] : index < 8 ? [5, 8] : [8, 10];
      const known = rows.filter(({ indicators }) => indicators[index] !== null);
      const score = (row: Row): number => row.indicators[index] as number;
      const below = known.filter((row) => score(row) < targetOf(row.name)).length;
      const lowest = known.filter((row) => row.indicators.slice(from, to).every((other) => other === null || other >= score(row))).length;
      const found = (sheets.ภาพรวม ?? []).find((cells) => String(cells[0]).startsWith(`${index + 1}. `)) ?? [];
      expect(found.slice(1, 7)).toEqual([known.length, lowest, below, Math.round((below / known.length) * 10_000) / 100, expect.closeTo(median(known.map(score)), 1), Math.min(...known.map(score))]);
    }
  });

  it('counts levels, kinds and districts', () => {
    const level = (total: number | null): string => (total === null ? 'ไม่ทราบระดับ' : total >= 95 ? 'AA' : total >= 85 ? 'A' : total >= 75 ? 'B' : total >= 65 ? 'C' : total >= 55 ? 'D' : total >= 50 ? 'E' : 'F');
    for (const grade of ['AA', 'A', 'B', 'C', 'D', 'E', 'F', 'ไม่ทราบระดับ']) expect(rowOf('ภาพรวม', grade)[1]).toBe(rows.filter(({ total }) => level(total) === grade).length);
    for (const key of ['kind', 'district'] as const) {
      for (const name of new Set(rows.map((row) => row[key]))) {
        const own = rows.filter((row) => row[key] === name);
        const totals = own.flatMap(({ total }) => total ?? []);
        expect(rowOf('ภาพรวม', name).slice(1, 7)).toEqual([own.length, totals.length, own.filter(({ name: who, total }) => total !== null && total < (who.endsWith('ห้วยตัวอย่าง') ? 90 : 85)).length, Math.max(...totals), expect.closeTo(median(totals), 1), Math.min(...totals)]);
      }
    }
  });

  it('names the lowest of each instrument, all of a tie, and the differences from the year before', () => {
    const lowest = ({ indicators }: Row, from: number, to: number): string[] => {
      const part = indicators.slice(from, to);
      const least = Math.min(...part.flatMap((score) => score ?? []));
      return part.flatMap((score, index) => (score === least ? [String(from + index + 1)] : []));
    };
    for (const cells of body('จุดอ่อน')) {
      const row = rows.find(({ name, district }) => name === cells[0] && district === cells[2]) as Row;
      const ids = (cell: string | number | null | undefined): string[] => String(cell).split(', ').map((one) => one.split('.')[0] as string);
      expect([ids(cells[4]), ids(cells[6]), ids(cells[8])]).toEqual([lowest(row, 0, 5), lowest(row, 5, 8), lowest(row, 8, 10)]);
    }
    const changed = rows.flatMap((row) => before.filter(({ name, district }) => name === row.name && district === row.district).map((old) => [row.name, row.district, old.total, row.total, row.total === null || old.total === null ? null : Math.round((row.total - old.total) * 100) / 100]));
    expect(body('เปลี่ยนแปลง').map((cells) => [cells[0], cells[2], cells[5], cells[8], cells[10]]).sort()).toEqual(changed.sort());
  });

  it('lists what went wrong with its cell, and every measure of every agency', () => {
    expect(body('ปัญหา')[0]).toEqual(['อบต.นาสมมติ', 'ไม่ได้จัดทำ', 'READ_SCORE_RANGE', expect.stringContaining('120.50'), 'scores-2564.csv', null, 'K11', '120.50']);
    expect(new Set(body('มาตรการ').map((cells) => `${cells[0]}|${cells[2]}`)).size).toBe(rows.length);
  });

  it('can be filtered, keeps its headers in sight, draws bars, and holds no formula', () => {
    const ranking = book.getWorksheet('ลำดับคะแนน') as excel.Worksheet;
    expect(ranking.autoFilter).toBeTruthy();
    expect(ranking.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, xSplit: 2 });
    expect((ranking as unknown as { conditionalFormattings: unknown[] }).conditionalFormattings.length).toBe(14);
    book.eachSheet((sheet) => sheet.eachRow((line) => line.eachCell((cell) => { expect(cell.type).not.toBe(excel.ValueType.Formula); })));
  });
});
