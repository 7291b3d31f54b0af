/** The fewest indicators that, raised to what the office aims at, bring the total (and each instrument) to a goal. */
import type { Assessment } from '../model/assessment.ts';
import type { Framework, IndicatorId, RatingLevel } from '../model/framework.ts';
import { round2 } from '../model/round.ts';
import { fold } from '../thai/text.ts';
import type { AssessContext } from './context.ts';
import { mean, usedScore, weightOf } from './scoring.ts';

/** A total to reach, or a level (ระดับ) of the year's scale. */
export type Goal = { readonly points: number } | { readonly grade: string };

export interface GoalResult {
  /** null = cannot be known; `why` says for want of what. */
  readonly reachable: boolean | null;
  /** The fewest, then those that have the least way to go; [] when nothing is needed, or nothing is enough. */
  readonly indicators: readonly IndicatorId[];
  /** The total once they are raised (all of them where that is not enough); null when it cannot be known. */
  readonly total: number | null;
  /** What each of them is raised to. */
  readonly raisedTo: Readonly<Partial<Record<IndicatorId, number>>>;
  /** The fewest that could do it were each brought to 100: no smaller set can; null when it cannot be known. */
  readonly atBest: { readonly indicators: readonly IndicatorId[]; readonly total: number } | null;
  readonly why: 'weights' | 'indicators' | 'scale' | null;
  /** Indicators whose score is not known. */
  readonly missing: readonly IndicatorId[];
}

/** What a result must show: a total, and from 2566 for some levels each instrument. */
interface Bound { readonly from: number; readonly each: number | null }
interface Part { readonly id: IndicatorId; readonly score: number; readonly raised: number }
interface Instrument { readonly weight: number; readonly parts: readonly Part[] }
interface Reached { readonly total: number; readonly instruments: readonly number[] }

/** Levels of the year's scale a goal may name. */
export function gradesOf(framework: Framework): string[] {
  return framework.rating.levels.map(({ grade }) => grade);
}

export function goalOf(assessment: Assessment, framework: Framework, goal: Goal, aims: Pick<AssessContext, 'targets'> & { readonly target: number | undefined }): GoalResult {
  const bound = boundOf(goal, framework);
  if (bound === null) return unknown('scale');
  const now = usedScore(assessment.total);
  if (now !== null && isReached(assessment, now, bound)) return { reachable: true, indicators: [], total: now, raisedTo: {}, atBest: { indicators: [], total: now }, why: null, missing: [] };
  const missing = assessment.indicators.filter(({ score }) => score === null).map(({ id }) => id);
  if (missing.length > 0) return unknown('indicators', missing);
  const instruments = instrumentsOf(assessment, framework, (id, instrument) => aims.targets?.byIndicator?.[id] ?? aims.targets?.[instrument] ?? aims.target ?? Math.max(bound.from, bound.each ?? 0));
  if (instruments === null) return unknown('weights');
  return answer(instruments, bound);
}

function answer(instruments: readonly Instrument[], bound: Bound): GoalResult {
  const parts = instruments.flatMap((instrument) => instrument.parts);
  const target = (ids: readonly IndicatorId[]): GoalResult['raisedTo'] => Object.fromEntries(parts.filter(({ id }) => ids.includes(id)).map(({ id, raised: to }) => [id, to]));
  const best = leastSet(instruments, bound);
  const atBest = leastSet(instruments.map(({ weight, parts: own }) => ({ weight, parts: own.map((part) => ({ ...part, raised: 100 })) })), bound);
  if (best !== null) return { reachable: true, ...best, raisedTo: target(best.indicators), atBest, why: null, missing: [] };
  return { reachable: false, indicators: [], total: raised(instruments, parts).total, raisedTo: target(parts.map(({ id }) => id)), atBest, why: null, missing: [] };
}

/** Every one of the 2^10 sets is tried; the fewest indicators win, then the fewest points still to gain; the first found stays. */
function leastSet(instruments: readonly Instrument[], bound: Bound): { indicators: readonly IndicatorId[]; total: number } | null {
  const parts = instruments.flatMap((instrument) => instrument.parts);
  let best: { readonly ids: readonly IndicatorId[]; readonly effort: number; readonly total: number } | null = null;
  for (let set = 0; set < 2 ** parts.length; set += 1) {
    const chosen = parts.filter((_, index) => (set & (1 << index)) !== 0);
    if (best !== null && chosen.length > best.ids.length) continue;
    const reached = raised(instruments, chosen);
    if (!holds(reached, bound)) continue;
    const effort = round2(chosen.reduce((sum, part) => sum + part.raised - part.score, 0));
    if (best === null || chosen.length < best.ids.length || effort < best.effort) best = { ids: chosen.map(({ id }) => id), effort, total: reached.total };
  }
  return best === null ? null : { indicators: best.ids, total: best.total };
}

function raised(instruments: readonly Instrument[], chosen: readonly Part[]): Reached {
  const scores = instruments.map(({ parts }) => mean(parts.map((part) => (chosen.includes(part) ? part.raised : part.score))) ?? 0);
  return { total: scores.reduce((sum, score, index) => sum + (score * (instruments[index]?.weight ?? 0)) / 100, 0), instruments: scores };
}

function holds({ total, instruments }: Reached, { from, each }: Bound): boolean {
  return round2(total) >= from && (each === null || instruments.every((score) => round2(score) >= each));
}

/** Whether the result as it stands, by the figures that count, is enough already. */
function isReached({ instruments }: Assessment, total: number, bound: Bound): boolean {
  const known = instruments.flatMap(({ score }) => score ?? []);
  return bound.each === null || known.length === instruments.length ? holds({ total, instruments: known }, bound) : false;
}

function instrumentsOf(assessment: Assessment, framework: Framework, aimOf: (id: IndicatorId, instrument: Framework['instruments'][number]['id']) => number): Instrument[] | null {
  const found = framework.instruments.flatMap((instrument): Instrument[] => {
    const weight = weightOf(framework, instrument);
    const parts = assessment.indicators.flatMap(({ id, instrument: of, score }) => (of === instrument.id && score !== null ? [{ id, score, raised: Math.max(score, aimOf(id, of)) }] : []));
    return weight === null ? [] : [{ weight, parts }];
  });
  return found.length === framework.instruments.length ? found : null;
}

/** null where the year's scale does not hold the level, or holds it from memory alone. */
function boundOf(goal: Goal, framework: Framework): Bound | null {
  if ('points' in goal) return { from: goal.points, each: null };
  const level = framework.rating.levels.find(({ grade }) => fold(grade) === fold(goal.grade));
  return level === undefined || isFromMemory(level) ? null : { from: level.from, each: level.eachInstrumentFrom };
}

const isFromMemory = ({ confidence }: RatingLevel): boolean => confidence === 'low';

function unknown(why: NonNullable<GoalResult['why']>, missing: readonly IndicatorId[] = []): GoalResult {
  return { reachable: null, indicators: [], total: null, raisedTo: {}, atBest: null, why, missing };
}
