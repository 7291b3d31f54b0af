import { describe, expect, it } from 'vitest';
import { type PlanInput, makePlan } from '../../src/plan/index.ts';
import { ten } from '../fixtures/assess/records.ts';
import { assessed, input, province } from '../fixtures/plan/plans.ts';

const standing = (over: Partial<PlanInput>, given = ten(91, 92, 93, 80, 94, 90, 82, 91, 97, 96)): string[] =>
  makePlan(input(assessed(given), over)).plan.measures.flatMap(({ id }) => (id.startsWith('s-') ? [id] : []));

describe('standing measures', () => {
  it('are few where scores speak, of themes nothing speaks of yet, and come last', () => {
    expect(standing({})).toEqual(['s-participation', 's-complaints', 's-procurement']);
    expect(makePlan(input(assessed(ten(91, 92, 93, 80, 94, 90, 82, 91, 97, 96)))).plan.measures.at(-1)?.id).toBe('s-procurement');
  });

  it('are one for each theme where nothing below the total is known', () => {
    expect(standing({}, { total: 81 })).toEqual(['s-participation', 's-complaints', 's-procurement', 's-bribery', 's-duty']);
  });

  it('reach every theme for a plan of improvement', () => {
    expect(standing({ settings: { documents: ['improvement-plan'] } })).toContain('s-duty');
  });

  it('of one kind of agency are all kept for its driving measures, and belong to no other kind', () => {
    expect(standing({ agency: province, settings: { documents: ['driving-measures'] } })).toContain('s-province');
    expect(standing({ settings: { documents: 'all' } })).not.toContain('s-province');
  });
});
