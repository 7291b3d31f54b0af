/** What both askers on a terminal share: streams, size, and the keys that go back or leave. */
import type { ChalkInstance } from 'chalk';
import type { Lang } from '../../messages/index.ts';
import { displayWidth, wrap } from '../../thai/text.ts';

export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly paint: ChalkInstance;
  readonly lang: Lang;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One column stays free: a full line makes some terminals wrap early. */
export function widthOf({ output }: Terminal): number {
  return Math.max(20, (output.columns ?? 80) - 1);
}

export function heightOf({ output }: Terminal): number {
  return Math.max(10, output.rows ?? 24);
}

/** The question in bold over its note, set off from what stands above, broken between Thai words. */
export function bodyOf(question: Asked, terminal: Terminal): string {
  return `\n${textOf(question, terminal)}`;
}

export interface Asked { readonly message: string; readonly note?: string }

export function textOf({ message, note }: Asked, terminal: Terminal): string {
  const width = widthOf(terminal);
  const lines = wrap(message, width).map((line) => terminal.paint.bold(line));
  const small = note === undefined || note === '' ? [] : wrap(note, width - 2).map((line) => terminal.paint.dim(`  ${line}`));
  return [...lines, ...small].join('\n');
}

/** The one line that stays of an answered question. */
export function answeredLine(message: string, answer: string, { paint }: Terminal, width: number): string {
  const [question = ''] = message.split('\n');
  const lines = wrap(`${question.replace(/[:：]\s*$/, '')}: ${answer}`, Math.max(20, width - 2));
  return lines.map((line, index) => `${index === 0 ? paint.green('✔') : ' '} ${line}`).join('\n');
}

const KEYS = {
  th: {
    select: ['↑↓ เลื่อน', 'Enter เลือก'], checkbox: ['↑↓ เลื่อน', 'เว้นวรรค ติ๊ก', 'Enter ตกลง'], input: ['Enter ตกลง'], search: ['พิมพ์เพื่อค้น', '↑↓ เลื่อน', 'Enter เลือก'],
    back: 'Shift+Tab ย้อนกลับ', leave: 'Esc ออก',
  },
  en: {
    select: ['↑↓ move', 'Enter choose'], checkbox: ['↑↓ move', 'Space tick', 'Enter accept'], input: ['Enter accept'], search: ['type to search', '↑↓ move', 'Enter choose'],
    back: 'Shift+Tab back', leave: 'Esc leave',
  },
} as const;

/** «↑↓ เลื่อน · Enter เลือก · Shift+Tab ย้อนกลับ · Esc ออก» */
export function keysLine(kind: 'select' | 'checkbox' | 'input' | 'search', terminal: Terminal): string {
  const { [kind]: own, back, leave } = KEYS[terminal.lang];
  const lines: string[] = [];
  for (const key of [...own, back, leave]) {
    const joined = `${lines.at(-1) ?? ''}${lines.length === 0 ? '' : ' · '}${key}`;
    if (lines.length > 0 && displayWidth(joined) > widthOf(terminal)) lines.push(key);
    else lines.splice(-1, 1, joined);
  }
  return lines.map((line) => terminal.paint.dim(line)).join('\n');
}

interface Key { readonly name?: string; readonly shift?: boolean }

/** Calls for Shift+Tab and Esc while a question stands; gives what stops listening. */
export function listenToKeys(input: NodeJS.ReadStream, on: { readonly back: () => void; readonly leave: () => void }): () => void {
  const listener = (_: string | undefined, key: Key | undefined): void => {
    if (key?.name === 'escape') on.leave();
    if (key?.name === 'tab' && key.shift === true) on.back();
  };
  input.on('keypress', listener);
  return () => void input.removeListener('keypress', listener);
}
