/** Last stop: the plan of one agency → its papers and plan.json, on the disk. */
import { basename, dirname } from 'node:path';
import type { Catalogue } from '../catalogue/index.ts';
import { ItaPlanError } from '../model/error.ts';
import type { Notice } from '../model/notice.ts';
import type { Plan } from '../model/plan.ts';
import { fold } from '../thai/text.ts';
import { analyze, type Request } from './analyze.ts';
import { loadCatalogue } from './catalogue.ts';
import { readBytes } from './files/read.ts';
import type { Inspection } from './inspect.ts';
import { writeFiles } from './files/write.ts';
import { type LeftOut, type Made, makePapers } from './papers.ts';
import { isUnfilled } from './office/read.ts';
import { fromFolder, mergeSettings, toFolder } from './settings.ts';
import { planFor } from './plan.ts';
import type { ScorelessRequest } from './scoreless.ts';
import { loadTemplates } from './templates.ts';

export interface Generated {
  readonly plan: Plan;
  readonly folder: string;
  readonly files: readonly Made[];
  /** Paths of the PDFs beside the Word files, where they were asked for. */
  readonly pdfs: readonly string[];
  readonly left: readonly LeftOut[];
  readonly notices: readonly Notice[];
}

/** Makes the papers of one agency from a score file, a plan.json or, where none needs scores, from nothing but settings; everything is ready before the first file is written. */
export async function generate(request: Request | ScorelessRequest, force: boolean, pdf = false): Promise<Generated> {
  const { plan, catalogue, notices } = await onePlan(request);
  const { settings } = plan;
  const folder = settings.out ?? '.';
  const papers = await makePapers(plan, catalogue, loadTemplates(settings.templates));
  const planFile = { path: 'plan.json', bytes: planJson(plan, folder) };
  const pdfs = pdf ? await (await import('./pdfs.ts')).pdfsOf(papers.outputs, papers.made, settings, papers.font) : { outputs: [], paths: [], notices: [] };
  writeFiles(folder, [...papers.outputs, planFile, ...pdfs.outputs], force);
  return { plan, folder, files: papers.made, pdfs: pdfs.paths, left: papers.left, notices: [...notices, ...papers.notices, ...pdfs.notices] };
}

export interface OnePlan {
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  readonly notices: readonly Notice[];
}

/** The plan of the one agency a request speaks of: made from its scores, or read from the plan.json it names. `inspected`: the score file, where it was read already. */
export async function onePlan(request: Request | ScorelessRequest, inspected: Inspection | null = null): Promise<OnePlan> {
  if (request.scores === null) return (await import('./scoreless.ts')).planWithoutScores(request as ScorelessRequest);
  if (request.scores.toLowerCase().endsWith('.json')) return planFromFile(request);
  try {
    return await planFromScores(request, inspected);
  } catch (cause) {
    if (!isUnfilled(cause)) throw cause;
    return (await import('./scoreless.ts')).planWithoutScores({ ...request, scores: null }).catch((scoreless: unknown) => {
      throw scoreless instanceof ItaPlanError && scoreless.code !== 'CLI_SCORES_MISSING' ? scoreless : cause;
    });
  }
}

async function planFromScores(request: Request, inspected: Inspection | null): Promise<OnePlan> {
  const { catalogue, assessments, notices } = await analyze(request, true, inspected);
  if (notices.some((one) => one.code === 'READ_PROVINCE_AVERAGES')) throw new ItaPlanError('CLI_PROVINCE_AVERAGES', { file: basename(request.scores) });
  const made = await planFor(assessments[0] as (typeof assessments)[number], catalogue, request.settings);
  return { plan: made.plan, catalogue, notices: [...notices, ...made.notices] };
}

/** A plan that was saved, perhaps edited by hand; flags lie over the settings it carries. */
async function planFromFile({ scores, settings, agency }: Request): Promise<OnePlan> {
  const { parsePlans } = await import('./schema/plan.ts');
  const plans = parsePlans(new TextDecoder().decode(readBytes(scores)), basename(scores));
  const matching = agency === null ? plans : plans.filter((one) => [one.agency.name, one.agency.given].some((name) => name !== null && fold(name) === fold(agency)));
  const [plan, ...others] = matching;
  if (plan === undefined) throw new ItaPlanError('CLI_AGENCY_NOT_FOUND', { wanted: agency ?? '', near: [], count: plans.length });
  if (others.length > 0) throw new ItaPlanError('CLI_SEVERAL_PLANS', { count: matching.length });
  const own = mergeSettings(fromFolder(plan.settings, dirname(scores)), settings);
  return { plan: { ...plan, settings: own }, catalogue: await loadCatalogue(own), notices: [] };
}

/** Next year's input: the plan with its settings, whose paths are relative to the folder it lies in. */
function planJson(plan: Plan, folder: string): Uint8Array {
  const stored: Plan = { ...plan, settings: toFolder(plan.settings, folder) };
  return new TextEncoder().encode(`${JSON.stringify({ schema: 'ita-plan/plan@1', plans: [stored] }, null, 2)}\n`);
}

