/** Scores of one record on the framework of its year: what is printed is kept, what can be computed is computed, unrounded. */
import type { Checked, IndicatorResult, InstrumentResult } from '../model/assessment.ts';
import type { Framework, IndicatorId, Indicator, Instrument, Subject } from '../model/framework.ts';
import type { Location } from '../model/notice.ts';
import type { ScoreRecord } from '../model/scores.ts';

export type InstrumentScore = Omit<InstrumentResult, 'weakest'>;

/** The figure that counts: the printed one where there is one. */
export const usedScore = (checked: Checked): number | null => checked.printed ?? checked.computed;

/** Mean that is null as soon as one part is null: an unknown score is never passed over. */
export function mean(parts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const part of parts) {
    if (part === null) return null;
    sum += part;
  }
  return parts.length === 0 ? null : sum / parts.length;
}

/** Percent of the total (น้ำหนัก); null where the year's weight is unknown or known from memory alone. */
export function weightOf(framework: Framework, instrument: Instrument): number | null {
  return framework.coverage === 'structure' || instrument.weight.confidence === 'low' ? null : instrument.weight.value;
}

export function scoreIndicators(record: ScoreRecord, framework: Framework): IndicatorResult[] {
  return framework.indicators.map((indicator) => {
    const id: `${IndicatorId}` = `${indicator.id}`;
    const printed = scoreAt(record, id);
    const score = printed ?? fromItems(record, framework, indicator);
    return { id: indicator.id, name: indicator.name.value, instrument: indicator.instrument, score, at: atOf(record, id) };
  });
}

export function scoreInstruments(record: ScoreRecord, framework: Framework, indicators: readonly IndicatorResult[]): InstrumentScore[] {
  return framework.instruments.map((instrument) => {
    const parts = indicators.filter((indicator) => indicator.instrument === instrument.id).map((indicator) => indicator.score);
    const checked = { printed: scoreAt(record, instrument.id), computed: framework.coverage === 'structure' ? null : mean(parts), at: atOf(record, instrument.id) };
    return {
      id: instrument.id, name: instrument.name.value, weight: weightOf(framework, instrument), score: usedScore(checked),
      weighted: record.scores[instrument.id]?.weighted === true, ...checked,
    };
  });
}

/** Computed from the deepest figures known: an instrument's own mean before its printed, already rounded score. */
export function scoreTotal(record: ScoreRecord, instruments: readonly InstrumentScore[]): Checked {
  let computed: number | null = 0;
  for (const { weight, computed: deep, printed } of instruments) {
    const score = deep ?? printed;
    if (weight === null || score === null) { computed = null; break; }
    computed += (weight * score) / 100;
  }
  return { printed: scoreAt(record, 'total'), computed: instruments.length === 0 ? null : computed, at: atOf(record, 'total') };
}

/** Indicator 9 or 10 = mean of its sub-indicators, each the mean of its items; only where the year's groups are known. */
function fromItems(record: ScoreRecord, framework: Framework, indicator: Indicator): number | null {
  if (!framework.oitFromItems || framework.coverage === 'structure') return null;
  const known = indicator.groups.every((group) => group.confidence !== 'low');
  return known ? mean(indicator.groups.map((group) => scoreAt(record, group.id) ?? mean(group.items.map((item) => scoreAt(record, item))))) : null;
}

function scoreAt(record: ScoreRecord, subject: Subject): number | null {
  return record.scores[subject]?.value ?? null;
}

function atOf(record: ScoreRecord, subject: Subject): Location | null {
  return record.scores[subject]?.at ?? null;
}
