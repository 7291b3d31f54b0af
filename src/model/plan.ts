import type { Agency, Role } from './agency.ts';
import type { Assessment, Finding } from './assessment.ts';
import type { IndicatorId } from './framework.ts';
import type { Repeat, Theme } from './rule.ts';
import type { Settings } from './settings.ts';

/** Common era, 'YYYY-MM-DD'; years standing alone are Buddhist era. */
export type IsoDate = `${number}-${number}-${number}`;

/** One measure (มาตรการ), with the finding it answers and where it comes from. */
export interface Measure {
  /** The rule's id, stable; typed ones 'own-1', comments' 'comment-3'. */
  readonly id: string;
  readonly from: 'rule' | 'standing' | 'comment' | 'own';
  readonly findings: readonly string[];
  readonly indicator: IndicatorId | null;
  readonly theme: Theme;
  readonly title: string;
  readonly recommendation: string;
  readonly clause: string;
  readonly steps: readonly string[];
  readonly responsible: readonly { readonly role: Role | null; readonly units: readonly string[]; readonly part: 'lead' | 'support' }[];
  /** «-» in print when null; never «ไม่ใช้งบประมาณ». */
  readonly budget: string | null;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate; readonly repeat: Repeat };
  readonly output: string;
  readonly evidence: readonly string[];
  readonly indicatorOfSuccess: string;
  readonly monitoring: string;
  readonly references: readonly string[];
  readonly origin: 'built-in' | 'province' | 'agency' | 'typed';
  /** Why it was chosen, for the officer, in one Thai sentence. */
  readonly reason: string;
}

export interface Plan {
  readonly agency: Agency;
  readonly fiscalYear: number | null;
  /** Fiscal year of the paper: results of 2564 make the measures of 2565. */
  readonly forYear: number;
  /** Some papers need no scores. */
  readonly assessment: Assessment | null;
  readonly findings: readonly Finding[];
  readonly measures: readonly Measure[];
  /** Ids of findings no measure answers. */
  readonly unaddressed: readonly string[];
  readonly settings: Settings;
}
