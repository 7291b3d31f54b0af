import type { Finding, Severity } from '../model/assessment.ts';
import type { Framework, Subject } from '../model/framework.ts';
import { worthOf } from './leverage.ts';

const ORDER: Readonly<Record<Severity, number>> = { urgent: 0, improve: 1, sustain: 2 };

/** First to act on = most pressing, then most points of the total to win: up to the target, then up to 100. Stable. */
export function ranked(findings: readonly Finding[], framework: Framework): Finding[] {
  const weighed = findings.map((finding) => ({ finding, worth: finding.score === null ? 0 : worthOf(finding.id as Subject, framework) ?? 0 }));
  weighed.sort((a, b) => ORDER[a.finding.severity] - ORDER[b.finding.severity]
    || b.worth * (b.finding.gap ?? 0) - a.worth * (a.finding.gap ?? 0)
    || b.worth * left(b.finding) - a.worth * left(a.finding)
    || left(b.finding) - left(a.finding));
  return weighed.map(({ finding }, index) => ({ ...finding, rank: index + 1 }));
}

const left = ({ score }: Finding): number => (score === null ? 0 : 100 - score);
