import { distance } from 'fastest-levenshtein';
import { fold } from '../thai/text.ts';

/** Up to three candidates that resemble what was written, nearest first; only ever suggested, never used. */
export function nearest(wanted: string, candidates: readonly string[], most = 3): string[] {
  const key = fold(wanted);
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, away: distance(key, fold(candidate)) }))
    .filter(({ candidate, away }) => away <= Math.max(2, Math.ceil(Math.max(key.length, fold(candidate).length) * 0.34)))
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
