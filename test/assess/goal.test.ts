import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type Goal, goalOf, type GoalResult } from '../../src/assess/index.ts';
import { INDICATORS, type IndicatorId } from '../../src/model/framework.ts';
import { round2 } from '../../src/model/round.ts';
import { framework } from '../fixtures/assess/frameworks.ts';
import { type Given, context, record, ten } from '../fixtures/assess/records.ts';

type Aims = Parameters<typeof goalOf>[3];
const NO_AIMS: Aims = { target: undefined, targets: undefined };

function asked(given: Given, goal: Goal, year = 2564, aims: Aims = NO_AIMS, over = {}): GoalResult {
  const frame = framework(year, over);
  return goalOf(assess(record(given), frame, context({ fiscalYear: year })).assessment, frame, goal, aims);
}

/** The plain way: choose k of ten by recursion, k growing, and recompute everything by hand. */
function plainly(scores: readonly number[], from: number, each: number | null, to: number): { size: number; effort: number } | null {
  let best: { size: number; effort: number } | null = null;
  const visit = (next: number, chosen: readonly number[]): void => {
    if (next === 10) {
      const after = scores.map((score, index) => (chosen.includes(index) ? Math.max(score, to) : score));
      const average = (from_: number, to_: number): number => after.slice(from_, to_).reduce((a, b) => a + b, 0) / (to_ - from_);
      const [iit, eit, oit] = [average(0, 5), average(5, 8), average(8, 10)];
      if (round2(iit * 0.3 + eit * 0.3 + oit * 0.4) < from) return;
      if (each !== null && [iit, eit, oit].some((score) => round2(score) < each)) return;
      const effort = round2(chosen.reduce((sum, index) => sum + Math.max(0, to - (scores[index] as number)), 0));
      if (best === null || chosen.length < best.size || (chosen.length === best.size && effort < best.effort)) best = { size: chosen.length, effort };
      return;
    }
    visit(next + 1, chosen);
    visit(next + 1, [...chosen, next]);
  };
  visit(0, []);
  return best;
}

const tenScores = fc.array(fc.integer({ min: 4000, max: 10000 }).map((score) => score / 100), { minLength: 10, maxLength: 10 });
const effortOf = (scores: readonly number[], { indicators, raisedTo }: GoalResult): number =>
  round2(indicators.reduce((sum, id) => sum + (raisedTo[id] as number) - (scores[id - 1] as number), 0));

describe('the least set of indicators that reaches a goal', () => {
  it('is as small as any set found by trying them all, for a total', () => {
    fc.assert(fc.property(tenScores, fc.constantFrom(75, 85, 95), (scores, points) => {
      const found = asked(ten(...scores), { points });
      const plain = plainly(scores, points, null, points);
      expect({ size: found.indicators.length, effort: effortOf(scores, found) }).toEqual(plain);
      expect(round2(found.total as number)).toBeGreaterThanOrEqual(points);
    }), { numRuns: 60, seed: 7 });
  });

  it('is as small as any set found by trying them all, for a level that each instrument must hold too', () => {
    fc.assert(fc.property(tenScores, fc.constantFrom(['ผ่านดี', 85], ['ผ่านดีเยี่ยม', 95]), (scores, [grade, bound]) => {
      const found = asked(ten(...scores), { grade: grade as string }, 2567);
      expect({ size: found.indicators.length, effort: effortOf(scores, found) }).toEqual(plainly(scores, bound as number, bound as number, bound as number));
    }), { numRuns: 40, seed: 7 });
  });

  it('names beside it the fewest that could ever do it, each at 100', () => {
    fc.assert(fc.property(tenScores, fc.constantFrom(85, 95), (scores, points) => {
      expect(asked(ten(...scores), { points }).atBest?.indicators.length).toBe(plainly(scores, points, null, 100)?.size);
    }), { numRuns: 30, seed: 11 });
  });

  it('is one indicator where one is enough: indicator 10 from 68.75 to 85', () => {
    expect(asked(ten(91.25, 82.47, 86.93, 77.86, 84.12, 88.74, 83.95, 79.31, 92.14, 68.75), { points: 85 })).toMatchObject({
      reachable: true, indicators: [10], raisedTo: { 10: 85 }, total: expect.closeTo(85.9867, 2),
    });
  });

  it('is empty where the goal is reached, by the total as printed', () => {
    expect(asked({ total: 95.01 }, { points: 95 })).toMatchObject({ reachable: true, indicators: [], total: 95.01 });
  });

  it('asks for more from 2566, where each instrument counts: 96 in all, IIT below 85', () => {
    const scores = ten(84, 84, 84, 84, 84.5, 99, 99, 99, 100, 100);
    expect(asked(scores, { points: 85 }, 2567)).toMatchObject({ reachable: true, indicators: [] });
    expect(asked(scores, { grade: 'ผ่าน' }, 2567)).toMatchObject({ reachable: true, indicators: [] });
    expect(asked(scores, { grade: 'ผ่านดี' }, 2567).indicators).toEqual([1, 2, 3, 4, 5]);
  });

  it('holds itself to the targets the office has set, and says when they are not enough', () => {
    const low = ten(80, 80, 80, 80, 80, 80, 80, 80, 80, 80);
    expect(asked(low, { points: 95 }, 2564, { target: 90, targets: undefined })).toMatchObject({ reachable: false, indicators: [], total: expect.closeTo(90, 9) });
    expect(asked(low, { points: 84 }, 2564, { target: undefined, targets: { OIT: 100 } })).toMatchObject({ reachable: true, indicators: [9], raisedTo: { 9: 100 } });
  });

  it('cannot be known without weights, without a score, or for a level the year does not have', () => {
    const all = ten(80, 80, 80, 80, 80, 80, 80, 80, 80, 80);
    expect(asked(all, { points: 95 }, 2569, NO_AIMS, { coverage: 'structure' })).toMatchObject({ reachable: null, why: 'weights', total: null });
    expect(asked(ten(80, null, 80, 80, 80, 80, 80, 80, 80, null), { points: 95 })).toMatchObject({ reachable: null, why: 'indicators', missing: [2, 10] satisfies IndicatorId[] });
    expect(asked(all, { grade: 'ผ่านดี' }, 2564)).toMatchObject({ reachable: null, why: 'scale' });
    expect(asked({ total: 80 }, { points: 85 })).toMatchObject({ reachable: null, why: 'indicators', missing: [...INDICATORS] });
  });
});
