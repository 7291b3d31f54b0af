/** A document's text as a reader meets it: paragraphs and table rows in order, each with its number. */
import { toArabicDigits } from '../thai/digits.ts';
import { clean } from '../thai/text.ts';

export interface Passage {
  /** From 1, paragraphs and table rows counted alike. */
  readonly number: number;
  readonly text: string;
  /** Cells of a table row, an empty one for each further column a wide cell takes; null for a paragraph. */
  readonly cells: readonly string[] | null;
  /** Number of its table; null for a paragraph. */
  readonly table: number | null;
}

/** Comparable text: cleaned, Arabic digits, spaces as one. */
export function plain(text: string): string {
  return toArabicDigits(clean(text)).replace(/\s+/g, ' ').trim();
}

/** Something written, not only dots, dashes or boxes to fill in. */
export function isFilled(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(/[.…·_\-–—☐□\s]/g, ''));
}

/** Lines of a plain text; a line in columns («| a | b |», or parted by tabs) is a table row. */
export function passagesOfText(text: string): Passage[] {
  let tables = 0;
  let inTable = false;
  return text.split(/\r?\n/).filter((line) => line.trim() !== '').map((line, index) => {
    const cells = line.includes('\t') ? line.split('\t') : /^\s*\|.*\|\s*$/.test(line) ? line.trim().slice(1, -1).split('|') : null;
    if (cells !== null && !inTable) tables += 1;
    inTable = cells !== null;
    return { number: index + 1, text: plain(cells === null ? line : cells.join(' ')), cells: cells?.map(plain) ?? null, table: cells === null ? null : tables };
  });
}
