import { describe, expect, it } from 'vitest';
import { assessmentView, previousView } from '../../../src/render/view/assessment.ts';
import { framework, inputOf, withSettings } from '../../fixtures/render/input.ts';
import { assessment, SUBDISTRICT } from '../../fixtures/render/parts.ts';
import { ACROSS_A_BREAK, ALL_HIGH, FULL, INSTRUMENTS_ONLY, MINIMAL } from '../../fixtures/render/plans.ts';

const viewOf = (plan: Parameters<typeof inputOf>[0]) => assessmentView(inputOf(plan, 'announcement'));

describe('figures of the result', () => {
  it('differ by what a reader finds who subtracts the printed ones', () => {
    const before = assessment(SUBDISTRICT, 2563, { total: 80.004 }, null);
    const plan = { ...MINIMAL, assessment: assessment(SUBDISTRICT, 2564, { total: 80.016 }, null, before) };
    expect(viewOf(plan)).toMatchObject({ change: 0.02, trend: 'เพิ่มขึ้น', size: 0.02 });
  });

  it('are equal where the printed ones are', () => {
    const plan = { ...MINIMAL, assessment: assessment(SUBDISTRICT, 2564, { total: 80.001 }, null, assessment(SUBDISTRICT, 2563, { total: 80.004 }, null)) };
    expect(viewOf(plan)).toMatchObject({ change: 0, trend: 'เท่าเดิม' });
  });

  it('keep what is unknown apart from zero', () => {
    expect(viewOf(INSTRUMENTS_ONLY)).toMatchObject({ hasInstruments: true, hasIndicators: false, complete: false, indicators: [], previous: null, change: null });
    expect(viewOf({ ...MINIMAL, assessment: assessment(SUBDISTRICT, 2564, { 1: 0, total: 83 }, null) })?.indicators).toMatchObject([{ indicator: 1, score: 0, sustain: false }]);
  });

  it('are high only when every known one is', () => {
    expect(viewOf(ALL_HIGH)).toMatchObject({ sustain: true, lowest: [] });
    expect(viewOf(INSTRUMENTS_ONLY)?.sustain).toBe(false);
    expect(viewOf(FULL)?.lowest.map((l) => l.indicator)).toEqual([4, 8, 9]);
  });

  it('are held against the target of the office, of the indicator, or 85', () => {
    const targets = { byIndicator: { 4: 80 }, total: 90 } as const;
    const view = viewOf(withSettings(FULL, { targets, target: 88 }));
    expect(view).toMatchObject({ target: 90, targetSet: true, below: true });
    expect(view?.indicators.find((i) => i.indicator === 4)).toMatchObject({ target: 80, below: true, gap: 1.32 });
    expect(view?.indicators.find((i) => i.indicator === 2)).toMatchObject({ target: 88, gap: 2.29 });
    expect(viewOf(ALL_HIGH)).toMatchObject({ target: 85, targetSet: false, below: false });
  });

  it('say the level in words that read well', () => {
    expect(viewOf(FULL)?.gradeInWords).toBe('ระดับ A');
    expect(viewOf(ACROSS_A_BREAK)?.gradeInWords).toBe('ระดับผ่าน');
    expect(viewOf(MINIMAL)?.gradeInWords).toBe('');
  });
});

describe('the year before', () => {
  it('carries the reason when it may not stand beside this one', () => {
    expect(previousView(inputOf(ACROSS_A_BREAK, 'announcement', { framework: framework(2566) }))).toMatchObject({ fiscalYear: 2565, comparable: false, breakNote: expect.stringMatching(/\S/) });
    expect(previousView(inputOf(FULL, 'announcement', { framework: framework(2564) }))).toMatchObject({ fiscalYear: 2563, comparable: true, breakNote: null });
    expect(previousView(inputOf(MINIMAL, 'announcement'))).toBeNull();
  });
});
