/** Text → checked tree. The tokenizer of htmlparser2 with a stack of our own: nothing is closed, moved or repaired silently. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { suggest } from '../suggest.ts';
import { PIECE_PLACE, PLACES, TEXT_PLACE } from './cut.ts';
import { type ElementNode, type Fail, isText, type Node } from './node.ts';
import { MAX_DEPTH, PIECE, PIECE_DEPTH, ROOT, TAGS, type TagRule, TEXT, TEXT_DEPTH } from './vocabulary.ts';

interface Open { readonly tag: string; readonly rule: TagRule; readonly at: number; readonly attributes: Record<string, string>; readonly children: Node[] }

/** No control character, replacement character or non-character comes in through an entity. */
const isPrintable = (code: number): boolean => code === 0x0a || (code >= 0x20 && !(code >= 0x7f && code <= 0x9f) && code < 0xfffd) || code > 0xffff;

const NONE: readonly string[] = [];
const needs = new Map<TagRule, readonly string[]>();

/** Attributes that must be there. */
function needsOf(rule: TagRule): readonly string[] {
  const known = needs.get(rule);
  if (known !== undefined) return known;
  const names = Object.keys(rule.attributes).filter((name) => rule.attributes[name] === 'must');
  needs.set(rule, names);
  return names;
}

const listed = (names: readonly string[]): string | null => (names.length === 0 ? null : names.map((n) => `<${n}>`).join(' '));

/** A whole paper, or what is left of it when pieces and texts are cut out: `pieces` are their tags, in the order of their places. */
export const parseMarkup = (source: string, fail: Fail, pieces: readonly string[] = []): ElementNode => rooted(parse(source, fail, { rule: ROOT, depth: MAX_DEPTH, pieces }));

/** One piece by itself, or a row with its cells cut out; one that is nested deeply is a matter for the whole, which knows how deep it stands itself. */
export const parsePiece = (source: string, fail: Fail, pieces: readonly string[] = []): ElementNode => rooted(parse(source, fail, { rule: PIECE, depth: PIECE_DEPTH, pieces }));

/** What stands in a paragraph. */
export function parseText(source: string, fail: Fail): readonly Node[] {
  if (source !== '' && !/[<&]/.test(source)) return [{ text: source, at: 0 }];
  return parse(source, fail, { rule: TEXT, depth: TEXT_DEPTH, pieces: [] });
}

const rooted = (children: readonly Node[]): ElementNode => ({ tag: '', classes: [], attributes: {}, children, at: 0 });

interface Frame { readonly rule: TagRule; readonly depth: number; readonly pieces: readonly string[] }

type Parse = (source: string, fail: Fail, frame: Frame) => readonly Node[];

