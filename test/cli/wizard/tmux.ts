/** A real terminal: the program in tmux, keys sent as a person presses them, the screen read back. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildProgram } from '../../fixtures/pipeline/program.ts';

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

let program: string | null = null;
let servers = 0;

/** Path of the program as it is now, made once. */
export function programPath(): string {
  program ??= buildProgram();
  return program;
}

export interface Pane {
  readonly folder: string;
  /** Keys by tmux's names: Enter, Up, BTab (Shift+Tab), Escape, C-c … */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly paste: (text: string) => Promise<void>;
  /** Waits until the screen shows it, then gives the screen. */
  readonly see: (pattern: RegExp, seconds?: number) => Promise<string>;
  readonly screen: (...options: readonly string[]) => string;
  readonly resize: (columns: number, rows: number) => Promise<void>;
  readonly cursorVisible: () => boolean;
  readonly close: () => void;
}

export interface PaneOptions { readonly columns: number; readonly rows: number; readonly files?: Readonly<Record<string, string | Uint8Array>>; readonly folder?: string; readonly env?: Readonly<Record<string, string>>; readonly args?: string; readonly command?: string }

/** Begins the program in a new folder; after it the shell says its exit code as «จบ:0». */
export function openPane({ columns, rows, files = {}, folder = mkdtempSync(join(tmpdir(), 'ita-plan-tmux-')), env = {}, args = '', command }: PaneOptions): Pane {
  servers += 1;
  const tmux = (...rest: readonly string[]): string => execFileSync('tmux', ['-L', `ita-plan-${process.pid}-${servers}`, '-f', '/dev/null', '-u', ...rest], { encoding: 'utf8', env: { ...process.env, LANG: 'C.UTF-8', CI: '' } });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const shell = Object.entries({ CI: '', LANG: 'C.UTF-8', EDITOR: '', VISUAL: '', NO_COLOR: '', ...env }).map(([name, value]) => (value === '' ? `unset ${name};` : `export ${name}='${value}';`)).join(' ');
  tmux('new-session', '-d', '-x', String(columns), '-y', String(rows), '-c', folder, `${shell} ${command ?? `'${process.execPath}' '${programPath()}' ${args}`}; echo "จบ:$?"; stty -a | grep -o -- '-\\?icanon'; sleep 600`);
  const screen = (...options: readonly string[]): string => tmux('capture-pane', '-p', ...options).replace(/\s+$/, '');
  const settle = (): Promise<void> => wait(120);
  return {
    folder,
    press: async (...keys) => {
      for (const key of keys) {
        tmux('send-keys', key);
        await settle();
      }
    },
    type: async (text) => {
      tmux('send-keys', '-l', text);
      await settle();
    },
    paste: async (text) => {
      tmux('set-buffer', text);
      tmux('paste-buffer');
      await settle();
    },
    see: async (pattern, seconds = 20) => {
      for (let tries = 0; tries < seconds * 10; tries += 1) {
        const shown = screen();
        if (pattern.test(shown)) {
          await settle();
          return screen();
        }
        await wait(100);
      }
      throw new Error(`${String(pattern)} was never seen on:\n${screen()}`);
    },
    screen,
    resize: async (width, height) => {
      tmux('resize-window', '-x', String(width), '-y', String(height));
      await settle();
    },
    cursorVisible: () => tmux('display', '-p', '#{cursor_flag}').trim() === '1',
    close: () => void spawnSync('tmux', ['-L', `ita-plan-${process.pid}-${servers}`, 'kill-server']),
  };
}

/** Screens seen so far, as the README may show them. */
export const recorded: string[] = [];

/** Screens are kept for the README when asked for: ITA_PLAN_SCREENS=folder. */
export function record(name: string, screen: string): void {
  recorded.push(screen.split('\n').map((line) => line.trimEnd()).join('\n'));
  const folder = process.env.ITA_PLAN_SCREENS;
  if (folder === undefined || folder === '') return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.txt`), `${screen.replace(/\s+$/, '')}\n`);
}
