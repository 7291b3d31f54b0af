/** How far a long run is: one moving line on a terminal, else a line now and then. */
import type { Lang } from '../messages/index.ts';
import type { Screen } from './report.ts';
import { cut } from './screen.ts';

export interface Progress {
  readonly step: (done: number, total: number, name: string) => void;
  /** Clears the moving line. */
  readonly end: () => void;
}

/** Lines of a run that is not watched on a terminal. */
const LINES = 10;
const EVERY_MS = 80;
const CLEAR = '\r\u001B[2K';

const WORDS: Readonly<Record<Lang, { readonly rate: (rate: string) => string; readonly left: (time: string) => string }>> = {
  th: { rate: (rate) => `${rate} หน่วยงานต่อวินาที`, left: (time) => `เหลืออีก ${time}` },
  en: { rate: (rate) => `${rate} agencies/s`, left: (time) => `${time} left` },
};

/** «ม:วว» */
function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export function progressOn({ io, globals }: Pick<Screen, 'io' | 'globals'>, now: () => number = () => performance.now()): Progress {
  if (globals.quiet || globals.json) return { step: () => undefined, end: () => undefined };
  const words = WORDS[globals.lang];
  const began = now();
  let shownAt = Number.NEGATIVE_INFINITY;
  let isMoving = false;
  const text = (done: number, total: number): string => {
    const seconds = (now() - began) / 1000;
    const rate = seconds > 0 ? done / seconds : 0;
    const left = rate > 0 ? ` ${words.left(clock((total - done) / rate))}` : '';
    return `[${String(done).padStart(String(total).length)}/${total}] ${words.rate(rate.toFixed(rate < 10 ? 1 : 0))}${left}`;
  };
  const moving = (done: number, total: number, name: string): void => {
    if (done < total && now() - shownAt < EVERY_MS) return;
    shownAt = now();
    isMoving = true;
    io.err(`${CLEAR}${cut(`${text(done, total)}  ${name}`, io.columns - 1)}`);
  };
  const lines = (done: number, total: number): void => {
    if (done === total || done % Math.ceil(total / LINES) === 0) io.err(`${text(done, total)}\n`);
  };
  return {
    step: io.errIsTerminal ? moving : lines,
    end: () => {
      if (isMoving) io.err(CLEAR);
      isMoving = false;
    },
  };
}
