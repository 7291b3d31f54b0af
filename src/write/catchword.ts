/** The catchword (คำต่อเนื่อง) at the foot of a page: «/» + the first words of the next page + «...». */
import type { Block, Inline } from '../model/document.ts';
import { segments } from '../thai/text.ts';

/** As many words as officers usually carry over. */
const WORDS = 4;

function plain(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'link' ? plain(inline.text) : ' ')).join('');
}

/** First printed words of a block; empty where it opens with none. */
function opening(block: Block | undefined): string {
  if (block === undefined) return '';
  if (block.type === 'heading') return `${block.number ?? ''} ${plain(block.text)}`.trim();
  if (block.type === 'title' || block.type === 'subject' || block.type === 'paragraph') return plain(block.text).trim();
  if (block.type === 'table') return plain(block.caption ?? []).trim();
  return '';
}

function firstWords(text: string): string {
  let words = 0;
  let taken = '';
  for (const part of segments(text)) {
    if (words === WORDS) break;
    if (/[\p{L}]/u.test(part)) words += 1;
    taken += part;
  }
  return taken.trim();
}

/** The line to print: as the author wrote it, or made from the next block when the mark says `auto`; null when there is none. */
export function catchwordLine(mark: string | null, next: Block | undefined): string | null {
  if (mark === null || mark === 'none') return null;
  const words = mark === 'auto' ? firstWords(opening(next)) : mark.replace(/^\s*\//, '').replace(/(\.{3}|…)\s*$/, '').trim();
  return words === '' ? null : `/${words}...`;
}
