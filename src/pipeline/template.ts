/** An office's own templates: the built-in ones as a start, every fault of its own, and which facts a template wants. */
import { join } from 'node:path';
import { ItaPlanError } from '../model/error.ts';
import type { Settings } from '../model/settings.ts';
import type { Wanted } from '../render/index.ts';
import type { Request } from './analyze.ts';
import { packagePath, packageText, packageTexts } from './files/read.ts';
import { writeFiles } from './files/write.ts';
import { type OnePlan, onePlan } from './generate.ts';
import { makePapers, renderInput } from './papers.ts';
import { fromFolder, mergeSettings } from './settings.ts';
import { loadTemplates, type Templates } from './templates.ts';

/** Lays the built-in templates and their guide into a folder; gives the paths. */
export function copyTemplates(folder: string, force: boolean): readonly string[] {
  const of = (part: string): [string, string][] => Object.entries(packageTexts(`templates/${part}`, '.hbs')).map(([name, text]) => [`${part}/${name}.hbs`, text]);
  const files = [['README.md', packageText('templates/README.md')] as const, ...of('documents'), ...of('partials')];
  writeFiles(folder, files.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })), force);
  return files.map(([path]) => join(folder, path));
}

export interface TemplateResult { readonly id: string; readonly faults: readonly ItaPlanError[] }

/** Each kind of paper with its faults: those its text shows, and where it shows none, those that appear when it is filled with the example's facts, all of them and hardly any. */
export async function checkTemplates(folder: string | undefined): Promise<readonly TemplateResult[]> {
  const templates = loadTemplates(folder);
  const { checkTemplate } = await import('../render/index.ts');
  const results = Object.entries(templates.documents).map(([id, source]) => ({ id, faults: checkTemplate({ id, source }, templates.partials) }));
  if (results.every(({ faults }) => faults.length > 0)) return results;
  const plans = await trialPlans();
  const tried: TemplateResult[] = [];
  for (const { id, faults } of results) tried.push({ id, faults: faults.length > 0 ? faults : await faultsOfTrial(id, templates, plans) });
  return tried;
}

const EXAMPLE = 'examples/subdistrict';

async function trialPlans(): Promise<readonly OnePlan[]> {
  const { parseSettings } = await import('./schema/settings.ts');
  const full = fromFolder(parseSettings(packageText(`${EXAMPLE}/ita-plan.json`), 'ita-plan.json'), packagePath(EXAMPLE));
  const scores = packagePath(`${EXAMPLE}/scores.csv`);
  return [await onePlan({ scores, settings: full, agency: null }), await onePlan({ scores, settings: {}, agency: null })];
}

async function faultsOfTrial(id: string, templates: Templates, plans: readonly OnePlan[]): Promise<readonly ItaPlanError[]> {
  const faults = new Map<string, ItaPlanError>();
  for (const { plan, catalogue } of plans) {
    const settings: Settings = { ...plan.settings, documents: [id as never], formats: ['json'] };
    try {
      await makePapers({ ...plan, settings }, catalogue, templates);
    } catch (cause) {
      if (!(cause instanceof ItaPlanError) || !cause.code.startsWith('RENDER_')) throw cause;
      faults.set(JSON.stringify([cause.code, cause.at]), cause);
    }
  }
  return [...faults.values()];
}

/** What one kind of paper wants (all there is when `kind` is null), against the facts of a score file or plan when one is given. */
export async function templateFields(kind: string | null, request: Request | null, settings: Settings): Promise<Wanted> {
  const templates = loadTemplates(settings.templates);
  const { wantedBy, checkTemplate } = await import('../render/index.ts');
  const known = Object.keys(templates.documents);
  if (kind !== null && !known.includes(kind)) throw new ItaPlanError('CLI_DOCUMENT_UNKNOWN', { kind, known });
  const template = kind === null ? null : { id: kind, source: templates.documents[kind] as string };
  const [fault] = template === null ? [] : checkTemplate(template, templates.partials);
  if (fault !== undefined) throw fault;
  if (request === null) return wantedBy(template, templates.partials, null);
  const { plan, catalogue } = await onePlan(request);
  const own = { ...plan, settings: mergeSettings(plan.settings, settings) };
  return wantedBy(template, templates.partials, renderInput(own, catalogue, { template: template ?? { id: '', source: '' }, partials: templates.partials }));
}
