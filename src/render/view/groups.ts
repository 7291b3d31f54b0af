/** Measures grouped as papers print them: by indicator, by instrument, by head of an announcement. */
import type { Finding } from '../../model/assessment.ts';
import { INSTRUMENTS, type IndicatorId } from '../../model/framework.ts';
import type { Measure } from '../../model/plan.ts';
import type { HeadView, IndicatorView, InstrumentView, MeasureView } from '../fields/index.ts';
import type { RenderInput } from '../input.ts';
import { kept } from '../kept.ts';
import { type IndicatorFigures, type InstrumentFigures, indicatorFigures, instrumentFigures, targetOf } from './assessment.ts';
import { findingsOf, measureView, unique } from './measure.ts';
import { ALL_INDICATORS, indicatorName, instrumentName, instrumentOf, isService, themeName } from './names.ts';

type Row = IndicatorView['row'];

/** More steps than this and a row may cut across pages. */
const TALL = 5;
const SERVICE_HEAD = 'การพัฒนาคุณภาพการให้บริการ';
/** Measures of no indicator whose theme is called like one: under that indicator's head they would stand as its answer. */
const OTHER_HEAD = 'มาตรการอื่นของหน่วยงาน';

/** One row of a table of measures. */
export function row(indicator: IndicatorId | null, name: string, measures: readonly Measure[], findings: readonly Finding[], input: RenderInput): Row {
  const views = measures.map((m) => measureView(m, input));
  const steps = unique(views.flatMap((v) => v.steps));
  const score = input.plan.assessment?.indicators.find((i) => i.id === indicator)?.score ?? null;
  return {
    indicator, name, score,
    sustain: views.length > 0 && views.every((v) => v.sustain),
    tall: steps.length > TALL,
    comments: unique(findings.flatMap((f) => (f.comment === null ? [] : [f.comment]))),
    causes: unique(findings.flatMap((f) => (f.cause === null ? [] : [f.cause]))),
    recommendations: unique(views.map((v) => v.recommendation)),
    steps,
    units: unique(views.flatMap((v) => v.units)),
    periods: unique(views.map((v) => v.period)),
    monitoring: unique(views.map((v) => v.monitoring)),
    measures: views,
  };
}

/** By the input that a plan's papers share, as long as it is at hand. */
const rows = new WeakMap<RenderInput, Map<IndicatorId, Row>>();

const rowOf = (indicator: IndicatorId, input: RenderInput): Row => kept(kept(rows, input, () => new Map<IndicatorId, Row>()), indicator, () => freshRow(indicator, input));

function freshRow(indicator: IndicatorId, input: RenderInput): Row {
  const { measures, findings } = input.plan;
  return row(indicator, indicatorName(indicator, input), measures.filter((m) => m.indicator === indicator), findings.filter((f) => f.indicator === indicator), input);
}

/** All ten indicators, with their measures; a score that is not known is null. */
export const byIndicator = (input: RenderInput): IndicatorView[] => figuresOf(input).map((figures) => ({ ...figures, row: rowOf(figures.indicator as IndicatorId, input) }));

function figuresOf(input: RenderInput): IndicatorFigures[] {
  const { assessment } = input.plan;
  return ALL_INDICATORS.map((id) => {
    const result = assessment?.indicators.find((i) => i.id === id);
    if (assessment !== null && result !== undefined) return indicatorFigures(result, assessment, input);
    return { indicator: id, name: indicatorName(id, input), instrument: instrumentOf(id, input), score: null, previous: null, change: null, trend: null, size: null, target: targetOf(id, input), below: false, gap: null, lowest: false, sustain: false };
  });
}

/** What must be acted on first stands first; what was not measured stands last, in the order of the indicators. */
const lowestFirst = (a: Row, b: Row): number => (a.score ?? Number.POSITIVE_INFINITY) - (b.score ?? Number.POSITIVE_INFINITY) || (a.indicator ?? 0) - (b.indicator ?? 0);

