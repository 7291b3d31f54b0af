/**
 * Cuts the pieces out of an output, a paragraph, a list, a row with its cells, and the texts out of what is left or out of a piece: the same stand
 * in many papers and are read once. Only where to cut is decided here, by plain search; everything cut still goes through the parser.
 */

/** An opening tag with its attributes. */
const opening = (names: string): RegExp => new RegExp(`<(${names})(?:\\s(?:[^<>"]|"[^<>"]*")*)?>`, 'g');

const PIECE = opening('p|[ou]l|t[rdh]');
const LIST = opening('[ou]l');
const TEXT = opening('p|li|t[dh]|h[1-4]|caption|d[td]');
/** Stand where a piece or a text was cut out; no template and no data hold these characters. */
export const PIECE_PLACE = '\u0004';
export const TEXT_PLACE = '\u0005';
// biome-ignore lint/suspicious/noControlCharactersInRegex: where a block was cut out is a block
const BLOCK = /<(?:p|[ou]l|li|h|t|d[tdl]|caption|section|figure)[\s>]|\u0004/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a place is made of
export const PLACES = /([\u0004\u0005])/;

export interface Cut {
  /** With a place in the stead of each part cut out. */
  readonly rest: string;
  /** In the order of their places. */
  readonly parts: readonly string[];
}

/** Whole elements, the outermost ones. */
export const cutPieces = (output: string): Cut => pieces(output, PIECE, 0);

/** The cells of a row. */
export const cutCells = (row: string): Cut => pieces(row, PIECE, 1);

/** The lists of a cell; its paragraphs are not those of a page. */
export const cutLists = (cell: string): Cut => pieces(cell, LIST, 1);

function pieces(output: string, tags: RegExp, from: number): Cut {
  return cut(output, tags, PIECE_PLACE, from, (tag, start, inside) => {
    const end = tag === 'ol' || tag === 'ul' ? listEnd(output, tag, inside) : output.indexOf(`</${tag}>`, inside);
    return end < 0 ? null : [start, end + tag.length + 3];
  });
}

/** Whether a piece is more than one text. */
export const holdsBlocks = (piece: string): boolean => BLOCK.test(piece.slice(1));

/** Texts without a block in them, the tags around them left. */
export function cutTexts(output: string): Cut {
  return cut(output, TEXT, TEXT_PLACE, 0, (tag, _start, inside) => {
    const end = output.indexOf(`</${tag}`, inside);
    return end <= inside || BLOCK.test(output.slice(inside, end)) ? null : [inside, end];
  });
}

function cut(output: string, tags: RegExp, place: string, first: number, find: (tag: string, start: number, inside: number) => readonly [number, number] | null): Cut {
  const parts: string[] = [];
  let rest = '';
  let from = 0;
  tags.lastIndex = first;
  for (let match = tags.exec(output); match !== null; match = tags.exec(output)) {
    const found = find(match[1] as string, match.index, tags.lastIndex);
    if (found === null) continue;
    const [start, end] = found;
    rest += output.slice(from, start) + place;
    parts.push(output.slice(start, end));
    from = end;
    tags.lastIndex = end;
  }
  return { rest: rest + output.slice(from), parts };
}

/** Where a list is closed that may hold others of its kind. */
function listEnd(output: string, tag: 'ol' | 'ul', from: number): number {
  let end = output.indexOf(`</${tag}>`, from);
  for (let inner = output.indexOf(`<${tag}`, from); end >= 0 && inner >= 0 && inner < end; inner = output.indexOf(`<${tag}`, inner + 1)) end = output.indexOf(`</${tag}>`, end + 1);
  return end;
}
