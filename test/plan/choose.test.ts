import { describe, expect, it } from 'vitest';
import { AGENCY_TYPES, type AgencyType, ROLES } from '../../src/model/agency.ts';
import type { QuestionCode } from '../../src/model/framework.ts';
import type { Measure, Plan } from '../../src/model/plan.ts';
import comments from '../fixtures/assess/comments-2564.json' with { type: 'json' };
import { type Given, ten } from '../fixtures/assess/records.ts';
import { catalogue, planned } from '../fixtures/plan/catalogue.ts';

const texts = (measure: Measure): string[] => [measure.title, measure.clause, measure.recommendation, ...measure.steps, measure.output, ...measure.evidence, measure.indicatorOfSuccess, measure.monitoring];
const allText = (plan: Plan): string => plan.measures.flatMap(texts).join('\n');
const ids = (plan: Plan): string[] => plan.measures.map(({ id }) => id);

/** Repeatable scores: the same numbers on every run. */
function scoreSets(count: number): Given[] {
  let state = 2564;
  const next = (): number => { state = (state * 1103515245 + 12345) % 2147483648; return state / 2147483648; };
  return Array.from({ length: count }, () => ten(...Array.from({ length: 10 }, () => Math.round((40 + 60 * next()) * 100) / 100)));
}

const HIGH = [ten(100, 100, 100, 100, 100, 100, 100, 100, 100, 100), ten(97, 98, 98.5, 97.5, 99, 97.4, 98, 99, 98.8, 97.9)];
const WEAK = ten(91, 88, 93, 78.4, 86, 90, 83, 91, 97, 75);
const KINDS: readonly AgencyType[] = ['subdistrict-administration', 'town-municipality', 'province', 'school', 'public-organization'];

describe('the shipped rules', () => {
  it('answer every finding of any kind of agency, and leave no place unfilled', () => {
    const sets = scoreSets(40);
    for (const type of AGENCY_TYPES) {
      for (const given of [...sets.slice(0, 4), WEAK, ...HIGH]) {
        const { plan } = planned(type, 2564, given);
        expect(plan.unaddressed, type).toEqual([]);
        expect(allText(plan), type).not.toMatch(/[{}]/);
      }
    }
    for (const given of sets) expect(planned('subdistrict-administration', 2567, given).plan.unaddressed).toEqual([]);
  });

  it('answer every question and item of 2564 with a measure of its own topic', () => {
    const year = catalogue.frameworks.find(({ fiscalYear }) => fiscalYear === 2564);
    const codes = (year?.indicators ?? []).flatMap(({ questions }) => questions.map(({ code }): QuestionCode => code));
    expect(codes).toHaveLength(88);
    for (const code of codes) {
      const { plan, notices } = planned('subdistrict-administration', 2564, { ...HIGH[1], [code]: 0 });
      expect(plan.unaddressed, code).toEqual([]);
      expect(notices.filter((notice) => notice.code === 'PLAN_GENERAL_RULE'), code).toEqual([]);
    }
  });

  it('answer each of the 28 comments of a real result, and most by different measures', () => {
    const { plan } = planned('public-organization', 2564, { IIT: 83.41, EIT: 92.21, OIT: 100 }, {}, comments.map(({ text }) => text));
    expect(plan.unaddressed).toEqual([]);
    expect(plan.measures.filter(({ from }) => from === 'comment')).toEqual([]);
    expect(plan.measures.filter(({ findings }) => findings.some((id) => id.startsWith('comment-'))).length).toBeGreaterThanOrEqual(24);
  });

  it('call nothing weak or urgent where everything is high', () => {
    for (const type of KINDS) {
      for (const given of HIGH) {
        const { plan } = planned(type, 2564, given);
        expect(plan.measures.length, type).toBeGreaterThanOrEqual(6);
        expect(plan.measures.map(({ recommendation, reason, title }) => `${title} ${recommendation} ${reason}`).join('\n')).not.toMatch(/ต้องปรับปรุง|เร่งด่วน|ต่ำ/);
      }
    }
  });

  it('speak of each kind of agency in its own nouns and units only', () => {
    const unitsOf = (type: AgencyType): string[] => ROLES.flatMap((role) => catalogue.agencyTypes.types[type].units[role] ?? []);
    for (const type of KINDS) {
      const { plan } = planned(type, 2564, WEAK);
      const own = new Set([...unitsOf(type), ...ROLES.map((role) => catalogue.agencyTypes.rolesInWords[role]), catalogue.agencyTypes.types[type].terms.head]);
      expect(plan.measures.flatMap(({ responsible }) => responsible.flatMap(({ units }) => units)).filter((unit) => !own.has(unit)), type).toEqual([]);
      const foreign = KINDS.filter((other) => other !== type).flatMap(unitsOf).filter((unit) => ![...own].some((known) => known.includes(unit)));
      expect(foreign.filter((unit) => allText(plan).includes(unit)), type).toEqual([]);
    }
    expect(allText(planned('school', 2564, WEAK).plan)).not.toBe(allText(planned('province', 2564, WEAK).plan));
  });

  it('give the same weak points of different agencies the same rules, and other weak points others', () => {
    const of = (type: AgencyType, given: Given): string[] => ids(planned(type, 2564, given).plan).slice(0, 4);
    expect(of('subdistrict-administration', WEAK)).toEqual(of('town-municipality', WEAK));
    expect(of('subdistrict-administration', ten(78.4, 88, 93, 91, 86, 83, 90, 91, 75, 97))).not.toEqual(of('subdistrict-administration', WEAK));
  });

  it('keep a plan for three weak points to a length that is read', () => {
    expect(planned('subdistrict-administration', 2564, WEAK).plan.measures).toHaveLength(9);
    expect(planned('province', 2564, WEAK).plan.measures.length).toBeLessThanOrEqual(22);
  });

  it('make every paper of a province without any scores', () => {
    const { plan } = planned('province', 2564, {}, { documents: ['driving-measures'] });
    expect(ids(plan).filter((id) => id.startsWith('s-province'))).toHaveLength(9);
    expect(new Set(plan.measures.map(({ theme }) => theme)).size).toBeGreaterThanOrEqual(7);
  });
});
