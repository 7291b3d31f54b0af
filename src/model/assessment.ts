import type { Agency } from './agency.ts';
import type { IndicatorId, InstrumentId, QuestionCode, Subject } from './framework.ts';
import type { Location } from './notice.ts';
import type { Theme } from './rule.ts';

/** A printed figure beside the one the framework gives; the one used is `printed ?? computed`. */
export interface Checked {
  readonly printed: number | null;
  readonly computed: number | null;
  readonly at: Location | null;
}

export interface InstrumentResult extends Checked {
  readonly id: InstrumentId;
  readonly name: string;
  readonly weight: number | null;
  readonly score: number | null;
  /** Whether the file printed it multiplied by its weight. */
  readonly weighted: boolean;
  /** All indicators equal to the lowest on two decimals; [] when none is known. */
  readonly weakest: readonly { readonly indicator: IndicatorId; readonly name: string; readonly score: number }[];
}

export interface IndicatorResult {
  readonly id: IndicatorId;
  readonly name: string;
  readonly instrument: InstrumentId;
  readonly score: number | null;
  readonly at: Location | null;
}

export interface QuestionResult {
  readonly code: QuestionCode;
  readonly topic: string | null;
  readonly indicator: IndicatorId | null;
  readonly score: number | null;
  readonly at: Location;
}

/** One agency's result of one fiscal year, with what it means. */
export interface Assessment {
  readonly agency: Agency;
  readonly fiscalYear: number;
  readonly total: Checked;
  readonly rating: { readonly printed: string | null; readonly computed: string | null };
  readonly instruments: readonly InstrumentResult[];
  readonly indicators: readonly IndicatorResult[];
  readonly questions: readonly QuestionResult[];
  readonly findings: readonly Finding[];
  readonly previous: Assessment | null;
  /** What each part could bring to the total, most rewarding first; absent in plans saved before it was known. */
  readonly levers?: readonly Lever[];
}

/** What raising one part would bring to the total: an indicator, an OIT item missed, or an instrument whose indicators are not known. */
export interface Lever {
  readonly subject: Subject;
  readonly instrument: InstrumentId;
  readonly indicator: IndicatorId | null;
  readonly score: number;
  /** The office's target; 100 for an OIT item, which is met or not. */
  readonly target: number;
  /** Points of the total that one point is worth; null where the year's weights or groups are not known. */
  readonly worth: number | null;
  /** Points of the total gained by reaching the target; 0 where it is reached. Those of an item lie within those of its indicator. */
  readonly gain: number | null;
  /** Points of the total gained by reaching 100. */
  readonly most: number | null;
}

/** urgent < 85 · improve 85–<95 · sustain ≥ 95 */
export type Severity = 'urgent' | 'improve' | 'sustain';
export type Why = 'lowest' | 'below-target' | 'fell' | 'missed' | 'comment' | 'chosen';

/** Something the plan must answer. Points, 0–100; `change` against the year before where both are comparable. */
export interface Finding {
  readonly id: Subject | `comment-${number}` | `own-${number}`;
  readonly instrument: InstrumentId | null;
  readonly indicator: IndicatorId | null;
  readonly topic: string | null;
  readonly theme: Theme | null;
  /** Only the office's own word; never invented. */
  readonly cause: string | null;
  readonly score: number | null;
  readonly target: number | null;
  readonly gap: number | null;
  readonly change: number | null;
  /** 1 = first to act on. */
  readonly rank: number;
  readonly why: readonly Why[];
  readonly severity: Severity;
  /** The assessor's own words, for a finding that comes from a comment. */
  readonly comment: string | null;
  readonly evidence: readonly Location[];
}
