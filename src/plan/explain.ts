/** Why a plan is as it is: the rule and clause behind each measure, and for each finding what else was considered and why not. */
import type { Assessment, Finding } from '../model/assessment.ts';
import type { Measure, Plan } from '../model/plan.ts';
import type { Clause, Rule } from '../model/rule.ts';
import { holds, holdsForTopic, rulesAnswering } from './match.ts';
import { rulesFor } from './rules.ts';

interface PlanReasons {
  readonly measures: readonly MeasureReasons[];
  readonly findings: readonly FindingReasons[];
}

export interface MeasureReasons {
  readonly measure: string;
  /** null for a measure of a comment, of the office itself, or of a rule that is no longer there. */
  readonly rule: Rule | null;
  /** Clauses that a finding it answers fulfils; [] where no clause did, see `how`. */
  readonly matched: readonly { readonly finding: string; readonly clause: Clause }[];
  /** general = the main rule of the finding's indicator, for want of one on its topic · standing, kept = no finding called for it. */
  readonly how: 'matched' | 'general' | 'standing' | 'kept' | 'comment' | 'own' | 'gone';
}

export interface FindingReasons {
  readonly finding: string;
  /** Ids of the measures that answer it. */
  readonly measures: readonly string[];
  /** Other rules on its topic or indicator, those nearest to being chosen first. */
  readonly considered: readonly Considered[];
}

type ClauseKey = keyof Clause;

export interface Considered {
  readonly rule: string;
  readonly title: string;
  /** enough = it fits too, and would be next · elsewhere = it is in the plan for another finding · condition = a clause does not hold. */
  readonly why: 'enough' | 'elsewhere' | 'condition' | 'kind' | 'dropped';
  /** Of the clause that came nearest: the keys that do not hold. */
  readonly failing: readonly ClauseKey[];
}

const NEARNESS: Readonly<Record<Considered['why'], number>> = { enough: 0, elsewhere: 1, condition: 2, kind: 3, dropped: 4 };

/** `rules` = the whole catalogue, those for other kinds of agency included. */
export function explainPlan(plan: Plan, rules: readonly Rule[]): PlanReasons {
  return {
    measures: plan.measures.map((measure) => reasonsOf(measure, plan, rules)),
    findings: plan.assessment === null ? [] : plan.findings.map((finding) => ({
      finding: finding.id, measures: plan.measures.filter(({ findings }) => findings.includes(finding.id)).map(({ id }) => id), considered: considered(finding, plan, plan.assessment as Assessment, rules),
    })),
  };
}

function reasonsOf(measure: Measure, { findings, assessment }: Plan, rules: readonly Rule[]): MeasureReasons {
  const rule = rules.find(({ id }) => id === measure.id) ?? null;
  const base = { measure: measure.id, rule, matched: [] };
  if (measure.from === 'comment' || measure.from === 'own') return { ...base, how: measure.from };
  if (rule === null) return { ...base, how: 'gone' };
  const matched = assessment === null ? [] : findings.filter(({ id }) => measure.findings.includes(id)).flatMap((finding) => {
    const clause = rule.when.find((one) => fits(one, finding, assessment, rule));
    return clause === undefined ? [] : [{ finding: finding.id, clause }];
  });
  if (matched.length > 0) return { ...base, matched, how: 'matched' };
  if (measure.from === 'standing') return { ...base, how: 'standing' };
  return { ...base, how: measure.findings.length > 0 ? 'general' : 'kept' };
}

function fits(clause: Clause, finding: Finding, assessment: Assessment, rule: Rule): boolean {
  if (clause.topics !== undefined) return holdsForTopic(clause, finding, assessment);
  return finding.id === String(rule.indicator) && holds(clause, finding, assessment);
}

function considered(finding: Finding, plan: Plan, assessment: Assessment, rules: readonly Rule[]): Considered[] {
  const usable = rulesFor({ rules, agency: plan.agency, settings: plan.settings });
  const fitting = rulesAnswering(finding, usable, assessment).rules.map(({ id }) => id);
  const answers = new Set(plan.measures.filter(({ findings }) => findings.includes(finding.id)).map(({ id }) => id));
  const judged = rules.filter((rule) => !answers.has(rule.id) && concerns(rule, finding)).map((rule): Considered & { readonly place: number } => {
    const { id, title } = rule;
    const place = fitting.includes(id) ? fitting.indexOf(id) : fitting.length + 1000 - rule.priority;
    const said = (why: Considered['why'], failing: readonly ClauseKey[] = []): Considered & { place: number } => ({ rule: id, title, why, failing, place });
    if (!usable.some((one) => one.id === id)) return said(isDropped(id, plan) ? 'dropped' : 'kind');
    if (!fitting.includes(id)) return said('condition', nearestFailing(rule, finding, assessment));
    return said(plan.measures.some((measure) => measure.id === id) ? 'elsewhere' : 'enough');
  });
  return judged.sort((a, b) => NEARNESS[a.why] - NEARNESS[b.why] || a.failing.length - b.failing.length || a.place - b.place).map(({ place: _place, ...one }) => one);
}

/** On its topic, or on its indicator as a whole; a rule on another topic of the indicator was never in question. */
function concerns(rule: Rule, { topic, indicator }: Finding): boolean {
  if (topic !== null && rule.when.some((clause) => clause.topics?.includes(topic) === true)) return true;
  return rule.indicator !== null && rule.indicator === indicator && rule.when.some((clause) => clause.topics === undefined);
}

function nearestFailing(rule: Rule, finding: Finding, assessment: Assessment): readonly ClauseKey[] {
  const lists = rule.when.filter((clause) => clause.always !== true).map((clause) => failingKeys(clause, finding, assessment, rule));
  return lists.sort((a, b) => a.length - b.length)[0] ?? [];
}

/** Each key asked alone; a clause without topics speaks of the indicator, so a question under it fails on «topics». */
function failingKeys(clause: Clause, finding: Finding, assessment: Assessment, rule: Rule): ClauseKey[] {
  const { topics, ...rest } = clause;
  const onTopic = topics === undefined ? finding.id === String(rule.indicator) : finding.topic !== null && topics.includes(finding.topic);
  const keys = (Object.keys(rest) as Exclude<ClauseKey, 'topics'>[]).filter((key) => {
    const alone: Clause = { [key]: clause[key] };
    return topics === undefined ? !holds(alone, finding, assessment) : onTopic && !holdsForTopic({ ...alone, topics }, finding, assessment);
  });
  return onTopic ? keys : ['topics', ...keys];
}

function isDropped(id: string, { settings }: Plan): boolean {
  const change = settings.measures?.[id];
  return change !== undefined && 'drop' in change;
}
