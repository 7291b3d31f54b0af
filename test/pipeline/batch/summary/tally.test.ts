import { beforeAll, describe, expect, it } from 'vitest';
import type { Framework, IndicatorId } from '../../../../src/model/framework.ts';
import type { ProvinceAgency } from '../../../../src/model/province.ts';
import { commonRules, median, ranked, summarise } from '../../../../src/pipeline/batch/summary/tally.ts';
import { loadCatalogue } from '../../../../src/pipeline/catalogue.ts';

let framework: Framework;
beforeAll(async () => {
  framework = (await loadCatalogue({})).frameworks.find(({ fiscalYear }) => fiscalYear === 2564) as Framework;
});

const MEASURE = { from: 'rule', title: 'มาตรการ', leads: [], period: { from: '2021-10-01', to: '2022-09-30', repeat: 'yearly' } } as const;

function row(name: string, total: number | null, over: Partial<ProvinceAgency> = {}): ProvinceAgency {
  return {
    agency: { name, given: name, shortName: null, type: null, province: 'ตัวอย่างบุรี', district: 'เมือง' }, kind: 'องค์การบริหารส่วนตำบล', local: true, folder: name, fiscalYear: 2564, total,
    grade: null, target: 85, below: total === null ? null : total < 85, instruments: { IIT: total, EIT: total, OIT: total }, indicators: Array.from({ length: 10 }, () => total),
    weakest: { IIT: [1], EIT: [6], OIT: [10] }, belowTarget: [], previous: null, measures: [], blanks: 0, ...over,
  };
}

const facts = () => ({ province: 'ตัวอย่างบุรี', fiscalYear: 2564, forYear: 2565, target: 85, framework, left: [], recommendations: new Map([['r1', 'จัดให้มี']]) });

describe('ranks', () => {
  it('are shared by what prints the same, and the next one is skipped', () => {
    const rows = ranked([row('ค', 90.004), row('ก', 90.001), row('ข', 95), row('ง', 80)]);
    expect(rows.map(({ agency, rank }) => [agency.name, rank])).toEqual([['ข', 1], ['ก', 2], ['ค', 2], ['ง', 4]]);
  });

  it('put those without a total last, without a rank', () => {
    expect(ranked([row('ก', null), row('ข', 0)]).map(({ agency, rank }) => [agency.name, rank])).toEqual([['ข', 1], ['ก', null]]);
  });
});

describe('counts', () => {
  it('take the middle of an even number, and nothing of none', () => {
    expect([median([]), median([3]), median([1, 2]), median([1, 2, 9])]).toEqual([null, 3, 1.5, 2]);
  });

  it('count grades in the order of the year, those unknown last', () => {
    const { grades } = summarise([row('ก', 96, { grade: 'AA' }), row('ข', 86, { grade: 'A' }), row('ค', 86, { grade: 'A' }), row('ง', null)], facts());
    expect(grades.map(({ grade, count, percent }) => [grade, count, percent])).toEqual([['AA', 1, 25], ['A', 2, 50], ['B', 0, 0], ['C', 0, 0], ['D', 0, 0], ['E', 0, 0], ['F', 0, 0], [null, 1, 25]]);
  });

  it('share an indicator among the agencies that know its score', () => {
    const unknown = Array.from({ length: 10 }, (_, index) => (index === 3 ? null : 90));
    const { indicators } = summarise([row('ก', 80, { belowTarget: [4] }), row('ข', 90), row('ค', 90, { indicators: unknown })], facts());
    expect(indicators[3]).toMatchObject({ indicator: 4, name: 'การใช้ทรัพย์สินของราชการ', instrument: 'IIT', known: 2, below: { count: 1, percent: 50 }, median: 85, least: 80 });
    expect(indicators[0]?.lowest.count).toBe(3);
  });

  it('by kind and district name what is most often below target there', () => {
    const { kinds, districts } = summarise([row('ก', 80, { belowTarget: [2, 9] }), row('ข', 70, { belowTarget: [9] }), row('ค', 99, { kind: 'เทศบาลตำบล' })], facts());
    expect(kinds.map(({ name, agencies, below, median: middle, weakest }) => [name, agencies, below, middle, weakest.map(({ indicator, count }) => [indicator, count])])).toEqual([
      ['องค์การบริหารส่วนตำบล', 2, 2, 75, [[9, 2]]], ['เทศบาลตำบล', 1, 0, 99, []],
    ]);
    expect(districts).toHaveLength(1);
  });
});

describe('who is helped first', () => {
  it('are those below target, lowest first, and those without a total after them', () => {
    const { first } = summarise([row('ก', 84), row('ข', 60), row('ค', 95), row('ง', null, { belowTarget: [1] })], facts());
    expect(first.map(({ agency }) => agency.name)).toEqual(['ข', 'ก', 'ง']);
  });
});

describe('what most agencies share', () => {
  const with_ = (name: string, id: string, indicator: IndicatorId, belowTarget: readonly IndicatorId[]) => row(name, 80, { weakest: { IIT: [], EIT: [], OIT: [] }, belowTarget, measures: [{ ...MEASURE, id, indicator }] });

  it('is a weak point of more than half, with the measure most plans have for it', () => {
    const rows = [with_('ก', 'r1', 4, [4]), with_('ข', 'r1', 4, [4]), with_('ค', 'r2', 4, []), with_('ง', 'r2', 4, [])];
    expect(commonRules(rows)).toEqual([]);
    const three = [...rows.slice(0, 3), with_('ง', 'r1', 4, [4])];
    expect(commonRules(three)).toEqual(['r1']);
    expect(summarise(three, facts()).common).toEqual([{ id: 'r1', title: 'มาตรการ', recommendation: 'จัดให้มี', indicator: 4, indicatorName: 'การใช้ทรัพย์สินของราชการ', count: 3, percent: 75 }]);
  });

  it('is not what merely stands lowest while high', () => {
    const high = [1, 2, 3].map((n) => row(String(n), 97, { weakest: { IIT: [1], EIT: [6], OIT: [10] }, measures: [{ ...MEASURE, id: 'r1', indicator: 1 }] }));
    expect(commonRules(high)).toEqual([]);
  });

  it('are five weak points at most, the most shared ones', () => {
    const rows = [1, 2, 3].map((n) => row(String(n), 60, { belowTarget: [1, 2, 3, 4, 5, 6, 7].filter((id) => id < 6 || n < 3) as IndicatorId[], weakest: { IIT: [], EIT: [], OIT: [] }, measures: ([1, 2, 3, 4, 5, 6, 7] as const).map((id) => ({ ...MEASURE, id: `r${id}`, indicator: id })) }));
    expect(commonRules(rows)).toEqual(['r1', 'r2', 'r3', 'r4', 'r5']);
  });
});
