/**
 * Many agencies in one run. In: a score file, the common settings and those of single agencies, a folder. Out: a folder of papers an
 * agency, the summary of all, a manifest and a journal; what failed is listed and stops nobody else. What was done is proven by hashes.
 */
import { ItaPlanError } from '../../model/error.ts';
import type { Notice } from '../../model/notice.ts';
import type { Settings } from '../../model/settings.ts';
import { type Journal, openJournal } from '../files/journal.ts';
import { takeLock } from '../files/lock.ts';
import { sweepTemporaries, writeFiles } from '../files/write.ts';
import { wantedKinds } from '../papers.ts';
import { mergeSettings } from '../settings.ts';
import type { Outcome } from './agency.ts';
import { catalogueHash, type DoneEntry, JOURNAL_SCHEMA, type Past, pastOf, type RunEntry, templatesHash } from './entries.ts';
import { checkOnce, type Knowledge, type Known, openKnowledge, programVersion } from './knowledge.ts';
import { manifestJson } from './manifest.ts';
import { makeGroupPapers } from './papers.ts';
import { type BatchRequest, type Prepared, prepare } from './prepare.ts';
import { type Problem, problemsOf } from './problems.ts';
import { runTasks, type Stopped, threadsFor, type Watch } from './run.ts';
import { groupsOf } from './groups.ts';

export { readSettingsFolder } from './settings/folder.ts';
export { parseWhere } from './where.ts';
export type { Outcome } from './agency.ts';
export type { Fault } from './entries.ts';
export type { BatchRequest } from './prepare.ts';
export type { Watch } from './run.ts';

export interface BatchResult {
  readonly out: string;
  readonly total: number;
  readonly made: number;
  readonly kept: number;
  /** Agencies without papers, those the file refuses included, and papers of the province that could not be written. */
  readonly failures: readonly Problem[];
  /** Files of the whole: summary, province's papers, manifest. */
  readonly papers: readonly string[];
  readonly stopped: Stopped;
  /** Agencies that were not begun. */
  readonly waiting: number;
  readonly notices: readonly Notice[];
}

export async function batch(request: BatchRequest, watch: Watch): Promise<BatchResult> {
  const knowledge = openKnowledge();
  const settings = mergeSettings(request.common, request.typed);
  const known = await knowledge.of(settings);
  await checkOnce(settings, known);
  const prepared = await prepare(request, known.catalogue);
  if (request.dryRun) return work(request, prepared, { knowledge, known, settings, past: request.resume ? pastOf(request.out) : null, journal: null }, watch);
  const lock = takeLock(request.out);
  try {
    const past = pastOf(request.out);
    if (lock.tookOver || !past.isFirst) sweepTemporaries(request.out);
    const journal = openJournal(request.out);
    try {
      return await work(request, prepared, { knowledge, known, settings, past: request.resume ? past : null, journal }, watch);
    } finally {
      journal.close();
    }
  } finally {
    lock.release();
  }
}

interface Session {
  readonly knowledge: Knowledge;
  readonly known: Known;
  readonly settings: Settings;
  readonly past: Past | null;
  /** Null on a dry run. */
  readonly journal: Journal | null;
}

