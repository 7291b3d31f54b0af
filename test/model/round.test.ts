import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round2 } from '../../src/model/round.ts';

describe('rounding to two decimals', () => {
  it('goes half up as a reader of the printed figure expects', () => {
    expect([67.535, 1.005, 89.995, 0.285, 84.994999].map(round2)).toEqual([67.54, 1.01, 90, 0.29, 84.99]);
  });

  it('leaves every figure of two decimals as it is', () => {
    fc.assert(fc.property(fc.integer({ min: -10_000, max: 1_000_000 }), (hundredths) => round2(hundredths / 100) === hundredths / 100));
  });

  it('is that of twelve significant digits, for any score', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => round2(score) === Math.round(+(score * 100).toPrecision(12)) / 100));
  });
});
