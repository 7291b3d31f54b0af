import { describe, expect, it } from 'vitest';
import { barLabel, bars, type Chart, fillOf } from '../../src/write/chart.ts';

const chart = (values: readonly (number | null)[], target: number | null = null): Chart => ({
  type: 'chart', alt: '', target, series: [{ name: 'ก่อน', values: [{ label: 'หนึ่ง', value: 50 }] }, { name: 'นี้', values: values.map((value, index) => ({ label: ['หนึ่ง', 'สอง'][index] ?? '', value })) }],
});

describe('bars of a chart', () => {
  it('stand by label, one a series; a score that was not measured has none', () => {
    expect(bars(chart([80, 0])).rows.map((row) => [row.label, row.bars.map((bar) => bar.value)])).toEqual([['หนึ่ง', [50, 80]], ['สอง', [null, 0]]]);
  });

  it('run to 100, or to the largest value beyond', () => {
    expect([bars(chart([80])).scale, bars(chart([120])).scale, bars(chart([80], 110)).scale]).toEqual([100, 120, 110]);
  });

  it('are labelled with two decimals, half up', () => {
    expect([barLabel(67.535), barLabel(0), barLabel(100), barLabel(null)]).toEqual(['67.54', '0.00', '100.00', '–']);
  });

  it('are darkest for the newest series', () => {
    expect(fillOf(0, 1)).toBe(fillOf(1, 2));
    expect(fillOf(0, 2)).not.toBe(fillOf(1, 2));
  });
});
