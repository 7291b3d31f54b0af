import { closest, distance } from 'fastest-levenshtein';

/** «Did you mean»: the nearest known word, when it is near enough to be a slip of the pen. */
export function suggest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const nearest = closest(word, known);
  return distance(word, nearest) <= Math.ceil(word.length / 3) ? nearest : null;
}
