/** What is said about one measured subject: its target, its change, why it is a finding, how pressing it is. */
import type { Assessment, Finding, Severity, Why } from '../model/assessment.ts';
import { round2 } from '../model/round.ts';
import type { Theme } from '../model/rule.ts';
import type { AssessContext } from './context.ts';
import type { Measured } from './subjects.ts';
import { pastScore } from './trend.ts';

/** A fall of a tenth of a point is noise; from here on it is named. */
const FALL = 1;

export function severityOf(score: number): Severity {
  const printed = round2(score);
  return printed < 85 ? 'urgent' : printed < 95 ? 'improve' : 'sustain';
}

/** Nearest target that was set: the indicator's, the instrument's, the common one. */
export function targetOf({ indicator, instrument }: Pick<Finding, 'indicator' | 'instrument'>, { target, targets }: AssessContext): number {
  const ofIndicator = indicator === null ? undefined : targets?.byIndicator?.[indicator];
  const ofInstrument = instrument === null ? targets?.total : targets?.[instrument];
  return ofIndicator ?? ofInstrument ?? target;
}

export function themeOf(topic: string | null, { topics }: AssessContext): Theme | null {
  return topic === null ? null : (topics.find(({ id }) => id === topic)?.theme ?? null);
}

/** A finding without its rank; `why` may still be empty, which means that nothing is wrong with it. */
export function judge(subject: Measured, lowest: boolean, past: Assessment | null, context: AssessContext): Finding {
  const { id, score, topic } = subject;
  const target = targetOf(subject, context);
  const before = past === null ? null : pastScore(past, id, topic);
  const change = score === null || before === null ? null : score - before.score;
  const missed = /^O\d+$/.test(id) && score === 0;
  const fell = change !== null && round2(change) <= -FALL;
  const why: Why[] = [];
  if (lowest) why.push('lowest');
  if (missed) why.push('missed');
  else if (score !== null && round2(score) < target) why.push('below-target');
  if (fell) why.push('fell');
  const { instrument, indicator } = subject;
  return {
    id, instrument, indicator, topic, score, evidence: fell && before?.at ? [...subject.evidence, before.at] : subject.evidence,
    theme: themeOf(topic, context), cause: context.findings?.causes?.[id] ?? null, target, change, why, rank: 0, comment: null,
    gap: score === null ? null : Math.max(0, target - score), severity: score === null ? 'improve' : severityOf(score),
  };
}
