import type { IndicatorId, InstrumentId, QuestionCode } from '../framework.ts';

interface NamedScore { readonly indicator: IndicatorId; readonly name: string; readonly score: number }

export interface AssessFacts {
  ASSESS_TOTAL_DIFFERS: { agency: string; printed: number; computed: number };
  ASSESS_INSTRUMENT_DIFFERS: { agency: string; instrument: InstrumentId; printed: number; computed: number };
  /** The printed level belongs to another year's scale. */
  ASSESS_RATING_OTHER_SCALE: { agency: string; printed: string; fiscalYear: number; levels: string[] };
  ASSESS_RATING_DIFFERS: { agency: string; printed: string; computed: string; total: number };
  ASSESS_RATING_UNDECIDED: { agency: string; total: number };
  ASSESS_NOT_COMPUTED: { agency: string; fiscalYear: number; why: 'structure' | 'weights' | 'parts' };
  ASSESS_NO_SCORES: { agency: string; fiscalYear: number };
  ASSESS_LOWEST_AMONG_MEASURED: { instrument: InstrumentId; missing: readonly IndicatorId[] };
  ASSESS_TIE: { instrument: InstrumentId; score: number; indicators: readonly NamedScore[] };
  ASSESS_NEAR_TIE: { instrument: InstrumentId; lowest: number; near: readonly NamedScore[]; within: number };
  ASSESS_NOT_COMPARABLE: { fiscalYear: number; previousYear: number; reason: string | null };
  ASSESS_QUESTIONS_UNMAPPED: { fiscalYear: number; codes: readonly QuestionCode[] };
  ASSESS_TOPICS_FROM_MEMORY: { fiscalYear: number; codes: readonly QuestionCode[] };
  ASSESS_COMMENTS_UNASSIGNED: { comments: readonly { readonly number: number; readonly text: string }[] };
  ASSESS_FINDING_DROPPED: { finding: string; reason: string };
  ASSESS_FINDING_UNKNOWN: { finding: string; setting: 'drop' | 'causes' };
}
