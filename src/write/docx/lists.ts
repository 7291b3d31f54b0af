/** Lists: literal markers and a tab; on the page the text runs back to the margin, in a cell it hangs. */
import { type IParagraphOptions, type Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Block, Marker } from '../../model/document.ts';
import { displayWidth } from '../../thai/text.ts';
import { markerText } from '../markers.ts';
import { twips } from './measures.ts';
import { type Bounds, paragraph, type Place, type WriteBlocks, type Written } from './place.ts';
import type { StyleName } from './styles.ts';

export type List = Extract<Block, { type: 'list' }>;

const LEVELS = ['GovList1', 'GovList2', 'GovList3', 'GovList4'] as const;
const INSIDE: readonly StyleName[] = ['GovBody', 'GovSub2', 'GovSub3', 'GovSub4'];
/** Clauses open where a paragraph opens; the rest one step further in. */
const FIRST_LEVEL: Readonly<Record<Marker, number>> = { '๑.': 0, '1.': 0, 'ก.': 0, '(๑)': 1, '-': 1, '●': 1, '☐': 1 };
/** Room for a marker in a cell, cm; «(๑๐)» needs more. */
const HANGING = { narrow: 0.6, wide: 0.9 } as const;

interface Level { readonly page: number; readonly left: number }

/** Where text of an item stands: a level of the page, or a left indent in a cell. */
function levelOf(list: List, parent: Level | null, place: Place): Level {
  const page = Math.min(LEVELS.length - 1, Math.max(FIRST_LEVEL[list.marker], parent === null ? 0 : parent.page + 1));
  const last = markerText(list.marker, list.start + list.items.length - 1, place.document.look.digits);
  return { page, left: (parent?.left ?? 0) + (displayWidth(last) > 3 ? HANGING.wide : HANGING.narrow) };
}

function hanging(level: Level, parent: Level | null, more: boolean): IParagraphOptions {
  const left = twips(level.left);
  if (more) return { indent: { left, hanging: 0 } };
  const isDefault = parent === null && level.left === HANGING.narrow;
  return isDefault ? {} : { indent: { left, hanging: left - twips(parent?.left ?? 0) }, tabStops: [{ type: TabStopType.LEFT, position: left }] };
}

export function listParagraphs(list: List, bounds: Bounds, place: Place, write: WriteBlocks, parent: Level | null = null): Written[] {
  const level = levelOf(list, parent, place);
  const plain = { breakBefore: false, keepNext: place.cell?.keepNext ?? false };
  const item = (blocks: readonly Block[], index: number): Written[] => {
    const marker = markerText(list.marker, list.start + index, place.document.look.digits);
    const first = blocks[0]?.type === 'paragraph' ? blocks[0] : null;
    const isEnd = index === list.items.length - 1 && blocks.length <= 1;
    const edges = { breakBefore: index === 0 && bounds.breakBefore, keepNext: plain.keepNext || (isEnd && bounds.keepNext) };
    const opened = line(marker, first?.text ?? [], edges);
    return [opened, ...blocks.slice(first === null ? 0 : 1).flatMap((block) => within(block))];
  };
  const line = (marker: string, text: Parameters<typeof paragraph>[1], edges: Bounds): Paragraph => {
    const children = [new TextRun({ text: marker }), new TextRun({ children: [new Tab()] })];
    return place.cell === null
      ? paragraph(LEVELS[level.page] ?? 'GovList4', text, edges, { children })
      : paragraph('GovTDList', text, edges, { ...hanging(level, parent, false), children });
  };
  const within = (block: Block): Written[] => {
    if (block.type === 'list') return listParagraphs(block, plain, place, write, level);
    if (block.type !== 'paragraph') return write([block], place);
    return [place.cell === null ? paragraph(INSIDE[level.page] ?? 'GovSub4', block.text, plain) : paragraph('GovTDList', block.text, plain, hanging(level, parent, true))];
  };
  return list.items.flatMap(item);
}
