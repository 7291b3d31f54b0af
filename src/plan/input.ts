import type { Agency, AgencyKind, Role } from '../model/agency.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Rule, Topic } from '../model/rule.ts';
import type { Settings } from '../model/settings.ts';

/** What a plan is made of: the result (or none), the year it is for, the knowledge, and the office's own words. */
export interface PlanInput {
  readonly agency: Agency;
  readonly assessment: Assessment | null;
  /** Fiscal year of the paper, Buddhist era. */
  readonly forYear: number;
  readonly rules: readonly Rule[];
  readonly topics: readonly Topic[];
  readonly kind: AgencyKind;
  readonly rolesInWords: Readonly<Record<Role, string>>;
  readonly settings: Settings;
}
