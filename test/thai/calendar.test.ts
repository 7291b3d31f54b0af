import { describe, expect, it } from 'vitest';
import { fiscalYearOf, fiscalYearRange, longDate, longMonth, parseDate, quarterOf, quarterRange, shortMonth } from '../../src/thai/calendar.ts';

describe('the Thai calendar', () => {
  it('writes a date out in the Buddhist era', () => {
    expect(longDate('2022-03-05')).toBe('5 มีนาคม พ.ศ. 2565');
    expect(longMonth('2021-10-01')).toBe('ตุลาคม 2564');
    expect(shortMonth('2021-10-01')).toBe('ต.ค. 2564');
  });

  it('counts the fiscal year from 1 October to 30 September', () => {
    expect(fiscalYearOf('2021-09-30')).toBe(2564);
    expect(fiscalYearOf('2021-10-01')).toBe(2565);
    expect(fiscalYearRange(2565)).toEqual({ from: '2021-10-01', to: '2022-09-30' });
    expect(quarterRange(2565, 'Q1')).toEqual({ from: '2021-10-01', to: '2021-12-31' });
    expect(quarterRange(2565, 'Q4')).toEqual({ from: '2022-07-01', to: '2022-09-30' });
    expect(['2021-12-31', '2022-01-01', '2022-06-30', '2022-07-01'].map((day) => quarterOf(day as `${number}-${number}-${number}`))).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);
  });

  it('refuses a day that does not exist', () => {
    expect(parseDate('2022-02-30')).toBeNull();
    expect(parseDate('5/3/2565')).toBeNull();
    expect(parseDate('2024-02-29')).toEqual({ year: 2567, month: 2, day: 29 });
  });
});
