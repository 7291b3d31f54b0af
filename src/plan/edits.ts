/** settings.measures: what the office changes in a measure, keeps although nothing called for it, or drops. */
import type { Measure } from '../model/plan.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { Rule } from '../model/rule.ts';
import type { Choice } from './choose.ts';
import type { PlanInput } from './input.ts';
import type { Wording } from './words.ts';

type Changes = NonNullable<PlanInput['settings']['measures']>;

/** Rules the office names without dropping them are kept even where no finding asks for them. */
export function keptRules(rules: readonly Rule[], chosen: readonly Choice[], changes: Changes | undefined): Choice[] {
  if (changes === undefined) return [];
  const taken = new Set(chosen.map(({ rule }) => rule.id));
  return rules.filter(({ id }) => Object.hasOwn(changes, id) && !taken.has(id)).map((rule) => ({ rule, findings: [], from: 'rule', why: 'kept' }));
}

/** The office's words over ours; the id and where it comes from stay. */
export function edited(measures: readonly Measure[], { fill }: Wording, changes: Changes | undefined): readonly Measure[] {
  if (changes === undefined) return measures;
  return measures.flatMap((measure) => {
    const change = changes[measure.id];
    if (change === undefined) return [measure];
    if ('drop' in change) return [];
    const { id: _id, from: _from, ...own } = change;
    return [{ ...measure, ...filled(own, fill) }];
  });
}

/** Names in settings.measures that are neither a rule of this kind of agency nor a measure of the plan. */
export function unknownNames(rules: readonly Rule[], measures: readonly Measure[], changes: Changes | undefined): Notice[] {
  if (changes === undefined) return [];
  const known = new Set([...rules, ...measures].map(({ id }) => id));
  return Object.keys(changes).filter((id) => !known.has(id)).map((measure) => notice('PLAN_MEASURE_UNKNOWN', 'warning', { measure }));
}

function filled(own: Partial<Measure>, fill: (text: string) => string): Partial<Measure> {
  const fillAny = (value: unknown): unknown => (typeof value === 'string' ? fill(value) : Array.isArray(value) && value.every((part) => typeof part === 'string') ? value.map(fill) : value);
  return Object.fromEntries(Object.entries(own).map(([key, value]) => [key, fillAny(value)]));
}
