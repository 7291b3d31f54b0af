/**
 * Cuts the texts out of an output: what stands in a paragraph, an item or a cell is the same in many papers and is read once.
 * Only where to cut is decided here, by plain search; all that is left, and every text, still goes through the parser.
 */

/** A tag that may hold a text, with its attributes; marks may stand among them. */
const OPENING = /<(p|li|t[dh]|h[1-4]|caption|d[td])(?:\s(?:[^<>"]|"[^<>"]*")*)?>/g;
const BLOCK = /<(?:p|[ou]l|li|h|t|d[tdl]|caption|section|figure)[\s>]/;

const OPEN = '\u0004';
const CLOSE = '\u0005';
/** Stands where a text was cut out; no template and no data hold these characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a place is made of
export const PLACE = /^\u0004(\d+)\u0005$/;

export interface Cut {
  /** The output with a place in the stead of each text. */
  readonly rest: string;
  /** By the number of its place, marks included. */
  readonly texts: readonly string[];
}

export function cutTexts(output: string): Cut {
  const texts: string[] = [];
  let rest = '';
  let from = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(output); match !== null; match = OPENING.exec(output)) {
    const start = OPENING.lastIndex;
    const end = output.indexOf(`</${match[1]}`, start);
    if (end < 0) break;
    const text = output.slice(start, end);
    if (text === '' || BLOCK.test(text)) continue;
    rest += `${output.slice(from, start)}${OPEN}${texts.length}${CLOSE}`;
    texts.push(text);
    from = end;
    OPENING.lastIndex = end;
  }
  return { rest: rest + output.slice(from), texts };
}
