import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import type { Rule } from '../../../src/model/rule.ts';
import { worktable } from '../../../src/render/view/worktable.ts';
import { framework, inputOf } from '../../fixtures/render/input.ts';
import { measure } from '../../fixtures/render/parts.ts';
import * as plans from '../../fixtures/render/plans.ts';

const RULE = {
  id: 'r09-budget-plan', priority: 1, when: [{ topics: ['budget-plan'] }], agencyTypes: { only: [], not: [] }, theme: 'budget', indicator: 9, origin: 'built-in', references: [],
  recommendation: 'เผยแพร่แผนของปีงบประมาณ พ.ศ. {forYear} ให้{clients}ทราบ โดย{unit:finance}', responsible: [{ role: 'finance', part: 'lead' }, { role: 'planning', part: 'support' }], period: { from: 'Q1', to: 'Q4', repeat: 'quarterly' },
} as unknown as Rule;
const itemsOf = (plan: Plan, year: number | null, rules: readonly Rule[] = [RULE]) =>
  worktable(inputOf(plan, 'oit-worktable', { documentFramework: year === null ? null : framework(year), rules })).flatMap(({ items }) => items);
const budgetPlan = (plan: Plan, year: number) => itemsOf(plan, year).find(({ content }) => content?.includes('แผนของปีงบประมาณ') === true);

describe('the table of OIT work', () => {
  it('has every item of the paper’s year', () => {
    expect(itemsOf(plans.FULL, 2565)).toHaveLength(43);
    expect(itemsOf(plans.FULL, 2567)).toHaveLength(35);
  });

  it('says what an item must hold and who prepares and checks it, by its topic and not by its code', () => {
    expect(budgetPlan(plans.FULL, 2564)).toMatchObject({ content: 'เผยแพร่แผนของปีงบประมาณ พ.ศ. 2565 ให้ประชาชนผู้รับบริการทราบ โดยกองคลัง', owners: ['กองคลัง'], checkers: ['สำนักปลัด'], deadline: 'เริ่มไตรมาสที่ 1 ปรับปรุงทุกไตรมาส' });
  });

  it('takes the words of the measure where the plan has one', () => {
    const own = measure('r09-budget-plan', 9, { recommendation: 'จัดทำแผนของปีงบประมาณฉบับย่อ', responsible: [{ role: null, units: ['กองแผน'], part: 'lead' }], period: { from: '2021-10-01', to: '2021-12-31', repeat: 'once' } });
    expect(budgetPlan({ ...plans.FULL, measures: [own] }, 2564)).toMatchObject({ content: 'จัดทำแผนของปีงบประมาณฉบับย่อ', owners: ['กองแผน'], deadline: 'ภายในไตรมาสที่ 1' });
  });

  it('marks what was lost in the year of the scores', () => {
    const assessment = plans.FULL.assessment === null ? null : { ...plans.FULL.assessment, questions: [{ code: 'O18' as const, topic: 'budget-plan', indicator: 9 as const, score: 0, at: { file: 'f' } }] };
    expect(itemsOf({ ...plans.FULL, assessment }, 2564).filter(({ lost }) => lost).map(({ content }) => content !== null)).toEqual([true]);
  });

  it('gives no name that is known from memory alone', () => {
    const low = framework(2565).indicators.flatMap((i) => i.questions).find((q) => q.code === 'O34');
    expect(low?.confidence).toBe('low');
    expect(itemsOf(plans.FULL, 2565).find(({ code }) => code === 'O34')?.name).toBeNull();
  });

  it('falls back on the measures where the year’s items are not known', () => {
    expect(itemsOf(plans.FULL, null)).toMatchObject([{ code: null, name: 'การสอบทานข้อมูลที่เผยแพร่' }]);
  });
});
