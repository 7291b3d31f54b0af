/**
 * Many agencies in one run. In: a score file, the common settings and those of single agencies, a folder. Out: a folder of papers an
 * agency, the summary of all, a manifest and a journal; what failed is listed and stops nobody else. What was done is proven by hashes.
 */
import { ItaPlanError } from '../../model/error.ts';
import type { Notice } from '../../model/notice.ts';
import type { Settings } from '../../model/settings.ts';
import { type Journal, openJournal } from '../files/journal.ts';
import { takeLock } from '../files/lock.ts';
import { openOutput } from '../files/output.ts';
import { sweepTemporaries } from '../files/write.ts';
import { DEFAULT_FONT, wantedKinds } from '../papers.ts';
import { mergeSettings } from '../settings.ts';
import type { Outcome } from './agency.ts';
import { catalogueHash, type DoneEntry, JOURNAL_SCHEMA, type Past, pastOf, type RunEntry, templatesHash } from './entries.ts';
import { checkOnce, type Knowledge, type Known, openKnowledge, programVersion } from './knowledge.ts';
import { memoryFor } from './memory.ts';
import { manifestJson } from './manifest.ts';
import type { Context } from './jobs.ts';
import { keeper } from './kept.ts';
import type { Group, GroupPapers } from './papers.ts';
import { type BatchRequest, type Prepared, prepare } from './prepare.ts';
import { makePdfs, type Pdfs } from './pdfs.ts';
import { type Problem, problemsOf } from './problems.ts';
import { runGroups, runTasks, type Stopped, threadsFor, type Watch } from './run.ts';
import { type Crew, hireCrew } from './crew.ts';
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
  /** PDFs beside the Word files; null where none were asked for. */
  readonly pdfs: readonly string[] | null;
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
  if (request.dryRun) return work(request, prepared, { knowledge, known, settings, past: request.resume ? pastOf(request.out) : null, before: NO_PAST, journal: null }, watch);
  const lock = takeLock(request.out);
  try {
    const past = pastOf(request.out);
    if (lock.tookOver || !past.isFirst) sweepTemporaries(request.out);
    const journal = openJournal(request.out);
    try {
      return await work(request, prepared, { knowledge, known, settings, past: request.resume ? past : null, before: request.pdf ? past : NO_PAST, journal }, watch);
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
  /** On --resume. */
  readonly past: Past | null;
  /** Of any earlier run, for PDFs. */
  readonly before: Past;
  /** Null on a dry run. */
  readonly journal: Journal | null;
}

async function work(request: BatchRequest, prepared: Prepared, session: Session, watch: Watch): Promise<BatchResult> {
  const { known, settings, journal } = session;
  const place = { out: request.out, force: request.force, dryRun: request.dryRun };
  const context: Context = { ...session, place, output: openOutput(request.out) };
  const run = runEntry(request, prepared, known);
  const outcomes = new Map<string, Outcome>();
  const keep = keeper();
  const refused = prepared.refused.map(({ name, fault }): Problem => ({ name, state: 'failed', fault }));
  let ended = NOTHING;
  let pdfs = NO_PDFS;
  const papers = papersOf(request, prepared, known);
  const threads = threadsFor(papers, request.concurrency);
  const memory = memoryFor(papers, threads);
  memory.tidy();
  const crew = hireCrew(context, settings, threads);
  const stopped = await untilFull(async () => {
    journal?.append(run);
    const early = await runTasks(prepared.tasks, crew, watch, (outcome) => {
      outcomes.set(outcome.key, keep(outcome));
      note(journal, outcome);
    });
    if (early !== null) return early;
    await crew.leave();
    memory.tidy();
    const [late, made] = await finish(groupsOf(prepared.agencies, outcomes, refused, settings), crew, journal, watch);
    ended = made;
    if (late !== null) return late;
    if (request.pdf) {
      const words = [...[...outcomes.values()].flatMap(({ done }) => done?.files ?? []), ...made.papers.flatMap(({ files }) => files)].filter(({ format }) => format === 'docx');
      pdfs = await makePdfs(words, settings.font ?? DEFAULT_FONT, context, session.before, watch.stopped, (done) => journal?.append(done));
      if (watch.stopped() !== null) return watch.stopped();
    }
    if (journal !== null) context.output.writePieces('manifest.json', manifestJson({ run, agencies: prepared.agencies, outcomes, refused: prepared.refused, papers: ended.papers, pdfs: request.pdf ? pdfs.done : null }));
    return null;
  }).finally(crew.leave);
  const all = [...outcomes.values()];
  const failures = [...refused, ...all.flatMap((one) => problemsOf(one).filter(({ state }) => state === 'failed')), ...ended.failures, ...pdfs.failures];
  const result = { made: all.filter(({ state }) => state === 'made').length, kept: all.filter(({ state }) => state === 'kept').length, stopped };
  await untilFull(async () => { journal?.append({ type: 'end', ...result, failed: failures.length }); return null; });
  return {
    ...result, out: request.out, waiting: prepared.agencies.length - outcomes.size, total: prepared.agencies.length + refused.length, failures, notices: [...prepared.notices, ...ended.notices, ...pdfs.notices],
    papers: [...ended.papers.flatMap(({ files }) => files.map(({ path }) => path)), ...(stopped === null ? ['manifest.json'] : [])],
    pdfs: request.pdf ? pdfs.done.flatMap(({ files }) => files.map(({ path }) => path)) : null,
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
const NO_PAST: Past = { done: new Map(), written: new Map(), isFirst: true };
const NO_PDFS: Pdfs = { done: [], failures: [], notices: [] };
const NOTHING: Ended = { papers: [], failures: [], notices: [] };

/** The summary and the papers of each province, once every agency was tried; what cannot be written is a failure like any other. */
async function finish(groups: readonly Group[], crew: Crew, journal: Journal | null, watch: Watch): Promise<[Stopped, Ended]> {
  const made: GroupPapers[] = [];
  const stopped = await runGroups(groups, crew, watch, (index, papers) => {
    made[index] = papers;
    for (const { done, kept } of papers.papers) if (done !== null && !kept) journal?.append(done);
  });
  const papers = groups.flatMap(({ folder }, index) => made[index]?.papers.map((one) => ({ ...one, folder })) ?? []);
  return [stopped, {
    papers: papers.flatMap(({ done }) => done ?? []),
    failures: papers.flatMap(({ folder, name, fault }) => (fault === null || fault.code === 'WRITE_NO_SPACE' ? [] : [{ name: `${folder}${name}`, state: 'failed' as const, fault }])),
    notices: made.flatMap((one) => one?.notices ?? []),
  }];
}
