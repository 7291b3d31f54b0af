import { describe, expect, it } from 'vitest';
import { worthOf } from '../../src/assess/leverage.ts';
import { framework } from '../fixtures/assess/frameworks.ts';

describe('what a point of a subject is worth in the total', () => {
  it('follows the weights and the means of the year', () => {
    const year = framework(2564);
    expect(worthOf('OIT', year)).toBeCloseTo(0.4);
    expect(worthOf('4', year)).toBeCloseTo(0.06);
    expect(worthOf('7', year)).toBeCloseTo(0.1);
    expect(worthOf('i21', year)).toBeCloseTo(0.01);
    expect(worthOf('10.2', year)).toBeCloseTo(0.1);
  });

  it('gives O42 its five points of the total and O34 its one and a quarter', () => {
    expect(100 * (worthOf('O42', framework(2564)) ?? 0)).toBeCloseTo(5);
    expect(100 * (worthOf('O34', framework(2564)) ?? 0)).toBeCloseTo(1.25);
  });

  it('is unknown for an item where the year has no groups to compute with', () => {
    expect(worthOf('O34', framework(2567))).toBeNull();
  });
});
