/** Numbers of headings, written out: ๑. → ๑.๑ → (๑). Kept in Arabic digits until the digits of the paper are chosen. */
import { toArabicDigits } from '../../thai/digits.ts';

export interface Numbering { readonly next: (level: 1 | 2 | 3, given: string | undefined) => string | null }

export function numbering(): Numbering {
  const counters = [0, 0, 0];
  const write = (level: 1 | 2 | 3): string => (level === 1 ? `${counters[0]}.` : level === 2 ? `${counters[0]}.${counters[1]}` : `(${counters[2]})`);
  return {
    next: (level, given) => {
      if (given === undefined || given.trim() === '') return null;
      counters.fill(0, level);
      const typed = given === 'auto' ? null : /(\d+)\D*$/.exec(toArabicDigits(given));
      counters[level - 1] = typed === null ? (counters[level - 1] ?? 0) + 1 : Number(typed[1]);
      return given === 'auto' ? write(level) : given.trim();
    },
  };
}
