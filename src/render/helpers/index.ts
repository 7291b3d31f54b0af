/** The closed list of helpers; a new one is a line here and in CONTRACTS. */
import type { Plan } from '../../model/plan.ts';
import type { AgencyKind } from '../../model/agency.ts';
import { ItaPlanError } from '../../model/error.ts';
import type { Helper, HelperOptions } from '../engine.ts';
import { logic } from './logic.ts';
import { print } from './print.ts';
import { unitOf } from './unit.ts';

export const HELPERS = ['fact', 'score', 'number', 'date', 'year', 'lines', 'paras', 'unit', 'count', 'inc', 'eq', 'gt', 'and', 'or', 'not'] as const;
export type HelperName = (typeof HELPERS)[number];

/** How many values each helper takes: least and most. */
export const ARGUMENTS: Readonly<Record<HelperName, readonly [least: number, most: number]>> = {
  fact: [1, 1], score: [1, 1], number: [1, 1], date: [1, 1], year: [1, 1], lines: [1, 1], paras: [1, 1], unit: [1, 1], count: [1, 1], inc: [1, 1],
  eq: [2, 2], gt: [2, 2], and: [2, 9], or: [2, 9], not: [1, 1],
};

export interface HelperContext {
  readonly plan: Plan;
  readonly kind: AgencyKind;
  /** A fact in words, or null when it is a blank. */
  readonly fact: (id: string) => string | null;
}

/** Fails, with its place, on a value that is not there; null is a value. */
function strict(name: string, helper: (given: readonly unknown[], hash: Readonly<Record<string, unknown>>) => unknown): Helper {
  return (...all: unknown[]) => {
    const options = all[all.length - 1] as HelperOptions;
    const given = all.slice(0, -1);
    if (given.includes(undefined)) {
      const { source, start } = options.loc;
      throw new ItaPlanError('RENDER_DATA', { problem: name }, { file: source, line: start.line, column: String(start.column + 1) });
    }
    return helper(given, options.hash);
  };
}

/** Those that need nothing of the paper. */
const COMMON = Object.fromEntries(Object.entries({ ...logic, ...print }).filter(([name]) => name in ARGUMENTS).map(([name, helper]) => [name, strict(name, helper as Parameters<typeof strict>[1])]));

export function makeHelpers(context: HelperContext): Readonly<Record<HelperName, Helper>> {
  return {
    ...COMMON,
    fact: strict('fact', ([id]) => print.factOrBlank(String(id), context.fact(String(id)))),
    unit: strict('unit', ([role]) => unitOf(String(role), context.plan, context.kind)),
  } as Record<HelperName, Helper>;
}
