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
  const byId = new Map<string, Rule>();
  for (const { json, origin } of byDepth(files)) {
    for (const rule of json.rules) byId.set(rule.id, { ...rule, indicator: json.indicator, origin });
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function byDepth<T extends { readonly origin: Rule['origin'] }>(files: readonly T[]): T[] {
  return [...files].sort((a, b) => DEPTH[a.origin] - DEPTH[b.origin]);
}
