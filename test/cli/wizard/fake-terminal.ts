/** A terminal in memory: keys go in, what was drawn comes out without its colours. */
import { PassThrough, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import type { Terminal } from '../../../src/cli/wizard/terminal.ts';

export const KEYS = { enter: '\r', up: '\u001b[A', down: '\u001b[B', left: '\u001b[D', space: ' ', backspace: '\u007f', shiftTab: '\u001b[Z', escape: '\u001b', ctrlC: '\u0003', ctrlD: '\u0004', clearLine: '\u0015' } as const;

/** Wherever the cursor jumps, another line begins. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const MOVES = /\u001b\[[\d;?]*[A-KSTf]/g;

export interface FakeTerminal { readonly terminal: Terminal; readonly press: (...keys: readonly string[]) => Promise<void>; readonly shown: () => string; readonly raw: () => string }

export function fakeTerminal(columns = 80, env: Readonly<Record<string, string>> = {}, lang: 'th' | 'en' = 'th'): FakeTerminal {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  let raw = '';
  const output = Object.assign(new Writable({ write: (chunk, _, done) => { raw += String(chunk); done(); } }), { columns, rows: 30, isTTY: true, _isStdio: true });
  return {
    terminal: { input: input as unknown as NodeJS.ReadStream, output: output as unknown as NodeJS.WriteStream, paint: new Chalk({ level: 0 }), lang, env },
    press: async (...keys) => {
      for (const key of keys) {
        await wait(30);
        input.write(key);
      }
      await wait(30);
    },
    shown: () => stripVTControlCharacters(raw.replace(MOVES, '\n')), raw: () => raw,
  };
}
