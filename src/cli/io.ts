/** What the command line touches outside itself; tests give their own. */
import { basename, relative, sep } from 'node:path';
import type { Lang } from '../messages/index.ts';
import type { Asker } from './wizard/asker.ts';

export interface Io {
  /** Results. */
  readonly out: (text: string) => void;
  /** Talk. */
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly inIsTerminal?: boolean;
  /** How the program was called, word by word, for commands to be copied; `ita-plan` when not given. */
  readonly program?: readonly string[];
  /** Answers a wizard's questions in place of a person; for tests. */
  readonly asker?: Asker;
}

/** The process's own streams; a reader that went away (| head) is no error. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EPIPE') throw cause;
    });
  }
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    columns: process.stdout.columns ?? 80,
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    inIsTerminal: process.stdin.isTTY === true,
    program: programCalled(process.argv[1] ?? '', process.cwd()),
  };
}

/** `ita-plan` where it was installed or linked; from a folder of its own, where no such command need be, the very call. */
export function programCalled(script: string, folder: string): readonly string[] {
  if (basename(script) !== 'ita-plan.js' || script.split(sep).includes('node_modules')) return ['ita-plan'];
  const near = relative(folder, script);
  return ['node', near.startsWith(`..${sep}..`) ? script : near];
}

/** Options that every command takes. */
export interface Globals {
  readonly lang: Lang;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly strict: boolean;
  readonly color: boolean;
  readonly input: boolean;
  readonly force: boolean;
  readonly debug: boolean;
}

/** --lang, else ITA_PLAN_LANG, else Thai; needed before the arguments are parsed, for help and errors. */
export function langOf(argv: readonly string[], env: Io['env']): Lang {
  const at = argv.indexOf('--lang');
  const asked = (at >= 0 ? argv[at + 1] : argv.find((one) => one.startsWith('--lang='))?.slice('--lang='.length)) ?? env.ITA_PLAN_LANG;
  return asked === 'en' ? 'en' : 'th';
}
