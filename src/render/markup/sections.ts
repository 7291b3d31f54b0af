/** The tree → sections of the Document: an attachment or a landscape part starts a new page. */
import type { Block, Section } from '../../model/document.ts';
import type { Pages } from '../header.ts';
import { blocksOf, type Building } from './blocks.ts';
import type { Reading } from './inline.ts';
import { type ElementNode, type Fail, isElement, type PartNode, partsOf } from './node.ts';
import { numbering } from './numbering.ts';

type Part = { readonly orientation: Section['orientation']; readonly emblem: Section['emblem']; readonly attached: boolean; readonly nodes: readonly PartNode[] };

const startsPage = (node: PartNode): node is ElementNode => isElement(node) && node.tag === 'section' && (node.classes.includes('attachment') || node.classes.includes('landscape'));
const isEmblem = (node: PartNode): node is ElementNode => isElement(node) && node.tag === 'section' && node.classes.includes('emblem');

export function sectionsOf(root: ElementNode, pages: Pages, reading: Reading): Section[] {
  const { fail } = reading;
  const parts: Part[] = [];
  let open: PartNode[] = [];
  const close = (): void => {
    if (open.length > 0) parts.push(part(open, 'portrait', false, fail));
    open = [];
  };
  for (const node of partsOf(root)) {
    if (!startsPage(node)) open.push(node);
    else {
      close();
      parts.push(part(partsOf(node), node.classes.includes('landscape') ? 'landscape' : 'portrait', node.classes.includes('attachment'), fail));
    }
  }
  close();
  if (parts.length === 0) fail('is-empty', 'เอกสาร', 0, '<h1> <p>');
  let building: Building = { ...reading, numbering: numbering() };
  return parts.map((p, index): Section => {
    if (p.attached) building = { ...reading, numbering: numbering() };
    const blocks: Block[] = blocksOf(p.nodes, building);
    return { orientation: p.orientation, emblem: p.emblem, numbered: pages === 'from-2' && index > 0 ? 'all' : pages, blocks };
  });
}

function part(nodes: readonly PartNode[], orientation: Section['orientation'], attached: boolean, fail: Fail): Part {
  const [first] = nodes;
  const emblem = first !== undefined && isEmblem(first) ? first : null;
  if (emblem !== null && emblem.children.length > 0) fail('must-be-empty', 'section class="emblem"', emblem.at);
  return { orientation, attached, emblem: emblem === null ? null : emblem.classes.includes('small') ? 'small' : 'large', nodes: nodes.slice(emblem === null ? 0 : 1) };
}
