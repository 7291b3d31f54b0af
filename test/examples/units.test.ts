/** A batch over scores that were really given: 39 units of a university, summed up again here from the file itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import validate from '@ooxml-tools/validate';
import excel from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { newFolder } from '../fixtures/pipeline/batch.ts';

const SCORES = 'examples/university-units/scores-2563.csv';
const rows = readFileSync(SCORES, 'utf8').replace('\uFEFF', '').trim().split(/\r?\n/).slice(1).map((line) => line.split(',')).map((cells) => ({ name: cells[0] ?? '', indicators: [1, 2, 3, 4, 5, 7, 8, 9, 11, 12].map((at) => Number(cells[at])), total: Number(cells[14]), grade: cells[15] ?? '' })).filter(({ name }) => name !== '');
let out = '';
const sheets: Record<string, (string | number | null)[][]> = {};

beforeAll(async () => {
  out = newFolder();
  const line = /^node bin\/ita-plan\.js (batch .*)$/m.exec(readFileSync('examples/university-units/README.md', 'utf8'))?.[1] ?? '';
  expect((await runCli([...line.split(' '), '--out', out, '--quiet'])).exit).toBe(0);
  const book = new excel.Workbook();
  await book.xlsx.readFile(join(out, 'summary.xlsx'));
  for (const sheet of book.worksheets) sheets[sheet.name] = Array.from({ length: sheet.rowCount - 1 }, (_, index) => Array.from({ length: sheet.columnCount }, (_cell, column) => (sheet.getCell(index + 2, column + 1).value ?? null) as string | number | null));
}, 60_000);

const body = (name: string): (string | number | null)[][] => sheets[name] ?? [];

describe('a batch of real scores', () => {
  it('ranks every unit by its printed total, with its level and its ten indicators', () => {
    const ranked = [...rows].sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
    expect(body('ลำดับคะแนน').map((cells) => [cells[1], cells[5], cells[6]])).toEqual(ranked.map(({ name, total, grade }) => [name, total, grade]));
    expect(body('ลำดับคะแนน').map((cells) => cells.slice(10, 20))).toEqual(ranked.map(({ indicators }) => indicators));
  });

  it('names the lowest indicators of each unit', () => {
    const lowest = (of: readonly number[], first: number): number[] => of.flatMap((score, index) => (score === Math.min(...of) ? [index + first] : []));
    for (const { name, indicators } of rows) {
      const cells = body('จุดอ่อน').find(([unit]) => unit === name) ?? [];
      const numbers = [4, 6, 8].map((at) => [...String(cells[at]).matchAll(/(\d+)\. /g)].map(([, number]) => Number(number)));
      expect([name, ...numbers]).toEqual([name, lowest(indicators.slice(0, 5), 1), lowest(indicators.slice(5, 8), 6), lowest(indicators.slice(8), 9)]);
    }
  });

  it('makes Word files that the OOXML validator takes', async () => {
    const made = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.docx')).sort();
    expect(made).toHaveLength(rows.length * 2);
    for (const path of made.filter((_, index) => index % 8 === 0)) expect([path, await validate(new Uint8Array(readFileSync(join(out, path))), 'docx', 'Office2019')]).toEqual([path, []]);
    expect(await validate(new Uint8Array(readFileSync(join(out, 'summary.xlsx'))), 'xlsx', 'Office2019')).toEqual([]);
  }, 120_000);
});
