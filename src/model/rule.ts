import type { AgencyType, Role } from './agency.ts';
import type { Severity } from './assessment.ts';
import type { Confidence, IndicatorId } from './framework.ts';

export const THEMES = [
  'duty', 'budget', 'power', 'assets', 'anticorruption', 'service', 'communication', 'improvement', 'information', 'participation',
  'procurement', 'complaints', 'bribery', 'conflict-of-interest', 'discretion',
] as const;
export type Theme = (typeof THEMES)[number];

/** catalogue/topics.json: what a question or item is about, independent of its code in a year. */
export interface Topic {
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly theme: Theme;
  /** Short Thai label in our own words. */
  readonly label: string;
}

export type Repeat = 'once' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';
/** Quarter of the fiscal year: Q1 = 1 Oct–31 Dec. */
export type Quarter = 'Q1' | 'Q2' | 'Q3' | 'Q4';

/** All keys of a clause must hold; a list of clauses is an OR. Without `topics` it speaks of the indicator. */
export interface Clause {
  readonly always?: true;
  readonly lowest?: true;
  readonly below?: number | 'target';
  /** Fell by at least so many points since the year before. */
  readonly fell?: number;
  readonly topics?: readonly string[];
  readonly severity?: readonly Severity[];
  /** An OIT item scored 0. */
  readonly missed?: true;
  /** First and last fiscal year of the scores it is for. */
  readonly years?: readonly [number, number];
}

/** Texts hold only {unit:ROLE} {staff} {clients} {agency} {fiscalYear} {forYear}: no unit names, no Latin digits. */
export interface RuleTexts {
  readonly title: string;
  /** Full sentence(s) for an announcement. */
  readonly clause: string;
  readonly recommendation: string;
  /** Replaces `recommendation` at severity `sustain`. */
  readonly sustain: string;
  readonly steps: readonly string[];
  readonly output: string;
  readonly evidence: readonly string[];
  readonly indicatorOfSuccess: string;
  readonly monitoring: string;
}

/** A recommendation rule: when it answers a finding, and the measure it gives. */
export interface Rule extends RuleTexts {
  readonly id: string;
  /** Larger = chosen earlier. */
  readonly priority: number;
  readonly when: readonly Clause[];
  readonly agencyTypes: { readonly only: readonly AgencyType[]; readonly not: readonly AgencyType[] };
  readonly theme: Theme;
  readonly responsible: readonly { readonly role: Role; readonly part: 'lead' | 'support' }[];
  readonly period: { readonly from: Quarter; readonly to: Quarter; readonly repeat: Repeat };
  readonly byAgencyType?: Readonly<Partial<Record<AgencyType, Partial<RuleTexts>>>>;
  readonly references: readonly { readonly source: string; readonly confidence: Confidence }[];
  /** Filled by the loader from the file: its indicator (null = standing) and its layer. */
  readonly indicator: IndicatorId | null;
  readonly origin: 'built-in' | 'province' | 'agency';
}
