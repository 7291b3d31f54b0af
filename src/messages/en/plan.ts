import type { PlanFacts } from '../../model/facts/plan.ts';
import type { Messages } from '../types.ts';

export const plan: Messages<PlanFacts> = {
  PLAN_UNADDRESSED: (f) => `No measure answers finding ${f.finding}; add one to ownMeasures, or a rule of the office with --rules`,
  PLAN_LEFT_BY_COVERAGE: (f) => `No measure was chosen for ${f.findings.join(', ')}, because coverage is ${f.coverage}`,
  PLAN_INSTRUMENTS_ONLY: (f) => `The file holds only instrument scores of ${f.instruments.join(', ')}; the main measure of each of their indicators was taken, indicator scores would choose better`,
  PLAN_TOTAL_ONLY: (f) => `The file holds only a total; ${f.measures} general measures are used, indicator scores would choose better`,
  PLAN_GENERAL_RULE: (f) => `No measure speaks of ${f.findings.join(', ')} alone; a measure of the indicator is used`,
  PLAN_ROLES_IN_WORDS: (f) => `Units of some roles are not known and are printed in words: ${f.roles.map((r) => `${r.words} (${r.role})`).join(', ')}; name them in units.roles`,
  PLAN_DATE_BEFORE_RESULT: (f) => `The paper is dated ${f.date}, before the result of fiscal year ${f.fiscalYear} can have been announced; check the date (--date, or date and papers in ita-plan.json)`,
  PLAN_QUARTERS_OVER: (f) => `The paper is dated ${f.date}, when quarter ${f.quarters.join(', ')} is over; ${f.measures.length} measures were moved so as not to begin before that day`,
  PLAN_YEAR_OVER: (f) => `The paper is dated ${f.date}, after fiscal year ${f.forYear}; its periods lie in the past, check date or forYear`,
  PLAN_MEASURE_UNKNOWN: (f) => `settings.measures names “${f.measure}”, which is neither in the plan nor a rule for this kind of agency; run list rules to see the ids`,
  PLAN_OWN_INCOMPLETE: (f) => `The office's own measure ${f.measure} lacks ${f.missing.join(', ')}; those cells stay empty in the papers`,
};
