/**
 * In: an assessment (or none), the rules, the kind of agency, the office's settings.
 * Out: a Plan of measures, each with what it answers, who does it, when and why; and what must be said about it.
 */
import type { Notice } from '../model/notice.ts';
import type { Measure, Plan } from '../model/plan.ts';
import { type Choice, type Chosen, chooseRules, spread } from './choose.ts';
import { coverageOf, isScoreless } from './coverage.ts';
import { edited, keptRules } from './edits.ts';
import type { PlanInput } from './input.ts';
import { measureOf } from './measure.ts';
import { planNotices } from './notices.ts';
import { commentMeasure, ownMeasure } from './own.ts';
import { rulesFor, standingRules } from './rules.ts';
import { paperDate } from './schedule.ts';
import { chooseStanding } from './standing.ts';
import { wordingOf } from './words.ts';

export { explainPlan } from './explain.ts';
export type { Considered, FindingReasons, MeasureReasons } from './explain.ts';
export type { PlanInput } from './input.ts';

/** Measures for one weak point unless the office wants another number. */
const PER_FINDING = 2;
const NOTHING: Chosen = { choices: [], left: [], general: [], instrumentsOnly: [] };

export function makePlan(input: PlanInput): { plan: Plan; notices: Notice[] } {
  const { agency, assessment, forYear, settings } = input;
  const date = paperDate(settings);
  const wording = wordingOf(input);
  const own = (settings.ownMeasures ?? []).map((given, index) => ownMeasure(given, index, input, wording, date));
  const chosen = chooseAll(input, own);
  const ruled = chosen.choices.map((choice) => measureOf(choice, input, wording, date));
  const answered = new Set([...own, ...ruled].flatMap(({ findings }) => findings));
  const findings = assessment?.findings ?? [];
  const said = findings.filter(({ id, comment }) => comment !== null && !answered.has(id)).map((finding) => commentMeasure(finding, input, wording, date));
  const measures = inOrder(edited([...ruled, ...said, ...own], wording, settings.measures), input);
  const unaddressed = findings.map(({ id }) => id).filter((id) => !measures.some((measure) => measure.findings.includes(id)));
  const plan: Plan = { agency, fiscalYear: assessment?.fiscalYear ?? null, forYear, assessment, findings, measures, unaddressed, settings };
  return { plan, notices: planNotices(plan, chosen, own, wording, input) };
}

function chooseAll(input: PlanInput, own: readonly Measure[]): Chosen {
  const { agency, assessment, forYear, settings } = input;
  const rules = rulesFor(input);
  const coverage = coverageOf(settings, agency);
  const fiscalYear = assessment?.fiscalYear ?? forYear - 1;
  const answered = new Map<string, number>();
  for (const id of own.flatMap(({ findings }) => findings)) answered.set(id, (answered.get(id) ?? 0) + 1);
  const forFindings = assessment === null ? NOTHING : chooseRules(assessment, rules, { perFinding: settings.measuresPerFinding ?? PER_FINDING, coverage, answered });
  const choices: Choice[] = [...forFindings.choices, ...keptRules(rules, forFindings.choices, settings.measures)];
  const nothingElse = isScoreless(assessment) && standingRules(rules, fiscalYear).length === 0;
  if (coverage === 'all' || nothingElse) choices.push(...spread(rules, choices, assessment, fiscalYear));
  choices.push(...chooseStanding(rules, { assessment, fiscalYear, coverage, settings, chosen: choices }));
  return { ...forFindings, choices };
}

/** By the most pressing finding each answers; what answers none follows, standing measures last. */
function inOrder(measures: readonly Measure[], { assessment }: PlanInput): Measure[] {
  const rank = new Map((assessment?.findings ?? []).map((finding) => [finding.id as string, finding.rank]));
  const first = ({ findings, from }: Measure): number => (from === 'standing' ? Number.MAX_VALUE : Math.min(Number.MAX_SAFE_INTEGER, ...findings.map((id) => rank.get(id) ?? Number.MAX_SAFE_INTEGER)));
  return [...measures].sort((a, b) => first(a) - first(b));
}
