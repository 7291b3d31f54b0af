import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoreSheet } from '../../src/model/scores.ts';
import { read } from '../fixtures/read/knowledge.ts';
import { csv, windows874, workbook } from '../fixtures/read/make.ts';
import { blocks, indicators, instrumentsOf, type Result, results, shuffleColumns, shuffleRows, type Table, thaiDigits, totalOf, turned, wide, withInstruments } from '../fixtures/read/tables.ts';

/** How the same table may lie on disk. */
const FILES: Readonly<Record<string, (table: Table) => { bytes: Uint8Array; file: string }>> = {
  xlsx: (table) => ({ bytes: workbook({ name: 'Sheet1', rows: table }), file: 'a.xlsx' }),
  'utf-8': (table) => ({ bytes: Buffer.from(csv(table)), file: 'a.csv' }),
  bom: (table) => ({ bytes: Buffer.from(`\ufeff${csv(table, ';', '\n')}`), file: 'a.csv' }),
  'windows-874': (table) => ({ bytes: windows874(csv(table, '\t')), file: 'a.csv' }),
  'utf-16le': (table) => ({ bytes: Buffer.from(`\ufeff${csv(table, '|', '\r')}`, 'utf16le'), file: 'a.csv' }),
  'utf-16be': (table) => ({ bytes: Buffer.from(`\ufeff${csv(table)}`, 'utf16le').swap16(), file: 'a.csv' }),
  sep: (table) => ({ bytes: Buffer.from(`sep=;\r\n${csv(table, ';')}`), file: 'a.csv' }),
};

const TITLES = [['ผลการประเมินคุณธรรมและความโปร่งใส (ITA)'], ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๔'], ['ข้อมูล ณ วันที่ 26 สิงหาคม 2564'], [null]];

const way = fc.record({
  file: fc.constantFrom(...Object.keys(FILES)), digits: fc.constantFrom('thai', 'arabic'), titles: fc.integer({ min: 0, max: 4 }), keys: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 20, maxLength: 20 }),
});

interface Way { readonly file: string; readonly digits: string; readonly titles: number; readonly keys: readonly number[] }

async function written(table: Table, { file, digits, titles }: Way): Promise<ScoreSheet> {
  const body = digits === 'thai' ? thaiDigits(table) : table;
  const made = FILES[file]?.([...TITLES.slice(0, titles), ...body]);
  return read(made?.bytes ?? '', made?.file);
}

function same(sheet: ScoreSheet, all: readonly Result[], layout: string, withTotal: boolean): void {
  expect(sheet.refused).toEqual([]);
  expect(sheet.source.layout).toBe(layout);
  expect(sheet.records.map(({ agency }) => agency.given).sort()).toEqual(all.map(({ agency }) => agency).sort());
  for (const { agency, scores } of sheet.records) {
    const source = all.find((one) => one.agency === agency.given);
    expect(source?.scores.map((_, i) => scores[`${i + 1}` as '1']?.value)).toEqual(source?.scores);
    if (withTotal && source !== undefined) expect(scores.total?.value).toBe(totalOf(source));
  }
}

const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 60), seed: Number(process.env.FUZZ_SEED ?? 2564) };

describe('any table reads back to the same scores', () => {
  it('with a row per agency', () => fc.assert(fc.asyncProperty(results, way, async (all, how) => {
    const sheet = await written(shuffleRows(shuffleColumns(wide(all), how.keys), how.keys), how);
    same(sheet, all, 'agencies', true);
    expect(sheet.records.map(({ fiscalYear }) => fiscalYear)).toEqual(all.map(() => (how.titles > 1 ? 2564 : null)));
    for (const record of sheet.records) expect([record.rating?.text, record.agency.district]).toEqual(all.filter(({ agency }) => agency === record.agency.given).flatMap(({ grade, district }) => [grade, district]));
  }), RUNS));

  it('with a column per agency', () => fc.assert(fc.asyncProperty(results.filter((all) => all.length > 1), way, async (all, how) => {
    same(await written(shuffleRows(turned(all), how.keys), how), all, 'agency-columns', true);
  }), RUNS));

  it('with a block of rows per agency', () => fc.assert(fc.asyncProperty(results, way, async (all, how) => {
    same(await written(shuffleColumns(blocks(all), how.keys), how), all, 'blocks', false);
  }), RUNS));

  it('with a row per indicator', () => fc.assert(fc.asyncProperty(results, way, async ([one], how) => {
    if (one === undefined) return;
    const sheet = await written(shuffleRows(shuffleColumns(indicators(one), how.keys), how.keys), how);
    expect(sheet.source.layout).toBe('indicators');
    expect(sheet.records.map(({ scores }) => [...one.scores.map((_, i) => scores[`${i + 1}` as '1']?.value), scores.total?.value])).toEqual([[...one.scores, totalOf(one)]]);
  }), RUNS));

  it('with instruments raw or weighted, told from the figures', () => fc.assert(fc.asyncProperty(results.filter((all) => all.some((one) => instrumentsOf(one).every((value) => value > 5))), way, fc.boolean(), async (all, how, weighted) => {
    const { records } = await written(shuffleColumns(withInstruments(all, weighted), how.keys), how);
    for (const { agency, scores } of records) {
      const source = all.find((one) => one.agency === agency.given);
      for (const [i, id] of (['IIT', 'EIT', 'OIT'] as const).entries()) {
        expect(scores[id]?.weighted ?? false).toBe(weighted);
        expect(Math.abs((scores[id]?.value ?? -1) - (source === undefined ? 0 : (instrumentsOf(source)[i] ?? 0)))).toBeLessThanOrEqual(0.02);
      }
    }
  }), RUNS));
});
