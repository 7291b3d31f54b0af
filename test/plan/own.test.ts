import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { makePlan } from '../../src/plan/index.ts';
import { ten } from '../fixtures/assess/records.ts';
import { assessed, input } from '../fixtures/plan/plans.ts';

const make = (settings: Settings) => makePlan(input(assessed(ten(91, 92, 93, 80, 94, 90, 82, 91, 97, 96)), { settings }));

describe('the office’s own measures', () => {
  const typed = { title: 'ทะเบียนยืมออนไลน์', indicator: 4, steps: ['{unit:property}เปิดใช้ทะเบียน'], period: { from: '2021-08-01', to: '2021-08-31', repeat: 'once' } } as const;

  it('keep their own dates, count among the two of a finding, and take names from the office', () => {
    const { plan } = make({ ownMeasures: [typed] });
    expect(plan.measures.find(({ id }) => id === 'own-1')).toMatchObject({
      from: 'own', origin: 'typed', findings: ['4'], theme: 'assets', steps: ['กองคลังเปิดใช้ทะเบียน'], period: typed.period, recommendation: 'ทะเบียนยืมออนไลน์',
    });
    expect(plan.measures.filter(({ indicator }) => indicator === 4).map(({ id }) => id)).toEqual(['r4-a', 'own-1']);
  });

  it('are never filled up with words nobody gave', () => {
    const { plan, notices } = make({ ownMeasures: [{ title: 'ทะเบียนยืมออนไลน์' }] });
    expect(plan.measures.find(({ id }) => id === 'own-1')).toMatchObject({ steps: [], responsible: [], output: '', monitoring: '', budget: null });
    expect(notices.find(({ code }) => code === 'PLAN_OWN_INCOMPLETE')?.params).toEqual({ measure: 'own-1', missing: ['steps', 'responsible', 'monitoring'] });
  });
});

describe('the office’s changes', () => {
  it('edit a measure, keep one nobody called for, drop one for the next best', () => {
    const { plan } = make({ measures: { 'r4-a': { budget: '20,000 บาท' }, 'r2-c': {}, 'r7-a': { drop: true } } });
    const ids = plan.measures.map(({ id }) => id);
    expect(plan.measures.find(({ id }) => id === 'r4-a')).toMatchObject({ budget: '20,000 บาท', title: 'เรื่อง r4-a', from: 'rule', findings: ['4'] });
    expect(plan.measures.find(({ id }) => id === 'r2-c')).toMatchObject({ findings: [], reason: 'หน่วยงานเลือกไว้เอง ตามกฎ r2-c' });
    expect(ids).not.toContain('r7-a');
    expect(ids.filter((id) => id.startsWith('r7'))).toEqual(['r7-b', 'r7-c']);
  });

  it('are questioned when they name no measure', () => {
    const { notices } = make({ measures: { 'r4-x': { budget: '1' } } });
    expect(notices.find(({ code }) => code === 'PLAN_MEASURE_UNKNOWN')?.params).toEqual({ measure: 'r4-x' });
  });
});

describe('responsible units', () => {
  it('are named once, leaders first', () => {
    const { plan } = makePlan({ ...input(assessed(ten(91, 92, 93, 80, 94, 90, 82, 91, 97, 96))), rules: input(null).rules.map((rule) => ({
      ...rule, responsible: [{ role: 'coordinator', part: 'support' }, { role: 'finance', part: 'support' }, { role: 'property', part: 'lead' }] as const })) });
    expect(plan.measures[0]?.responsible).toEqual([{ role: 'property', units: ['กองคลัง'], part: 'lead' }, { role: 'coordinator', units: ['สำนักปลัด'], part: 'support' }]);
  });

  it('that are not known are listed in one notice', () => {
    const { notices } = makePlan({ ...input(assessed(ten(91, 92, 93, 80, 94, 90, 82, 91, 97, 96))), rules: input(null).rules.map((rule) => ({ ...rule, monitoring: '{unit:audit}และ{unit:legal}ติดตาม' })) });
    expect(notices.filter(({ code }) => code === 'PLAN_ROLES_IN_WORDS').map(({ params }) => params)).toEqual([{ roles: [{ role: 'audit', words: 'ผู้รับผิดชอบ-audit' }, { role: 'legal', words: 'ผู้รับผิดชอบ-legal' }] }]);
  });
});
