import type { Assessment } from '../model/assessment.ts';
import type { Topic } from '../model/rule.ts';
import type { Settings } from '../model/settings.ts';

/** What the run knows beside the scores: the year they are of, the year before, the office's targets and choices. */
export interface AssessContext {
  /** Fiscal year of the scores, Buddhist era. */
  readonly fiscalYear: number;
  readonly previous: Assessment | null;
  /** Points an indicator should reach; 85 unless the office set another. */
  readonly target: number;
  readonly targets: Settings['targets'];
  readonly findings: Settings['findings'];
  readonly topics: readonly Topic[];
}
