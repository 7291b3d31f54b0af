/** The same work in several threads: each gets a few agencies at a time, makes and writes their papers, and hands the outcomes back. */
import { isMainThread, type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import { type AgencyContext, doAgency, type Outcome, type Task } from './agency.ts';
import { type Past, pastOf } from './entries.ts';
import { openKnowledge } from './knowledge.ts';
import type { Place } from './put.ts';

/** Agencies handed over at once: enough to hide the handing, few enough to stop soon. */
const AT_ONCE = 6;

interface Start {
  readonly mark: typeof MARK;
  readonly place: Place;
  readonly resume: boolean;
  /** Becomes 1 when the run is to stop after the current agency. */
  readonly stop: SharedArrayBuffer;
}
const MARK = 'ita-plan batch';

type Answer = { readonly outcome: Outcome } | { readonly ready: true };

/** Resolves when every task was done, or when the run stopped and no thread is at work any more. */
export async function runInThreads(tasks: Task[], { place, past }: AgencyContext, threads: number, stopped: () => string | null, take: (outcome: Outcome) => void): Promise<void> {
  const stop = new SharedArrayBuffer(4);
  const start: Start = { mark: MARK, place, resume: past !== null, stop };
  const workers = Array.from({ length: Math.min(threads, tasks.length) }, () => new Worker(new URL(import.meta.url), { workerData: start, resourceLimits: { maxYoungGenerationSizeMb: 16 } }));
  const ear = setInterval(() => { if (stopped() !== null) Atomics.store(new Int32Array(stop), 0, 1); }, EAR_MS);
  try {
    await Promise.all(workers.map((worker) => new Promise<void>((resolve, reject) => {
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`thread ended with ${code}`)));
      worker.on('message', (answer: Answer) => {
        if ('outcome' in answer) {
          take(answer.outcome);
          return;
        }
        const next = stopped() === null ? tasks.splice(-AT_ONCE) : [];
        if (next.length > 0) worker.postMessage(next.reverse());
        else resolve();
      });
    })));
  } finally {
    clearInterval(ear);
    await Promise.all(workers.map((worker) => worker.removeAllListeners('exit').terminate()));
  }
}

const EAR_MS = 50;

/** A thread's life: says it is ready, works through what it is given, says so again. */
function serve(port: MessagePort, { place, resume, stop }: Start): void {
  const past: Past | null = resume ? pastOf(place.out) : null;
  const context: AgencyContext = { knowledge: openKnowledge(), place, past };
  const isStopped = (): boolean => Atomics.load(new Int32Array(stop), 0) === 1;
  const say = (answer: Answer): void => port.postMessage(answer);
  port.on('message', (tasks: Task[]) => void work(tasks));
  say({ ready: true });

  async function work(tasks: readonly Task[]): Promise<void> {
    for (const task of tasks) {
      if (isStopped()) break;
      say({ outcome: await doAgency(task, context) });
    }
    say({ ready: true });
  }
}

if (!isMainThread && parentPort !== null && (workerData as Partial<Start> | null)?.mark === MARK) serve(parentPort, workerData as Start);
