import type { Code, Facts } from './facts/index.ts';

/** Where something stands in a file that somebody gave. Rows count from 1; columns are letters, in CSV too. */
export interface Location {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly line?: number;
  /** The cell's or line's own text. */
  readonly text?: string;
}

/** Something the user should know and nothing stops for; its words live in messages/. */
export interface Notice {
  readonly code: Code;
  readonly severity: 'info' | 'warning';
  readonly params: Readonly<Record<string, unknown>>;
  readonly at: Location | null;
}

/** A notice whose facts fit its code. */
export function notice<C extends Code>(code: C, severity: Notice['severity'], params: Facts[C], at: Location | null = null): Notice {
  return { code, severity, params: params as Readonly<Record<string, unknown>>, at };
}
