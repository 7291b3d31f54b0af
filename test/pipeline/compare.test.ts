import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/pipeline/analyze.ts';
import { standingsIn } from '../../src/pipeline/compare.ts';

const SCORES = 'test/fixtures/pipeline/years/district-2564.csv';
const of = async (agency: string | null, district?: string) => standingsIn(await analyze({ scores: SCORES, settings: district === undefined ? {} : { agency: { district } }, agency }));
const briefly = (places: Awaited<ReturnType<typeof of>>[number] | undefined) => places?.map(({ scope, rank, count, quartile }) => `${scope} ${rank}/${count} ${quartile ?? '-'}`);

describe('the place of an agency', () => {
  it('is counted in the whole file, however few agencies were asked for', async () => {
    expect(briefly((await of('ทต.ตัวอย่างงาม'))[0])).toEqual(['district 2/3 -', 'province 3/6 2', 'kind 2/2 -', 'file 3/6 2']);
    expect((await of(null)).map((places) => places.find(({ scope }) => scope === 'file')?.rank)).toEqual([3, 1, 3, 6, 5, 2]);
    expect((await of(null, 'บ่อไร่')).map((places) => places.find(({ scope }) => scope === 'file')?.rank)).toEqual([6, 5, 2]);
  });

  it('is nothing where the file holds one agency', async () => {
    expect(await standingsIn(await analyze({ scores: 'examples/subdistrict/scores.csv', settings: {}, agency: null }))).toEqual([[]]);
  });
});
