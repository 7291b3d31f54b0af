/** A printed figure is never replaced; one that the year's method does not give is named, with its cell. */
import type { Checked } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import { type Notice, notice } from '../model/notice.ts';
import { round2 } from '../model/round.ts';
import type { ScoreRecord } from '../model/scores.ts';
import { levelNamed } from './rating.ts';
import { type InstrumentScore, usedScore } from './scoring.ts';

/** Points; printed parts are rounded to two decimals, so a sum may be this far off. */
const TOLERANCE = 0.02;

export function scoreDifferences(agency: string, total: Checked, instruments: readonly InstrumentScore[]): Notice[] {
  const parts = instruments.flatMap((instrument) => {
    const off = difference(instrument);
    return off === null ? [] : [notice('ASSESS_INSTRUMENT_DIFFERS', 'warning', { agency, instrument: instrument.id, ...off }, instrument.at)];
  });
  const off = difference(total);
  return off === null ? parts : [...parts, notice('ASSESS_TOTAL_DIFFERS', 'warning', { agency, ...off }, total.at)];
}

export function ratingDifference(agency: string, record: ScoreRecord, computed: string | null, total: Checked, framework: Framework): Notice[] {
  const score = usedScore(total);
  if (record.rating === null || framework.rating.levels.length === 0) return [];
  const named = levelNamed(record.rating.text, framework);
  if (named === null) {
    const levels = framework.rating.levels.map((level) => level.grade);
    return [notice('ASSESS_RATING_OTHER_SCALE', 'warning', { agency, printed: record.rating.text, fiscalYear: framework.fiscalYear, levels }, record.rating.at)];
  }
  if (computed === null || score === null || named === computed) return [];
  return [notice('ASSESS_RATING_DIFFERS', 'warning', { agency, printed: record.rating.text, computed, total: round2(score) }, record.rating.at)];
}

function difference({ printed, computed }: Checked): { printed: number; computed: number } | null {
  if (printed === null || computed === null || round2(Math.abs(printed - computed)) <= TOLERANCE) return null;
  return { printed, computed: round2(computed) };
}
