/** What a wizard says between its questions. */
import type { Notice } from '../../model/notice.ts';
import { ItaPlanError } from '../../model/error.ts';
import { wrap } from '../../thai/text.ts';
import { type Screen, sayNotices } from '../report.ts';
import { messageHere } from './here.ts';
import type { Wizard } from './walk.ts';

/** A fault of what was answered, at its question; anything else is our own and goes on. */
export function sayFault({ ask, screen }: Wizard, cause: unknown): ItaPlanError {
  if (!(cause instanceof ItaPlanError)) throw cause;
  const words = messageHere(cause.code, cause.params, cause.at, screen.globals.lang);
  ask.print(wrap(`✘ ${words}`, ask.width()).map((line) => screen.paint.red(line)).join('\n'));
  return cause;
}

/** More than so many warnings at once are not read. */
const MOST = 5;
const MORE = {
  th: (count: number) => `… และอีก ${count} เรื่อง (ดูทั้งหมดด้วย ita-plan inspect)`,
  en: (count: number) => `… and ${count} more (all of them with ita-plan inspect)`,
} as const;

/** Good to know before going on. */
const EARLY: readonly Notice['code'][] = ['READ_PROVINCE_AVERAGES', 'PLAN_QUARTERS_OVER'];

/** Warnings at once, each once; what is merely good to know waits for the end. */
export function sayWarnings({ ask, screen, said }: Wizard, notices: readonly Notice[]): void {
  const fresh = notices.filter((notice) => (notice.severity === 'warning' || EARLY.includes(notice.code)) && !said.has(JSON.stringify(notice)));
  for (const notice of fresh) said.add(JSON.stringify(notice));
  const words = MORE[screen.globals.lang];
  const io = { ...screen.io, err: (text: string) => ask.print(text.replace(/\n$/, '')), columns: ask.width() };
  sayNotices({ ...screen, io, message: (code, params, at) => messageHere(code, params, at, screen.globals.lang) } satisfies Screen, fresh.slice(0, MOST));
  if (fresh.length > MOST) ask.print(screen.paint.yellow(words(fresh.length - MOST)));
}

/** A text broken between Thai words at the width there is. */
export function say({ ask }: Wizard, text: string): void {
  ask.print(wrap(text, ask.width()).join('\n'));
}

/** One line while something takes a moment. */
export async function working<T>({ ask, screen }: Wizard, words: string, work: () => Promise<T>): Promise<T> {
  ask.print(screen.paint.dim(words));
  return work();
}
