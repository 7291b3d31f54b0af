/** What must be said about a plan: findings left open, rules taken for want of better, time that is over, names not known. */
import { type Notice, notice } from '../model/notice.ts';
import type { Measure, Plan } from '../model/plan.ts';
import { fiscalYearRange, quarterRange } from '../thai/calendar.ts';
import type { Chosen } from './choose.ts';
import { coverageOf } from './coverage.ts';
import { unknownNames } from './edits.ts';
import type { PlanInput } from './input.ts';
import { missingFields } from './own.ts';
import { paperDate, quartersOver } from './schedule.ts';
import type { Wording } from './words.ts';

export function planNotices(plan: Plan, chosen: Chosen, own: readonly Measure[], wording: Wording, input: PlanInput): Notice[] {
  const open = plan.unaddressed.filter((id) => !chosen.left.includes(id));
  return [
    ...choiceNotices(chosen, plan), ...open.map((finding) => notice('PLAN_UNADDRESSED', 'warning', { finding })),
    ...unknownNames(input.rules, plan.measures, plan.settings.measures), ...ownNotices(own), ...timeNotices(plan), ...wordNotices(wording, input),
  ];
}

function choiceNotices({ left, general, instrumentsOnly }: Chosen, { settings, agency, findings, measures }: Plan): Notice[] {
  const totalOnly = findings.some(({ id }) => id === 'total');
  return [
    ...(left.length === 0 ? [] : [notice('PLAN_LEFT_BY_COVERAGE', 'info', { findings: left, coverage: coverageOf(settings, agency) })]),
    ...(general.length === 0 ? [] : [notice('PLAN_GENERAL_RULE', 'info', { findings: general })]),
    ...(instrumentsOnly.length === 0 ? [] : [notice('PLAN_INSTRUMENTS_ONLY', 'info', { instruments: instrumentsOnly })]),
    ...(totalOnly ? [notice('PLAN_TOTAL_ONLY', 'info', { measures: measures.filter((measure) => measure.findings.includes('total')).length })] : []),
  ];
}

function ownNotices(own: readonly Measure[]): Notice[] {
  return own.flatMap((measure) => {
    const missing = missingFields(measure);
    return missing.length === 0 ? [] : [notice('PLAN_OWN_INCOMPLETE', 'warning', { measure: measure.id, missing })];
  });
}

function timeNotices({ settings, fiscalYear, forYear, measures }: Plan): Notice[] {
  const date = paperDate(settings);
  if (date === null) return [];
  if (fiscalYear !== null && date < quarterRange(fiscalYear, 'Q4').from) return [notice('PLAN_DATE_BEFORE_RESULT', 'warning', { date, fiscalYear })];
  if (date > fiscalYearRange(forYear).to) return [notice('PLAN_YEAR_OVER', 'warning', { date, forYear })];
  const quarters = quartersOver(forYear, date);
  const moved = measures.filter(({ period }) => period.from === date).map(({ id }) => id);
  return quarters.length === 0 || moved.length === 0 ? [] : [notice('PLAN_QUARTERS_OVER', 'info', { date, quarters, measures: moved })];
}

function wordNotices({ inWords }: Wording, { rolesInWords }: PlanInput): Notice[] {
  const roles = [...inWords].map((role) => ({ role, words: rolesInWords[role] }));
  return roles.length === 0 ? [] : [notice('PLAN_ROLES_IN_WORDS', 'info', { roles })];
}
