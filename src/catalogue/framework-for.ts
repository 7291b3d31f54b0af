import { ItaPlanError } from '../model/error.ts';
import type { Framework } from '../model/framework.ts';
import { type Notice, notice } from '../model/notice.ts';

type Frameworks = readonly Framework[];

/**
 * The framework that scores of a fiscal year are read with. A year that is not shipped gets the structure of the nearest
 * earlier one (names only): no weights, no levels, no item codes, so that nothing unknown is computed or printed.
 */
export function frameworkFor(frameworks: Frameworks, fiscalYear: number): { framework: Framework; notices: Notice[] } {
  const exact = frameworks.find((framework) => framework.fiscalYear === fiscalYear);
  if (exact !== undefined) return { framework: exact, notices: [...unprovenWeights(exact), ...unconfirmedNames(exact)] };
  const earlier = frameworks.filter((framework) => framework.fiscalYear < fiscalYear).at(-1);
  if (earlier === undefined) throw new ItaPlanError('CATALOGUE_YEAR_TOO_EARLY', { fiscalYear, first: frameworks[0]?.fiscalYear ?? 0 });
  return {
    framework: structureOf(earlier, fiscalYear),
    notices: [notice('CATALOGUE_YEAR_NOT_SHIPPED', 'warning', { fiscalYear, used: earlier.fiscalYear })],
  };
}

/** The framework of the paper's own year, whose item code and title it may carry; null when that year is not shipped. */
export function documentFramework(frameworks: Frameworks, forYear: number): Framework | null {
  return frameworks.find((framework) => framework.fiscalYear === forYear) ?? null;
}

function structureOf(framework: Framework, fiscalYear: number): Framework {
  return {
    ...framework,
    fiscalYear,
    coverage: 'structure',
    oitFromItems: false,
    instruments: framework.instruments.map((instrument) => ({ ...instrument, weight: { value: null, source: [], confidence: 'low' } })),
    indicators: framework.indicators.map((indicator) => ({ ...indicator, questions: [], groups: [] })),
    rating: { passMark: null, levels: [] },
    items: { measures: null, followUp: null, requirements: [] },
    comparableWith: {},
  };
}

/** Weights that no published figure of that year proves are used, and said. */
function unprovenWeights(framework: Framework): Notice[] {
  const proven = framework.instruments.every((instrument) => instrument.weight.confidence === 'high');
  return proven ? [] : [notice('CATALOGUE_WEIGHTS_UNPROVEN', 'info', { fiscalYear: framework.fiscalYear })];
}

function unconfirmedNames({ fiscalYear, indicators }: Framework): Notice[] {
  const names = indicators.filter((indicator) => indicator.name.confidence === 'low').map((indicator) => `${indicator.id}. ${indicator.name.value}`);
  return names.length === 0 ? [] : [notice('CATALOGUE_NAMES_UNCONFIRMED', 'info', { fiscalYear, names })];
}
