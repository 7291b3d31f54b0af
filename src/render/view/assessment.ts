/** The result in view form: figures that may be printed, compared on two decimals. */
import type { Assessment, Checked, IndicatorResult, InstrumentResult } from '../../model/assessment.ts';
import type { IndicatorId, InstrumentId } from '../../model/framework.ts';
import { round2 } from '../../model/round.ts';
import type { AssessmentView, IndicatorView, InstrumentView, PreviousView } from '../fields/index.ts';
import type { RenderInput } from '../input.ts';

const SUSTAIN_FROM = 95;
const DEFAULT_TARGET = 85;

export type InstrumentFigures = Omit<InstrumentView, 'rows' | 'hasComments' | 'allSustain' | 'someSustain'>;
export type IndicatorFigures = Omit<IndicatorView, 'row'>;

const used = (checked: Checked | undefined): number | null => checked?.printed ?? checked?.computed ?? null;

interface Change { readonly score: number | null; readonly previous: number | null; readonly change: number | null; readonly trend: string | null; readonly size: number | null }

/** The difference of the printed figures, so that a reader who subtracts finds the same. */
function change(score: number | null, previous: number | null): Change {
  if (score === null || previous === null) return { score, previous, change: null, trend: null, size: null };
  const difference = round2(round2(score) - round2(previous));
  return { score, previous, change: difference, trend: difference > 0 ? 'เพิ่มขึ้น' : difference < 0 ? 'ลดลง' : 'เท่าเดิม', size: Math.abs(difference) };
}

const below = (score: number | null, target: number): boolean => score !== null && round2(score) < target;
const sustained = (score: number | null): boolean => score !== null && round2(score) >= SUSTAIN_FROM;

export function targetOf(subject: 'total' | InstrumentId | IndicatorId, input: RenderInput): number {
  const { targets, target } = input.plan.settings;
  const own = typeof subject === 'number' ? targets?.byIndicator?.[subject] : targets?.[subject];
  return own ?? target ?? DEFAULT_TARGET;
}

export function indicatorFigures(result: IndicatorResult, assessment: Assessment, input: RenderInput): IndicatorFigures {
  const target = targetOf(result.id, input);
  const before = assessment.previous?.indicators.find((i) => i.id === result.id)?.score ?? null;
  const weakest = assessment.instruments.find((i) => i.id === result.instrument)?.weakest ?? [];
  return {
    indicator: result.id, name: result.name, instrument: result.instrument, ...change(result.score, before), target,
    below: below(result.score, target),
    gap: below(result.score, target) && result.score !== null ? round2(target - round2(result.score)) : null,
    lowest: weakest.some((w) => w.indicator === result.id),
    sustain: sustained(result.score),
  };
}

export function instrumentFigures(result: InstrumentResult, assessment: Assessment, input: RenderInput): InstrumentFigures {
  const own = assessment.indicators.filter((i) => i.instrument === result.id);
  const figures = own.filter((i) => i.score !== null).map((i) => indicatorFigures(i, assessment, input));
  const before = assessment.previous?.instruments.find((i) => i.id === result.id);
  const target = targetOf(result.id, input);
  const score = result.score ?? used(result);
  const weakest = result.weakest.map((w) => ({ indicator: w.indicator, name: w.name, score: w.score }));
  return {
    id: result.id, name: result.name, weight: result.weight, ...change(score, before?.score ?? used(before)), target, targetSet: input.plan.settings.targets?.[result.id] !== undefined,
    below: below(score, target), sustain: sustained(score), partial: figures.length < own.length,
    weakest, weakestScore: weakest[0]?.score ?? null,
    level: weakest.length > 1 && weakest.length === figures.length,
    weakSustain: weakest.length > 0 && weakest.every((w) => sustained(w.score)),
    indicators: figures,
  };
}

export function assessmentView(input: RenderInput): AssessmentView | null {
  const { assessment, settings } = input.plan;
  if (assessment === null) return null;
  const grade = assessment.rating.printed ?? assessment.rating.computed;
  const meaning = input.framework?.rating.levels.find((l) => l.grade === grade)?.meaning ?? null;
  const indicators = assessment.indicators.filter((i) => i.score !== null).map((i) => indicatorFigures(i, assessment, input));
  const instruments = assessment.instruments.map((i) => i.score ?? used(i)).filter((s) => s !== null);
  const total = used(assessment.total);
  const target = targetOf('total', input);
  const known = indicators.length > 0 ? indicators.map((i) => i.score) : instruments.length > 0 ? instruments : [total];
  return {
    fiscalYear: assessment.fiscalYear, ...change(total, used(assessment.previous?.total)), grade,
    gradeInWords: grade === null ? '' : /^[A-Za-z]/.test(grade) ? `ระดับ ${grade}` : `ระดับ${grade}`,
    meaning: meaning === null || meaning.confidence === 'low' ? null : meaning.value,
    target, targetSet: settings.target !== undefined || settings.targets?.total !== undefined,
    below: below(total, target), sustain: known.every(sustained),
    gains: gainsOf(assessment, indicators),
    hasInstruments: instruments.length > 0, hasIndicators: indicators.length > 0, complete: assessment.indicators.every((i) => i.score !== null),
    indicators,
    lowest: assessment.instruments.flatMap((i) => i.weakest).filter((w) => !sustained(w.score)).map((w) => ({ indicator: w.indicator, name: w.name, score: w.score })),
  };
}

/** The year before, and whether its figures may stand beside this year's without a word. */
export function previousView(input: RenderInput): PreviousView | null {
  const previous = input.plan.assessment?.previous ?? null;
  if (previous === null) return null;
  const may = input.framework?.comparableWith[String(previous.fiscalYear)];
  return {
    fiscalYear: previous.fiscalYear, score: used(previous.total), grade: previous.rating.printed ?? previous.rating.computed,
    comparable: typeof may !== 'string', breakNote: typeof may === 'string' ? may : null,
  };
}

/** What each indicator below its target would bring to the total, where the year's weights are known; most first. */
function gainsOf({ levers = [] }: Assessment, indicators: readonly IndicatorFigures[]): AssessmentView['gains'] {
  return levers.flatMap(({ subject, indicator, score, target, gain }) => {
    const name = indicators.find((one) => one.indicator === indicator)?.name;
    return subject !== String(indicator) || indicator === null || name === undefined || gain === null || round2(gain) <= 0 ? [] : [{ indicator, name, score, target, gain: round2(gain) }];
  }).sort((a, b) => b.gain - a.gain || a.indicator - b.indicator);
}
