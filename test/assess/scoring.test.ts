import { describe, expect, it } from 'vitest';
import { mean, scoreIndicators, scoreInstruments, scoreTotal } from '../../src/assess/scoring.ts';
import type { QuestionCode } from '../../src/model/framework.ts';
import { round2 } from '../../src/model/round.ts';
import { framework } from '../fixtures/assess/frameworks.ts';
import { type Given, record, ten } from '../fixtures/assess/records.ts';

const items = (lost: readonly QuestionCode[] = []): Given =>
  Object.fromEntries(Array.from({ length: 43 }, (_, n): [string, number] => [`O${n + 1}`, lost.includes(`O${n + 1}`) ? 0 : 100]));
const oit = (given: Given, year = 2564): (number | null)[] => scoreIndicators(record(given), framework(year)).slice(8).map(({ score }) => score);

describe('means', () => {
  it('are null as soon as one part is unknown, and count a real zero', () => {
    expect(mean([90, null, 80])).toBeNull();
    expect(mean([90, 0])).toBe(45);
    expect(mean([])).toBeNull();
  });

  it('stay unrounded up to the total', () => {
    const year = framework(2564);
    const given = record(ten(92.17, 85.44, 88.74, 84.05, 86.51, 84.62, 83.7, 81.88, 51.68, 29.82));
    const instruments = scoreInstruments(given, year, scoreIndicators(given, year));
    const { computed } = scoreTotal(given, instruments);
    expect(instruments[1]?.computed).toBeCloseTo(83.4, 10);
    expect(computed).toBeCloseTo(67.5346, 10);
    expect(round2(instruments[0]?.computed ?? 0)).toBe(87.38);
  });

  it('leave the total unknown when one indicator is', () => {
    const year = framework(2564);
    const given = record(ten(90, 90, 90, 90, 90, 80, 80, null, 70, 70));
    const instruments = scoreInstruments(given, year, scoreIndicators(given, year));
    expect(instruments.map(({ computed }) => computed)).toEqual([90, null, 70]);
    expect(scoreTotal(given, instruments).computed).toBeNull();
  });
});

describe('indicators 9 and 10 from OIT items', () => {
  it('are means of sub-indicators, so losing O42 costs 25 points of indicator 10', () => {
    expect(oit(items())).toEqual([100, 100]);
    expect(oit(items(['O42']))).toEqual([100, 75]);
    expect(oit(items(['O34']))).toEqual([100, 93.75]);
  });

  it('take a sub-indicator that is given before its items', () => {
    expect(oit({ ...items(), '10.2': 50 })).toEqual([100, 75]);
  });

  it('give way to a printed indicator and stay unknown when an item is missing or the year has no groups', () => {
    expect(oit({ ...items(), '10': 88 })).toEqual([100, 88]);
    expect(oit({ ...items(), O7: null })).toEqual([null, 100]);
    expect(oit(items(), 2567)).toEqual([null, null]);
  });
});
