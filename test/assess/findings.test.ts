import { describe, expect, it } from 'vitest';
import { type AssessContext, assess } from '../../src/assess/index.ts';
import { framework } from '../fixtures/assess/frameworks.ts';
import { type Given, cell, context, record, ten } from '../fixtures/assess/records.ts';

const of = (given: Given, over: Partial<AssessContext> = {}) => assess(record(given), framework(2564), context(over));
const brief = (given: Given, over: Partial<AssessContext> = {}) => of(given, over).assessment.findings.map(({ id, why, severity }) => `${id} ${why.join('+')} ${severity}`);

describe('findings', () => {
  it('are the lowest of each instrument and whatever misses its target, most pressing and most rewarding first', () => {
    expect(brief(ten(91, 92, 93, 84, 80, 90, 88, 91, 97, 96))).toEqual(['5 lowest+below-target urgent', '4 below-target urgent', '7 lowest improve', '10 lowest sustain']);
  });

  it('weigh a gap by what it is worth: one point of indicator 10 before three of indicator 4', () => {
    const [first, second] = of(ten(90, 90, 90, 81, 90, 90, 88, 91, 97, 83)).assessment.findings;
    expect([first?.id, second?.id]).toEqual(['10', '4']);
  });

  it('carry their cell, target, gap and rank', () => {
    expect(of(ten(91, 92, 93, 94, 80, 90, 88, 91, 97, 96)).assessment.findings[0]).toMatchObject({ id: '5', indicator: 5, instrument: 'IIT', score: 80, target: 85, gap: 5, rank: 1, evidence: [cell('5')] });
  });

  it('follow the nearest target that was set', () => {
    const targets = { EIT: 90, OIT: 100, byIndicator: { 9: 97 } } as const;
    const found = of(ten(91, 92, 93, 94, 86, 90, 88, 91, 97, 98.34), { targets }).assessment.findings;
    expect(found.map(({ id, target, gap }) => [id, target, Math.round((gap ?? 0) * 100) / 100])).toEqual([['7', 90, 2], ['5', 85, 0], ['10', 100, 1.66], ['9', 97, 0]]);
  });

  it('compare on the two decimals that are printed', () => {
    expect(brief(ten(84.996, 85, 90, 90, 90, 90, 90, 90, 90, 90))[0]).toMatch(/^1 lowest/);
    expect(brief(ten(84.996, 85, 90, 90, 90, 90, 90, 90, 90, 90)).join()).not.toContain('below-target');
  });

  it('call nothing urgent, weak or to improve where all is at 100, yet leave something to plan with', () => {
    const found = of(ten(100, 100, 100, 100, 100, 100, 100, 100, 100, 100)).assessment.findings;
    expect(found).toHaveLength(10);
    expect(found.every(({ severity, why, gap }) => severity === 'sustain' && why.join() === 'lowest' && gap === 0)).toBe(true);
  });

  it('are one per instrument to sustain where all is between 97 and 99', () => {
    expect(brief(ten(97, 98, 99, 98.5, 97.5, 98, 97.2, 99, 98.8, 97.9))).toEqual(['10 lowest sustain', '7 lowest sustain', '1 lowest sustain']);
  });
});

describe('questions and items', () => {
  it('become findings where an item scores 0 or a question misses its target', () => {
    const given = { ...ten(90, 91, 92, 93, 94, 90, 91, 92, 90, 75), i20: 71, i21: 86, O42: 0, O41: 100 };
    const found = of(given).assessment.findings.filter(({ id }) => /^[ieO]/.test(id));
    expect(found.map(({ id, why, topic, theme, indicator, severity }) => [id, why.join(), topic, theme, indicator, severity])).toEqual([
      ['O42', 'missed', 'measures-document', 'anticorruption', 10, 'urgent'],
      ['i20', 'below-target', 'property-borrowing-convenience', 'assets', 4, 'urgent'],
    ]);
  });

  it('are kept without a finding where the year does not say what the code is about', () => {
    const bare = { ...framework(2566), indicators: framework(2566).indicators.map((indicator) => ({ ...indicator, questions: [] })) };
    const { assessment, notices } = assess(record({ ...ten(90, 90, 90, 90, 91, 90, 90, 91, 90, 91), i5: 40 }), bare, context({ fiscalYear: 2566 }));
    expect(assessment.questions).toMatchObject([{ code: 'i5', indicator: null, score: 40 }]);
    expect(assessment.findings.some(({ id }) => id === 'i5')).toBe(false);
    expect(notices.find(({ code }) => code === 'ASSESS_QUESTIONS_UNMAPPED')?.params).toMatchObject({ codes: ['i5'] });
  });

  it('say when a topic comes from memory alone', () => {
    const base = framework(2564);
    const indicators = base.indicators.map((indicator) => ({ ...indicator, questions: indicator.questions.map((question) => ({ ...question, confidence: 'low' as const })) }));
    const { notices } = assess(record({ ...ten(90, 90, 90, 90, 91, 90, 90, 91, 90, 91), e9: 60 }), { ...base, indicators }, context());
    expect(notices.find(({ code }) => code === 'ASSESS_TOPICS_FROM_MEMORY')?.params).toMatchObject({ codes: ['e9'] });
  });
});

describe('results known in part', () => {
  it('of instruments alone give findings without an indicator', () => {
    const found = of({ IIT: 83.41, EIT: 92.21, OIT: 100, total: 92.69 }).assessment.findings;
    expect(found.map(({ id, indicator, instrument, why, severity }) => [id, indicator, instrument, why.join(), severity])).toEqual([
      ['IIT', null, 'IIT', 'lowest,below-target', 'urgent'], ['EIT', null, 'EIT', '', 'improve'], ['OIT', null, 'OIT', '', 'sustain'],
    ]);
  });

  it('of a total alone give one finding on the total', () => {
    expect(of({ total: 81.2 }, { targets: { total: 90 } }).assessment.findings).toMatchObject([{ id: 'total', instrument: null, indicator: null, target: 90, why: ['below-target'], severity: 'urgent' }]);
  });
});

describe('the office’s own choices', () => {
  const scores = ten(91, 92, 93, 94, 80, 90, 88, 91, 97, 96);

  it('add, drop with a reason, and give a cause', () => {
    const { assessment, notices } = of(scores, { findings: { add: ['2', 'O43'], drop: [{ id: '10', reason: 'แก้ไขแล้ว' }], causes: { 5: 'เปลี่ยนผู้รับผิดชอบบ่อย' } } });
    const found = new Map<string, (typeof assessment.findings)[number]>(assessment.findings.map((finding) => [finding.id, finding]));
    expect(found.get('2')).toMatchObject({ why: ['chosen'], score: 92, indicator: 2 });
    expect(found.get('O43')).toMatchObject({ why: ['chosen'], score: null, indicator: 10, topic: 'measures-implementation' });
    expect(found.get('5')?.cause).toBe('เปลี่ยนผู้รับผิดชอบบ่อย');
    expect(found.has('10')).toBe(false);
    expect(notices.find(({ code }) => code === 'ASSESS_FINDING_DROPPED')?.params).toEqual({ finding: '10', reason: 'แก้ไขแล้ว' });
  });

  it('are questioned where they name no finding', () => {
    const { notices } = of(scores, { findings: { drop: [{ id: '1', reason: '-' }], causes: { 2: '-' } } });
    expect(notices.filter(({ code }) => code === 'ASSESS_FINDING_UNKNOWN').map(({ params }) => params)).toEqual([{ finding: '1', setting: 'drop' }, { finding: '2', setting: 'causes' }]);
  });
});
