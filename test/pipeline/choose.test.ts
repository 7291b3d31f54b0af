import { describe, expect, it } from 'vitest';
import type { Agency } from '../../src/model/agency.ts';
import type { ScoreRecord } from '../../src/model/scores.ts';
import { byAgency, chooseAgencies, chooseYears, onlyOne, yearInName } from '../../src/pipeline/choose.ts';

const agency = (name: string, district: string | null = null): Agency => ({ name, given: name, shortName: null, type: null, province: null, district });
const record = (name: string, fiscalYear: number | null, district: string | null = null): ScoreRecord => ({ agency: agency(name, district), fiscalYear, scores: {}, rating: null, comments: [] });
const anywhere = { district: null, province: null };

describe('choosing the agency', () => {
  it('keeps agencies of one name in two districts apart', () => {
    const groups = byAgency([record('อบต.หนองบัว', 2564, 'เมือง'), record('อบต.หนองบัว', 2564, 'บ้านบึง'), record('อบต.หนองบัว', 2563, 'เมือง')]);
    expect(groups.map((group) => [group.agency.district, group.records.length])).toEqual([['เมือง', 2], ['บ้านบึง', 1]]);
    expect(() => onlyOne(groups)).toThrow(expect.objectContaining({ code: 'CLI_SAME_NAME' }));
    expect(chooseAgencies(groups, { agency: { given: 'อบต.หนองบัว', name: 'อบต.หนองบัว' }, district: 'บ้านบึง', province: null })).toHaveLength(1);
  });

  it('asks back when the file holds several, naming some', () => {
    expect(() => onlyOne(byAgency([record('ก', 2564), record('ข', 2564)]))).toThrow(expect.objectContaining({ code: 'CLI_SEVERAL_AGENCIES', params: { count: 2, names: ['ก', 'ข'] } }));
  });

  it('only suggests a name that is near', () => {
    const groups = byAgency([record('องค์การบริหารส่วนตำบลบ้านใหม่', 2564)]);
    const wanted = { agency: { given: 'อบต.บ้านใหญ่', name: 'องค์การบริหารส่วนตำบลบ้านใหญ่' }, ...anywhere };
    expect(() => chooseAgencies(groups, wanted)).toThrow(expect.objectContaining({ code: 'CLI_AGENCY_NOT_FOUND', params: { wanted: 'อบต.บ้านใหญ่', near: ['องค์การบริหารส่วนตำบลบ้านใหม่'], count: 1 } }));
  });
});

describe('choosing the years', () => {
  const group = { agency: agency('ก'), records: [record('ก', 2563), record('ก', 2565), record('ก', 2564)] };

  it('takes the latest, the year before it for comparison, and says what it left', () => {
    const { fiscalYear, earlier, notices } = chooseYears(group, {}, 'scores.csv');
    expect([fiscalYear, earlier?.fiscalYear, notices.map((one) => [one.code, one.params])]).toEqual([2565, 2564, [['CLI_OTHER_YEARS_LEFT', { used: 2565, years: [2563] }]]]);
  });

  it('takes the year that was asked for, or says which there are', () => {
    expect(chooseYears(group, { fiscalYear: 2564 }, 'scores.csv').earlier?.fiscalYear).toBe(2563);
    expect(() => chooseYears(group, { fiscalYear: 2566 }, 'scores.csv')).toThrow(expect.objectContaining({ code: 'CLI_YEAR_NOT_IN_FILE', params: { fiscalYear: 2566, years: [2565, 2564, 2563] } }));
  });

  it('never guesses a year: from --year, from the file name with a notice, else a question', () => {
    const undated = { agency: agency('ก'), records: [record('ก', null)] };
    expect(chooseYears(undated, { fiscalYear: 2564 }, 'scores.csv').notices.map((one) => one.code)).toEqual(['CLI_YEAR_ASSUMED']);
    expect(chooseYears(undated, {}, 'คะแนน-๒๕๖๔.csv').notices.map((one) => [one.code, one.severity])).toEqual([['CLI_YEAR_FROM_FILE_NAME', 'warning']]);
    expect(() => chooseYears(undated, {}, 'scores.csv')).toThrow(expect.objectContaining({ code: 'CLI_YEAR_UNKNOWN' }));
  });

  it('reads one year from a file name, and none from two', () => {
    expect(yearInName('ita_2564.csv')).toBe(2564);
    expect(yearInName('ita-2563-2564.csv')).toBeNull();
    expect(yearInName('0123425640.csv')).toBeNull();
  });
});
