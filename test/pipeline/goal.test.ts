import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/pipeline/analyze.ts';
import { goalsOf, parseGoal } from '../../src/pipeline/goal.ts';

const GRADES = ['AA', 'A', 'ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน'];

describe('a goal as typed', () => {
  it('is a total in any digits, or a level of any year', () => {
    expect(parseGoal('95', GRADES)).toEqual({ points: 95 });
    expect(parseGoal(' ๘๕.๕ ', GRADES)).toEqual({ points: 85.5 });
    expect(parseGoal('ระดับ a', GRADES)).toEqual({ grade: 'A' });
    expect(parseGoal('ผ่านดี', GRADES)).toEqual({ grade: 'ผ่านดี' });
  });

  it.each(['', 'ดีมาก', '101', '-1'])('is refused as «%s», with what may stand there', (wanted) => {
    expect(() => parseGoal(wanted, GRADES)).toThrow(expect.objectContaining({ code: 'CLI_INVALID_OPTION', params: { option: '--goal', value: wanted, expected: '0–100, AA, A, ผ่านดีเยี่ยม, ผ่านดี, ผ่าน' } }));
  });
});

describe('a goal for a score file', () => {
  it('is answered by the weights and levels of its year', async () => {
    const analysis = await analyze({ scores: 'examples/subdistrict/scores.csv', settings: {}, agency: null });
    expect(await goalsOf(analysis, 'A', {})).toMatchObject([{ goal: 'A', reachable: true, indicators: [10], total: expect.closeTo(85.99, 1) }]);
    expect(await goalsOf(analysis, 'ผ่านดี', {})).toMatchObject([{ reachable: null, why: 'scale' }]);
  });

  it('cannot be known from totals alone, nor for a year whose weights have no source', async () => {
    const totals = await analyze({ scores: 'test/fixtures/pipeline/years/district-2564.csv', settings: {}, agency: 'อบต.ริมคลอง' });
    expect(await goalsOf(totals, '85', {})).toMatchObject([{ reachable: null, why: 'indicators' }]);
    const later = await analyze({ scores: 'test/fixtures/pipeline/years/later-2569.csv', settings: {}, agency: null });
    expect(await goalsOf(later, '95', {})).toMatchObject([{ reachable: null, why: 'weights', total: null }]);
  });
});
