/** Words of a paper as plain text, broken, centred or set in at a width. */
import type { Inline } from '../../../model/document.ts';
import { displayWidth, padStart, wrap } from '../../../thai/text.ts';

/** A blank as it looks on paper; coloured by whoever prints the lines. */
const BLANK = '……………';

export function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => {
    if (inline.type === 'text') return inline.text;
    if (inline.type === 'blank') return BLANK;
    return inline.type === 'break' ? '\n' : textOf(inline.text);
  }).join('');
}

/** Lines of at most `width`; a word longer than the line (an address) is cut. */
export function broken(text: string, width: number): string[] {
  return wrap(text, width).flatMap((line) => {
    const parts: string[] = [];
    let part = '';
    for (const letter of line) {
      if (displayWidth(part + letter) > width) {
        parts.push(part);
        part = '';
      }
      part += letter;
    }
    return [...parts, part];
  });
}

export function centred(text: string, width: number): string[] {
  return broken(text, width).map((line) => ' '.repeat(Math.max(0, Math.floor((width - displayWidth(line)) / 2))) + line);
}

export function toTheRight(text: string, width: number): string[] {
  return broken(text, width).map((line) => padStart(line, width));
}

/** The first line after `first`, the others under its text or at `rest` columns. */
export function hanging(first: string, text: string, width: number, rest = displayWidth(first)): string[] {
  const room = Math.max(10, width - Math.max(displayWidth(first), rest));
  return broken(text, room).map((line, index) => (index === 0 ? first : ' '.repeat(rest)) + line);
}