/** Its tokenizers are made once: a paper has hundreds of pieces, most of them short. */
function newParser(): Parse {
  let [source, fail, { depth, pieces }, root] = BEFORE_ANY;
  let stack: Open[] = [];
  let counts = { text: 0, piece: 0 };
  let attribute = { name: '', at: 0, value: '' };
  const top = (): Open => stack[stack.length - 1] ?? root;

  const addText = (text: string, at: number): void => {
    const parent = top();
    if (!parent.rule.text) {
      if (/^[\s]*$/.test(text)) return;
      const within = at + (text.length - text.trimStart().length);
      if (parent.rule.holds.length === 0 && parent.tag !== '') fail('must-be-empty', parent.tag, within);
      fail('text-not-here', parent.tag === '' ? 'เอกสาร' : parent.tag, within, listed(parent.rule.holds));
    }
    const last = parent.children.at(-1);
    if (last !== undefined && isText(last)) parent.children[parent.children.length - 1] = { text: last.text + text, at: last.at };
    else parent.children.push({ text, at });
  };

  const addPlace = (of: 'text' | 'piece'): void => { top().children.push({ of, place: counts[of]++ }); };
  const addPlaces = (text: string, at: number): void => {
    for (const part of text.split(PLACES)) {
      if (part === TEXT_PLACE) addPlace('text');
      else if (part === PIECE_PLACE) {
        const tag = pieces[counts.piece] ?? '';
        if (!top().rule.holds.includes(tag)) fail('not-here', tag, at);
        addPlace('piece');
      } else if (part !== '') addText(part, at);
    }
  };

  const finish = (open: Open): void => {
    for (const name of needsOf(open.rule)) if (!Object.hasOwn(open.attributes, name)) fail('missing-attribute', name, open.at);
    const { class: given = '', ...attributes } = open.attributes;
    const classes = given === '' ? NONE : given.split(/\s+/).filter((name) => name !== '');
    for (const name of classes) if (!open.rule.classes.includes(name)) fail('unknown-class', name, open.at, open.rule.classes.join(' ') || null, suggest(name, open.rule.classes));
    top().children.push({ tag: open.tag, classes, attributes, children: open.children, at: open.at });
  };

  const openTag = (start: number, end: number): void => {
    const tag = source.slice(start, end);
    const rule = (Object.hasOwn(TAGS, tag) ? TAGS[tag] : undefined) ?? fail('unknown-tag', tag, start - 1, null, suggest(tag, Object.keys(TAGS)));
    if (!top().rule.holds.includes(tag)) {
      if (top().rule.holds.length === 0) fail('must-be-empty', top().tag, start - 1);
      fail('not-here', tag, start - 1, listed(top().rule.holds));
    }
    if (stack.length > depth) fail('too-deep', String(depth), start - 1);
    stack.push(opened(tag, rule, start - 1));
  };

  const closeTag = (start: number, end: number): void => {
    const tag = source.slice(start, end);
    const open = top();
    if (open === root || open.tag !== tag) fail('wrong-close', tag, start - 2, open === root ? null : `</${open.tag}>`);
    finish(stack.pop() as Open);
  };

  const tagEnd = (): void => {
    if (top().rule.void === true) finish(stack.pop() as Open);
  };

  const character = (code: number, at: number): string => (isPrintable(code) ? String.fromCodePoint(code) : fail('bad-value', `&#${code};`, at - 1));

  const attributeEnd = (): void => {
    const open = top();
    const allowed = ['class', ...Object.keys(open.rule.attributes)];
    if (!allowed.includes(attribute.name) || Object.hasOwn(open.attributes, attribute.name)) fail('unknown-attribute', attribute.name, attribute.at, allowed.join(' '), suggest(attribute.name, allowed));
    open.attributes[attribute.name] = attribute.value;
  };

  const handlers: TokenizerCallbacks = {
    ontext: (start, end) => {
      const text = source.slice(start, end);
      const bare = text.search(/[<&]/);
      if (bare >= 0) fail('bare-bracket', text[bare] ?? '<', start + bare);
      if (text.includes(TEXT_PLACE) || text.includes(PIECE_PLACE)) addPlaces(text, start);
      else addText(text, start);
    },
    ontextentity: (code, end) => addText(character(code, end), end - 1),
    onopentagname: openTag,
    onopentagend: tagEnd,
    onselfclosingtag: () => finish(stack.pop() as Open),
    onclosetag: closeTag,
    onattribname: (start, end) => { attribute = { name: source.slice(start, end), at: start, value: '' }; },
    onattribdata: (start, end) => { attribute.value += source.slice(start, end); },
    onattribentity: (code) => { attribute.value += character(code, attribute.at); },
    onattribend: attributeEnd,
    oncomment: (start) => fail('comment', '', Math.max(0, start - 4)),
    oncdata: (start) => fail('comment', '', start),
    ondeclaration: (start) => fail('bare-bracket', '<', Math.max(0, start - 1)),
    onprocessinginstruction: (start) => fail('bare-bracket', '<', Math.max(0, start - 1)),
    onend: () => undefined,
  };
  const withEntities = new Tokenizer({ decodeEntities: true, recognizeSelfClosing: true }, handlers);
  // Where there is nothing to decode it runs over texts at once.
  const without = new Tokenizer({ decodeEntities: false, recognizeSelfClosing: true }, handlers);

  return (given, onFault, frame) => {
    [source, fail, { depth, pieces }] = [given, onFault, frame];
    root = opened('', frame.rule, 0);
    stack = [root];
    counts = { text: 0, piece: 0 };
    const tokenizer = source.includes('&') ? withEntities : without;
    tokenizer.reset();
    tokenizer.write(source);
    tokenizer.end();
    if (stack.length > 1) fail('not-closed', top().tag, top().at);
    return root.children;
  };
}

const opened = (tag: string, rule: TagRule, at: number): Open => ({ tag, rule, at, attributes: {}, children: [] });
const BEFORE_ANY: [string, Fail, Frame, Open] = ['', () => { throw new Error('nothing is read yet'); }, { rule: ROOT, depth: 0, pieces: [] }, opened('', ROOT, 0)];

const parse = newParser();
