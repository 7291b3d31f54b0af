import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/pipeline/analyze.ts';
import { previousFiles } from '../../src/pipeline/previous.ts';

const YEARS = 'test/fixtures/pipeline/years';
const of = (scores: string, previous?: string | string[]) => analyze({ scores, settings: previous === undefined ? {} : { previous }, agency: null });
const codes = async (analysis: ReturnType<typeof of>) => (await analysis).notices.map(({ code }) => code).filter((code) => code.startsWith('CLI_PREVIOUS'));

describe('earlier years', () => {
  it('may be one file or several', () => {
    expect([previousFiles({}), previousFiles({ previous: 'a.csv' }), previousFiles({ previous: ['a.csv', 'b.csv'] })]).toEqual([[], ['a.csv'], ['a.csv', 'b.csv']]);
  });

  it('give the change against the latest of them', async () => {
    const { assessments } = await of(`${YEARS}/scores-2565.csv`, [`${YEARS}/scores-2563.csv`, `${YEARS}/scores-2564.csv`]);
    expect(assessments[0]?.previous?.fiscalYear).toBe(2564);
  });

  it('of the same file come before those of another', async () => {
    const { assessments } = await of(`${YEARS}/four-years.csv`, `${YEARS}/scores-2563.csv`);
    expect(assessments[0]?.previous?.fiscalYear).toBe(2565);
  });

  it('are named when they hold somebody else, or no earlier year', async () => {
    expect(await codes(of('examples/subdistrict/scores.csv', `${YEARS}/scores-2563.csv`))).toEqual(['CLI_PREVIOUS_NOT_FOUND']);
    expect(await codes(of(`${YEARS}/scores-2563.csv`, `${YEARS}/scores-2565.csv`))).toEqual(['CLI_PREVIOUS_NOT_EARLIER']);
  });
});
