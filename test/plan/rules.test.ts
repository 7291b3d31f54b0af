import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/model/rule.ts';
import { rulesFor } from '../../src/plan/rules.ts';
import { agency } from '../fixtures/assess/records.ts';
import { rule } from '../fixtures/plan/plans.ts';

const rules: Rule[] = [
  rule({ id: 'b', priority: 50 }), rule({ id: 'a', priority: 50 }), rule({ id: 'c', priority: 60, agencyTypes: { only: ['school'], not: [] } }),
  rule({ id: 'd', priority: 70, agencyTypes: { only: [], not: ['school'] } }), rule({ id: 'e', priority: 10, byAgencyType: { school: { evidence: ['บันทึกของโรงเรียน'] } } }),
];
const ids = (type: 'school' | null): string[] => rulesFor({ rules, agency: { ...agency, type }, settings: {} }).map(({ id }) => id);

describe('rules of an agency', () => {
  it('are those of its kind, strongest first, then by id', () => {
    expect(ids('school')).toEqual(['c', 'a', 'b', 'e']);
    expect(ids(null)).toEqual(['d', 'a', 'b', 'e']);
  });

  it('take the wording of its kind, field by field', () => {
    const [last] = rulesFor({ rules, agency: { ...agency, type: 'school' }, settings: {} }).slice(-1);
    expect(last).toMatchObject({ evidence: ['บันทึกของโรงเรียน'], output: 'ทะเบียน' });
  });

  it('leave out what the office dropped', () => {
    expect(rulesFor({ rules, agency, settings: { measures: { d: { drop: true } } } }).map(({ id }) => id)).toEqual(['a', 'b', 'e']);
  });
});
