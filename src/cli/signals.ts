/** Ctrl+C during a long run: the first one asks it to stop when what it is doing is whole, a second one ends it at once. */
import { constants } from 'node:os';

export interface Signals {
  /** Name of the signal that came; null = none. */
  readonly came: () => NodeJS.Signals | null;
  readonly close: () => void;
}

const HEARD = ['SIGINT', 'SIGTERM'] as const;

/** Exit code of a process that a signal ended: 130, 143. */
export function exitOfSignal(signal: string): number {
  return 128 + (constants.signals[signal as NodeJS.Signals] ?? 0);
}

export function hearSignals(onFirst: (signal: NodeJS.Signals) => void): Signals {
  let first: NodeJS.Signals | null = null;
  const heard = (signal: NodeJS.Signals): void => {
    if (first !== null) process.exit(exitOfSignal(signal));
    first = signal;
    onFirst(signal);
  };
  for (const signal of HEARD) process.on(signal, heard);
  return { came: () => first, close: () => { for (const signal of HEARD) process.removeListener(signal, heard); } };
}
