/** The rules that may speak for this agency: of its kind, in its wording, none that the office dropped; the strongest first. */
import type { AgencyType } from '../model/agency.ts';
import type { IndicatorId } from '../model/framework.ts';
import type { Clause, Rule } from '../model/rule.ts';
import type { PlanInput } from './input.ts';

export function rulesFor({ rules, agency, settings }: Pick<PlanInput, 'rules' | 'agency' | 'settings'>): readonly Rule[] {
  const type = agency.type ?? 'other';
  const known = byType.get(rules) ?? new Map<AgencyType, readonly Rule[]>();
  byType.set(rules, known);
  const found = known.get(type) ?? rulesOf(type, rules);
  known.set(type, found);
  return settings.measures === undefined ? found : found.filter(({ id }) => !isDropped(id, settings));
}

/** A batch asks the same for thousands of agencies of a few kinds. */
const byType = new WeakMap<readonly Rule[], Map<AgencyType, readonly Rule[]>>();

function rulesOf(type: AgencyType, rules: readonly Rule[]): readonly Rule[] {
  return rules
    .filter(({ agencyTypes: { only, not } }) => !not.includes(type) && (only.length === 0 || only.includes(type)))
    .map((rule) => ({ ...rule, ...rule.byAgencyType?.[type] }))
    .sort(byStrength);
}

/** Larger priority first, then by id, so that the same scores always give the same plan. */
function byStrength(a: Rule, b: Rule): number {
  return b.priority - a.priority || (a.id < b.id ? -1 : 1);
}

/** The main rule of an indicator: what it would get as the lowest of its instrument. */
export function mainRule(rules: readonly Rule[], indicator: IndicatorId, fiscalYear: number): Rule | undefined {
  return rules.find((rule) => rule.indicator === indicator && rule.when.some((clause) => clause.lowest === true && clause.topics === undefined && inYears(clause, fiscalYear)));
}

export function standingRules(rules: readonly Rule[], fiscalYear: number): Rule[] {
  return rules.filter((rule) => rule.when.some((clause) => clause.always === true && inYears(clause, fiscalYear)));
}

export function inYears({ years }: Clause, fiscalYear: number): boolean {
  return years === undefined || (fiscalYear >= years[0] && fiscalYear <= years[1]);
}

function isDropped(id: string, settings: PlanInput['settings']): boolean {
  const change = settings.measures?.[id];
  return change !== undefined && 'drop' in change;
}
