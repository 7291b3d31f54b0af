/** Lists: literal markers and a tab; on the page the text runs back to the margin, in a cell it hangs. */
import { type IParagraphOptions, type Paragraph, Tab, TextRun } from './wml.ts';
import type { Block, Marker } from '../../model/document.ts';
import { remembered } from '../../thai/remembered.ts';
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
/** A marker in a cell: its style, and its room in cm. */
interface Hang { readonly style: StyleName; readonly room: number }
const SIGN: Hang = { style: 'GovTDDash', room: 0.35 };
const NUMBER: Hang = { style: 'GovTDList', room: 0.6 };
/** «๑๐.» and «(๑)», then «(๑๐)». */
const WIDER: readonly Hang[] = [{ ...NUMBER, room: 0.8 }, { ...NUMBER, room: 1.05 }];

const TAB = new TextRun({ children: [new Tab()] });
const markerRun = remembered((text) => new TextRun({ text }), 256);

interface Level {
  /** Index of the style on the page. */
  readonly page: number;
  readonly hang: Hang;
  /** Where the text starts in a cell, cm. */
  readonly left: number;
}

function levelOf(list: List, parent: Level | null, place: Place): Level {
  const page = Math.min(LEVELS.length - 1, Math.max(FIRST_LEVEL[list.marker], parent === null ? 0 : parent.page + 1));
  const widest = displayWidth(markerText(list.marker, list.start + list.items.length - 1, place.document.look.digits));
  const hang = list.marker === '-' || list.marker === '●' ? SIGN : widest <= 2 ? NUMBER : WIDER[Math.min(widest, 4) - 3] ?? NUMBER;
  return { page, hang, left: (parent?.left ?? 0) + hang.room };
}

/** Indents that differ from the style's own: a deeper level, a wide marker, a further paragraph of an item. */
function hanging(level: Level, parent: Level | null, isFurther: boolean): IParagraphOptions {
  const left = twips(level.left);
  if (isFurther) return { indent: { left, hanging: 0 } };
  if (parent === null && !WIDER.includes(level.hang)) return {};
  return { indent: { left, hanging: left - twips(parent?.left ?? 0) } };
}

export function listParagraphs(list: List, bounds: Bounds, place: Place, write: WriteBlocks, parent: Level | null = null): Written[] {
  const level = levelOf(list, parent, place);
  const plain = { breakBefore: false, keepNext: place.cell?.keepNext ?? false };
  const written: Written[] = [];
  const line = (marker: string, text: Parameters<typeof paragraph>[1], edges: Bounds): Paragraph => {
    const children = [markerRun(marker), TAB];
    return place.cell === null
      ? paragraph(LEVELS[level.page] ?? 'GovList4', text, edges, { children })
      : paragraph(level.hang.style, text, edges, { ...hanging(level, parent, false), children });
  };
  const within = (block: Block): Written[] => {
    if (block.type === 'list') return listParagraphs(block, plain, place, write, level);
    if (block.type !== 'paragraph') return write([block], place);
    return [place.cell === null ? paragraph(INSIDE[level.page] ?? 'GovSub4', block.text, plain) : paragraph(level.hang.style, block.text, plain, hanging(level, parent, true))];
  };
  for (const [index, blocks] of list.items.entries()) {
    const first = blocks[0]?.type === 'paragraph' ? blocks[0] : null;
    const isEnd = index === list.items.length - 1 && blocks.length <= 1;
    const edges = { breakBefore: index === 0 && bounds.breakBefore, keepNext: plain.keepNext || (isEnd && bounds.keepNext) };
    written.push(line(markerText(list.marker, list.start + index, place.document.look.digits), first?.text ?? [], edges));
    for (const block of first === null ? blocks : blocks.slice(1)) written.push(...within(block));
  }
  return written;
}
