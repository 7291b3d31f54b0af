/** Which rules answer a finding, the most fitting first: those that name its topic, then those of its indicator. */
import type { Assessment, Finding } from '../model/assessment.ts';
import { round2 } from '../model/round.ts';
import type { Clause, Rule } from '../model/rule.ts';
import { inYears, mainRule } from './rules.ts';

export interface Matches {
  readonly rules: readonly Rule[];
  /** No rule names the finding's topic: what stands here belongs to its indicator. */
  readonly general: boolean;
}

/** `rules` come strongest first. */
export function rulesAnswering(finding: Finding, rules: readonly Rule[], assessment: Assessment): Matches {
  const ofTopic = finding.topic === null ? [] : rules.filter((rule) => rule.when.some((clause) => clause.topics !== undefined && holdsForTopic(clause, finding, assessment)));
  const own = finding.indicator === null ? [] : rules.filter((rule) => rule.indicator === finding.indicator);
  if (finding.id === String(finding.indicator)) {
    const ofIndicator = own.filter((rule) => !ofTopic.includes(rule) && rule.when.some((clause) => clause.topics === undefined && holds(clause, finding, assessment)));
    const main = finding.indicator === null ? undefined : mainRule(rules, finding.indicator, assessment.fiscalYear);
    const found = [...ofTopic, ...ofIndicator];
    return { rules: found.length > 0 || main === undefined ? found : [main], general: false };
  }
  if (ofTopic.length > 0) return { rules: ofTopic, general: false };
  const indicator = assessment.findings.find(({ id }) => id === String(finding.indicator));
  const general = indicator === undefined ? [] : own.filter((rule) => rule.when.some((clause) => clause.topics === undefined && holds(clause, indicator, assessment)));
  const main = finding.indicator === null ? undefined : mainRule(rules, finding.indicator, assessment.fiscalYear);
  return { rules: general.length > 0 || main === undefined ? general : [main], general: true };
}

/** A clause that names topics, asked of a finding on one of them; «lowest» then means its indicator. */
export function holdsForTopic(clause: Clause, finding: Finding, assessment: Assessment): boolean {
  if (finding.topic === null || !(clause.topics ?? []).includes(finding.topic)) return false;
  if (clause.lowest !== true) return holds(clause, finding, assessment);
  const indicator = assessment.findings.find(({ id }) => id === String(finding.indicator));
  return indicator?.why.includes('lowest') === true && holds({ ...clause, lowest: undefined }, finding, assessment);
}

/** Every key of the clause but its topics, asked of the finding's own figures. */
export function holds(clause: Clause, finding: Finding, assessment: Assessment): boolean {
  return clause.always !== true
    && inYears(clause, assessment.fiscalYear)
    && (clause.lowest !== true || finding.why.includes('lowest'))
    && (clause.below === undefined || isBelow(clause.below, finding))
    && (clause.fell === undefined || (finding.change !== null && round2(finding.change) <= -clause.fell))
    && (clause.severity === undefined || clause.severity.includes(finding.severity))
    && (clause.missed !== true || missed(finding, assessment));
}

/** A comment or a chosen point without a score is the assessor's or the office's own word that it falls short. */
function isBelow(below: number | 'target', { score, target, why }: Finding): boolean {
  if (score === null) return why.includes('comment') || why.includes('chosen');
  const bound = below === 'target' ? target : below;
  return bound !== null && round2(score) < bound;
}

function missed(finding: Finding, assessment: Assessment): boolean {
  if (finding.id !== String(finding.indicator)) return finding.why.includes('missed');
  return assessment.questions.some(({ code, indicator, score }) => indicator === finding.indicator && code.startsWith('O') && score === 0);
}
