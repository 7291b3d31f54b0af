import type { Framework, Indicator, Subject } from '../model/framework.ts';
import { questionOf } from './questions.ts';
import { weightOf } from './scoring.ts';

/** Points of the total that one point of a subject is worth (0.05 for O42 in 2564); null where the year does not say. */
export function worthOf(subject: Subject, framework: Framework): number | null {
  if (subject === 'total') return 1;
  const instrument = framework.instruments.find(({ id }) => id === subject);
  if (instrument !== undefined) return share(weightOf(framework, instrument), 100);
  const indicator = framework.indicators.find(({ id }) => String(id) === subject);
  if (indicator !== undefined) return worthOfIndicator(indicator, framework);
  const asked = questionOf(framework, subject);
  if (asked !== null) return share(worthOfIndicator(asked.indicator, framework), partsOf(subject, asked.indicator, framework));
  const grouped = framework.indicators.find(({ groups }) => groups.some(({ id }) => id === subject));
  return grouped === undefined || !framework.oitFromItems ? null : share(worthOfIndicator(grouped, framework), grouped.groups.length);
}

function worthOfIndicator(indicator: Indicator, framework: Framework): number | null {
  const instrument = framework.instruments.find(({ id }) => id === indicator.instrument);
  const siblings = framework.indicators.filter((other) => other.instrument === indicator.instrument).length;
  return instrument === undefined ? null : share(weightOf(framework, instrument), 100 * siblings);
}

/** Equal parts an indicator is made of: its questions, or for an OIT item sub-indicators × items of its own. */
function partsOf(code: string, indicator: Indicator, framework: Framework): number | null {
  if (indicator.instrument !== 'OIT') return indicator.questions.length;
  const group = indicator.groups.find(({ items }) => items.some((item) => item === code));
  return group === undefined || !framework.oitFromItems ? null : indicator.groups.length * group.items.length;
}

function share(whole: number | null, parts: number | null): number | null {
  return whole === null || parts === null ? null : whole / parts;
}
