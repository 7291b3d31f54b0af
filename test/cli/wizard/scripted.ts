/** Answers a wizard's questions from a list, without a terminal; questions and answers are written down. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/cli/main.ts';
import { type Asker, BACK, choosable, Left, type Choice } from '../../../src/cli/wizard/asker.ts';

/**
 * An answer by the beginning of a choice's name or by the text typed. `ticks`: which boxes are ticked afterwards, by beginnings of their names.
 * `leave` = Esc, `back` = Shift+Tab, `enter` = what stands there already.
 */
export type Reply = string | { readonly ticks: readonly string[] } | { readonly type: string; readonly pick: string } | 'back' | 'leave' | 'enter';

export interface Dialogue { readonly asker: Asker; readonly log: readonly string[]; readonly left: readonly Reply[] }

export function scripted(replies: readonly Reply[], editor: ((text: string) => string) | null = null): Dialogue {
  const left = [...replies];
  const log: string[] = [];
  const next = (question: string): Reply => {
    const reply = left.shift();
    log.push(`? ${question}${reply === undefined ? '' : ` → ${typeof reply === 'string' ? reply : JSON.stringify(reply)}`}`);
    if (reply === undefined) throw new Error(`no reply to: ${question}\n${log.join('\n')}`);
    if (reply === 'leave') throw new Left();
    return reply;
  };
  const named = <T>(choices: readonly Choice<T>[], name: string, question: string): Choice<T> => {
    const found = choices.find((choice) => choice.name.startsWith(name));
    if (found === undefined) throw new Error(`no choice «${name}» of: ${question}\n${choices.map((choice) => choice.name).join('\n')}`);
    return found;
  };
  const noted = (note: string | undefined): void => void (note === undefined || note === '' ? 0 : log.push(note));
  const asker: Asker = {
    width: () => 79, height: () => 40, print: (text) => void log.push(text),
    async select({ message, note, choices, default: first }) {
      noted(note);
      const reply = next(message);
      if (reply === 'back') return BACK;
      if (reply === 'enter') return (choosable(choices).find(({ value }) => value === first) ?? choosable(choices)[0] as Choice<never>).value as never;
      return named(choosable(choices), String(reply), message).value as never;
    },
    async checkbox({ message, note, choices, check }) {
      noted(note);
      for (;;) {
        const reply = next(message);
        if (reply === 'back') return BACK;
        const chosen = typeof reply === 'string' ? choosable(choices).filter(({ checked }) => checked === true) : 'ticks' in reply ? reply.ticks.map((name) => named(choosable(choices), name, message)) : [];
        const fault = check?.(chosen.map(({ value }) => value as never)) ?? null;
        if (fault === null) return chosen.map(({ value }) => value as never);
        log.push(`✘ ${fault}`);
      }
    },
    async input({ message, note, initial = '', check }) {
      noted(note);
      for (;;) {
        const reply = next(message);
        if (reply === 'back') return BACK;
        const text = reply === 'enter' ? initial : String(reply);
        const fault = check?.(text) ?? null;
        if (fault === null) return text;
        log.push(`✘ ${fault}`);
      }
    },
    async search({ message, find }) {
      const reply = next(message);
      if (reply === 'back') return BACK;
      const { type, pick } = typeof reply === 'object' && 'pick' in reply ? reply : { type: String(reply), pick: '' };
      return named(choosable(find(type)), pick, message).value as never;
    },
    editor: editor === null ? null : async ({ message, text }) => {
      const reply = next(message);
      return reply === 'back' ? BACK : editor(text);
    },
  };
  return { asker, log, left };
}

export interface WizardRun extends Dialogue { readonly exit: number; readonly out: string; readonly err: string }

/** Runs the whole program with its questions answered, in a folder of its own (see `inFolder`). */
export async function runWizard(args: readonly string[], replies: readonly Reply[], options: { readonly env?: Readonly<Record<string, string>>; readonly editor?: (text: string) => string } = {}): Promise<WizardRun> {
  const dialogue = scripted(replies, options.editor ?? null);
  let out = '';
  let err = '';
  const exit = await main(args, {
    out: (text) => { out += text; }, err: (text) => { err += text; }, env: options.env ?? {}, columns: 80, outIsTerminal: true, errIsTerminal: false, inIsTerminal: true, asker: dialogue.asker,
  });
  return { ...dialogue, exit, out, err };
}

/** A new folder with these files in it, made the working folder while `work` runs. */
export async function inFolder<T>(files: Readonly<Record<string, string | Uint8Array>>, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-plan-wizard-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await work(folder);
  } finally {
    process.chdir(before);
  }
}

/** The command a wizard prints at its end, as arguments. */
export function printedCommand(log: readonly string[]): string[] {
  const line = log.join('\n').split('\n').map((text) => text.trim()).findLast((text) => text.startsWith('ita-plan generate'));
  return [...(line ?? '').matchAll(/'((?:[^']|'\\'')*)'|"([^"]*)"|(\S+)/g)].map((word) => word[1]?.replaceAll("'\\''", "'") ?? word[2] ?? (word[3] as string)).slice(1);
}
