/** Inline tags → inlines of the Document. */
import type { Block, Cell, Inline, Row } from '../../model/document.ts';
import type { Subject } from '../../model/framework.ts';
import { FACTS } from '../facts.ts';
import { suggest } from '../suggest.ts';
import { changeInlines, type TextChange } from '../finish/texts.ts';
import { type ElementNode, type Fail, isPlace, isText, type Node } from './node.ts';
import { settleSpaces } from './whitespace.ts';

type TextInline = Extract<Inline, { type: 'text' }>;
type Style = Omit<TextInline, 'type' | 'text'>;

const SUBJECT = /^(total|IIT|EIT|OIT|[1-9]|10|(9|10)\.\d+|[ieO]\d+)$/;
const HREF = /^(https?:\/\/|mailto:)\S+$/;
const STYLES: Readonly<Record<string, Style>> = {
  b: { bold: true }, i: { italic: true }, u: { underline: true }, sup: { script: 'sup' }, sub: { script: 'sub' },
};

/** How texts are read. */
export interface Reading {
  readonly fail: Fail;
  /** What each text goes through: digits, spaces. */
  readonly change: TextChange;
  /** Those cut out, already read. */
  readonly texts: readonly (readonly Inline[])[];
  readonly pieces: readonly Piece[];
}

/** What stands where a piece was cut out: a paragraph or a list, a row of a table, a cell of a row. */
export type Piece = { readonly block: Block } | { readonly row: Row } | { readonly cell: Cell };

/** The inlines of one paragraph, spaces settled. */
export function inlinesOf(nodes: readonly Node[], { fail, change, texts }: Reading): readonly Inline[] {
  const [only] = nodes;
  if (only !== undefined && isPlace(only)) return texts[only.place] as readonly Inline[];
  return changeInlines(settleSpaces(nodes.flatMap((node) => inline(node, {}, fail))), change);
}

function inline(node: Node, style: Style, fail: Fail): Inline[] {
  if (isText(node)) return [{ type: 'text', text: node.text, ...style }];
  // a text is cut out whole: nothing stands beside its place
  if (isPlace(node)) return [];
  const inside = (more: Style): Inline[] => node.children.flatMap((child) => inline(child, { ...style, ...more }, fail));
  if (node.tag === 'br') return [{ type: 'break' }];
  if (node.tag === 'span') return span(node, inside, fail);
  if (node.tag === 'data') return inside({ source: subject(node, fail) });
  if (node.tag === 'a') return [link(node, inside({}), fail)];
  return inside(STYLES[node.tag] ?? {});
}

function span(node: ElementNode, inside: (more: Style) => Inline[], fail: Fail): Inline[] {
  if (!node.classes.includes('blank')) {
    if (Object.hasOwn(node.attributes, 'data-fact')) fail('unknown-attribute', 'data-fact', node.at, 'class');
    if (node.classes.length === 0) fail('missing-attribute', 'class', node.at);
    return inside({ ...(node.classes.includes('nb') ? { tie: true as const } : {}), ...(node.classes.includes('keep') ? { keep: true as const } : {}) });
  }
  const fact = node.attributes['data-fact'];
  if (fact === undefined) return fail('missing-attribute', 'data-fact', node.at);
  if (!Object.hasOwn(FACTS, fact)) fail('bad-value', fact, node.at, null, suggest(fact, Object.keys(FACTS)));
  if (node.children.length > 0) fail('must-be-empty', 'span class="blank"', node.at);
  return [{ type: 'blank', fact }];
}

function subject(node: ElementNode, fail: Fail): Subject {
  const value = node.attributes.value ?? '';
  for (const name of ['data-series', 'data-label']) if (Object.hasOwn(node.attributes, name)) fail('unknown-attribute', name, node.at, 'value');
  if (!SUBJECT.test(value)) fail('bad-value', value, node.at, 'total IIT EIT OIT 1–10 9.1 i1 e1 O1');
  return value as Subject;
}

function link(node: ElementNode, text: readonly Inline[], fail: Fail): Inline {
  const href = node.attributes.href ?? '';
  if (!HREF.test(href)) fail('bad-value', href, node.at, 'http:// https:// mailto:');
  if (text.some((t) => t.type === 'link')) fail('not-here', 'a', node.at);
  return { type: 'link', href, text };
}
