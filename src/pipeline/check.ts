/** Judges rules, frameworks, templates and settings, built-in or given, without making any paper. */
import { basename } from 'node:path';
import type { ItaPlanError } from '../model/error.ts';
import { INDICATORS } from '../model/framework.ts';
import type { Location } from '../model/notice.ts';
import type { Rule } from '../model/rule.ts';
import type { Settings } from '../model/settings.ts';
import { loadCatalogue } from './catalogue.ts';
import { readBytes } from './files/read.ts';
import { loadTemplates } from './templates.ts';

const CHECKS = ['rules', 'framework', 'templates', 'settings'] as const;
export type CheckName = (typeof CHECKS)[number];

/** `met: null` = rests on memory alone, to be confirmed by a person. */
export interface CheckResult {
  readonly id: string;
  readonly met: boolean | null;
  readonly at: Location | null;
  readonly fault: ItaPlanError | null;
}

/** Faults of shape in a file that was given are thrown; what can be judged one by one is returned. */
export async function check(what: CheckName, path: string | null, settings: Settings): Promise<readonly CheckResult[]> {
  if (what === 'templates') return checkTemplates(path ?? settings.templates);
  if (what === 'settings') return checkSettings(path ?? 'ita-plan.json');
  if (what === 'rules') return checkRules(path === null ? settings : { ...settings, rules: [path] });
  return checkFrameworks(path === null ? settings : { ...settings, framework: [path] });
}

const met = (id: string, holds: boolean | null): CheckResult => ({ id, met: holds, at: null, fault: null });

/** Each indicator answered when it is the lowest, each topic by a rule of its own. */
async function checkRules(settings: Settings): Promise<CheckResult[]> {
  const { rules, topics } = await loadCatalogue(settings);
  const answersLowest = (rule: Rule): boolean => rule.when.some((clause) => clause.lowest === true && clause.topics === undefined);
  return [
    ...INDICATORS.map((id) => met(`indicator-${id}`, rules.some((rule) => rule.indicator === id && answersLowest(rule)))),
    ...topics.map((topic) => met(`topic-${topic.id}`, rules.some((rule) => rule.when.some((clause) => clause.topics?.includes(topic.id))))),
  ];
}

/** Per year: what is proven (true), what rests on memory alone (null), what is not known (false). */
async function checkFrameworks(settings: Settings): Promise<CheckResult[]> {
  const { frameworks } = await loadCatalogue(settings);
  return frameworks.flatMap((framework) => {
    const proven = (confidences: readonly string[]): boolean | null => (confidences.length === 0 ? false : confidences.every((one) => one !== 'low') ? true : null);
    const item = framework.items.measures;
    return [
      met(`${framework.fiscalYear}-weights`, proven(framework.instruments.filter((one) => one.weight.value !== null).map((one) => one.weight.confidence))),
      met(`${framework.fiscalYear}-indicators`, proven(framework.indicators.map((one) => one.name.confidence))),
      met(`${framework.fiscalYear}-levels`, proven(framework.rating.levels.map((one) => one.confidence))),
      met(`${framework.fiscalYear}-questions`, proven(framework.indicators.flatMap((one) => one.questions.map((question) => question.confidence)))),
      met(`${framework.fiscalYear}-measures-item`, proven(item === null ? [] : [item.confidence])),
    ];
  });
}

async function checkTemplates(folder: string | undefined): Promise<CheckResult[]> {
  const { checkTemplate } = await import('../render/index.ts');
  const { documents, partials } = loadTemplates(folder);
  return Object.entries(documents).flatMap(([id, source]) => {
    const faults = checkTemplate({ id, source }, partials);
    return faults.length === 0 ? [met(id, true)] : faults.map((fault) => ({ id, met: false, at: fault.at, fault }));
  });
}

async function checkSettings(path: string): Promise<CheckResult[]> {
  const { parseSettings } = await import('./schema/settings.ts');
  const settings = parseSettings(new TextDecoder().decode(readBytes(path)), basename(path));
  return Object.keys(settings).map((key) => met(key, true));
}
