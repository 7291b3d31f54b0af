import { describe, expect, it } from 'vitest';
import { byIndicator, byInstrument, heads, others } from '../../../src/render/view/groups.ts';
import { inputOf, withSettings } from '../../fixtures/render/input.ts';
import { measure } from '../../fixtures/render/parts.ts';
import { FULL, INSTRUMENTS_ONLY, MINIMAL, PROVINCIAL, WITH_COMMENTS } from '../../fixtures/render/plans.ts';

const input = (plan: Parameters<typeof inputOf>[0]) => inputOf(plan, 'announcement');
const STANDING = measure('s-1', null, { from: 'standing', theme: 'complaints' });

describe('by instrument', () => {
  it('are three, with a row per indicator that has measures', () => {
    expect(byInstrument(input(FULL)).map((i) => [i.id, i.rows.map((r) => r.indicator)])).toEqual([['IIT', [4]], ['EIT', [8]], ['OIT', [9]]]);
  });

  it('join steps and units of several rules without repeating any', () => {
    const [row] = byInstrument(input(FULL))[0]?.rows ?? [];
    expect(row).toMatchObject({ recommendations: { length: 2 }, steps: { length: 5 }, units: ['กองคลัง', 'ทุกส่วนงาน'], tall: false });
  });

  it('keep the rows of rules chosen for an instrument alone', () => {
    expect(byInstrument(input(INSTRUMENTS_ONLY))[0]).toMatchObject({ score: 83.41, weakest: [], rows: [{ indicator: 1, score: null }, { indicator: 2 }] });
  });

  it('carry the assessor’s comments and the office’s causes to their indicator', () => {
    const [row] = byInstrument(input(WITH_COMMENTS))[0]?.rows ?? [];
    expect(row).toMatchObject({ comments: ['ควรกำกับการขอยืมทรัพย์สินของราชการให้ถูกต้อง'], causes: ['ยังไม่มีแบบขออนุญาตยืมที่ใช้ตรงกัน'] });
  });
});

describe('by indicator', () => {
  it('are always ten', () => {
    expect(byIndicator(input(MINIMAL)).map((i) => i.score)).toEqual(Array(10).fill(null));
    expect(byIndicator(input(FULL))[3]).toMatchObject({ indicator: 4, score: 78.68, previous: 80.15, change: -1.47, lowest: true, below: true });
  });
});

describe('heads', () => {
  it('keep a measure of no indicator apart from the indicator its theme is called like', () => {
    const own = measure('own-1', null, { from: 'own', theme: 'improvement', findings: [] });
    const found = heads(input({ ...FULL, measures: [...FULL.measures, own] }));
    expect(found.find(({ title }) => title === 'การปรับปรุงระบบการทำงาน')?.measures.map(({ id }) => id)).not.toContain('own-1');
    expect(found.at(-1)).toMatchObject({ title: 'มาตรการอื่นของหน่วยงาน', indicators: [], measures: [{ id: 'own-1' }] });
  });

  it('leave standing themes to other papers, except where there is nothing else', () => {
    const titles = (plan: Parameters<typeof inputOf>[0]): string[] => heads(input(plan)).map((h) => h.title);
    expect(titles({ ...FULL, measures: [...FULL.measures, STANDING] })).not.toContain('การจัดการเรื่องร้องเรียน');
    expect(titles({ ...FULL, measures: [STANDING] })).toEqual(['การจัดการเรื่องร้องเรียน']);
    expect(titles({ ...PROVINCIAL, measures: [...PROVINCIAL.measures, STANDING] })).toHaveLength(8);
    expect(titles({ ...PROVINCIAL, measures: [{ ...STANDING, indicator: 6 }] })).toEqual(['การพัฒนาคุณภาพการให้บริการ']);
  });

  it('always hold what the office typed itself', () => {
    const own = measure('own-1', 4, { from: 'own', findings: [] });
    expect(heads(input(withSettings({ ...FULL, measures: [...FULL.measures, own] }, { coverage: 'weakest' })))[0]?.measures.map((m) => m.id)).toContain('own-1');
  });
});

it('measures of no indicator are rows by theme, standing ones left out', () => {
  expect(others(input({ ...WITH_COMMENTS, measures: [...WITH_COMMENTS.measures, STANDING] })).map((r) => [r.name, r.measures.length])).toEqual([['การจัดการเรื่องร้องเรียน', 1]]);
});
