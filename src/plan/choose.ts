/** Findings → rules: the most specific findings first, one rule for several findings where it answers them all. */
import type { Assessment, Finding } from '../model/assessment.ts';
import { INDICATORS, type IndicatorId, type InstrumentId } from '../model/framework.ts';
import type { Rule } from '../model/rule.ts';
import { type Coverage, answersTotal, isCovered } from './coverage.ts';
import { rulesAnswering } from './match.ts';
import { mainRule } from './rules.ts';

/** A rule that was taken, and for what; `spread` = only to cover an indicator that no finding speaks of. */
export interface Choice {
  readonly rule: Rule;
  readonly findings: readonly string[];
  readonly from: 'rule' | 'standing';
  readonly why: 'finding' | 'spread' | 'standing' | 'kept';
}

export interface Chosen {
  readonly choices: readonly Choice[];
  /** Findings that the coverage leaves out. */
  readonly left: readonly string[];
  /** Findings on a topic for which only rules of the whole indicator were found. */
  readonly general: readonly string[];
  /** Instruments whose indicators are not known. */
  readonly instrumentsOnly: readonly InstrumentId[];
}

interface Limits {
  readonly perFinding: number;
  readonly coverage: Coverage;
  /** How many of the office's own measures answer a finding already. */
  readonly answered: ReadonlyMap<string, number>;
}

export function chooseRules(assessment: Assessment, rules: readonly Rule[], limits: Limits): Chosen {
  const covered = assessment.findings.filter((finding) => isCovered(finding, assessment, limits.coverage));
  const taken = new Map<Rule, string[]>();
  const general: string[] = [];
  for (const finding of [...covered].sort((a, b) => depth(a) - depth(b) || a.rank - b.rank)) {
    const fitting = isInstrument(finding) ? null : rulesAnswering(finding, rules, assessment);
    const answer = fitting === null ? mainRules(finding.instrument as InstrumentId, assessment, rules, [...taken.keys()]) : answerTo(finding, covered, assessment, fitting.rules, taken, limits);
    for (const rule of answer) taken.set(rule, [...(taken.get(rule) ?? []), finding.id]);
    if (answer.length > 0 && fitting?.general === true) general.push(finding.id);
  }
  return {
    choices: [...taken].map(([rule, findings]) => ({ rule, findings, from: 'rule', why: 'finding' })),
    left: assessment.findings.filter((finding) => !covered.includes(finding)).map(({ id }) => id), general,
    instrumentsOnly: covered.filter(isInstrument).map(({ instrument }) => instrument),
  };
}

/** What was taken already and answers this finding too, then the most fitting rules up to its share. */
function answerTo(finding: Finding, covered: readonly Finding[], assessment: Assessment, fitting: readonly Rule[], taken: ReadonlyMap<Rule, readonly string[]>, limits: Limits): Rule[] {
  const already = [...taken].filter(([rule, findings]) => fitting.includes(rule) || speaksFor(findings, finding, assessment)).map(([rule]) => rule);
  const room = allowance(finding, covered, limits.perFinding) - already.length - (limits.answered.get(finding.id) ?? 0);
  return [...already, ...fitting.filter((rule) => !already.includes(rule)).slice(0, Math.max(0, room))];
}

function isInstrument(finding: Finding): finding is Finding & { readonly instrument: InstrumentId } {
  return finding.indicator === null && finding.instrument !== null;
}

/** One main rule for each indicator that nothing speaks of yet, for papers that cover all ten. */
export function spread(rules: readonly Rule[], chosen: readonly Choice[], assessment: Assessment | null, fiscalYear: number): Choice[] {
  const spokenOf = new Set(chosen.map(({ rule }) => rule.indicator));
  return INDICATORS.filter((id) => !spokenOf.has(id)).flatMap((id) => {
    const rule = mainRule(rules, id, fiscalYear);
    return rule === undefined ? [] : [{ rule, findings: answersTotal(assessment), from: 'standing', why: 'spread' } as const];
  });
}

/** Questions and comments, then indicators, then instruments, then the total. */
function depth(finding: Finding): number {
  if (finding.id === 'total') return 3;
  if (isInstrument(finding)) return 2;
  return finding.id === String(finding.indicator) ? 1 : 0;
}

/** A measure taken for a question of an indicator answers the indicator too. */
function speaksFor(taken: readonly string[], finding: Finding, { findings }: Assessment): boolean {
  return finding.id === String(finding.indicator) && findings.some(({ id, indicator }) => indicator === finding.indicator && taken.includes(id));
}

/** Measures a finding may have: a single question one less than its indicator; ties among high scores share. */
function allowance(finding: Finding, findings: readonly Finding[], perFinding: number): number {
  if (depth(finding) === 0) return Math.max(1, perFinding - 1);
  if (finding.severity !== 'sustain') return perFinding;
  const tied = findings.filter(({ id, indicator, instrument, severity }) => id === String(indicator) && instrument === finding.instrument && severity === 'sustain');
  return Math.max(1, Math.floor(perFinding / tied.length));
}

/** The main rule of each indicator of an instrument, or what was already taken for that indicator. */
function mainRules(instrument: InstrumentId, assessment: Assessment, rules: readonly Rule[], taken: readonly Rule[]): Rule[] {
  const ids: IndicatorId[] = assessment.indicators.filter((indicator) => indicator.instrument === instrument).map(({ id }) => id);
  return ids.flatMap((id) => {
    const here = taken.filter((rule) => rule.indicator === id);
    const main = mainRule(rules, id, assessment.fiscalYear);
    return here.length > 0 ? here : main === undefined ? [] : [main];
  });
}
