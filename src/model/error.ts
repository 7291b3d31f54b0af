import type { Code, Facts } from './facts/index.ts';
import type { Location } from './notice.ts';

/** A failure with a cause the user can act on: code and facts, no prose (the words live in messages/). */
export class ItaPlanError<C extends Code = Code> extends Error {
  readonly code: C;
  readonly params: Facts[C];
  readonly at: Location | null;

  constructor(code: C, params: Facts[C], at: Location | null = null) {
    super(code);
    this.name = 'ItaPlanError';
    this.code = code;
    this.params = params;
    this.at = at;
  }
}

/** The room at the head of a code decides the exit code (see README). */
const EXIT_BY_ROOM: Readonly<Record<string, number>> = {
  CLI: 2, READ: 10, ASSESS: 10, REVIEW: 10, CATALOGUE: 20, SETTINGS: 20, PLAN: 20, RENDER: 30, WRITE: 40,
};

export function exitOf(code: Code): number {
  return EXIT_BY_ROOM[code.slice(0, code.indexOf('_'))] ?? 1;
}
