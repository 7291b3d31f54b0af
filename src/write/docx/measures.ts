/** Lengths of the page in twips, the unit of Word (1 cm = 566.93). */
import type { Document, Margins, Section } from '../../model/document.ts';

export const twips = (cm: number): number => Math.round((cm * 1440) / 2.54);
export const pointTwips = (points: number): number => Math.round(points * 20);
/** Pixels of 1/96 inch, the unit docx takes for pictures. */
export const pixels = (cm: number): number => (cm * 96) / 2.54;

const A4 = { short: 11906, long: 16838 } as const;

/** Width and height as laid on the desk. */
export function pageSize(orientation: Section['orientation']): { width: number; height: number } {
  return orientation === 'portrait' ? { width: A4.short, height: A4.long } : { width: A4.long, height: A4.short };
}

/** Room between the left and right margins. */
export function textWidth(orientation: Section['orientation'], margins: Margins): number {
  return pageSize(orientation).width - twips(margins.left) - twips(margins.right);
}

/** Length of the short line under a heading, cm. */
const RULE = 5;

/** Indents that leave the short line of GovRule in the middle of the page. */
export function ruleIndent(orientation: Section['orientation'], look: Document['look']): { left: number; right: number } {
  const side = Math.round((textWidth(orientation, look.margins) - twips(RULE)) / 2);
  return { left: side, right: side };
}

/** Column widths that sum to the whole: what rounding leaves goes to the last column. */
export function columnWidths(percents: readonly number[], total: number): readonly number[] {
  const sum = percents.reduce((a, b) => a + b, 0);
  const widths = percents.map((percent) => Math.floor((percent / sum) * total));
  const rest = total - widths.reduce((a, b) => a + b, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

/** The columns of a table, the same object for the same columns, so that what was written in them is found again by its number. */
export interface Columns { readonly id: number; readonly widths: readonly number[] }

/** Far more tables than templates have: past this many all are numbered anew. */
const MOST_COLUMNS = 256;
const columns = new Map<string, Columns>();
let met = 0;

export function columnsOf(percents: readonly number[], total: number): Columns {
  const key = `${percents.join(' ')} ${total}`;
  const known = columns.get(key);
  if (known !== undefined) return known;
  if (columns.size >= MOST_COLUMNS) columns.clear();
  const made = { id: met++, widths: columnWidths(percents, total) };
  columns.set(key, made);
  return made;
}

/** Heights of the emblem, cm: announcements and letters, memos. */
export const EMBLEM = { large: 3, small: 1.5 } as const;
