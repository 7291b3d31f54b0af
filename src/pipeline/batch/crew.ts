/** Several threads at one pile of work, this one among them: each takes a few pieces at a time and hands back what came of them. */
import { isMainThread, type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Settings } from '../../model/settings.ts';
import { openOutput } from '../files/output.ts';
import { pastOf } from './entries.ts';
import { type Context, type Done, doJob, type Job } from './jobs.ts';
import { openKnowledge } from './knowledge.ts';
import { THREAD_MEMORY } from './memory.ts';
import type { Place } from './put.ts';

/** Agencies handed over at once: enough to hide the handing, few enough to stop soon. A second handful waits, so that nobody stands idle. */
const AT_ONCE = 6;
const HANDFULS = 2;
const EAR_MS = 50;

interface Start {
  readonly mark: typeof MARK;
  readonly place: Place;
  readonly settings: Settings;
  readonly resume: boolean;
  /** Becomes 1 when the run is to stop after the current piece. */
  readonly stop: SharedArrayBuffer;
}
const MARK = 'ita-plan batch';

type Answer = Done | { readonly ready: true };

type Stopped = () => string | null;
type Take = (done: Done) => void;

export interface Crew {
  /** Uses `jobs` up, from its end; resolves when each was done, or when the run stopped and nobody is at work any more. */
  readonly work: (jobs: Job[], stopped: Stopped, take: Take) => Promise<void>;
  /** What the others hold goes with them; new ones come when there is work again. */
  readonly leave: () => Promise<void>;
}

/** `threads` counts this one; the others begin when there is work. */
export function hireCrew(context: Context, settings: Settings, threads: number): Crew {
  const stop = new SharedArrayBuffer(4);
  const start: Start = { mark: MARK, place: context.place, settings, resume: context.past !== null, stop };
  const workers: Worker[] = [];
  return {
    work: async (jobs, stopped, take) => {
      while (workers.length < Math.min(threads, jobs.length) - 1) workers.push(new Worker(new URL(import.meta.url), { workerData: start, resourceLimits: THREAD_MEMORY }));
      const faults: unknown[] = [];
      const ended: Stopped = () => stopped() ?? (faults.length > 0 ? 'fault' : null);
      // A full disk meets the journal too: the others finish what they hold, then it is told.
      const taken: Take = (done) => {
        try {
          take(done);
        } catch (cause) {
          faults.push(cause);
        }
      };
      const ear = setInterval(() => { if (ended() !== null) Atomics.store(new Int32Array(stop), 0, 1); }, EAR_MS);
      try {
        const hand = (): Job[] => handful(jobs, threads);
        await Promise.all([workHere(jobs, context, ended, taken), ...workers.map((worker) => workThere(worker, hand, ended, taken))]);
      } finally {
        clearInterval(ear);
      }
      if (faults.length > 0) throw faults[0];
    },
    leave: async () => { await Promise.all(workers.splice(0).map((worker) => worker.terminate())); },
  };
}

async function workHere(jobs: Job[], context: Context, stopped: Stopped, take: Take): Promise<void> {
  while (stopped() === null) {
    const job = jobs.pop();
    if (job === undefined) return;
    take(await doJob(job, context));
    await new Promise((resume) => setImmediate(resume));
  }
}

/** Of provinces a good part at first, so that nobody stands idle while this thread makes the workbook of all of them; fewer and fewer towards the end. */
function handful(jobs: Job[], threads: number): Job[] {
  const last = jobs.at(-1);
  return jobs.splice(last !== undefined && 'task' in last ? -AT_ONCE : -Math.max(1, Math.floor(jobs.length / (4 * threads)))).reverse();
}

function workThere(worker: Worker, take: () => Job[], stopped: Stopped, give: Take): Promise<void> {
  return new Promise((resolve, reject) => {
    let held = 0;
    const hand = (): void => {
      for (; held < HANDFULS && stopped() === null; held += 1) {
        const jobs = take();
        if (jobs.length === 0) break;
        worker.postMessage(jobs);
      }
      if (held === 0) end(resolve);
    };
    const onMessage = (answer: Answer): void => {
      if (!('ready' in answer)) give(answer);
      else {
        held -= 1;
        hand();
      }
    };
    const onExit = (code: number): void => end(() => reject(new Error(`thread ended with ${code}`)));
    const onError = (cause: Error): void => end(() => reject(cause));
    const end = (then: () => void): void => {
      worker.off('message', onMessage).off('exit', onExit).off('error', onError);
      then();
    };
    worker.on('message', onMessage).on('exit', onExit).on('error', onError);
    hand();
  });
}

/** A thread's life: works through what it is given, and says when a handful is done. */
async function serve(port: MessagePort, { place, settings, resume, stop }: Start): Promise<void> {
  const isStopped = (): boolean => Atomics.load(new Int32Array(stop), 0) === 1;
  const say = (answer: Answer): void => port.postMessage(answer);
  const pile: (readonly Job[])[] = [];
  let wake = (): void => undefined;
  port.on('message', (jobs: readonly Job[]) => {
    pile.push(jobs);
    wake();
  });
  const knowledge = openKnowledge();
  const context: Context = { knowledge, known: await knowledge.of(settings), place, output: openOutput(place.out), past: resume ? pastOf(place.out) : null };
  for (;;) {
    const jobs = pile.shift();
    if (jobs === undefined) {
      await new Promise<void>((resolve) => { wake = resolve; });
      continue;
    }
    for (const job of jobs) {
      if (isStopped()) break;
      say(await doJob(job, context));
    }
    say({ ready: true });
    await new Promise((resolve) => setImmediate(resolve));
  }
}

if (!isMainThread && parentPort !== null && (workerData as Partial<Start> | null)?.mark === MARK) void serve(parentPort, workerData as Start);
