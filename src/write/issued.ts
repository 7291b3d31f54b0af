import type { Inline } from '../model/document.ts';
import type { IsoDate } from '../model/plan.ts';
import { longDate } from '../thai/calendar.ts';
import { type Digits, inDigits } from './markers.ts';

/** How a paper names its own date; an order is «สั่ง», all others «ประกาศ». */
const OPENING: Readonly<Record<string, string>> = { 'working-group-order': 'สั่ง' };

/** «ประกาศ ณ วันที่ ๕ มีนาคม พ.ศ. ๒๕๖๕», with dots for day, month and year while the date is open. */
export function issuedLine(date: IsoDate | null, kind: string, digits: Digits): readonly Inline[] {
  const opening = `${OPENING[kind] ?? 'ประกาศ'} ณ วันที่ `;
  if (date !== null) return [{ type: 'text', text: opening + inDigits(longDate(date), digits), keep: true }];
  const blank: Inline = { type: 'blank', fact: 'date' };
  const text = (words: string): Inline => ({ type: 'text', text: words });
  return [text(opening), blank, text(' เดือน '), blank, text(' พ.ศ. '), blank];
}
