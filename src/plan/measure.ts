/** A chosen rule → a measure in this office's words, with its people, its time and its reason. */
import type { Assessment } from '../model/assessment.ts';
import type { IsoDate, Measure } from '../model/plan.ts';
import type { Rule } from '../model/rule.ts';
import type { Choice } from './choose.ts';
import type { PlanInput } from './input.ts';
import { reasonOf } from './reason.ts';
import { scheduleOf } from './schedule.ts';
import { type Wording, fillTexts } from './words.ts';

export function measureOf(choice: Choice, input: PlanInput, wording: Wording, date: IsoDate | null): Measure {
  const { rule, findings, from } = choice;
  const recommendation = isHigh(choice, input.assessment) ? rule.sustain : rule.recommendation;
  return {
    id: rule.id, from, findings, indicator: indicatorOf(choice, input.assessment), theme: rule.theme, ...fillTexts({ ...rule, recommendation }, wording),
    responsible: responsibleOf(rule, wording), budget: null, period: scheduleOf(rule.period, input.forYear, date),
    references: rule.references.map(({ source }) => source), origin: rule.origin, reason: reasonOf(choice, input.assessment, input.topics),
  };
}

/** That of what it answers: an item stands under another indicator in some years (ethics under 9 in 2567); else the rule's own. */
function indicatorOf({ findings, rule }: Choice, assessment: Assessment | null): Rule['indicator'] {
  const answered = new Set((assessment?.findings ?? []).filter(({ id }) => findings.includes(id)).map(({ indicator }) => indicator));
  const [only] = answered;
  return answered.size === 1 && only !== undefined && only !== null && rule.indicator !== null ? only : rule.indicator;
}

/** Leading units first; a unit that two roles share is named once. */
function responsibleOf({ responsible }: Rule, { use }: Wording): Measure['responsible'] {
  const named = new Set<string>();
  const inOrder = [...responsible.filter(({ part }) => part === 'lead'), ...responsible.filter(({ part }) => part === 'support')];
  return inOrder.flatMap(({ role, part }) => {
    const units = use(role).filter((unit) => !named.has(unit));
    for (const unit of units) named.add(unit);
    return units.length === 0 ? [] : [{ role, units, part }];
  });
}

/** Everything it answers (or, where it answers nothing, its indicator) stands high: then what is good is kept, nothing is repaired. */
function isHigh({ findings, rule }: Choice, assessment: Assessment | null): boolean {
  const answered = (assessment?.findings ?? []).filter(({ id }) => findings.includes(id));
  if (answered.length > 0) return answered.every(({ severity }) => severity === 'sustain');
  const score = assessment?.indicators.find(({ id }) => id === rule.indicator)?.score ?? null;
  return score !== null && score >= 95;
}
