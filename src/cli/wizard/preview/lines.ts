/** A paper as lines for a terminal: headings, clauses, lists, tables and signature, at a width. */
import type { Block, Document } from '../../../model/document.ts';
import { shown } from '../../screen.ts';
import { tableLines } from './table.ts';
import { broken, centred, hanging, textOf, toTheRight } from './text.ts';

export interface Line {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'dim';
}

/** What the write room prints of its own accord: the date line and the markers of lists. */
export interface Wording {
  readonly issued: (date: Extract<Block, { type: 'issued' }>['date']) => string;
  readonly marker: (list: Extract<Block, { type: 'list' }>, index: number) => string;
  readonly emblem: string;
  readonly newPage: string;
}

export function documentLines({ sections }: Document, width: number, wording: Wording): Line[] {
  return sections.flatMap(({ emblem, blocks }, index) => [
    ...(index === 0 ? [] : [{ text: '═'.repeat(width), style: 'dim' as const }]),
    ...(emblem === null ? [] : styled(centred(`[${wording.emblem}]`, width), 'dim')),
    ...blocks.flatMap((block) => blockLines(block, width, wording)),
  ]);
}

const styled = (lines: readonly string[], style: Line['style']): Line[] => lines.map((text) => ({ text, style }));

function blockLines(block: Block, width: number, wording: Wording): Line[] {
  const plain = (lines: readonly string[]): Line[] => styled(lines, 'plain');
  switch (block.type) {
    case 'title':
    case 'subject': return styled(centred(textOf(block.text), width), 'bold');
    case 'heading': return [{ text: '', style: 'plain' }, ...styled(hanging(block.number === null ? '' : `${block.number} `, textOf(block.text), width), 'bold')];
    case 'paragraph': return paragraph(block, width);
    case 'list': return plain(block.items.flatMap((item, index) => itemLines(wording.marker(block, index), item, width, wording)));
    case 'table': return plain(['', ...tableLines(block, width, (cell, room) => cell.blocks.flatMap((inner) => cellLines(inner, room, wording)))]);
    case 'chart': return plain(['', ...chartLines(block, width)]);
    case 'form': return plain(block.fields.flatMap(({ label, value }) => hanging(`${label}  `, textOf(value), width)));
    case 'issued': return plain(['', ...centred(wording.issued(block.date), width)]);
    case 'signature': return plain(['', '', ...block.lines.flatMap((line) => centred(textOf(line), width))]);
    case 'rule': return styled(['─'.repeat(width)], 'dim');
    case 'page-break': return styled(centred(`┄┄ ${wording.newPage} ┄┄`, width), 'dim');
  }
}

function paragraph({ role, indent, text }: Extract<Block, { type: 'paragraph' }>, width: number): Line[] {
  const words = textOf(text);
  if (role === 'center') return styled(centred(words, width), 'plain');
  if (role === 'right') return styled(toTheRight(words, width), 'plain');
  if (role === 'note') return styled(broken(words, width), 'dim');
  return styled(hanging(' '.repeat(indent === 0 ? 0 : 2 + 2 * indent), words, width, 0), 'plain');
}

function itemLines(marker: string, item: readonly Block[], width: number, wording: Wording): string[] {
  const first = `  ${marker} `;
  const [text, ...rest] = item;
  const inner = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => cellLines(block, width - 4, wording).map((line) => `    ${line}`));
  return text?.type === 'paragraph' ? [...hanging(first, textOf(text.text), width), ...inner(rest)] : inner(item);
}

/** Inside a cell or an item, without the room that stands around blocks of a page. */
function cellLines(block: Block, width: number, wording: Wording): string[] {
  if (block.type === 'paragraph') return broken(textOf(block.text), width);
  if (block.type === 'list') {
    return block.items.flatMap((item, index) => item.flatMap((inner, at) => (inner.type === 'paragraph' ? hanging(at === 0 ? `${wording.marker(block, index)} ` : '  ', textOf(inner.text), width) : cellLines(inner, width, wording))));
  }
  return blockLines(block, width, wording).map(({ text }) => text);
}

/** A bar per value; the label stands last, so that nothing after it must line up. */
function chartLines({ series, target }: Extract<Block, { type: 'chart' }>, width: number): string[] {
  const full = Math.max(8, Math.min(25, Math.floor(width / 3)));
  return series.flatMap(({ name, values }) => [
    name, ...values.map(({ label, value }) => `${shown(value).padStart(7)} ${'█'.repeat(value === null ? 0 : Math.round((value / 100) * full)).padEnd(full, '·')} ${label}`),
  ]).flatMap((line) => broken(line, width)).concat(target === null ? [] : [`${shown(target).padStart(7)} ◄`]);
}
