import { describe, expect, it } from 'vitest';
import { assess, seriesOf } from '../../src/assess/index.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Framework } from '../../src/model/framework.ts';
import { framework } from '../fixtures/assess/frameworks.ts';
import { type Given, context, record, ten } from '../fixtures/assess/records.ts';
import { readdirSync, readFileSync } from 'node:fs';

const folder = 'src/catalogue/frameworks';
const shipped = readdirSync(folder).map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Framework);
const of = (fiscalYear: number, given: Given): Assessment => assess(record(given), framework(fiscalYear), context({ fiscalYear })).assessment;
const level = (score: number): Given => ten(...Array.from({ length: 10 }, () => score));

describe('a series of years', () => {
  const series = seriesOf([of(2565, level(88)), of(2563, level(80)), of(2564, level(84.5)), of(2566, level(90)), of(2567, level(86)), of(2568, level(86.4))], shipped);

  it('stands in order, the last five years', () => {
    expect(series?.years).toEqual([2564, 2565, 2566, 2567, 2568]);
    expect(series?.lines.find(({ subject }) => subject === 'total')?.scores.map((score) => Math.round((score ?? 0) * 10) / 10)).toEqual([84.5, 88, 90, 86, 86.4]);
  });

  it('breaks where the instrument changed, with the reason, and compares only on this side of the last break', () => {
    expect(series?.breaks.map(({ from, to }) => [from, to])).toEqual([[2565, 2566], [2566, 2567]]);
    expect(series?.breaks.every(({ reason }) => reason !== null && reason.length > 20)).toBe(true);
    const total = series?.lines.find(({ subject }) => subject === 'total');
    expect(total?.changes).toEqual([null, 3.5, null, null, 0.4]);
    expect([total?.net, total?.direction]).toEqual([0.4, 'steady']);
  });

  it('says what rose and what fell by a full point or more', () => {
    const two = seriesOf([of(2563, ten(80, 80, 80, 80, 80, 80, 80, 80, 80, 80)), of(2564, ten(81, 79, 80.99, 79.01, null, 80, 80, 80, 80, 80))], shipped);
    const said = Object.fromEntries((two?.lines ?? []).map(({ subject, direction }) => [subject, direction]));
    expect([said['1'], said['2'], said['3'], said['4'], said['5'], said.total]).toEqual(['rose', 'fell', 'steady', 'steady', null, null]);
  });

  it('sums the changes of every unbroken stretch against plain subtraction', () => {
    const scores = [71.113, 74.336, 69.8, 77.777];
    const four = seriesOf([2563, 2564, 2565].map((year, index) => of(year, level(scores[index] as number))), shipped);
    const line = four?.lines.find(({ subject }) => subject === '7');
    expect(line?.net).toBeCloseTo(69.8 - 71.11, 9);
  });

  it('is nothing for one year, and takes a year given twice once', () => {
    expect(seriesOf([of(2564, level(80))], shipped)).toBeNull();
    expect(seriesOf([of(2564, level(80)), of(2564, level(80))], shipped)).toBeNull();
  });
});

describe('a persistent weakness', () => {
  const weak = (low: number, score: number): Given => ten(...Array.from({ length: 10 }, (_, index) => (index + 1 === low ? score : 92)));

  it('is weak in this year and every year back to where it was not', () => {
    const found = seriesOf([of(2562, weak(4, 70)), of(2563, weak(2, 70)), of(2564, weak(4, 70)), of(2565, weak(4, 80))], shipped)?.persistent;
    expect(found?.find(({ indicator }) => indicator === 4)).toMatchObject({ years: [2564, 2565], lowest: true });
    expect(found?.some(({ indicator }) => indicator === 2)).toBe(false);
  });

  it('is followed across a break, for a rank inside a year needs no other year', () => {
    expect(seriesOf([of(2565, weak(4, 70)), of(2566, weak(4, 80))], shipped)?.persistent).toMatchObject([{ indicator: 4, years: [2565, 2566] }, ...[6, 7, 8, 9, 10].map((indicator) => ({ indicator }))]);
  });

  it('is not what stands at 95 or more, however low among its neighbours', () => {
    const high = (low: number): Given => ten(...Array.from({ length: 10 }, (_, index) => (index + 1 === low ? 96 : 99)));
    expect(seriesOf([of(2564, high(4)), of(2565, high(4))], shipped)?.persistent).toEqual([]);
  });
});
