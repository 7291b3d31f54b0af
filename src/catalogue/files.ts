import type { Framework, IndicatorId } from '../model/framework.ts';
import type { Rule } from '../model/rule.ts';

/** Whose knowledge it is: built-in < province < agency. */
export interface Layered {
  readonly file: string;
  readonly origin: Rule['origin'];
}

/** A rule as stored: its indicator stands once at the top of its file, its layer is where the file lies. */
export type StoredRule = Omit<Rule, 'indicator' | 'origin'>;

/** In an office's layer: the rule of that id below it is not used. */
export interface RemovedRule {
  readonly id: string;
  readonly remove: true;
}

/** One file of rules as stored: its indicator stands once at the top (null = standing rules). */
export interface RuleFile extends Layered {
  readonly json: {
    readonly schema: 'ita-plan/rules@1';
    readonly indicator: IndicatorId | null;
    readonly rules: readonly (StoredRule | RemovedRule)[];
  };
}

export interface FrameworkFile extends Layered {
  readonly json: Framework;
}
