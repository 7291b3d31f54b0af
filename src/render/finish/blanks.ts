/** Facts of the blanks in order of appearance; an open date counts as one. */
import type { Block, Inline, Row, Section } from '../../model/document.ts';
import { kept } from '../kept.ts';

function ofInlines(text: readonly Inline[], found: string[]): void {
  for (const inline of text) {
    if (inline.type === 'blank') found.push(inline.fact);
    else if (inline.type === 'link') ofInlines(inline.text, found);
  }
}

function ofBlocks(blocks: readonly Block[], found: string[]): void {
  for (const block of blocks) ofBlock(block, found);
}

function ofRows(rows: readonly Row[], found: string[]): void {
  for (const row of rows) {
    if (Object.isFrozen(row)) found.push(...kept(ofShared, row, () => inRow(row)));
    else for (const cell of row.cells) ofBlocks(cell.blocks, found);
  }
}

/** Of the rows that papers share, which are frozen (markup/index.ts). */
const ofShared = new WeakMap<Row, readonly string[]>();

function inRow({ cells }: Row): readonly string[] {
  const found: string[] = [];
  for (const cell of cells) ofBlocks(cell.blocks, found);
  return found;
}

function ofBlock(block: Block, found: string[]): void {
  switch (block.type) {
    case 'title': case 'subject': case 'paragraph': case 'heading': ofInlines(block.text, found); break;
    case 'list': for (const item of block.items) ofBlocks(item, found); break;
    case 'table':
      ofInlines(block.caption ?? [], found);
      ofRows(block.head, found);
      ofRows(block.rows, found);
      break;
    case 'form': for (const field of block.fields) ofInlines(field.value, found); break;
    case 'signature': for (const line of block.lines) ofInlines(line, found); break;
    case 'issued': if (block.date === null) found.push('date'); break;
    default:
  }
}

export function blanksOf(sections: readonly Section[]): string[] {
  const found: string[] = [];
  for (const section of sections) ofBlocks(section.blocks, found);
  return found;
}
