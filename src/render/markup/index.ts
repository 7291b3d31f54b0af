/** In: a template's output and where it comes from. Out: sections of a Document, or RENDER_MARKUP at template:line:column. */
import type { Inline, Section } from '../../model/document.ts';
import { ItaPlanError } from '../../model/error.ts';
import { remembered } from '../../thai/remembered.ts';
import type { TextChange } from '../finish/texts.ts';
import type { Pages } from '../header.ts';
import { problemAt, type Sources } from '../problem.ts';
import { readMarks, withoutMarks } from '../source-map.ts';
import { cutOut } from './cut.ts';
import { inlinesOf } from './inline.ts';
import type { Fail } from './node.ts';
import { parseMarkup, parseRow, parseText } from './parse.ts';
import { sectionsOf } from './sections.ts';

const MAX_OUTPUT = 2_000_000;

export interface Output {
  /** With its marks. */
  readonly text: string;
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
  const { rest, texts, rows } = cutOut(output);
  return sectionsOf(parseMarkup(rest, doubt, rows.map(rowOf)), pages, { fail: doubt, change, texts: texts.map(readerFor(change)), from: 0 });
}

/** Rows of the same shape, whatever they say. */
const rowOf = remembered((row) => parseRow(row, doubt));

/** Of all the rules, for the kinds of agency a province has, and room for what is said once. */
const MOST_TEXTS = 4096;

/** Texts read before, by the change they went through. */
const readers = new WeakMap<TextChange, (text: string) => readonly Inline[]>();

function readerFor(change: TextChange): (text: string) => readonly Inline[] {
  const known = readers.get(change);
  if (known !== undefined) return known;
  const reader = remembered((text) => inlinesOf(parseText(withoutMarks(text), doubt), { fail: doubt, change, texts: [], from: 0 }), MOST_TEXTS);
  readers.set(change, reader);
  return reader;
}

function fromWhole({ text, template, sources }: Output, pages: Pages, change: TextChange): Section[] {
  const markup = readMarks(text, template, Object.keys(sources));
  if (markup.text.length > MAX_OUTPUT) throw new ItaPlanError('RENDER_TOO_BIG', { limit: 'output' }, { file: markup.pointAt(0).template });
  const fail: Fail = (problem, subject, at, expected = null, suggestion = null) => {
    throw problemAt('RENDER_MARKUP', { problem, subject, expected, suggestion }, markup.pointAt(at), sources);
  };
  return sectionsOf(parseMarkup(markup.text, fail), pages, { fail, change, texts: [], from: 0 });
}
