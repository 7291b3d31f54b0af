import type { Agency } from '../model/agency.ts';
import type { Assessment, Finding } from '../model/assessment.ts';
import type { Settings } from '../model/settings.ts';

export type Coverage = NonNullable<Settings['coverage']>;

/** A province speaks of all ten indicators; any other agency of its weakest and of what misses a target. */
export function coverageOf(settings: Settings, agency: Agency): Coverage {
  return settings.coverage ?? (agency.type === 'province' ? 'all' : 'below-target');
}

/** Nothing below the total is known, so that no measure can be chosen by a score. */
export function isScoreless(assessment: Assessment | null): boolean {
  return assessment === null || assessment.findings.every(({ id }) => id === 'total');
}

/** What measures answer that no score could choose. */
export function answersTotal(assessment: Assessment | null): string[] {
  return (assessment?.findings ?? []).flatMap(({ id }) => (id === 'total' ? [id] : []));
}

/** Whether measures are wanted for a finding: under `weakest`, only for the lowest, what lies under it, and what was said or chosen. */
export function isCovered(finding: Finding, { findings }: Assessment, coverage: Coverage): boolean {
  if (coverage !== 'weakest') return true;
  const { why, indicator, id } = finding;
  if (why.length === 0 || why.some((reason) => reason === 'lowest' || reason === 'comment' || reason === 'chosen')) return true;
  return id !== String(indicator) && findings.some((other) => other.id === String(indicator) && other.why.includes('lowest'));
}
