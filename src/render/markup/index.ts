/** In: a template's output and where it comes from. Out: sections of a Document, or RENDER_MARKUP at template:line:column. */
import type { Cell, Inline, Section } from '../../model/document.ts';
import { ItaPlanError } from '../../model/error.ts';
import { remembered } from '../../thai/remembered.ts';
import type { TextChange } from '../finish/texts.ts';
import type { Pages } from '../header.ts';
import { kept } from '../kept.ts';
import { problemAt, type Sources } from '../problem.ts';
import { readMarks } from '../source-map.ts';
import { pieceOf } from './blocks.ts';
import { cutCells, cutLists, cutPieces, cutTexts, holdsBlocks } from './cut.ts';
import { inlinesOf, type Piece, type Reading } from './inline.ts';
import { elements, type Fail } from './node.ts';
import { parseMarkup, parsePiece, parseText } from './parse.ts';
import { sectionsOf } from './sections.ts';

const MAX_OUTPUT = 2_000_000;

export interface Output {
  readonly text: string;
  /** The same with marks that lead back into the templates. */
  readonly marked: () => string;
  readonly template: string;
  readonly sources: Sources;
}

/** `change`: what every text goes through on its way into the paper; the same object for the same change. */
export function sectionsFrom(output: Output, pages: Pages, change: TextChange): Section[] {
  if (output.text.length <= MAX_OUTPUT) {
    try {
      return fromParts(output.text, pages, change);
    } catch (cause) {
      if (cause !== DOUBT) throw cause;
    }
  }
  return fromWhole(output, pages, change);
}

/** Thrown at the first doubt: the whole is then read at once, and its fault told with its place. */
const DOUBT = new Error('doubt');
const doubt: Fail = () => { throw DOUBT; };

function fromParts(output: string, pages: Pages, change: TextChange): Section[] {
  const read = readerFor(change);
  const pieces = cutPieces(output);
  const { rest, parts } = cutTexts(pieces.rest);
  const root = parseMarkup(rest, doubt, pieces.parts.map(tagOf));
  return sectionsOf(root, pages, { fail: doubt, change, texts: parts.map(read.text), pieces: pieces.parts.map(read.piece) });
}

const tagOf = (piece: string): string => (/^<([a-z]+)/.exec(piece) as RegExpExecArray)[1] as string;

/** Of the rules for the kinds of agency a province has, and room for what is said once. */
const MOST_PIECES = 1024;
const MOST_TEXTS = 512;

interface Reader {
  readonly text: (text: string) => readonly Inline[];
  readonly piece: (piece: string) => Piece;
}

/** What was read before, by the change it went through. */
const readers = new WeakMap<TextChange, Reader>();

const readerFor = (change: TextChange): Reader => kept(readers, change, () => newReader(change));

function newReader(change: TextChange): Reader {
  const nothing = { fail: doubt, change, texts: [], pieces: [] };
  const text = remembered((source) => inlinesOf(parseText(source, doubt), nothing), MOST_TEXTS);
  const piece: Reader['piece'] = remembered((source, isKept): Piece => {
    const made = source.startsWith('<tr') ? row(source) : !holdsBlocks(source) ? read(source, nothing) : source.startsWith('<t') ? cell(source) : list(source);
    return isKept ? shared(made) : made;
  }, MOST_PIECES);
  const list = (source: string): Piece => {
    const { rest, parts } = cutTexts(source);
    return read(rest, { ...nothing, texts: parts.map(text) });
  };
  const cell = (source: string): Piece => {
    const lists = cutLists(source);
    const { rest, parts } = cutTexts(lists.rest);
    return read(rest, { ...nothing, texts: parts.map(text), pieces: lists.parts.map(piece) }, lists.parts);
  };
  const row = (source: string): Piece => {
    const { rest, parts } = cutCells(source);
    return read(rest, { ...nothing, pieces: parts.map(piece) }, parts);
  };
  return { text, piece };
}

function read(source: string, reading: Reading, pieces: readonly string[] = []): Piece {
  const [node] = elements(parsePiece(source, doubt, pieces.map(tagOf)));
  return node === undefined ? doubt('is-empty', '', 0) : pieceOf(node, reading);
}

/** Frozen, as what papers share is, so that a writer can tell (write/docx/kept.ts). */
function shared(piece: Piece): Piece {
  if ('row' in piece) {
    Object.freeze(piece.row);
    piece.row.cells.forEach(freezeCell);
  } else if ('cell' in piece) freezeCell(piece.cell);
  else Object.freeze(piece.block);
  return piece;
}

function freezeCell(cell: Cell): void {
  Object.freeze(cell);
  cell.blocks.forEach(Object.freeze);
}

function fromWhole({ marked, template, sources }: Output, pages: Pages, change: TextChange): Section[] {
  const markup = readMarks(marked(), template, Object.keys(sources));
  if (markup.text.length > MAX_OUTPUT) throw new ItaPlanError('RENDER_TOO_BIG', { limit: 'output' }, { file: markup.pointAt(0).template });
  const fail: Fail = (problem, subject, at, expected = null, suggestion = null) => {
    throw problemAt('RENDER_MARKUP', { problem, subject, expected, suggestion }, markup.pointAt(at), sources);
  };
  return sectionsOf(parseMarkup(markup.text, fail), pages, { fail, change, texts: [], pieces: [] });
}
