import type { Document } from '../model/document.ts';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}

/** The Document as it is, keys sorted, two spaces, one line feed at the end: the same bytes for the same paper. */
export function writeJson(document: Document): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(sorted(document), null, 2)}\n`);
}
