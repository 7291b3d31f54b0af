import type { AgencyKind } from '../model/agency.ts';
import type { Framework } from '../model/framework.ts';
import type { Plan } from '../model/plan.ts';
import type { ProvinceSummary } from '../model/province.ts';
import type { Rule, Topic } from '../model/rule.ts';

/** What the room needs for one paper; all values, nothing read from disk. */
export interface RenderInput {
  readonly plan: Plan;
  readonly template: { readonly id: string; readonly source: string };
  readonly partials: Readonly<Record<string, string>>;
  /** Of the year of the scores. */
  readonly framework: Framework | null;
  /** Of the year of the paper; null when that year is not shipped. */
  readonly documentFramework: Framework | null;
  readonly kind: AgencyKind;
  readonly topics: readonly Topic[];
  /** Rules of the catalogue: what a published item must hold is told even where no measure is needed. */
  readonly rules?: readonly Rule[];
  /** The agencies of a province, for the province's own papers. */
  readonly province?: ProvinceSummary | null;
}
