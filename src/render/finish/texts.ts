/** Changes of texts that leave everything else as it is, made where a text is read. */
import type { Inline } from '../../model/document.ts';

type TextInline = Extract<Inline, { type: 'text' }>;

export interface TextChange {
  readonly inline: (inline: TextInline) => TextInline;
  /** Texts outside inlines: numbers of headings, labels, alt texts. */
  readonly plain: (text: string) => string;
}

export function changeInlines(text: readonly Inline[], change: TextChange): readonly Inline[] {
  return text.map((t) => (t.type === 'text' ? change.inline(t) : t.type === 'link' ? { ...t, text: changeInlines(t.text, change) } : t));
}

/** The inline itself where nothing changes. */
export const withText = (inline: TextInline, text: string): TextInline => (text === inline.text ? inline : { ...inline, text });

/** One change after another. */
export function both(first: TextChange, second: TextChange): TextChange {
  return { plain: (text) => second.plain(first.plain(text)), inline: (t) => second.inline(first.inline(t)) };
}

/** Plain text of inlines, a blank as dots. */
export function plainText(text: readonly Inline[]): string {
  return text.map((t) => (t.type === 'text' ? t.text : t.type === 'link' ? plainText(t.text) : t.type === 'break' ? ' ' : '……')).join('');
}
