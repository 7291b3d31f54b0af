/** Spaces at which a Thai official paper must not break its line become U+00A0: «พ.ศ. ๒๕๖๕», «ต่าง ๆ», «๕ มีนาคม», «ร้อยละ ๘๕». */
import type { Inline } from '../model/document.ts';
import { MONTHS } from '../thai/calendar.ts';
import { remembered } from '../thai/remembered.ts';
import { isSuspect, xmlSafe } from './safe.ts';

const NBSP = '\u00A0';
const DIGIT = '[0-9๐-๙]';
/** What stands for an inline that is no text while neighbours are looked at; a blank may follow «พ.ศ.» like a number. */
const OBJECT = '\uFFFC';
const DOTS = '…';

/** A space before one of these may have to hold; what stands before it decides. */
const HELD = new RegExp(` (?=ๆ|${DIGIT}|${DOTS}|${MONTHS.join('|')})`, 'g');
const BEFORE_NUMBER = /(?:[พค]\.ศ\.|มาตรา|ข้อ|ร้อยละ|วันที่|ครั้งที่|ตารางที่|ไตรมาสที่)$/;
/** Longest of the words above. */
const LOOK_BACK = 10;

function stand(inline: Inline): string {
  if (inline.type === 'blank') return DOTS;
  if (inline.type === 'text') return inline.tie === true ? inline.text.replaceAll(' ', NBSP) : inline.text;
  return OBJECT;
}

function standing(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) text += stand(inline);
  return text;
}

/** A plain text with its ties. */
export function tieText(text: string): string {
  return text.replace(HELD, (space, at: number) => (isHeld(text.slice(Math.max(0, at - LOOK_BACK), at), text[at + 1] as string) ? NBSP : space));
}

function isHeld(before: string, next: string): boolean {
  if (next === 'ๆ') return true;
  if (/[0-9๐-๙…]/.test(next)) return BEFORE_NUMBER.test(before);
  return /[0-9๐-๙]$/.test(before);
}

/** Inlines ready for a writer: forbidden characters gone, line feeds made breaks, ties set also across two inlines. */
export function tie(inlines: readonly Inline[]): readonly Inline[] {
  const [only] = inlines;
  if (only?.type === 'text' && inlines.length === 1 && only.tie !== true && !/[\t\r\n]/.test(only.text)) return [{ ...only, text: tiedSafe(only.text) }];
  const typed = standing(inlines);
  const clean = (isSuspect(typed) || /[\t\r\n]/.test(typed)) && inlines.some(isSplit) ? inlines.flatMap(splitLines) : inlines;
  const whole = tieText(clean === inlines ? typed : standing(clean));
  let at = 0;
  return clean.map((inline) => {
    const from = at;
    at += inline.type === 'text' ? inline.text.length : 1;
    if (inline.type === 'link') return { ...inline, text: tie(inline.text) };
    if (inline.type !== 'text') return inline;
    const tied = whole.slice(from, at);
    return tied === inline.text ? inline : { ...inline, text: tied };
  });
}

/** A text that becomes several inlines, or loses characters. */
const isSplit = (inline: Inline): boolean => inline.type === 'text' && (/[\t\r\n]/.test(inline.text) || xmlSafe(inline.text) !== inline.text);

const tiedSafe = remembered((text) => tieText(xmlSafe(text)));

function splitLines(inline: Inline): Inline[] {
  if (inline.type !== 'text') return [inline];
  const lines = xmlSafe(inline.text).replaceAll('\t', ' ').split(/\r\n?|\n/);
  return lines.flatMap((text, index): Inline[] => (index === 0 ? [{ ...inline, text }] : [{ type: 'break' }, { ...inline, text }]));
}
