/** How many lines a text takes in a cell: as `wrap` breaks it, but counted only, and words that many rows say are looked for once. */
import { compounds } from '../../thai/compounds.ts';
import { remembered } from '../../thai/remembered.ts';
import { displayWidth, segments } from '../../thai/text.ts';

/** A piece that stays on one line, in columns. */
interface Piece {
  readonly width: number;
  /** Without the blanks before it, as at the start of a line. */
  readonly opening: number;
  /** Without the blanks after it, as at the end of a line. */
  readonly closing: number;
  /** Nothing but blanks. */
  readonly isBlank: boolean;
}

/** After a space a letter starts words of its own, whatever stands before it. */
const BEFORE_WORD = /(?<= )(?=[0-9A-Za-z\u0E01-\u0E2E\u0E40-\u0E44])/;

const piecesOf = remembered((text) => compounds(segments(text)).map((piece): Piece => {
  const opened = piece.trimStart();
  return { width: displayWidth(piece), opening: displayWidth(opened), closing: displayWidth(piece.trimEnd()), isBlank: opened === '' };
}));

/** Lines of a text of at most `width` columns each. */
export function linesOf(text: string, width: number): number {
  // A letter takes one column at most.
  if (text.length <= width && !text.includes('\n')) return 1;
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += displayWidth(paragraph) <= width ? 1 : broken(paragraph, width);
  return lines;
}

function broken(paragraph: string, width: number): number {
  let lines = 1;
  let taken = 0;
  let isEmpty = true;
  for (const words of paragraph.split(BEFORE_WORD)) {
    for (const piece of piecesOf(words)) {
      const breaks: boolean = !isEmpty && taken + piece.closing > width;
      if (breaks) lines += 1;
      taken = breaks ? piece.opening : taken + piece.width;
      isEmpty = breaks && piece.isBlank;
    }
  }
  return lines;
}
