/**
 * A function of a text that keeps its last answers: rules speak to thousands of agencies in the same words. A text is kept when it
 * comes a second time, since what names an agency or its score comes once; what was not asked for while `most` others were is
 * forgotten, so that a long run stays within bounds. The answer never depends on what was asked before.
 */
export function remembered<T>(of: (text: string) => T, most = 1024): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  const met = new Uint32Array(DOORS);
  return (text) => {
    const found = recent.get(text);
    if (found !== undefined) return found;
    const known = older.get(text);
    if (known === undefined && !isMet(met, text)) return of(text);
    const own = ownCopy(text);
    const answer = known ?? of(own);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(own, answer);
    return answer;
  };
}

const DOORS = 1 << 13;
/** Characters looked at. */
const SAMPLES = 32;

/** Whether a text was seen before, most probably; seen it is from now on. Two that look alike count as one, which costs no more than keeping the second. */
function isMet(met: Uint32Array, text: string): boolean {
  const { length } = text;
  const step = Math.max(1, Math.floor(length / SAMPLES));
  let hash = length;
  for (let at = length - 1; at >= 0; at -= step) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const mark = (hash ^ (hash >>> 15)) >>> 0 || 1;
  const door = mark % DOORS;
  if (met[door] === mark) return true;
  met[door] = mark;
  return false;
}

/** A piece of a long text keeps the whole of it in memory; a copy does not. */
const ownCopy = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
