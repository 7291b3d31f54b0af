import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, standingsOf } from '../../src/assess/index.ts';
import type { Agency } from '../../src/model/agency.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { round2 } from '../../src/model/round.ts';
import { framework } from '../fixtures/assess/frameworks.ts';
import { agency, context, record } from '../fixtures/assess/records.ts';

function of(total: number | null, over: Partial<Agency> = {}, fiscalYear = 2564): Assessment {
  return assess({ ...record({ total }), agency: { ...agency, ...over } }, framework(fiscalYear), context({ fiscalYear })).assessment;
}
const briefly = (all: readonly Assessment[], scope: string) => standingsOf(all).map((one) => one.filter((place) => place.scope === scope).map(({ rank, count, quartile }) => [rank, count, quartile])[0] ?? null);

describe('where an agency stands in its file', () => {
  it('shares a rank with those that print the same total, and skips the next', () => {
    expect(briefly([of(90), of(85.004), of(85.001), of(70)], 'file')).toEqual([[1, 4, 1], [2, 4, 2], [2, 4, 2], [4, 4, 4]]);
  });

  it('is counted within district, province and kind', () => {
    const all = [
      of(90, { district: 'เมือง', province: 'ตราด', type: 'subdistrict-administration' }), of(80, { district: 'เมือง', province: 'ตราด', type: 'town-municipality' }),
      of(70, { district: 'เมือง', province: 'ชลบุรี', type: 'subdistrict-administration' }), of(60, { district: 'บ่อไร่', province: 'ตราด', type: 'subdistrict-administration' }),
    ];
    expect(briefly(all, 'district')).toEqual([[1, 2, null], [2, 2, null], null, null]);
    expect(briefly(all, 'province')).toEqual([[1, 3, null], [2, 3, null], null, [3, 3, null]]);
    expect(briefly(all, 'kind')).toEqual([[1, 3, null], null, [2, 3, null], [3, 3, null]]);
  });

  it('sets no two years side by side and leaves out who has no total', () => {
    expect(briefly([of(90), of(80, {}, 2565), of(null), of(70)], 'file')).toEqual([[1, 2, null], null, null, [2, 2, null]]);
  });

  it('has nobody beside it where it is alone', () => {
    expect(standingsOf([of(90)])).toEqual([[]]);
  });

  it('equals a plain count of those above, and quarters of equal size where nobody ties', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 4, maxLength: 60 }), (scores) => {
      const all = scores.map((score) => of(score / 4));
      const found = briefly(all, 'file');
      scores.forEach((score, index) => {
        const above = scores.filter((other) => round2(other / 4) > round2(score / 4)).length;
        expect(found[index]?.slice(0, 2)).toEqual([above + 1, scores.length]);
      });
    }), { numRuns: 50, seed: 3 });
    const quarters = briefly(Array.from({ length: 40 }, (_, index) => of(99 - index)), 'file').map((place) => place?.[2]);
    expect([1, 2, 3, 4].map((quarter) => quarters.filter((one) => one === quarter).length)).toEqual([10, 10, 10, 10]);
  });
});