async function work(request: BatchRequest, prepared: Prepared, session: Session, watch: Watch): Promise<BatchResult> {
  const { knowledge, known, past, journal } = session;
  const place = { out: request.out, force: request.force, dryRun: request.dryRun };
  const run = runEntry(request, prepared, known);
  const outcomes = new Map<string, Outcome>();
  const refused = prepared.refused.map(({ name, fault }): Problem => ({ name, state: 'failed', fault }));
  let ended = NOTHING;
  const threads = threadsFor(papersOf(request, prepared, known), request.concurrency);
  const stopped = await untilFull(async () => {
    journal?.append(run);
    const early = await runTasks(prepared.tasks, { knowledge, place, past }, threads, watch, (outcome) => {
      outcomes.set(outcome.key, lean(outcome));
      note(journal, outcome);
    });
    if (early !== null) return early;
    ended = await finish(request, prepared, outcomes, refused, session);
    if (journal !== null) writeFiles(request.out, [{ path: 'manifest.json', bytes: manifestJson({ run, agencies: prepared.agencies, outcomes, refused: prepared.refused, papers: ended.papers }) }], true);
    return null;
  });
  const all = [...outcomes.values()];
  const failures = [...refused, ...all.flatMap((one) => problemsOf(one).filter(({ state }) => state === 'failed')), ...ended.failures];
  const result = { made: all.filter(({ state }) => state === 'made').length, kept: all.filter(({ state }) => state === 'kept').length, stopped };
  await untilFull(async () => { journal?.append({ type: 'end', ...result, failed: failures.length }); return null; });
  return {
    ...result, out: request.out, waiting: prepared.agencies.length - outcomes.size, total: prepared.agencies.length + refused.length, failures, notices: [...prepared.notices, ...ended.notices],
    papers: [...ended.papers.flatMap(({ files }) => files.map(({ path }) => path)), ...(stopped === null ? ['manifest.json'] : [])],
  };
}

/** Files that the run will make, about. */
const papersOf = ({ common, typed }: BatchRequest, { tasks }: Prepared, { templates }: Known): number => tasks.length * wantedKinds(mergeSettings(common, typed), templates).length * (typed.formats ?? common.formats ?? ['docx']).length;

/** A full disk ends the run, with what is done and what is not. */
async function untilFull(run: () => Promise<Stopped>): Promise<Stopped> {
  try {
    return await run();
  } catch (cause) {
    if (cause instanceof ItaPlanError && cause.code === 'WRITE_NO_SPACE') return cause.code;
    throw cause;
  }
}

/** What the end of the run still needs of an agency. */
function lean(outcome: Outcome): Outcome {
  return { ...outcome, notices: outcome.notices.filter(({ severity }) => severity === 'warning') };
}

function note(journal: Journal | null, { key, done, fault, state }: Outcome): void {
  if (done !== null && state === 'made') journal?.append(done);
  if (fault !== null && fault.code !== 'WRITE_NO_SPACE') journal?.append({ type: 'failed', key, code: fault.code });
}

function runEntry({ resume }: BatchRequest, { inputs }: Prepared, { catalogue, templates }: Known): RunEntry {
  return { type: 'run', schema: JOURNAL_SCHEMA, version: programVersion(), inputs, catalogue: catalogueHash(catalogue), templates: templatesHash(templates), resumed: resume };
}

interface Ended {
  readonly papers: readonly DoneEntry[];
  readonly failures: readonly Problem[];
  readonly notices: readonly Notice[];
}
const NOTHING: Ended = { papers: [], failures: [], notices: [] };

/** The summary and the papers of each province, once every agency was tried; what cannot be written is a failure like any other. */
async function finish({ out, force, dryRun }: BatchRequest, { agencies }: Prepared, outcomes: ReadonlyMap<string, Outcome>, refused: readonly Problem[], { knowledge, known, settings, past, journal }: Session): Promise<Ended> {
  const papers: DoneEntry[] = [];
  const failures: Problem[] = [];
  const notices: Notice[] = [];
  for (const group of groupsOf(agencies, outcomes, refused, settings)) {
    const made = await makeGroupPapers(group, { knowledge, known, place: { out, force, dryRun }, past });
    notices.push(...made.notices);
    for (const { name, done, kept, fault } of made.papers) {
      if (fault?.code === 'WRITE_NO_SPACE') throw new ItaPlanError('WRITE_NO_SPACE', { path: out });
      if (fault !== null) failures.push({ name: `${group.folder}${name}`, state: 'failed', fault });
      if (done === null) continue;
      papers.push(done);
      if (!kept) journal?.append(done);
    }
  }
  return { papers, failures, notices };
}
