import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { makePlan } from '../../src/plan/index.ts';
import { paperDate, quartersOver, scheduleOf } from '../../src/plan/schedule.ts';
import { ten } from '../fixtures/assess/records.ts';
import { assessed, input } from '../fixtures/plan/plans.ts';

const year = { from: 'Q1', to: 'Q4', repeat: 'monthly' } as const;
const first = { from: 'Q1', to: 'Q1', repeat: 'once' } as const;

describe('the period of a measure', () => {
  it('is its quarters of the paper’s fiscal year', () => {
    expect(scheduleOf(year, 2565, null)).toEqual({ from: '2021-10-01', to: '2022-09-30', repeat: 'monthly' });
    expect(scheduleOf(first, 2565, '2021-08-20')).toEqual({ from: '2021-10-01', to: '2021-12-31', repeat: 'once' });
  });

  it('never begins before the paper’s date', () => {
    expect(scheduleOf(year, 2565, '2022-03-05')).toEqual({ from: '2022-03-05', to: '2022-09-30', repeat: 'monthly' });
  });

  it('gets the rest of the year when it is wholly over', () => {
    expect(scheduleOf(first, 2565, '2022-03-05')).toEqual({ from: '2022-03-05', to: '2022-09-30', repeat: 'once' });
  });

  it('takes the next quarter too when no month of it is left', () => {
    expect(scheduleOf({ ...first, to: 'Q2' }, 2565, '2022-02-20').to).toBe('2022-03-31');
    expect(scheduleOf({ ...first, to: 'Q2' }, 2565, '2022-03-05').to).toBe('2022-06-30');
    expect(scheduleOf(year, 2565, '2022-09-20').to).toBe('2022-09-30');
  });

  it('stays in its year when the paper is later than that', () => {
    expect(scheduleOf(year, 2565, '2022-11-01').to).toBe('2022-09-30');
  });
});

describe('the paper’s date', () => {
  it('is the announcement’s own before the common one', () => {
    expect(paperDate({ date: '2022-01-10', papers: { announcement: { date: '2022-02-01' } } })).toBe('2022-02-01');
    expect(paperDate({ date: '2022-01-10' })).toBe('2022-01-10');
    expect(paperDate({})).toBeNull();
  });

  it('puts quarters behind it', () => {
    expect(quartersOver(2565, '2021-12-31')).toEqual([]);
    expect(quartersOver(2565, '2022-04-01')).toEqual([1, 2]);
  });

  const told = (settings: Settings) => makePlan(input(assessed(ten(91, 92, 93, 80, 94, 90, 82, 91, 97, 96)), { settings })).notices.filter(({ code }) => code.endsWith('_OVER'));

  it('is warned of when the result it speaks of cannot have been announced yet', () => {
    const codes = (date: `${number}-${number}-${number}`) => makePlan(input(assessed(ten(91, 92, 93, 80, 94, 90, 82, 91, 97, 96)), { settings: { date } })).notices.filter(({ severity }) => severity === 'warning').map(({ code }) => code);
    expect(codes('2020-01-17')).toContain('PLAN_DATE_BEFORE_RESULT');
    expect(codes('2021-08-26')).not.toContain('PLAN_DATE_BEFORE_RESULT');
  });

  it('is reported only when a quarter, or the year, is over', () => {
    expect(told({ date: '2021-12-15' })).toEqual([]);
    expect(told({ date: '2022-03-05' })).toMatchObject([{ code: 'PLAN_QUARTERS_OVER', params: { quarters: [1] } }]);
    expect(told({ date: '2022-10-01' })).toMatchObject([{ code: 'PLAN_YEAR_OVER', params: { forYear: 2565 } }]);
  });
});
