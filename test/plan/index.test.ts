import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/model/plan.ts';
import { type PlanInput, makePlan } from '../../src/plan/index.ts';
import { ten } from '../fixtures/assess/records.ts';
import { assessed, input, province } from '../fixtures/plan/plans.ts';

const ids = (measures: readonly Measure[]): string[] => measures.map(({ id }) => id);
const ruled = (plan: { measures: readonly Measure[] }): string[] => ids(plan.measures.filter(({ from }) => from === 'rule'));
const make = (given: Parameters<typeof assessed>[0], over: Partial<PlanInput> = {}) => makePlan(input(assessed(given), over));
const codes = (notices: readonly { code: string }[]): string[] => notices.map(({ code }) => code);

const WEAK = ten(91, 92, 93, 80, 94, 90, 82, 91, 97, 96);

describe('measures for weak points', () => {
  it('are two for each, the most pressing first, and each says what it answers', () => {
    const { plan } = make(WEAK);
    expect(ruled(plan)).toEqual(['r7-a', 'r7-b', 'r4-a', 'r4-b', 'r10-a', 'r10-b']);
    expect(plan.measures[2]).toMatchObject({ findings: ['4'], indicator: 4, origin: 'built-in', budget: null });
    expect(plan.measures[2]?.reason).toBe('ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ได้ 80.00 คะแนน ต่ำที่สุดใน IIT ต่ำกว่าเป้าหมาย 85.00 ตามกฎ r4-a');
    expect(plan.unaddressed).toEqual([]);
  });

  it('swap when the two lowest indicators swap', () => {
    const before = make(ten(91, 92, 80, 88, 94, 90, 82, 91, 97, 96)).plan;
    const after = make(ten(91, 92, 88, 80, 94, 90, 82, 91, 97, 96)).plan;
    expect(ruled(before)).toContain('r3-a');
    expect(ruled(after)).toEqual(ruled(before).map((id) => id.replace('r3-', 'r4-')));
  });

  it('are the same plan for the same input, and plain JSON', () => {
    const { plan } = make(WEAK);
    expect(JSON.stringify(make(WEAK).plan)).toBe(JSON.stringify(plan));
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('follow the number the office asks for', () => {
    expect(ruled(make(WEAK, { settings: { measuresPerFinding: 1 } }).plan)).toEqual(['r7-a', 'r4-a', 'r10-a']);
    expect(ruled(make(WEAK, { settings: { measuresPerFinding: 3 } }).plan)).toHaveLength(9);
  });

  it('leave a finding open, and say so, when no rule answers it', () => {
    const { plan, notices } = make(WEAK, { rules: [] });
    expect(plan.unaddressed).toEqual(['7', '4', '10']);
    expect(codes(notices)).toEqual(['PLAN_UNADDRESSED', 'PLAN_UNADDRESSED', 'PLAN_UNADDRESSED']);
  });

  it('keep what is good where everything is high: sustaining words, no lowest, no more than the instrument’s share in a tie', () => {
    const { plan } = make(ten(100, 100, 100, 100, 100, 100, 100, 100, 100, 100));
    const measures = plan.measures.filter(({ from }) => from === 'rule');
    expect(ids(measures)).toHaveLength(10);
    expect(measures.every(({ recommendation, reason }) => recommendation.startsWith('รักษา') && !reason.includes('ต่ำ'))).toBe(true);
    expect(plan.unaddressed).toEqual([]);
  });
});

describe('questions and comments', () => {
  it('take the rule of their topic, which answers the indicator too and counts among its two', () => {
    const { plan } = make({ ...WEAK, i20: 70, i21: 84 });
    const borrow = plan.measures.find(({ id }) => id === 'r4-borrow');
    expect(borrow?.findings).toEqual(['i20', 'i21', '4']);
    expect(ruled(plan).filter((id) => id.startsWith('r4'))).toEqual(['r4-borrow', 'r4-a']);
  });

  it('give a missed item its own to-do', () => {
    const { plan } = make({ ...WEAK, O42: 0 });
    expect(plan.measures[0]).toMatchObject({ id: 'r10-document', findings: ['O42', '10'] });
  });

  it('fall back on their indicator where no rule speaks of the topic, and say so', () => {
    const { plan, notices } = makePlan(input(assessed(WEAK, {}, ['ตัวชี้วัดที่ 2 ควรปรับปรุง'])));
    expect(plan.measures.find(({ findings }) => findings.includes('comment-1'))?.id).toBe('r2-a');
    expect(notices.find(({ code }) => code === 'PLAN_GENERAL_RULE')?.params).toEqual({ findings: ['comment-1'] });
  });

  it('turn advice nobody could place into a measure in the assessor’s own words', () => {
    const { plan } = makePlan(input(assessed(WEAK, {}, ['ขอให้รักษามาตรฐานนี้ไว้'])));
    expect(plan.measures.find(({ id }) => id === 'comment-1')).toMatchObject({ from: 'comment', recommendation: 'ขอให้รักษามาตรฐานนี้ไว้', findings: ['comment-1'] });
    expect(plan.unaddressed).toEqual([]);
  });
});

describe('results known in part', () => {
  it('of instruments alone give the main measure of each of their indicators, and a notice', () => {
    const { plan, notices } = make({ IIT: 83.41, EIT: 92.21, OIT: 100 });
    expect(ruled(plan)).toEqual(['r1-a', 'r2-a', 'r3-a', 'r4-a', 'r5-a', 'r6-a', 'r7-a', 'r8-a', 'r9-a', 'r10-a']);
    expect(plan.measures.find(({ id }) => id === 'r9-a')?.recommendation).toMatch(/^รักษา/);
    expect(plan.measures.find(({ id }) => id === 'r7-a')?.recommendation).toMatch(/^ให้จัดทำ/);
    expect(notices.find(({ code }) => code === 'PLAN_INSTRUMENTS_ONLY')?.params).toEqual({ instruments: ['IIT', 'EIT', 'OIT'] });
  });

  it('of a total alone are answered by standing measures', () => {
    const { plan, notices } = make({ total: 81 });
    expect(plan.measures.every(({ from, findings }) => from === 'standing' && findings.join() === 'total')).toBe(true);
    expect(plan.unaddressed).toEqual([]);
    expect(notices.find(({ code }) => code === 'PLAN_TOTAL_ONLY')?.params).toEqual({ measures: plan.measures.length });
  });

  it('of no year at all still make a plan', () => {
    const { plan } = makePlan(input(null));
    expect(plan).toMatchObject({ fiscalYear: null, forYear: 2565, assessment: null, findings: [], unaddressed: [] });
    expect(plan.measures.length).toBeGreaterThan(0);
  });
});

describe('coverage', () => {
  it('of the weakest leaves what only misses its target, and says so', () => {
    const { plan, notices } = make(ten(91, 92, 84, 80, 94, 90, 82, 91, 97, 96), { settings: { coverage: 'weakest' } });
    expect(ruled(plan)).not.toContain('r3-a');
    expect(plan.unaddressed).toEqual(['3']);
    expect(codes(notices)).toContain('PLAN_LEFT_BY_COVERAGE');
    expect(codes(notices)).not.toContain('PLAN_UNADDRESSED');
  });

  it('of a province reaches all ten indicators without being asked', () => {
    const { plan } = make(WEAK, { agency: province });
    expect(new Set(plan.measures.map(({ indicator }) => indicator))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, null]));
    expect(plan.measures.find(({ id }) => id === 'r2-a')).toMatchObject({ from: 'standing', findings: [] });
  });
});
