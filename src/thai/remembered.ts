/**
 * A function of a text that keeps its last answers: rules speak to thousands of agencies in the same words. When `most` texts are
 * known all are forgotten, so that a long run stays within bounds; the answer never depends on what was asked before.
 */
export function remembered<T>(of: (text: string) => T, most = 4096): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = of(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
