/** Block tags → blocks of the Document. */
import type { Block, Indent, Inline, Marker, ParagraphRole } from '../../model/document.ts';
import type { IsoDate } from '../../model/plan.ts';
import { parseDate } from '../../thai/calendar.ts';
import { oneOf, wholeNumber } from './attribute.ts';
import { chartBlock } from './chart.ts';
import { inlinesOf, type Piece, type Reading } from './inline.ts';
import { classOf, type ElementNode, elements, type Fail, isElement, isPlace, type Node, type PartNode, partsOf } from './node.ts';
import type { Numbering } from './numbering.ts';
import { tableBlock, tableCell, tableRow } from './table.ts';
import { MAX_LIST_DEPTH } from './vocabulary.ts';

const ORDERED: readonly Marker[] = ['๑.', '(๑)', 'ก.', '1.'];
const BULLETS: readonly Marker[] = ['-', '●', '☐'];
const ROLES: readonly Exclude<ParagraphRole, 'body'>[] = ['center', 'right', 'note', 'closing'];
const INDENTS: Readonly<Record<'l0' | 'l2' | 'l3' | 'l4', Indent>> = { l0: 0, l2: 2, l3: 3, l4: 4 };
const BLOCK_IN_FLOW = ['p', 'ol', 'ul'];
const MAX_START = 9999;
const BODY_INDENT: Indent = 1;

export interface Building extends Reading { readonly numbering: Numbering }

export function blocksOf(nodes: readonly PartNode[], building: Building): Block[] {
  return nodes.map((node) => (isElement(node) ? block(node, building) : pieceBlock(building.pieces[node.place])));
}

const pieceBlock = (piece: Piece | undefined): Block => (piece as Extract<Piece, { block: Block }>).block;

/** A piece cut out of a paper. */
export function pieceOf(node: ElementNode, reading: Reading): Piece {
  const inCell = (cell: ElementNode): Block[] => flow(cell, 1, reading);
  if (node.tag === 'tr') return { row: tableRow(node, inCell, reading) };
  if (node.tag === 'td' || node.tag === 'th') return { cell: tableCell(node, inCell, reading.fail) };
  return { block: node.tag === 'p' ? paragraph(node, BODY_INDENT, reading) : listBlock(node, 1, reading) };
}

function block(node: ElementNode, building: Building): Block {
  const { fail, numbering, change } = building;
  const text = (): readonly Inline[] => inlinesOf(node.children, building);
  switch (node.tag) {
    case 'h1': return { type: node.classes.includes('subject') ? 'subject' : 'title', text: text() };
    case 'h2': case 'h3': case 'h4': {
      const level = (Number(node.tag[1]) - 1) as 1 | 2 | 3;
      return { type: 'heading', level, number: orNull(numbering.next(level, node.attributes['data-n']), change.plain), text: text() };
    }
    case 'p': return paragraph(node, BODY_INDENT, building);
    case 'ol': case 'ul': return listBlock(node, 1, building);
    case 'table': return tableBlock(node, (cell) => flow(cell, 1, building), building);
    case 'figure': return chartBlock(node, building);
    case 'dl': return form(node, building);
    case 'time': return issued(node, fail);
    case 'hr': return rule(node, building);
    default: return signature(node, building);
  }
}

const orNull = (text: string | null, change: (text: string) => string): string | null => (text === null ? null : change(text));

function paragraph(node: ElementNode, absent: Indent, reading: Reading): Block {
  const indent = classOf(node, ['l0', 'l2', 'l3', 'l4']);
  const role = classOf(node, ROLES) ?? 'body';
  return { type: 'paragraph', role, indent: indent !== null ? INDENTS[indent] : role === 'body' || role === 'closing' ? absent : 0, text: inlinesOf(node.children, reading) };
}

