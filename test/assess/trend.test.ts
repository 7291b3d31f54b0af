import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { framework } from '../fixtures/assess/frameworks.ts';
import { type Given, context, record, ten } from '../fixtures/assess/records.ts';

const past = (fiscalYear: number, given: Given): Assessment => assess(record(given), framework(fiscalYear), context({ fiscalYear })).assessment;
const now = (fiscalYear: number, given: Given, previous: Assessment) => assess(record(given), framework(fiscalYear), context({ fiscalYear, previous }));
const high = ten(95, 96, 97, 98, 99, 95, 96, 97, 95, 96);

describe('change against the year before', () => {
  it('makes a fall of a full point a finding, with both cells, and no smaller one', () => {
    const { assessment } = now(2564, ten(95, 96, 96, 97.1, 99, 95, 96, 97, 95, 96), past(2563, high));
    const fallen = assessment.findings.filter(({ why }) => why.includes('fell'));
    expect(fallen.map(({ id, change }) => [id, change])).toEqual([['3', -1]]);
    expect(fallen[0]?.evidence).toHaveLength(2);
    expect(assessment.previous?.fiscalYear).toBe(2563);
  });

  it('is left out across a break, which is said', () => {
    const { assessment, notices } = now(2566, ten(80, 80, 80, 80, 80, 80, 80, 80, 80, 80), past(2565, high));
    expect(assessment.findings.every(({ change, why }) => change === null && !why.includes('fell'))).toBe(true);
    expect(notices.find(({ code }) => code === 'ASSESS_NOT_COMPARABLE')?.params).toEqual({ fiscalYear: 2566, previousYear: 2565, reason: 'เครื่องมือประเมินเปลี่ยนในปี 2566' });
  });

  it('is left out where nothing says that the two years compare', () => {
    const { notices } = now(2564, high, past(2561, high));
    expect(notices.find(({ code }) => code === 'ASSESS_NOT_COMPARABLE')?.params).toMatchObject({ reason: null });
  });

  it('compares a question only while its code means the same topic', () => {
    const before = past(2563, { ...high, i1: 99, i2: 99 });
    const moved = { ...before, questions: before.questions.map((question) => (question.code === 'i2' ? { ...question, topic: 'duty-receiving-gifts' } : question)) };
    const { assessment } = now(2564, { ...high, i1: 80, i2: 80 }, moved);
    const change = (id: string) => assessment.findings.find((finding) => finding.id === id)?.change;
    expect([change('i1'), change('i2')]).toEqual([-19, null]);
  });
});