/** The three instruments, each with a row per indicator that has measures. */
export function byInstrument(input: RenderInput): InstrumentView[] {
  const { assessment } = input.plan;
  return INSTRUMENTS.map((id) => {
    const result = assessment?.instruments.find((i) => i.id === id);
    const unknown: InstrumentFigures = {
      id, name: instrumentName(id, input), weight: null, score: null, previous: null, change: null, trend: null, size: null, target: targetOf(id, input), targetSet: false,
      below: false, sustain: false, partial: true, weakest: [], weakestScore: null, level: false, weakSustain: false, indicators: [],
    };
    const figures = assessment === null || result === undefined ? unknown : instrumentFigures(result, assessment, input);
    const own = ALL_INDICATORS.filter((i) => instrumentOf(i, input) === id).map((i) => rowOf(i, input)).filter((r) => r.measures.length > 0).sort(lowestFirst);
    const sustained = own.filter((r) => r.sustain).length;
    return { ...figures, rows: own, hasComments: own.some((r) => r.comments.length > 0), allSustain: own.length > 0 && sustained === own.length, someSustain: sustained > 0 && sustained < own.length };
  });
}

/** Measures of no indicator, of the office's own or from comments, a row per theme; the standing ones are for other papers. */
export function others(input: RenderInput): Row[] {
  const loose = input.plan.measures.filter((m) => m.indicator === null && m.from !== 'standing');
  const themes = [...new Set(loose.map((m) => m.theme))];
  return themes.map((theme) => {
    const measures = loose.filter((m) => m.theme === theme);
    return row(null, themeName(theme), measures, measures.flatMap((m) => findingsOf(m, input.plan.findings)), input);
  });
}

/** Whether a measure stands in the announcement: the office's coverage, else all ten for a province and the weak points for others; standing themes are for other papers. */
function covered(measure: Measure, input: RenderInput): boolean {
  if (measure.from === 'standing' && measure.indicator === null) return false;
  const { coverage } = input.plan.settings;
  const scope = coverage ?? (input.plan.agency.type === 'province' ? 'all' : null);
  if (scope === 'all' || measure.from === 'own' || measure.from === 'comment') return true;
  const reasons = findingsOf(measure, input.plan.findings).flatMap((f) => f.why);
  if (scope === 'weakest') return reasons.includes('lowest');
  if (scope === 'below-target') return reasons.includes('below-target');
  return measure.findings.length > 0;
}

/** Heads of the announcement in the order of the indicators; measures of no indicator follow under their theme. */
export function heads(input: RenderInput): HeadView[] {
  const chosen = input.plan.measures.filter((m) => covered(m, input));
  const measures = chosen.length > 0 ? chosen : input.plan.measures;
  const joined = (input.plan.settings.grouping ?? (input.plan.agency.type === 'province' ? 'service' : 'indicator')) === 'service';
  const figures = figuresOf(input);
  const names = new Set(figures.map(({ name }) => name));
  const groups = new Map<string, { order: number; measures: MeasureView[]; indicators: Set<IndicatorId> }>();
  for (const measure of measures) {
    const service = joined && isService(measure.indicator);
    const theme = themeName(measure.theme);
    const title = measure.indicator === null ? (names.has(theme) ? OTHER_HEAD : theme) : service ? SERVICE_HEAD : indicatorName(measure.indicator, input);
    const group = groups.get(title) ?? { order: measure.indicator ?? ALL_INDICATORS.length + groups.size + 1, measures: [], indicators: new Set() };
    group.measures.push(measureView(measure, input));
    if (measure.indicator !== null) group.indicators.add(measure.indicator);
    groups.set(title, group);
  }
  return [...groups].sort(([, a], [, b]) => a.order - b.order).map(([title, group]) => ({
    title,
    sustain: group.measures.every((m) => m.sustain),
    indicators: figures.filter((f) => f.score !== null && group.indicators.has(f.indicator as IndicatorId)),
    measures: group.measures,
  }));
}
