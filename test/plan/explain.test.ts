import { describe, expect, it } from 'vitest';
import type { AgencyType } from '../../src/model/agency.ts';
import type { Rule } from '../../src/model/rule.ts';
import { explainPlan, makePlan, type PlanInput } from '../../src/plan/index.ts';
import { agency, ten } from '../fixtures/assess/records.ts';
import { assessed, input, rule } from '../fixtures/plan/plans.ts';

const low4 = ten(90, 91, 92, 78, 89, 96, 97, 98, 97, 98);
function explained(over: Partial<PlanInput> = {}, extra: readonly Rule[] = [], given = low4) {
  const made = input(assessed(given), over);
  const rules = [...made.rules, ...extra];
  return { ...explainPlan(makePlan({ ...made, rules }).plan, rules), plan: makePlan({ ...made, rules }).plan };
}
const of = (reasons: ReturnType<typeof explained>, id: string) => reasons.findings.find(({ finding }) => finding === id);

describe('why a measure is in the plan', () => {
  it('is the first clause of its rule that a finding it answers fulfils', () => {
    const reasons = explained();
    expect(reasons.measures.find(({ measure }) => measure === 'r4-a')).toMatchObject({ how: 'matched', matched: [{ finding: '4', clause: { lowest: true } }] });
    expect(reasons.measures.every(({ how, matched }) => (how === 'matched') === matched.length > 0)).toBe(true);
  });

  it('is said for measures that no finding called for', () => {
    const reasons = explained({ settings: { measures: { 'r2-b': {} }, ownMeasures: [{ title: 'ของเราเอง' }] } });
    expect(Object.fromEntries(reasons.measures.map(({ measure, how }) => [measure, how]))).toMatchObject({ 'r2-b': 'kept', 'own-1': 'own', 's-participation': 'standing' });
  });

  it('names the topic clause for a question, and the indicator rule taken for want of one', () => {
    const reasons = explained({}, [], { ...low4, i20: 60, i24: 60 });
    expect(reasons.measures.find(({ measure }) => measure === 'r4-borrow')).toMatchObject({ matched: [{ finding: 'i20', clause: { topics: ['property-borrowing-convenience', 'property-borrowing-permission'], below: 85 } }] });
    expect(of(reasons, 'i24')?.measures).toEqual(['r4-a']);
  });

  it('says when a plan that was saved holds a rule that is gone', () => {
    const made = input(assessed(low4));
    const { plan } = makePlan(made);
    expect(explainPlan(plan, made.rules.filter(({ id }) => id !== 'r4-a')).measures.find(({ measure }) => measure === 'r4-a')).toMatchObject({ rule: null, how: 'gone' });
  });
});

describe('what else was considered', () => {
  it('is every other rule of the indicator, the next in line first', () => {
    expect(of(explained(), '4')?.considered.map(({ rule: id, why }) => [id, why])).toEqual([['r4-c', 'enough']]);
  });

  it('names what does not hold, the kind of agency, and what the office dropped', () => {
    const school: AgencyType[] = ['school'];
    const extra = [
      rule({ id: 'r4-fell', indicator: 4, priority: 99, when: [{ fell: 5 }] }), rule({ id: 'r4-high', indicator: 4, when: [{ severity: ['sustain'], years: [2566, 2568] }] }),
      rule({ id: 'r4-school', indicator: 4, agencyTypes: { only: school, not: [] } }),
    ];
    expect(of(explained({ settings: { measures: { 'r4-c': { drop: true } } } }, extra), '4')?.considered).toEqual([
      { rule: 'r4-fell', title: 'เรื่อง r4-fell', why: 'condition', failing: ['fell'] },
      { rule: 'r4-high', title: 'เรื่อง r4-high', why: 'condition', failing: ['severity', 'years'] },
      { rule: 'r4-school', title: 'เรื่อง r4-school', why: 'kind', failing: [] },
      { rule: 'r4-c', title: 'เรื่อง r4-c', why: 'dropped', failing: [] },
    ]);
  });

  it('shows rules of the indicator to a question as «another topic», never rules on other topics', () => {
    const reasons = explained({}, [rule({ id: 'r4-oversight', indicator: 4, when: [{ topics: ['property-oversight'] }] })], { ...low4, i20: 60 });
    const considered = of(reasons, 'i20')?.considered ?? [];
    expect(considered.map(({ rule: id }) => id)).not.toContain('r4-oversight');
    expect(considered.find(({ rule: id }) => id === 'r4-c')).toMatchObject({ why: 'condition', failing: expect.arrayContaining(['topics']) });
  });

  it('agrees with the plan: nothing taken is listed as not taken, and «enough» means that one more would be chosen next', () => {
    for (const scores of [low4, ten(70, 71, 72, 73, 74, 75, 76, 77, 78, 79), ten(97, 98, 99, 97, 98, 99, 97, 98, 99, 97)]) {
      const reasons = explained({}, [], scores);
      for (const { finding, measures, considered } of reasons.findings) {
        expect(considered.filter(({ rule: id }) => measures.includes(id))).toEqual([]);
        const next = considered.find(({ why }) => why === 'enough');
        if (next === undefined) continue;
        const wider = explained({ settings: { measuresPerFinding: 10 } }, [], scores);
        expect(of(wider, finding)?.measures).toContain(next.rule);
      }
    }
  });

  it('is nothing for a plan without scores', () => {
    const made = input(null, { agency: { ...agency, type: 'province' } });
    expect(explainPlan(makePlan(made).plan, made.rules).findings).toEqual([]);
  });
});
