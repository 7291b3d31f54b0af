import type { Role } from '../agency.ts';
import type { InstrumentId } from '../framework.ts';
import type { IsoDate } from '../plan.ts';

export interface PlanFacts {
  PLAN_UNADDRESSED: { finding: string };
  PLAN_LEFT_BY_COVERAGE: { findings: readonly string[]; coverage: string };
  PLAN_INSTRUMENTS_ONLY: { instruments: readonly InstrumentId[] };
  PLAN_TOTAL_ONLY: { measures: number };
  PLAN_GENERAL_RULE: { findings: readonly string[] };
  PLAN_ROLES_IN_WORDS: { roles: readonly { readonly role: Role; readonly words: string }[] };
  /** A paper dated before the scores it speaks of can have been announced. */
  PLAN_DATE_BEFORE_RESULT: { date: IsoDate; fiscalYear: number };
  PLAN_QUARTERS_OVER: { date: IsoDate; quarters: readonly number[]; measures: readonly string[] };
  PLAN_YEAR_OVER: { date: IsoDate; forYear: number };
  PLAN_MEASURE_UNKNOWN: { measure: string };
  PLAN_OWN_INCOMPLETE: { measure: string; missing: readonly string[] };
}
