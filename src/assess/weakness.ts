/** The lowest indicators of an instrument: all equal to the lowest on two decimals, and those that come close. */
import type { IndicatorResult, InstrumentResult } from '../model/assessment.ts';
import type { InstrumentId } from '../model/framework.ts';
import { type Notice, notice } from '../model/notice.ts';
import { round2 } from '../model/round.ts';

type Weakest = InstrumentResult['weakest'];
/** Points within which a lowest score is too close to be decided without a word. */
const NEAR = 0.5;

export function weakestOf(instrument: InstrumentId, indicators: readonly IndicatorResult[]): Weakest {
  const measured = scored(instrument, indicators);
  const lowest = Math.min(...measured.map((indicator) => round2(indicator.score)));
  return measured.filter((indicator) => round2(indicator.score) === lowest);
}

/** What must be said about the choice: a tie, a near tie, a lowest taken among those measured only. */
export function weaknessNotices(instrument: InstrumentId, indicators: readonly IndicatorResult[]): Notice[] {
  const weakest = weakestOf(instrument, indicators);
  const first = weakest[0];
  if (first === undefined) return [];
  const notices: Notice[] = [];
  const missing = indicators.filter((indicator) => indicator.instrument === instrument && indicator.score === null).map((indicator) => indicator.id);
  if (missing.length > 0) notices.push(notice('ASSESS_LOWEST_AMONG_MEASURED', 'warning', { instrument, missing }));
  const lowest = round2(first.score);
  if (weakest.length > 1) notices.push(notice('ASSESS_TIE', 'info', { instrument, score: lowest, indicators: weakest }));
  const near = scored(instrument, indicators).filter((indicator) => round2(indicator.score) > lowest && round2(indicator.score - lowest) <= NEAR);
  if (near.length > 0) notices.push(notice('ASSESS_NEAR_TIE', 'info', { instrument, lowest, near, within: NEAR }));
  return notices;
}

function scored(instrument: InstrumentId, indicators: readonly IndicatorResult[]): Weakest {
  return indicators.flatMap(({ id, name, score, instrument: of }) => (of === instrument && score !== null ? [{ indicator: id, name, score }] : []));
}
