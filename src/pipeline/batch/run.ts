/** Does the tasks one after the other; between two of them a signal is heard, and a full disk ends everything at once. */
import { type AgencyContext, doAgency, type Outcome, type Task } from './agency.ts';

/** What the caller sees and says while a batch runs. */
export interface Watch {
  readonly onDone: (outcome: Outcome, done: number, total: number) => void;
  /** Name of the signal that asks the run to stop after the current agency; null = go on. */
  readonly stopped: () => string | null;
}

/** Signal or code that ended the run before its end; null = all tasks were done. */
export type Stopped = string | null;

const FATAL = new Set(['WRITE_NO_SPACE']);

export async function runTasks(tasks: readonly Task[], context: AgencyContext, watch: Watch, onOutcome: (outcome: Outcome) => void): Promise<Stopped> {
  for (const [index, task] of tasks.entries()) {
    const signal = watch.stopped();
    if (signal !== null) return signal;
    const outcome = await doAgency(task, context);
    onOutcome(outcome);
    watch.onDone(outcome, index + 1, tasks.length);
    if (outcome.fault !== null && FATAL.has(outcome.fault.code)) return outcome.fault.code;
    await new Promise((resume) => setImmediate(resume));
  }
  return watch.stopped();
}