/** The inside of a cell or list item: runs of inline text become paragraphs between the blocks. */
function flow(node: ElementNode, listDepth: number, reading: Reading): Block[] {
  const blocks: Block[] = [];
  let run: Node[] = [];
  const endRun = (): void => {
    const text = inlinesOf(run, reading);
    if (text.length > 0) blocks.push({ type: 'paragraph', role: 'body', indent: 0, text });
    run = [];
  };
  const inFlow = (child: Node): Block | null => {
    if (isPlace(child)) return child.of === 'piece' ? pieceBlock(reading.pieces[child.place]) : null;
    if (!isElement(child) || !BLOCK_IN_FLOW.includes(child.tag)) return null;
    return child.tag === 'p' ? paragraph(child, 0, reading) : listBlock(child, listDepth, reading);
  };
  for (const child of node.children) {
    const found = inFlow(child);
    if (found === null) run.push(child);
    else {
      endRun();
      blocks.push(found);
    }
  }
  endRun();
  return blocks;
}

function listBlock(node: ElementNode, depth: number, reading: Reading): Block {
  const { fail } = reading;
  if (depth > MAX_LIST_DEPTH) fail('too-deep', String(MAX_LIST_DEPTH), node.at);
  const markers = node.tag === 'ol' ? ORDERED : BULLETS;
  const items = elements(node).map((item) => flow(item, depth + 1, reading));
  if (items.length === 0) fail('is-empty', node.tag, node.at, '<li>');
  return { type: 'list', marker: oneOf(node, 'data-marker', markers, markers[0] as Marker, fail), start: wholeNumber(node, 'start', 1, MAX_START, fail), items };
}

function form(node: ElementNode, reading: Reading): Block {
  const { fail } = reading;
  const parts = elements(node);
  if (parts.length === 0) fail('is-empty', 'dl', node.at, '<dt> <dd>');
  const fields = parts.flatMap((part, index) => {
    const expected = index % 2 === 0 ? 'dt' : 'dd';
    if (part.tag !== expected) fail('not-here', part.tag, part.at, `<${expected}>`);
    if (expected === 'dd') return [];
    const value = parts[index + 1];
    if (value === undefined) return fail('is-empty', 'dt', part.at, '<dd>');
    return [{ label: plain(inlinesOf(part.children, reading)), value: inlinesOf(value.children, reading) }];
  });
  return { type: 'form', fields };
}

const plain = (text: readonly Inline[]): string => text.map((t) => (t.type === 'text' ? t.text : t.type === 'link' ? plain(t.text) : '')).join('');

function issued(node: ElementNode, fail: Fail): Block {
  if (!node.classes.includes('issued')) fail('missing-attribute', 'class="issued"', node.at);
  const date = (node.attributes.datetime ?? '').trim();
  if (date !== '' && parseDate(date) === null) fail('bad-value', `datetime="${date}"`, node.at, '2022-03-05');
  return { type: 'issued', date: date === '' ? null : (date as IsoDate) };
}

function rule(node: ElementNode, { fail, change }: Reading): Block {
  const kind = classOf(node, ['rule', 'page']);
  if (kind === null) return fail('missing-attribute', 'class="rule" | class="page"', node.at);
  if (kind === 'rule') return { type: 'rule' };
  const catchword = node.attributes['data-catchword'] ?? 'none';
  return { type: 'page-break', catchword: catchword === 'none' ? null : change.plain(catchword) };
}

function signature(node: ElementNode, reading: Reading): Block {
  const { fail } = reading;
  if (!node.classes.includes('signature')) fail('not-here', `section${node.classes.length === 0 ? '' : ` class="${node.classes.join(' ')}"`}`, node.at, '<section class="signature">');
  const lines = partsOf(node).map((line) => {
    if (isElement(line)) return line.tag === 'p' ? inlinesOf(line.children, reading) : fail('not-here', line.tag, line.at, '<p>');
    const block = pieceBlock(reading.pieces[line.place]);
    return block.type === 'paragraph' ? block.text : fail('not-here', 'ol', node.at, '<p>');
  });
  if (lines.length === 0) fail('is-empty', 'section class="signature"', node.at, '<p>');
  return { type: 'signature', lines };
}
