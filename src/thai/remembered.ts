/**
 * A function of a text that keeps its last answers: rules speak to thousands of agencies in the same words. A text is kept when it
 * comes a second time, since what names an agency or its score comes once; what was not asked for while `most` others were is
 * forgotten, so that a long run stays within bounds. The answer never depends on what was asked before; `isKept`: it will be given again.
 */
export function remembered<T>(of: (text: string, isKept: boolean) => T, most = 1024): (text: string) => T {
  let recent = new Map<number, Kept<T>>();
  let older = new Map<number, Kept<T>>();
  const met = new Int32Array(DOORS);
  return (text) => {
    const mark = markOf(text);
    const found = recent.get(mark);
    if (found?.text === text) return found.answer;
    const known = older.get(mark);
    const kept = known?.text === text ? known : metBefore(met, text) ? fresh(of, text) : undefined;
    if (kept === undefined) return of(text, false);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(mark, kept);
    return kept.answer;
  };
}

interface Kept<T> { readonly text: string; readonly answer: T }

/** With a copy of the text: a piece of a long one keeps the whole of it in memory. */
function fresh<T>(of: (text: string, isKept: boolean) => T, text: string): Kept<T> {
  const own = Buffer.from(text, 'utf16le').toString('utf16le');
  return { text: own, answer: of(own, true) };
}

/** Of the whole text, since texts that differ in a score only must not pass for the same. */
function metBefore(met: Int32Array, text: string): boolean {
  const mark = markOf(text, text.length);
  const door = mark & (DOORS - 1);
  const isMet = met[door] === mark;
  met[door] = mark;
  return isMet;
}

/** A power of two. */
const DOORS = 1 << 13;
/** Characters looked at: texts that differ elsewhere only share a place, where the last one stays. */
const SAMPLES = 48;

function markOf(text: string, samples = SAMPLES): number {
  const { length } = text;
  const step = Math.max(1, Math.floor(length / samples));
  let hash = length + 1;
  for (let at = length - 1; at >= 0; at -= step) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}
