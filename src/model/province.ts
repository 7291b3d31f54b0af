/** A province's agencies side by side: counts and ranks, never a mean taken for the province's own result. */
import type { Agency } from './agency.ts';
import type { IndicatorId, InstrumentId } from './framework.ts';
import type { Measure } from './plan.ts';

/** One agency as the summary needs it. Scores 0–100, unrounded; null = not known. */
export interface ProvinceAgency {
  readonly agency: Agency;
  /** องค์การบริหารส่วนตำบล, โรงเรียน … */
  readonly kind: string;
  readonly local: boolean;
  /** Where its papers lie, from the output folder. */
  readonly folder: string;
  readonly fiscalYear: number;
  readonly total: number | null;
  readonly grade: string | null;
  /** The agency's own target of the total; 85 unless set. */
  readonly target: number;
  readonly below: boolean | null;
  readonly instruments: Readonly<Record<InstrumentId, number | null>>;
  /** Indicators 1 … 10, in this order. */
  readonly indicators: readonly (number | null)[];
  /** All that share the lowest score of their instrument. */
  readonly weakest: Readonly<Record<InstrumentId, readonly IndicatorId[]>>;
  readonly belowTarget: readonly IndicatorId[];
  /** Null where no earlier result is known; `change` is null where the two years may not be set side by side. */
  readonly previous: { readonly fiscalYear: number; readonly total: number | null; readonly grade: string | null; readonly change: number | null } | null;
  readonly measures: readonly PlannedMeasure[];
  /** Facts still blank in its papers. */
  readonly blanks: number;
}

interface PlannedMeasure extends Pick<Measure, 'id' | 'from' | 'title' | 'indicator'> {
  readonly leads: readonly string[];
  readonly period: Measure['period'];
}

/** A share of the agencies that are known in the matter. */
export interface Count {
  readonly count: number;
  /** 0–100 */
  readonly percent: number;
}

export interface GradeCount extends Count { readonly grade: string | null }

export interface IndicatorCount {
  readonly indicator: IndicatorId;
  readonly name: string;
  readonly instrument: InstrumentId;
  /** Agencies whose score is known. */
  readonly known: number;
  readonly lowest: Count;
  readonly below: Count;
  readonly median: number | null;
  readonly least: number | null;
}

/** Agencies of one kind or one district. */
export interface GroupCount {
  readonly name: string;
  readonly agencies: number;
  /** With a total. */
  readonly scored: number;
  readonly below: number;
  readonly highest: number | null;
  readonly median: number | null;
  readonly least: number | null;
  /** Indicators most often below target there, all that share the first place; none where nobody is below. */
  readonly weakest: readonly { readonly indicator: IndicatorId; readonly name: string; readonly count: number }[];
}

/** A measure that answers a weak point most agencies share. */
export interface CommonMeasure extends Count {
  readonly id: string;
  readonly title: string;
  /** In words that fit every kind of agency. */
  readonly recommendation: string;
  readonly indicator: IndicatorId;
  readonly indicatorName: string;
}

/** An agency without papers, in words. */
export interface LeftAgency {
  readonly name: string;
  readonly why: string;
}

export interface RankedAgency extends ProvinceAgency {
  /** 1 = highest total on two decimals; equals share a rank; null without a total. */
  readonly rank: number | null;
}

export interface ProvinceSummary {
  /** Bare name: ศรีสะเกษ; null where the agencies are of several provinces or of none. */
  readonly province: string | null;
  readonly fiscalYear: number;
  readonly forYear: number;
  readonly target: number;
  readonly agencies: readonly RankedAgency[];
  readonly left: readonly LeftAgency[];
  readonly grades: readonly GradeCount[];
  readonly indicators: readonly IndicatorCount[];
  readonly kinds: readonly GroupCount[];
  readonly districts: readonly GroupCount[];
  /** Those to be helped first, the most pressing first. */
  readonly first: readonly RankedAgency[];
  readonly common: readonly CommonMeasure[];
}
