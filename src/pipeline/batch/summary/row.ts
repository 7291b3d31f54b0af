/** What the summary keeps of one agency: a few numbers and its measures by name, so that a whole country fits in memory. */
import type { AgencyKind } from '../../../model/agency.ts';
import type { Assessment } from '../../../model/assessment.ts';
import { type Framework, INDICATORS, type IndicatorId, INSTRUMENTS, type InstrumentId } from '../../../model/framework.ts';
import type { Plan } from '../../../model/plan.ts';
import type { ProvinceAgency } from '../../../model/province.ts';
import { round2 } from '../../../model/round.ts';
import type { Settings } from '../../../model/settings.ts';

const DEFAULT_TARGET = 85;

export interface RowFacts {
  readonly folder: string;
  readonly kind: AgencyKind;
  readonly framework: Framework;
  readonly blanks: number;
}

export function rowOf({ settings, measures }: Plan, assessment: Assessment, { folder, kind, framework, blanks }: RowFacts): ProvinceAgency {
  const total = used(assessment.total);
  const target = settings.targets?.total ?? settings.target ?? DEFAULT_TARGET;
  const score = (id: IndicatorId): number | null => assessment.indicators.find((one) => one.id === id)?.score ?? null;
  const of = (id: InstrumentId) => assessment.instruments.find((one) => one.id === id);
  return {
    agency: assessment.agency, kind: kind.label, local: kind.local, folder, fiscalYear: assessment.fiscalYear, total,
    grade: assessment.rating.printed ?? assessment.rating.computed, target, below: total === null ? null : round2(total) < target,
    instruments: byInstrument((id) => of(id)?.score ?? null),
    indicators: INDICATORS.map(score),
    weakest: byInstrument((id) => of(id)?.weakest.map(({ indicator }) => indicator) ?? []),
    belowTarget: INDICATORS.filter((id) => { const one = score(id); return one !== null && round2(one) < targetOf(id, settings); }),
    previous: previousOf(assessment, total, framework),
    measures: measures.map(({ id, from, title, indicator, responsible, period }) => ({ id, from, title, indicator, period, leads: responsible.filter(({ part }) => part === 'lead').flatMap(({ units }) => units) })),
    blanks,
  };
}

const used = ({ printed, computed }: Assessment['total']): number | null => printed ?? computed;
const targetOf = (id: IndicatorId, { target, targets }: Settings): number => targets?.byIndicator?.[id] ?? target ?? DEFAULT_TARGET;

function byInstrument<T>(of: (id: InstrumentId) => T): Record<InstrumentId, T> {
  return Object.fromEntries(INSTRUMENTS.map((id) => [id, of(id)])) as Record<InstrumentId, T>;
}

/** The difference of the printed figures, and only of years that may stand side by side. */
function previousOf({ previous }: Assessment, total: number | null, { comparableWith }: Framework): ProvinceAgency['previous'] {
  if (previous === null) return null;
  const before = used(previous.total);
  const may = typeof comparableWith[String(previous.fiscalYear)] !== 'string';
  const change = may && total !== null && before !== null ? round2(round2(total) - round2(before)) : null;
  return { fiscalYear: previous.fiscalYear, total: before, grade: previous.rating.printed ?? previous.rating.computed, change };
}
