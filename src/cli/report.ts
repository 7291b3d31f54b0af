/** How a run speaks: notices and errors on stderr, one JSON object on stdout where that was asked for. */
import type { ChalkInstance } from 'chalk';
import type { Code, Facts } from '../model/facts/index.ts';
import { exitOf, ItaPlanError } from '../model/error.ts';
import type { Location, Notice } from '../model/notice.ts';
import { wrap } from '../thai/text.ts';
import type { Globals, Io } from './io.ts';

export interface Screen {
  readonly io: Io;
  readonly globals: Globals;
  /** Colours for stderr. */
  readonly paint: ChalkInstance;
  readonly say: (text: string) => void;
  /** Words of a code in the reader's language. */
  readonly message: <C extends Code>(code: C, params: Facts[C], at: Location | null) => string;
}

/** Colours and words are loaded here, so that --help does without them. */
export async function screenFor(io: Io, globals: Globals): Promise<Screen> {
  const [{ Chalk }, { message }] = await Promise.all([import('chalk'), import('../messages/index.ts')]);
  const paint = new Chalk({ level: globals.color && io.errIsTerminal && io.env.NO_COLOR === undefined && io.env.TERM !== 'dumb' ? 1 : 0 });
  return {
    io, globals, paint,
    say: (text) => (globals.quiet || globals.json ? undefined : io.err(`${text}\n`)),
    message: (code, params, at) => message(code, params, at, globals.lang),
  };
}

/** Warnings first; each once. With --quiet only warnings are said. */
export function sayNotices({ io, globals, paint, message }: Screen, notices: readonly Notice[]): void {
  if (globals.json) return;
  const words: Record<Notice['severity'], string> = globals.lang === 'th' ? { warning: 'โปรดตรวจ', info: 'แจ้งให้ทราบ' } : { warning: 'warning', info: 'note' };
  for (const severity of ['warning', 'info'] as const) {
    if (severity === 'info' && globals.quiet) continue;
    const lines = new Set(notices.filter((one) => one.severity === severity).map((one) => message(one.code, one.params as never, one.at)));
    for (const line of lines) io.err(`${indented(words[severity], severity === 'warning' ? paint.yellow : paint.cyan, line, io.columns)}\n`);
  }
}

/** Below so many columns the words before a notice share its first line instead of narrowing all of them. */
const ROOMY = 60;

function indented(head: string, paint: (text: string) => string, text: string, width: number): string {
  if (width >= ROOMY) return `${paint(head)}: ${wrap(text, width - 16).join('\n    ')}`;
  return wrap(`${head}: ${text}`, Math.max(20, width - 4)).join('\n    ').replace(head, paint(head));
}

/** Exit code of a finished run: 3 when a warning exists and --strict was given. */
export function exitFor({ globals }: Screen, notices: readonly Notice[]): number {
  return globals.strict && notices.some((one) => one.severity === 'warning') ? 3 : 0;
}

export function printJson({ io }: Screen, schema: string, value: object, notices: readonly Notice[]): void {
  io.out(`${JSON.stringify({ schema: `ita-plan/${schema}@1`, ...value, notices }, null, 2)}\n`);
}

/** The one line (or JSON envelope) a failure ends with, and its exit code; a stack trace only with --debug. */
export function reportFailure({ io, globals, paint, message }: Screen, cause: unknown): number {
  const known = cause instanceof ItaPlanError ? cause : new ItaPlanError('CLI_BUG', { message: cause instanceof Error ? cause.message : String(cause) });
  const exit = known.code === 'CLI_BUG' ? 1 : exitOf(known.code);
  const words = message(known.code, known.params, known.at);
  if (globals.debug && cause instanceof Error) io.err(`${cause.stack}\n`);
  if (globals.json) io.out(`${JSON.stringify({ schema: 'ita-plan/error@1', error: { code: known.code, exit, params: known.params, at: known.at, message: words } }, null, 2)}\n`);
  io.err(`${paint.red(globals.lang === 'th' ? 'ผิดพลาด' : 'error')} ${known.code}: ${words}\n`);
  return exit;
}
