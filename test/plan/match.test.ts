import { describe, expect, it } from 'vitest';
import type { Assessment, Finding } from '../../src/model/assessment.ts';
import type { Clause } from '../../src/model/rule.ts';
import { rulesAnswering } from '../../src/plan/match.ts';
import { ten } from '../fixtures/assess/records.ts';
import { assessed, rule } from '../fixtures/plan/plans.ts';

const scores = { ...ten(91, 92, 93, 80, 94, 90, 82, 91, 97, 75), i20: 70, O42: 0 };
const assessment: Assessment = assessed(scores, { previous: assessed(ten(91, 92, 93, 84, 94, 90, 82, 91, 97, 75), { fiscalYear: 2563 }) });
const find = (id: string): Finding => {
  const found = assessment.findings.find((finding) => finding.id === id);
  if (found === undefined) throw new Error(`no finding ${id}`);
  return found;
};
const answers = (id: string, ...when: Clause[]): boolean => {
  const finding = find(id);
  const sample = rule({ id: 'sample', indicator: finding.indicator, when });
  return rulesAnswering(finding, [sample], assessment).rules.includes(sample);
};

describe('a clause', () => {
  it('asks all its keys, a list of clauses any of them', () => {
    expect(answers('4', { below: 'target', severity: ['urgent'] })).toBe(true);
    expect(answers('4', { below: 'target', severity: ['sustain'] })).toBe(false);
    expect(answers('4', { severity: ['sustain'] }, { below: 81 })).toBe(true);
  });

  it('without topics speaks of the indicator', () => {
    expect(answers('4', { below: 80 })).toBe(false);
    expect(answers('4', { fell: 4 })).toBe(true);
    expect(answers('4', { fell: 4.01 })).toBe(false);
    expect(answers('10', { missed: true })).toBe(true);
    expect(answers('4', { missed: true })).toBe(false);
  });

  it('with topics speaks of a question, and not of the whole indicator', () => {
    expect(answers('i20', { topics: ['property-borrowing-convenience'], below: 75 })).toBe(true);
    expect(answers('i20', { topics: ['property-borrowing-convenience'], below: 70 })).toBe(false);
    expect(answers('4', { topics: ['property-borrowing-convenience'] })).toBe(false);
    expect(answers('i20', { topics: ['property-borrowing-convenience'], lowest: true })).toBe(true);
  });

  it('is for certain years of scores only', () => {
    expect(answers('4', { below: 'target', years: [2562, 2564] })).toBe(true);
    expect(answers('4', { below: 'target', years: [2565, 2568] })).toBe(false);
  });

  it('that always holds answers no finding', () => {
    expect(answers('4', { always: true })).toBe(false);
  });
});

describe('the order of rules', () => {
  it('puts those of the topic before those of the indicator, which serve only where there are none', () => {
    const general = rule({ id: 'general', indicator: 4, priority: 99 });
    const special = rule({ id: 'special', indicator: 4, priority: 1, when: [{ topics: ['property-borrowing-convenience'] }] });
    expect(rulesAnswering(find('i20'), [general, special], assessment)).toEqual({ rules: [special], general: false });
    expect(rulesAnswering(find('i20'), [general], assessment)).toEqual({ rules: [general], general: true });
  });
});
