/** Findings → rules: the most specific findings first, one rule for several findings where it answers them all. */
import type { Assessment, Finding } from '../model/assessment.ts';
import { INDICATORS, type IndicatorId, type InstrumentId } from '../model/framework.ts';
import type { Rule } from '../model/rule.ts';
import { type Coverage, answersTotal, isCovered } from './coverage.ts';
import { rulesAnswering } from './match.ts';
import { mainRule } from './rules.ts';

/** A rule that was taken, and for what; `spread` = only to cover an indicator that no finding speaks of. */
export interface Choice { readonly rule: Rule; readonly findings: readonly string[]; readonly from: 'rule' | 'standing'; readonly why: 'finding' | 'spread' | 'standing' | 'kept' }

export interface Chosen {
  readonly choices: readonly Choice[];
  readonly left: readonly string[];
  readonly general: readonly string[];
  readonly instrumentsOnly: readonly InstrumentId[];
}

interface Limits { readonly perFinding: number; readonly coverage: Coverage; /** Own measures that already answer a finding. */ readonly answered: ReadonlyMap<string, number> }

export function chooseRules(assessment: Assessment, rules: readonly Rule[], limits: Limits): Chosen {
  const taken = new Map<string, { rule: Rule; findings: string[] }>();
  const take = (rule: Rule, finding: string): void => {
    const choice = taken.get(rule.id) ?? { rule, findings: [] };
    if (!choice.findings.includes(finding)) choice.findings.push(finding);
    taken.set(rule.id, choice);
  };
  const covered = assessment.findings.filter((finding) => isCovered(finding, assessment, limits.coverage));
  const general: string[] = [];
  const instrumentsOnly: InstrumentId[] = [];
  for (const finding of [...covered].sort((a, b) => depth(a) - depth(b) || a.rank - b.rank)) {
    if (finding.indicator === null && finding.instrument !== null) {
      for (const rule of mainRules(finding.instrument, assessment, rules, [...taken.values()].map((choice) => choice.rule))) take(rule, finding.id);
      instrumentsOnly.push(finding.instrument);
      continue;
    }
    const matches = rulesAnswering(finding, rules, assessment);
    const already = [...taken.values()].filter((choice) => matches.rules.includes(choice.rule) || speaksFor(choice.findings, finding, assessment));
    for (const { rule } of already) take(rule, finding.id);
    const room = allowance(finding, covered, limits.perFinding) - already.length - (limits.answered.get(finding.id) ?? 0);
    const added = matches.rules.filter((rule) => !already.some((choice) => choice.rule === rule)).slice(0, Math.max(0, room));
    for (const rule of added) take(rule, finding.id);
    if (matches.general && added.length + already.length > 0) general.push(finding.id);
  }
  const choices = [...taken.values()].map((choice): Choice => ({ ...choice, from: 'rule', why: 'finding' }));
  const left = assessment.findings.filter((finding) => !covered.includes(finding)).map(({ id }) => id);
  return { choices, left, general, instrumentsOnly };
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
function depth({ id, indicator, instrument }: Finding): number {
  if (id === 'total') return 3;
  if (indicator === null && instrument !== null) return 2;
  return id === String(indicator) ? 1 : 0;
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
