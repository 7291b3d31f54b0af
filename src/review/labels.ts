/** Whether a document says something under a label («ผู้รับผิดชอบ»): as a table column, as a row of a form, or as a heading or lead-in. */
import { isFilled, type Passage } from './passages.ts';

/** A cell or heading longer than this is prose, not a label. */
const LABEL = 80;
/** Numbering before a heading: «๓.», «(๒)», «๓.๑», «ก.», «ข้อ ๕», «-». */
const NUMBERING = /^(?:(?:ข้อ|ส่วนที่|หมวด)\s*)?(?:\(?[0-9]+(?:\.[0-9]+)*[.)]?|\(?[ก-ฮ][.)]|[-•●])\s*/;

/** The first passage that fills the label; null where the label is missing or everything under it is blank. */
export function underLabel(passages: readonly Passage[], label: RegExp): Passage | null {
  for (const [index, passage] of passages.entries()) {
    const found = passage.cells === null ? afterHeading(passages, index, label) : inTable(passages, index, passage.cells, label);
    if (found !== null) return found;
  }
  return null;
}

function isLabel(text: string, label: RegExp): boolean {
  return text.length <= LABEL && label.test(text.replace(NUMBERING, ''));
}

/** In the row of headers: the first filled cell below. Else the cell to its right. */
function inTable(passages: readonly Passage[], index: number, cells: readonly string[], label: RegExp): Passage | null {
  const column = cells.findIndex((cell) => isLabel(cell, label));
  if (column === -1) return null;
  const right = cells.slice(column + 1).find((cell) => cell !== '');
  if (cells.length === 2 && column === 0 && right !== undefined && isFilled(right)) return passages[index] ?? null;
  const below = passages.slice(index + 1).filter(({ table }) => table === passages[index]?.table);
  return below.find((row) => isFilled(row.cells?.[column] ?? '') && !isLabel(row.cells?.[column] ?? '', label)) ?? null;
}

/** An entry of a list is one thing to do among others; it labels nothing. */
const ENTRY = /^(?:\(|[-•●]|[0-9]+\))/;

/** «ผู้รับผิดชอบ : กองคลัง», a paragraph that begins with the label, or a heading with something written right under it. */
function afterHeading(passages: readonly Passage[], index: number, label: RegExp): Passage | null {
  const passage = passages[index] as Passage;
  const bare = passage.text.replace(NUMBERING, '');
  if (label.exec(bare)?.index !== 0) return null;
  const colon = bare.search(/[:：]/);
  if (colon !== -1 && isFilled(bare.slice(colon + 1))) return passage;
  if (bare.length > LABEL) return ENTRY.test(passage.text) ? null : passage;
  const next = passages[index + 1];
  return next !== undefined && isFilled(next.text) && !isHeading(next) ? next : null;
}

/** A short line numbered in the first rank: «๓. ระยะเวลา». */
function isHeading({ cells, text }: Passage): boolean {
  return cells === null && text.length <= LABEL && /^(?:(?:ข้อ|ส่วนที่|หมวด)\s*)?[0-9]+\.?\s+\S/.test(text);
}
