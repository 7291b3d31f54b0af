/**
 * Cuts the texts out of an output: what stands in a paragraph, an item or a cell is the same in many papers and is read once.
 * Only where to cut is decided here, by plain search; all that is left, and every text, still goes through the parser.
 */
import { withoutMarks } from '../source-map.ts';

/** A tag that may hold a text, with its attributes; marks may stand among them. */
const OPENING = /<(p|li|t[dh]|h[1-4]|caption|d[td])(?:\s(?:[^<>"]|"[^<>"]*")*)?>/g;
const ROW = /<tr[\s>].*?<\/tr>/gs;
const BLOCK = /<(?:p|[ou]l|li|h|t|d[tdl]|caption|section|figure)[\s>]/;

/** Stand where a text or a row was cut out; no template and no data hold these characters. */
export const TEXT_PLACE = '\u0004';
export const ROW_PLACE = '\u0005';
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a place is made of
export const PLACES = /([\u0004\u0005])/;

export interface Cut {
  /** The output with a place in the stead of each text and each row. */
  readonly rest: string;
  /** In the order of their places, marks included. */
  readonly texts: readonly string[];
  /** Rows of tables, their texts cut out, in the order of their places. */
  readonly rows: readonly string[];
}

export function cutOut(output: string): Cut {
  const texts: string[] = [];
  let bare = '';
  let from = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(output); match !== null; match = OPENING.exec(output)) {
    const start = OPENING.lastIndex;
    const end = output.indexOf(`</${match[1]}`, start);
    if (end < 0) break;
    const text = output.slice(start, end);
    if (text === '' || BLOCK.test(text)) continue;
    bare += output.slice(from, start) + TEXT_PLACE;
    texts.push(text);
    from = end;
    OPENING.lastIndex = end;
  }
  const rows: string[] = [];
  const rest = withoutMarks(bare + output.slice(from)).replace(ROW, (row) => {
    rows.push(row);
    return ROW_PLACE;
  });
  return { rest, texts, rows };
}
