/** One agency of a batch, from its records to its papers on the disk; whatever goes wrong is its own and stops nobody else. */
import { frameworkFor } from '../../catalogue/index.ts';
import { ItaPlanError } from '../../model/error.ts';
import type { Notice } from '../../model/notice.ts';
import type { Plan } from '../../model/plan.ts';
import type { ProvinceAgency } from '../../model/province.ts';
import type { Settings } from '../../model/settings.ts';
import { assessGroup, commented } from '../analyze.ts';
import type { AgencyRecords } from '../choose.ts';
import { makePapers } from '../papers.ts';
import { kindOf, planFor } from '../plan.ts';
import type { Earlier } from '../previous.ts';
import { toFolder } from '../settings.ts';
import { type DoneEntry, type Fault, hashOf, type MadeFile } from './entries.ts';
import type { Context } from './jobs.ts';
import type { Known } from './knowledge.ts';
import { putFiles, stands } from './put.ts';
import { rowOf } from './summary/row.ts';

/** What is to be done; plain data, so that it can be handed to a worker. */
export interface Task {
  readonly key: string;
  readonly group: AgencyRecords;
  readonly previous: Earlier;
  readonly settings: Settings;
  /** From the output folder. */
  readonly folder: string;
  /** Name of the score file. */
  readonly file: string;
  /** Of its settings; then nothing is made. */
  readonly fault: Fault | null;
}

export interface Outcome {
  readonly key: string;
  readonly name: string;
  readonly folder: string;
  readonly state: 'made' | 'kept' | 'failed';
  readonly done: DoneEntry | null;
  readonly row: ProvinceAgency | null;
  readonly notices: readonly Notice[];
  readonly fault: Fault | null;
}

export async function doAgency(task: Task, context: Context): Promise<Outcome> {
  const { key, folder, settings, group: { agency } } = task;
  const name = agency.name ?? agency.given ?? '';
  let so: Outcome = { key, name, folder, state: 'failed', done: null, row: null, notices: [], fault: task.fault };
  if (task.fault !== null) return so;
  try {
    const known = await context.knowledge.of(settings);
    const { plan, notices } = await planOf(task, known);
    const row = rowFor(plan, folder, known);
    so = { ...so, notices, row };
    const { done, state } = await papersOf(plan, task, known, context);
    return { ...so, state, done, row: row === null ? null : { ...row, blanks: new Set(done.files.flatMap((file) => file.blanks)).size } };
  } catch (cause) {
    return { ...so, fault: faultOf(cause) };
  }
}

/** An error as plain data; one that is not ours is a bug of this program, still of this agency alone. */
export function faultOf(cause: unknown): Fault {
  if (cause instanceof ItaPlanError) return { code: cause.code, params: cause.params as Readonly<Record<string, unknown>>, at: cause.at };
  return { code: 'CLI_BUG', params: { message: cause instanceof Error ? cause.message : String(cause) }, at: null };
}

async function planOf({ group, settings, previous, file }: Task, { catalogue }: Known): Promise<{ plan: Plan; notices: Notice[] }> {
  const { assessment, notices } = await assessGroup(await commented(group, settings), { catalogue, settings, file, previous });
  const planned = await planFor(assessment, catalogue, settings);
  return { plan: planned.plan, notices: [...notices, ...planned.notices] };
}

/** How many blanks its papers have is not known yet. */
function rowFor(plan: Plan, folder: string, { catalogue }: Known): ProvinceAgency | null {
  const { agency, assessment } = plan;
  if (assessment === null) return null;
  const { framework } = frameworkFor(catalogue.frameworks, assessment.fiscalYear);
  return rowOf(plan, assessment, { folder, kind: kindOf(agency.type, catalogue), framework, blanks: 0 });
}

async function papersOf(plan: Plan, { key, folder }: Task, { catalogue, templates, hash }: Known, { knowledge, place, output, past }: Context): Promise<{ done: DoneEntry; state: 'made' | 'kept' }> {
  const planBytes = planJson(plan, `${place.out}/${folder}`);
  const planHash = hashOf(planBytes);
  const work = hashOf(planHash, hash);
  const before = past?.done.get(key);
  if (stands(before, work, place.out)) return { done: before, state: 'kept' };
  const papers = await makePapers(plan, catalogue, templates, { stem: ({ kind }) => kind, lend: knowledge.lend });
  const files: MadeFile[] = [
    ...papers.made.map(({ kind, format, sha256, blanks, omitted }) => ({ kind, format, path: `${folder}/${kind}.${format}`, sha256, blanks, omitted })),
    { kind: 'plan', format: 'json', path: `${folder}/plan.json`, sha256: planHash, blanks: [], omitted: [] },
  ];
  const bytes = [...papers.outputs.map((paper) => paper.bytes), planBytes];
  putFiles(files.map(({ path, sha256 }, index) => ({ path, sha256, bytes: bytes[index] as Uint8Array })), output, place, past);
  return { done: { type: 'done', key, work, files, left: papers.left }, state: 'made' };
}

/** Next year's input, like that of `generate`; its paths are relative to the folder it lies in. */
function planJson(plan: Plan, folder: string): Uint8Array {
  const { out: _out, lang: _lang, ...settings } = plan.settings;
  return Buffer.from(`${JSON.stringify({ schema: 'ita-plan/plan@1', plans: [{ ...plan, settings: toFolder(settings, folder) }] })}\n`);
}
