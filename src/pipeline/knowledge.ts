/** What the read room needs to recognise a score file, taken from the catalogue. */
import type { Catalogue } from '../catalogue/index.ts';
import { type IndicatorId, INDICATORS, INSTRUMENTS, type InstrumentId } from '../model/framework.ts';
import type { ReadKnowledge } from '../read/index.ts';

/** Every spelling of every year; the weights of the latest year whose weights are known. */
export function readKnowledge(catalogue: Catalogue): ReadKnowledge {
  const { frameworks, agencyTypes } = catalogue;
  return {
    indicators: INDICATORS.map((id) => ({ id, names: indicatorNames(catalogue, id) })),
    instruments: INSTRUMENTS.map((id) => ({ id, names: instrumentNames(catalogue, id) })),
    weights: weightsOf(catalogue),
    grades: unique(frameworks.flatMap((framework) => framework.rating.levels.map((level) => level.grade))),
    agencyPrefixes: [...Object.values(agencyTypes.types).flatMap((kind) => kind.names), ...agencyTypes.neutralNames],
    provinces: catalogue.provinces,
  };
}

function indicatorNames({ frameworks }: Catalogue, id: IndicatorId): string[] {
  return unique(frameworks.flatMap((framework) => framework.indicators.filter((one) => one.id === id).flatMap((one) => [one.name.value, ...one.aliases])));
}

function instrumentNames({ frameworks }: Catalogue, id: InstrumentId): string[] {
  return unique(frameworks.flatMap((framework) => framework.instruments.filter((one) => one.id === id).flatMap((one) => [one.name.value, ...one.aliases])));
}

function weightsOf({ frameworks }: Catalogue): Record<InstrumentId, number> {
  const known = frameworks.filter((framework) => framework.instruments.every((one) => one.weight.value !== null)).at(-1);
  const weight = (id: InstrumentId): number => known?.instruments.find((one) => one.id === id)?.weight.value ?? 0;
  return { IIT: weight('IIT'), EIT: weight('EIT'), OIT: weight('OIT') };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
