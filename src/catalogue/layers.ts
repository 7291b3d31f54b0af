/** Lays the office's own files over the built-in ones: a framework or rule of the same year or id replaces the one below it. */
import type { Framework } from '../model/framework.ts';
import type { Rule } from '../model/rule.ts';
import type { FrameworkFile, RuleFile } from './files.ts';

const DEPTH: Readonly<Record<Rule['origin'], number>> = { 'built-in': 0, province: 1, agency: 2 };

export function layFrameworks(files: readonly FrameworkFile[]): Framework[] {
  const byYear = new Map<number, Framework>();
  for (const file of byDepth(files)) byYear.set(file.json.fiscalYear, file.json);
  return [...byYear.values()].sort((a, b) => a.fiscalYear - b.fiscalYear);
}

export function layRules(files: readonly RuleFile[]): Rule[] {
  return [...lay(files).values()].flatMap(({ rule }) => rule ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Where the rule of an id comes from; `rule` is null where a layer removed it. */
export interface RuleLayer {
  readonly id: string;
  readonly rule: Rule | null;
  readonly origin: Rule['origin'];
  readonly file: string;
  /** The rule that lies under it. */
  readonly below: Rule | null;
}

/** Every id that any layer names, in order, removed ones included. */
export function ruleLayers(files: readonly RuleFile[]): RuleLayer[] {
  return [...lay(files).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function lay(files: readonly RuleFile[]): Map<string, RuleLayer> {
  const byId = new Map<string, RuleLayer>();
  for (const { json, origin, file } of byDepth(files)) {
    for (const stored of json.rules) {
      const under = byId.get(stored.id);
      const rule = 'remove' in stored ? null : { ...stored, indicator: json.indicator, origin };
      byId.set(stored.id, { id: stored.id, rule, origin, file, below: under?.rule ?? under?.below ?? null });
    }
  }
  return byId;
}

function byDepth<T extends { readonly origin: Rule['origin'] }>(files: readonly T[]): T[] {
  return [...files].sort((a, b) => DEPTH[a.origin] - DEPTH[b.origin]);
}
