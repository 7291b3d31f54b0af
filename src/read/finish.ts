/** Drafts → records: weights undone, ranges and second rows checked, an agency that cannot be trusted refused alone. */
import { ItaPlanError } from '../model/error.ts';
import type { Subject } from '../model/framework.ts';
import { INSTRUMENTS } from '../model/framework.ts';
import { type Location, type Notice, notice } from '../model/notice.ts';
import type { Score, ScoreRecord, ScoreSheet } from '../model/scores.ts';
import { type Draft, type DraftScore, isOutside } from './draft.ts';
import type { ReadKnowledge } from './knowledge.ts';
import { keyOf } from './text.ts';
import { decideScale } from './weights.ts';

type Finished = Pick<ScoreSheet, 'records' | 'refused' | 'notices'>;

/** Instrument scores of 30, 30, 40 become scores of 100 and say so; all others stay the same values. */
function scoresOf(scores: Draft['scores'], weighted: boolean, weights: ReadKnowledge['weights']): ScoreRecord['scores'] {
  if (!weighted && INSTRUMENTS.every((id) => scores[id]?.scale === undefined)) return scores;
  const found: Partial<Record<Subject, Score>> = { ...scores };
  for (const id of INSTRUMENTS) {
    const score: DraftScore | undefined = scores[id];
    if (score === undefined) continue;
    const { value, at } = score;
    found[id] = weighted ? { value: value === null ? null : (value * 100) / weights[id], at, weighted: true } : { value, at };
  }
  return found;
}

/** Cells with a score below 0 or above 100. */
function beyond(scores: ScoreRecord['scores']): Location[] {
  const found: Location[] = [];
  for (const subject in scores) {
    const score = scores[subject as Subject];
    if (score !== undefined && isOutside(score.value)) found.push(score.at);
  }
  return found;
}

/** Scores between 0 and 1 only: shares (0.85) that somebody did not turn into points. */
function onlyFractions(drafts: readonly Draft[]): Location | null {
  let place: Location | null = null;
  for (const { scores } of drafts) for (const subject in scores) {
    const score = scores[subject as Subject];
    if (score === undefined || score.value === null) continue;
    if (score.value > 1) return null;
    place ??= score.at;
  }
  return place;
}

function recordOf(draft: Draft, weighted: boolean, weights: ReadKnowledge['weights']): ScoreRecord {
  const { given, province, district, year, rating, comments } = draft;
  return { agency: { name: null, given, shortName: null, type: null, province, district }, fiscalYear: year, scores: scoresOf(draft.scores, weighted, weights), rating, comments };
}

/** One agency of one year: the same name in two districts stays two agencies. */
function byAgency(drafts: readonly Draft[]): Draft[][] {
  const names = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const name = keyOf(draft.given ?? '');
    const same = names.get(name);
    if (same === undefined) names.set(name, [draft]);
    else same.push(draft);
  }
  return [...names.values()].flatMap((same) => {
    if (same.length === 1) return [same];
    const groups = new Map<string, Draft[]>();
    for (const draft of same) {
      const key = [draft.district ?? '', draft.province ?? '', String(draft.year)].map(keyOf).join('\n');
      groups.set(key, [...(groups.get(key) ?? []), draft]);
    }
    return [...groups.values()];
  });
}

export function finish(drafts: readonly Draft[], knowledge: ReadKnowledge, file: string): Finished {
  const { weights } = knowledge;
  const fractions = onlyFractions(drafts);
  if (fractions !== null) throw new ItaPlanError('READ_SCORE_RANGE', { problem: 'fractions', agency: null, cells: [] }, fractions);
  const scale = decideScale(drafts, weights);
  const weighted = scale?.weighted ?? false;
  const records: ScoreRecord[] = [];
  const refused: { agency: string; error: Notice }[] = [];
  for (const [first, ...more] of byAgency(drafts)) {
    if (first === undefined) continue;
    const name = first.given ?? '';
    const refuse = (error: Notice) => refused.push({ agency: name, error });
    if (more.length > 0) { refuse(notice('READ_SECOND_ROW', 'warning', { agency: name, cells: [first, ...more].map(({ at }) => at) }, more[0]?.at ?? null)); continue; }
    if (first.twice.length > 0) { refuse(notice('READ_SCORE_TWICE', 'warning', { agency: name, cells: first.twice }, first.twice[0] ?? null)); continue; }
    const record = recordOf(first, weighted, weights);
    const far = weighted || first.outside ? beyond(record.scores) : [];
    if (far.length > 0) { refuse(notice('READ_SCORE_RANGE', 'warning', { problem: 'outside', agency: name, cells: far }, far[0] ?? null)); continue; }
    records.push(record);
  }
  const [only] = refused;
  if (records.length === 0) {
    if (only === undefined) throw new ItaPlanError('READ_NO_AGENCY', { reason: 'none' }, { file });
    throw new ItaPlanError(only.error.code, only.error.params as never, only.error.at);
  }
  const said: Notice[] = [];
  if (scale !== null) {
    const severity = scale.by === 'size' && scale.weighted ? 'warning' : 'info';
    said.push(notice('READ_SCALE', severity, { weighted, by: scale.by, weights }));
    if (scale.against > 0) said.push(notice('READ_SCALE_DOUBT', 'warning', { weighted, against: scale.against }));
  }
  if (records.some(({ agency }) => agency.given === null)) said.push(notice('READ_AGENCY_NOT_NAMED', 'info', {}, { file }));
  return { records, refused, notices: said };
}
