/** Does the tasks, one after the other or in several threads; between two of them a signal is heard, and a full disk ends everything at once. */
import { availableParallelism } from 'node:os';
import { type AgencyContext, doAgency, type Outcome, type Task } from './agency.ts';
import { runInThreads } from './threads.ts';

/** What the caller sees and says while a batch runs. */
export interface Watch {
  readonly onDone: (outcome: Outcome, done: number, total: number) => void;
  /** Name of the signal that asks the run to stop after the current agency; null = go on. */
  readonly stopped: () => string | null;
}

/** Signal or code that ended the run before its end; null = all tasks were done. */
export type Stopped = string | null;

/** Fewer papers than this are made sooner by one thread than several are started (bench/README.md). */
const WORTH_THREADS = 1500;
const MOST_THREADS = 4;

export function threadsFor(papers: number, asked: number | null): number {
  return asked ?? (papers < WORTH_THREADS ? 1 : Math.min(MOST_THREADS, availableParallelism()));
}

const FATAL = new Set(['WRITE_NO_SPACE']);

/** `tasks` is used up: what is done is let go of, so that a country takes no more memory at its end than at its beginning. */
export async function runTasks(tasks: Task[], context: AgencyContext, threads: number, watch: Watch, onOutcome: (outcome: Outcome) => void): Promise<Stopped> {
  const total = tasks.length;
  let done = 0;
  let ended: Stopped = null;
  const take = (outcome: Outcome): void => {
    done += 1;
    onOutcome(outcome);
    watch.onDone(outcome, done, total);
    if (outcome.fault !== null && FATAL.has(outcome.fault.code)) ended = outcome.fault.code;
  };
  const stopped = (): Stopped => ended ?? watch.stopped();
  tasks.reverse();
  if (threads > 1) await runInThreads(tasks, context, threads, stopped, take);
  else await runHere(tasks, context, stopped, take);
  return stopped();
}

async function runHere(tasks: Task[], context: AgencyContext, stopped: () => Stopped, take: (outcome: Outcome) => void): Promise<void> {
  for (let task = tasks.pop(); task !== undefined && stopped() === null; task = tasks.pop()) {
    take(await doAgency(task, context));
    await new Promise((resume) => setImmediate(resume));
  }
}
