/** The ITA of one fiscal year as data: instruments, indicators, questions, rating, and how far each fact may be trusted. */

export type InstrumentId = 'IIT' | 'EIT' | 'OIT';
export type IndicatorId = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
/** i = IIT question, e = EIT question, O = OIT item; the case matters: i1 e15 O43. */
export type QuestionCode = `i${number}` | `e${number}` | `O${number}`;
/** Whatever can carry a score: the total, an instrument, an indicator '4', a sub-indicator '10.2' or a question 'i21'. */
export type Subject = 'total' | InstrumentId | `${IndicatorId}` | `${9 | 10}.${number}` | QuestionCode;

export const INSTRUMENTS: readonly InstrumentId[] = ['IIT', 'EIT', 'OIT'];
export const INDICATORS: readonly IndicatorId[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** low = from memory alone: used for matching, reported when used, never quoted, never computed with. */
export type Confidence = 'high' | 'medium' | 'low';

/** A fact with where it comes from; the ids resolve in catalogue/references.json. */
interface Fact<T> {
  readonly value: T;
  readonly source: readonly string[];
  readonly confidence: Confidence;
}

export interface Question {
  readonly code: QuestionCode;
  /** Id in catalogue/topics.json; null where no topic fits. Rules match topics, never codes. */
  readonly topic: string | null;
  /** Short label in our own words (OIT: the item's title); not the wording of the form. */
  readonly label: string;
  readonly source: readonly string[];
  readonly confidence: Confidence;
}

/** A sub-indicator (9.1 … 10.2) and the OIT items whose mean it is. */
export interface Group {
  readonly id: `${9 | 10}.${number}`;
  readonly name: string;
  readonly items: readonly QuestionCode[];
  readonly source: readonly string[];
  readonly confidence: Confidence;
}

export interface Instrument {
  readonly id: InstrumentId;
  readonly name: Fact<string>;
  readonly aliases: readonly string[];
  /** Percent of the total: 30, 30, 40; null where the year's weight is not known. */
  readonly weight: Fact<number | null>;
}

export interface Indicator {
  readonly id: IndicatorId;
  readonly instrument: InstrumentId;
  readonly name: Fact<string>;
  /** Every other spelling met in score files; for recognition only, never printed. */
  readonly aliases: readonly string[];
  readonly questions: readonly Question[];
  readonly groups: readonly Group[];
}

export interface RatingLevel {
  readonly grade: string;
  /** Lower bound of the total on two decimals. */
  readonly from: number;
  /** From 2566: lower bound that each of IIT, EIT, OIT must reach as well; null = no such condition. */
  readonly eachInstrumentFrom: number | null;
  /** What the assessor says the level means; only where a source was found. */
  readonly meaning: Fact<string> | null;
  readonly source: readonly string[];
  readonly confidence: Confidence;
}

export interface Requirement {
  readonly id: string;
  readonly item: 'measures' | 'followUp';
  readonly text: string;
  /** Where a plan shows it, as a path: 'measure.responsible'. */
  readonly evidence: string;
  readonly source: readonly string[];
  readonly confidence: Confidence;
}

export interface Framework {
  readonly schema: 'ita-plan/framework@1';
  /** Assessed fiscal year, Buddhist era. */
  readonly fiscalYear: number;
  /** full = questions and items too; totals = indicators, totals, grades; structure = nothing may be computed. */
  readonly coverage: 'full' | 'totals' | 'structure';
  /** Whether indicators 9 and 10 may be computed from item scores (group membership is known). */
  readonly oitFromItems: boolean;
  readonly instruments: readonly Instrument[];
  readonly indicators: readonly Indicator[];
  readonly rating: { readonly passMark: Fact<number> | null; readonly levels: readonly RatingLevel[] };
  readonly items: {
    readonly measures: (Fact<QuestionCode> & { readonly title: string }) | null;
    readonly followUp: (Fact<QuestionCode> & { readonly title: string }) | null;
    readonly requirements: readonly Requirement[];
  };
  /** Other years its scores may be set beside; a string says (in Thai) why they may not. */
  readonly comparableWith: Readonly<Record<string, true | string>>;
}
