import { describe, expect, it } from 'vitest';
import { scoreIndicators } from '../../src/assess/scoring.ts';
import { weakestOf, weaknessNotices } from '../../src/assess/weakness.ts';
import { framework } from '../fixtures/assess/frameworks.ts';
import { record, ten } from '../fixtures/assess/records.ts';

const of = (...scores: readonly (number | null)[]) => scoreIndicators(record(ten(...scores)), framework(2564));

describe('the lowest of an instrument', () => {
  it('is every indicator that prints the same', () => {
    const indicators = of(90, 78.404, 92, 78.396, 95);
    expect(weakestOf('IIT', indicators).map(({ indicator }) => indicator)).toEqual([2, 4]);
    expect(weaknessNotices('IIT', indicators).map(({ code }) => code)).toEqual(['ASSESS_TIE']);
  });

  it('names what lies within half a point, without taking it', () => {
    const indicators = of(90, 78.4, 92, 78.9, 78.91);
    expect(weakestOf('IIT', indicators).map(({ indicator }) => indicator)).toEqual([2]);
    const [near] = weaknessNotices('IIT', indicators);
    expect(near?.code).toBe('ASSESS_NEAR_TIE');
    expect(near?.params).toMatchObject({ lowest: 78.4, near: [{ indicator: 4, score: 78.9 }] });
  });

  it('is taken among the measured, and that is said', () => {
    const indicators = of(90, null, 0, 92, null);
    expect(weakestOf('IIT', indicators)).toMatchObject([{ indicator: 3, score: 0 }]);
    expect(weaknessNotices('IIT', indicators)[0]).toMatchObject({ code: 'ASSESS_LOWEST_AMONG_MEASURED', params: { missing: [2, 5] } });
  });

  it('is nothing, silently, where nothing is measured', () => {
    expect(weakestOf('OIT', of(90))).toEqual([]);
    expect(weaknessNotices('OIT', of(90))).toEqual([]);
  });
});
