import type { Finding } from '../../model/assessment.ts';
import type { Measure } from '../../model/plan.ts';
import type { MeasureView } from '../fields/index.ts';
import type { RenderInput } from '../input.ts';
import { kept } from '../kept.ts';
import { indicatorName, themeName } from './names.ts';
import { monthsInWords, quartersInWords, repeatInWords } from './period.ts';

const NOBODY_NAMED = 'ผู้ที่ได้รับมอบหมาย';
const NO_BUDGET_GIVEN = '-';

export function unique(texts: readonly string[]): string[] {
  const found: string[] = [];
  for (const text of texts) {
    const trimmed = text.trim();
    if (trimmed !== '' && !found.includes(trimmed)) found.push(trimmed);
  }
  return found;
}

export function findingsOf(measure: Measure, findings: readonly Finding[]): Finding[] {
  return findings.filter((f) => measure.findings.includes(f.id));
}

/** By the input that a plan's papers share, as long as it is at hand. */
const made = new WeakMap<RenderInput, Map<Measure, MeasureView>>();

/** A measure in words; its scores and severity come from the findings it answers. */
export const measureView = (measure: Measure, input: RenderInput): MeasureView => kept(kept(made, input, () => new Map<Measure, MeasureView>()), measure, () => freshView(measure, input));

function freshView(measure: Measure, input: RenderInput): MeasureView {
  const answered = findingsOf(measure, input.plan.findings);
  const units = (those: Measure['responsible']): string[] => unique(those.flatMap((r) => r.units));
  const all = units(measure.responsible);
  return {
    id: measure.id,
    title: measure.title,
    recommendation: measure.recommendation,
    clause: measure.clause,
    indicator: measure.indicator,
    indicatorName: measure.indicator === null ? themeName(measure.theme) : indicatorName(measure.indicator, input),
    theme: themeName(measure.theme),
    sustain: answered.length > 0 && answered.every((f) => f.severity === 'sustain'),
    standing: measure.from === 'standing',
    fromComment: measure.from === 'comment',
    steps: [...measure.steps],
    units: all.length === 0 ? [NOBODY_NAMED] : all,
    leads: units(measure.responsible.filter((r) => r.part === 'lead')),
    supports: units(measure.responsible.filter((r) => r.part === 'support')),
    budget: measure.budget ?? NO_BUDGET_GIVEN,
    period: monthsInWords(measure.period),
    quarters: quartersInWords(measure.period, input.plan.forYear),
    repeat: repeatInWords(measure.period.repeat),
    output: measure.output,
    evidence: [...measure.evidence],
    indicatorOfSuccess: measure.indicatorOfSuccess,
    monitoring: measure.monitoring,
    reason: measure.reason,
  };
}
