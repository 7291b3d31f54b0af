/** Keeps a long run small, and its threads out of each other's way. V8 lets each thread fill up to four times what it keeps before it looks for what it may let go of. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Papers from which on a run lasts long enough for its memory to matter. */
const MANY = 1500;

/** Of a thread beside the main one, MB: far more than a province needs, and little enough for V8 to be sparing. */
export const THREAD_MEMORY = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 } as const;

export interface Memory {
  /** After a phase that leaves much behind: the reading of the file, the last of the agencies. */
  readonly tidy: () => void;
}

export function memoryFor(papers: number, threads: number): Memory {
  if (papers < MANY) return { tidy: () => undefined };
  setFlagsFromString('--heap-growing-percent=40');
  // Every core has a thread of ours: helpers at collecting would only take its time.
  if (threads > 1) setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return { tidy: collect };
}
