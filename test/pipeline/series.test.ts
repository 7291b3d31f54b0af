import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/pipeline/analyze.ts';
import { plan } from '../../src/pipeline/plan.ts';
import { trendsOf } from '../../src/pipeline/series.ts';
import type { Settings } from '../../src/model/settings.ts';

const YEARS = 'test/fixtures/pipeline/years';
const trendOf = async (scores: string, settings: Settings) => (await trendsOf(await analyze({ scores, settings, agency: null })))[0] ?? null;

/** The plan.json that `plan --json` gives for the scores of a year. */
async function savedPlan(scores: string): Promise<string> {
  const { plans } = await plan({ scores, settings: {}, agency: null });
  const path = join(mkdtempSync(join(tmpdir(), 'ita-plan-')), 'plan.json');
  writeFileSync(path, JSON.stringify({ schema: 'ita-plan/plan@1', plans }));
  return path;
}

describe('the trend of an agency', () => {
  it('takes every year of one file, up to the year asked for', async () => {
    expect((await trendOf(`${YEARS}/four-years.csv`, {}))?.years).toEqual([2563, 2564, 2565, 2566]);
    expect((await trendOf(`${YEARS}/four-years.csv`, { fiscalYear: 2565 }))?.years).toEqual([2563, 2564, 2565]);
  });

  it('takes earlier years from several files, in any order, and gives the same', async () => {
    const apart = await trendOf(`${YEARS}/scores-2565.csv`, { previous: [`${YEARS}/scores-2564.csv`, `${YEARS}/scores-2563.csv`] });
    expect(apart).toEqual(await trendOf(`${YEARS}/four-years.csv`, { fiscalYear: 2565 }));
    expect(apart?.lines.find(({ subject }) => subject === '4')).toMatchObject({ scores: [76.12, 78.12, 79.12], changes: [null, 2, 1], net: 3, direction: 'rose' });
  });

  it('is nothing for one year', async () => {
    expect(await trendOf(`${YEARS}/scores-2565.csv`, {})).toBeNull();
  });

  it('names the measures that last year\'s plan set against a weakness that is still there', async () => {
    const previous = await savedPlan(`${YEARS}/scores-2564.csv`);
    const trend = await trendOf(`${YEARS}/scores-2565.csv`, { previous });
    const weak = trend?.persistent.find(({ indicator }) => indicator === 4);
    expect(trend?.years).toEqual([2564, 2565]);
    expect(weak?.years).toEqual([2564, 2565]);
    expect(weak?.planned?.map(({ id }) => id)).toEqual(['r04-borrowing-guideline', 'r04-half-year-check']);
  });

  it('knows no plan of that year where the file given is of another', async () => {
    const previous = await savedPlan(`${YEARS}/scores-2563.csv`);
    expect((await trendOf(`${YEARS}/scores-2565.csv`, { previous: [previous] }))?.persistent.every(({ planned }) => planned === null)).toBe(true);
  });
});
