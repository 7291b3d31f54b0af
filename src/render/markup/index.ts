/** In: markup and where it comes from. Out: sections of a Document, or RENDER_MARKUP at template:line:column. */
import type { Section } from '../../model/document.ts';
import { ItaPlanError } from '../../model/error.ts';
import type { Pages } from '../header.ts';
import { problemAt, type Sources } from '../problem.ts';
import type { Mapped } from '../source-map.ts';
import type { Fail } from './node.ts';
import { parseMarkup } from './parse.ts';
import { sectionsOf } from './sections.ts';

const MAX_OUTPUT = 2_000_000;

export function sectionsFrom(markup: Mapped, pages: Pages, sources: Sources): Section[] {
  if (markup.text.length > MAX_OUTPUT) throw new ItaPlanError('RENDER_TOO_BIG', { limit: 'output' }, { file: markup.pointAt(0).template });
  const fail: Fail = (problem, subject, at, expected = null, suggestion = null) => {
    throw problemAt('RENDER_MARKUP', { problem, subject, expected, suggestion }, markup.pointAt(at), sources);
  };
  return sectionsOf(parseMarkup(markup.text, fail), pages, fail);
}
