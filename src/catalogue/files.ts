import type { Framework, IndicatorId } from '../model/framework.ts';
import type { Rule } from '../model/rule.ts';

/** Whose knowledge it is: built-in < province < agency. */
export interface Layered {
  readonly file: string;
  readonly origin: Rule['origin'];
}

/** One file of rules as stored: its indicator stands once at the top (null = standing rules). */
export interface RuleFile extends Layered {
  readonly json: {
    readonly schema: 'ita-plan/rules@1';
    readonly indicator: IndicatorId | null;
    readonly rules: readonly Omit<Rule, 'indicator' | 'origin'>[];
  };
}

export interface FrameworkFile extends Layered {
  readonly json: Framework;
}
