/** The assessor's comments (ข้อเสนอแนะ) from a text file or a cell: one per bullet, else one per line. */
import type { Location } from '../model/notice.ts';
import type { RawCell } from '../model/scores.ts';
import { clean } from '../thai/text.ts';
import { decodeText } from './formats/text.ts';
import { at, type Grid } from './grid.ts';

export interface Comment { readonly text: string; readonly at: Location }

const BULLET = /^\s*(?:[-–—•●○▪■◦*·>]|\(?[\d๐-๙]{1,2}[.)](?![\d๐-๙])|\([\d๐-๙]{1,2}\)|[ก-ฮ][.)])\s*/;
const EMPTY = /^[-–—.\s]*$|^(?:ไม่มี|n\/a|ไม่มีข้อเสนอแนะ|ไม่มีความเห็น)\.?$/i;

interface Piece { text: string; line: number }

/** Bullets open a comment and unmarked lines continue it; without bullets every line is one. What stands above the first bullet is a heading. */
function pieces(source: string): Piece[] {
  const lines = clean(source.replace(/\r\n?/g, '\n')).split('\n').map((text, index) => ({ text, line: index + 1 }));
  const bulleted = lines.some(({ text }) => BULLET.test(text) && !EMPTY.test(text));
  const found: Piece[] = [];
  let open: Piece | null = null;
  for (const { text, line } of lines) {
    const body = text.trim();
    if (body === '') { open = null; continue; }
    if (!bulleted || BULLET.test(text)) {
      open = { text: bulleted ? text.replace(BULLET, '').trim() : body, line };
      found.push(open);
    } else if (open !== null) open.text = `${open.text} ${body}`;
  }
  return found.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => !EMPTY.test(text));
}

/** Comments of a text file, given as text or as bytes of any encoding that a CSV may have; `line` counts from 1. */
export function readComments(source: string | Uint8Array, file: string): Comment[] {
  const text = typeof source === 'string' ? source : decodeText(source, file).text;
  return pieces(text).map((piece) => ({ text: piece.text, at: { file, line: piece.line, text: piece.text } }));
}

/** Comments of one cell; each keeps its own words as the place's text. */
export function splitComments(cell: RawCell | undefined, grid: Grid): Comment[] {
  if (cell === undefined || typeof cell.value !== 'string') return [];
  return pieces(cell.value).map(({ text }) => ({ text, at: { ...at(grid, cell), text } }));
}
