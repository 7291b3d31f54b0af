/**
 * A function of a text that keeps its last answers: rules speak to thousands of agencies in the same words. What was not asked for
 * while `most` others were is forgotten, so that a long run stays within bounds; the answer never depends on what was asked before.
 */
export function remembered<T>(of: (text: string) => T, most = 1024): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const found = recent.get(text);
    if (found !== undefined) return found;
    const own = ownCopy(text);
    const answer = older.get(text) ?? of(own);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(own, answer);
    return answer;
  };
}

/** A piece of a long text keeps the whole of it in memory; a copy does not. */
const ownCopy = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
