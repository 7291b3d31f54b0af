/** Does the work of a batch; between two pieces a signal is heard, and a full disk ends everything at once. */
import { availableParallelism } from 'node:os';
import type { Outcome, Task } from './agency.ts';
import type { Crew } from './crew.ts';
import type { Done } from './jobs.ts';
import type { Group, GroupPapers } from './papers.ts';

/** What the caller sees and says while a batch runs. */
export interface Watch {
  readonly onDone: (outcome: Outcome, done: number, total: number) => void;
  /** Name of the signal that asks the run to stop after the current agency; null = go on. */
  readonly stopped: () => string | null;
}

/** Signal or code that ended the run before its end; null = all was done. */
export type Stopped = string | null;

/** Fewer papers than this are made sooner by one thread than several are started (bench/README.md). */
const WORTH_THREADS = 1500;
const MOST_THREADS = 4;

export function threadsFor(papers: number, asked: number | null): number {
  return asked ?? (papers < WORTH_THREADS ? 1 : Math.min(MOST_THREADS, availableParallelism()));
}

const NO_SPACE = 'WRITE_NO_SPACE';

/** `tasks` is used up: what is done is let go of, so that a country takes no more memory at its end than at its beginning. */
export async function runTasks(tasks: Task[], crew: Crew, watch: Watch, onOutcome: (outcome: Outcome) => void): Promise<Stopped> {
  const total = tasks.length;
  let done = 0;
  let ended: Stopped = null;
  const stopped = (): Stopped => ended ?? watch.stopped();
  const jobs = tasks.splice(0).reverse().map((task) => ({ task }));
  await crew.work(jobs, stopped, (one: Done) => {
    if (!('outcome' in one)) return;
    done += 1;
    onOutcome(one.outcome);
    watch.onDone(one.outcome, done, total);
    if (one.outcome.fault?.code === NO_SPACE) ended = NO_SPACE;
  });
  return stopped();
}

/** The first group is all agencies together, the largest: this thread begins with it while others take the provinces. */
export async function runGroups(groups: readonly Group[], crew: Crew, watch: Watch, onMade: (index: number, made: GroupPapers) => void): Promise<Stopped> {
  let ended: Stopped = null;
  const stopped = (): Stopped => ended ?? watch.stopped();
  await crew.work(groups.map((group, index) => ({ group, index })).reverse(), stopped, (one: Done) => {
    if (!('papers' in one)) return;
    onMade(one.index, one.papers);
    if (one.papers.papers.some(({ fault }) => fault?.code === NO_SPACE)) ended = NO_SPACE;
  });
  return stopped();
}
