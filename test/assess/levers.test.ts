import { describe, expect, it } from 'vitest';
import { type AssessContext, assess } from '../../src/assess/index.ts';
import { scoreIndicators, scoreInstruments, scoreTotal } from '../../src/assess/scoring.ts';
import type { Framework, Subject } from '../../src/model/framework.ts';
import real2564 from '../../src/catalogue/frameworks/2564.json' with { type: 'json' };
import real2566 from '../../src/catalogue/frameworks/2566.json' with { type: 'json' };
import { framework } from '../fixtures/assess/frameworks.ts';
import { type Given, context, record, ten } from '../fixtures/assess/records.ts';

const levers = (given: Given, year: Framework, over: Partial<AssessContext> = {}) =>
  assess(record(given), year, context({ fiscalYear: year.fiscalYear, ...over })).assessment.levers ?? [];
const total = (given: Given, year: Framework): number => {
  const indicators = scoreIndicators(record(given), year);
  return scoreTotal(record(given), scoreInstruments(record(given), year, indicators)).computed ?? Number.NaN;
};
const items = (lost: readonly string[]): Given => Object.fromEntries(Array.from({ length: 43 }, (_, n): [string, number] => [`O${n + 1}`, lost.includes(`O${n + 1}`) ? 0 : 100]));
const eight = Object.fromEntries([90, 91, 92, 93, 94, 88, 87, 86].map((score, index) => [index + 1, score])) as Given;

describe('what a part would bring to the total', () => {
  const scores = ten(91.25, 82.47, 86.93, 77.86, 84.12, 88.74, 83.95, 79.31, 92.14, 68.75);

  it('is what the total really gains when the part alone is raised to its target, and to 100', () => {
    for (const { subject, target, gain, most, score } of levers(scores, framework(2564))) {
      const alone = (to: number): number => total({ ...scores, [subject]: Math.max(score, to) }, framework(2564)) - total(scores, framework(2564));
      expect([subject, gain]).toEqual([subject, expect.closeTo(alone(target), 9)]);
      expect(most).toBeCloseTo(alone(100), 9);
    }
  });

  it('stands in order, the most rewarding first, those at their target last', () => {
    expect(levers(scores, framework(2564)).map(({ subject }) => subject).slice(0, 4)).toEqual(['10', '8', '4', '2']);
    expect(levers(scores, framework(2564)).filter(({ gain }) => gain === 0).map(({ subject }) => subject)).toEqual(['9', '6', '3', '1']);
  });

  it('follows the targets of the office', () => {
    const [first] = levers(scores, framework(2564), { targets: { byIndicator: { 9: 100 } } }).filter(({ subject }) => subject === '9');
    expect(first).toMatchObject({ target: 100, gain: expect.closeTo(0.2 * (100 - 92.14), 9) });
  });

  it.each([
    [2564, real2564, { O42: 5, O43: 5, O34: 1.25, O41: 1.25, O1: 20 / 5 / 9, O10: 20 / 5 / 8, O25: 20 / 5 / 4 }],
    [2566, real2566, { O39: 2, O42: 2, O43: 2, O31: 20 / 2 / 8 }],
  ] as const)('counts each OIT item missed in %i at its real worth', (_, file, worth) => {
    const year = file as unknown as Framework;
    for (const [item, points] of Object.entries(worth)) {
      const given = { ...eight, ...items([item]) };
      const lever = levers(given, year).find(({ subject }) => subject === item);
      expect([item, lever?.gain]).toEqual([item, expect.closeTo(points, 9)]);
      expect(total({ ...eight, ...items([]) }, year) - total(given, year)).toBeCloseTo(points, 9);
    }
  });

  it('is not computed where the year gives no weights or no groups, and is said to be unknown', () => {
    const structure = framework(2569, { coverage: 'structure' });
    expect(levers(scores, structure).every(({ worth, gain, most }) => worth === null && gain === null && most === null)).toBe(true);
    expect(levers({ ...scores, O34: 0 }, framework(2567)).find(({ subject }) => subject === 'O34')).toMatchObject({ gain: null, most: null });
  });

  it('speaks of an instrument as a whole where its indicators are not known', () => {
    expect(levers({ IIT: 80, EIT: 90, OIT: 70 }, framework(2564)).map(({ subject, gain }) => [subject, gain])).toEqual([
      ['OIT' satisfies Subject, expect.closeTo(6, 9)], ['IIT', expect.closeTo(1.5, 9)], ['EIT', 0],
    ]);
  });
});
