import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { round2 } from '../../src/model/round.ts';
import type { ScoreRecord } from '../../src/model/scores.ts';
import { knowledge, line, read, refusal } from '../fixtures/read/knowledge.ts';

const DATA = join(import.meta.dirname, '../fixtures/read/data');
const file = (name: string): Uint8Array => readFileSync(join(DATA, name));

const EXPECTED: readonly (readonly [name: string, layout: string, records: number])[] = [
  ['itas-2561-chachoengsao.csv', 'agencies', 11], ['itas-2561-chonburi.csv', 'agencies', 14], ['group2-provinces-2563-2564.csv', 'provinces', 6],
  ['moralcenter-2563-2564-instruments.csv', 'instruments', 2], ['ipst-2558-2567-totals.csv', 'years', 10], ['up-2563-wide.csv', 'agencies', 39],
  ['up-2565-export.csv', 'indicators', 1], ['single-agency-10-indicators.csv', 'agencies', 5],
];

const MEMBERS = { IIT: ['1', '2', '3', '4', '5'], EIT: ['6', '7', '8'], OIT: ['9', '10'] } as const;

function computed(record: ScoreRecord): number | null {
  let total = 0;
  for (const [instrument, members] of Object.entries(MEMBERS)) {
    const values = members.map((id) => record.scores[id]?.value ?? null);
    if (values.some((value) => value === null)) return null;
    total += (values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length) * (knowledge.weights[instrument as keyof typeof MEMBERS] / 100);
  }
  return round2(total);
}

describe('real published scores', () => {
  for (const [name, layout, records] of EXPECTED) {
    it(`reads ${name} as ${layout}, ${records} records, none refused`, async () => {
      const sheet = await read(file(name), name);
      expect([sheet.source.layout, sheet.source.confidence, sheet.records.length, sheet.refused.length]).toEqual([layout, 1, records, 0]);
    });
  }

  it('reproduces the printed total of every complete row within 0.02', async () => {
    let complete = 0;
    for (const [name] of EXPECTED) {
      for (const record of (await read(file(name), name)).records) {
        const own = computed(record);
        const printed = record.scores.total?.value ?? null;
        if (own === null || printed === null) continue;
        complete += 1;
        expect(Math.abs(own - printed), `${name} ${record.agency.given}`).toBeLessThanOrEqual(0.02);
      }
    }
    expect(complete).toBe(39 + 5 + 2);
  });

  it('undoes the weights of every instrument of the university\'s 39 units', async () => {
    const { records, notices } = await read(file('up-2563-wide.csv'), 'up.csv');
    for (const { agency, scores } of records) for (const [id, members] of Object.entries(MEMBERS)) {
      const mean = members.reduce((sum, member) => sum + (scores[member]?.value ?? 0), 0) / members.length;
      const score = scores[id as keyof typeof MEMBERS];
      expect(score?.weighted, agency.given ?? '').toBe(true);
      expect(Math.abs((score?.value ?? 0) - mean), `${agency.given} ${id}`).toBeLessThanOrEqual(0.03);
    }
    expect(notices.find(({ code }) => code === 'READ_SCALE')?.params).toMatchObject({ weighted: true, by: 'sums' });
  });

  it('keeps raw instruments raw and says so', async () => {
    const { records, notices } = await read(file('moralcenter-2563-2564-instruments.csv'), 'm.csv');
    expect(records.map(line)).toEqual(['IIT=80.79 EIT=84.47 OIT=97.5 total=88.58', 'IIT=83.41 EIT=92.21 OIT=100 total=92.69']);
    expect(records.some(({ scores }) => scores.IIT?.weighted === true)).toBe(false);
    expect(notices.find(({ code }) => code === 'READ_SCALE')?.params).toMatchObject({ weighted: false, by: 'sums' });
  });

  it('goes by names where a system export numbers indicator 6 as 9, and says so', async () => {
    const { records, notices } = await read(file('up-2565-export.csv'), 'up.csv');
    expect(line(records[0])).toBe('1=92.82 2=86.53 3=90.12 4=86.43 5=89.35 6=90.79 7=89.4 8=88.53 9=85.87 10=79.62');
    expect(notices.map(({ code }) => code)).toContain('READ_NUMBER_IS_NOT_INDICATOR');
  });

  it('leaves what was not printed as not measured, and 0.00 as a score', async () => {
    const { records } = await read(file('single-agency-10-indicators.csv'), 's.csv');
    expect(line(records[3])).toBe('1=97.68 2=96.39 3=97.32 4=96.55 5=97.26 6=93.93 7=- 8=- 9=- 10=- total=96.87');
    const units = await read(file('up-2563-wide.csv'), 'up.csv');
    expect(units.records.filter(({ scores }) => scores[10]?.value === 0).map(({ agency }) => agency.given)).toEqual(['กองการเจ้าหน้าที่', 'กองบริการการศึกษา']);
  });

  it('keeps the cell and the raw text of each score', async () => {
    const { records } = await read(file('ipst-2558-2567-totals.csv'), 'ipst.csv');
    expect(records[0]?.scores.total).toEqual({ value: 91.15, at: { file: 'ipst.csv', row: 2, column: 'B', text: '๙๑.๑๕' } });
  });

  it('refuses the national averages: no agency stands in them', async () => {
    expect(await refusal(file('national-averages.csv'), 'national-averages.csv')).toBe('READ_NO_AGENCY aggregate');
  });
});
