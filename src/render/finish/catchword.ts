/** The catchword at the foot of a page: «/๔. การใช้ทรัพย์สิน...», the first words of the block that follows the break. */
import type { Block, Section } from '../../model/document.ts';
import { segments } from '../../thai/text.ts';
import { plainText } from './texts.ts';

const WORDS = 4;

function startOf(block: Block | undefined): string | null {
  if (block === undefined) return null;
  if (block.type === 'heading') return [block.number, plainText(block.text)].filter((part) => part !== null).join(' ');
  if (block.type === 'title' || block.type === 'subject' || block.type === 'paragraph') return plainText(block.text);
  if (block.type === 'table' && block.caption !== null) return plainText(block.caption);
  return null;
}

/** Up to four words, the number of a clause beside them. */
function firstWords(text: string): string {
  const [, number = '', rest = ''] = /^([0-9๐-๙.()]+\s+)?(.*)$/s.exec(text) ?? [];
  let words = 0;
  let taken = '';
  for (const part of segments(rest)) {
    if (/\p{L}/u.test(part)) words += 1;
    if (words > WORDS) break;
    taken += part;
  }
  return `${number}${taken.trimEnd()}`;
}

export function setCatchwords(section: Section): Section {
  if (!section.blocks.some((block) => block.type === 'page-break' && block.catchword !== null)) return section;
  const blocks = section.blocks.map((block, index): Block => {
    if (block.type !== 'page-break' || block.catchword === null) return block;
    const typed = block.catchword === 'auto' ? startOf(section.blocks[index + 1]) : block.catchword.replace(/^\/|\.{2,}$|…$/g, '');
    return { ...block, catchword: typed === null ? null : `/${block.catchword === 'auto' ? firstWords(typed) : typed}...` };
  });
  return { ...section, blocks };
}
