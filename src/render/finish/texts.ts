/** One walk over every text of a section, for whatever changes texts and nothing else. */
import type { Block, Cell, Inline, Row, Section } from '../../model/document.ts';

type TextInline = Extract<Inline, { type: 'text' }>;

export interface TextChange {
  readonly inline: (inline: TextInline) => TextInline;
  /** Texts outside inlines: numbers of headings, labels, alt texts. */
  readonly plain: (text: string) => string;
}

export function changeTexts(section: Section, change: TextChange): Section {
  return { ...section, blocks: section.blocks.map((b) => block(b, change)) };
}

const inlines = (text: readonly Inline[], change: TextChange): Inline[] =>
  text.map((t) => (t.type === 'text' ? change.inline(t) : t.type === 'link' ? { ...t, text: inlines(t.text, change) } : t));

/** The inline itself where nothing changes. */
export const withText = (inline: TextInline, text: string): TextInline => (text === inline.text ? inline : { ...inline, text });

/** One change after another in a single walk. */
export function both(first: TextChange, second: TextChange): TextChange {
  return { plain: (text) => second.plain(first.plain(text)), inline: (t) => second.inline(first.inline(t)) };
}

function block(b: Block, change: TextChange): Block {
  switch (b.type) {
    case 'title': case 'subject': case 'paragraph': return { ...b, text: inlines(b.text, change) };
    case 'heading': return { ...b, number: b.number === null ? null : change.plain(b.number), text: inlines(b.text, change) };
    case 'list': return { ...b, items: b.items.map((item) => item.map((inner) => block(inner, change))) };
    case 'table': return {
      ...b, alt: change.plain(b.alt), caption: b.caption === null ? null : inlines(b.caption, change),
      head: b.head.map((r) => row(r, change)), rows: b.rows.map((r) => row(r, change)),
    };
    case 'chart': return { ...b, alt: change.plain(b.alt), series: b.series.map((s) => ({ name: change.plain(s.name), values: s.values.map((v) => ({ ...v, label: change.plain(v.label) })) })) };
    case 'form': return { ...b, fields: b.fields.map((f) => ({ label: change.plain(f.label), value: inlines(f.value, change) })) };
    case 'signature': return { ...b, lines: b.lines.map((line) => inlines(line, change)) };
    case 'page-break': return { ...b, catchword: b.catchword === null ? null : change.plain(b.catchword) };
    default: return b;
  }
}

const row = (r: Row, change: TextChange): Row => ({ ...r, cells: r.cells.map((c): Cell => ({ ...c, blocks: c.blocks.map((b) => block(b, change)) })) });

/** Plain text of inlines, a blank as dots. */
export function plainText(text: readonly Inline[]): string {
  return text.map((t) => (t.type === 'text' ? t.text : t.type === 'link' ? plainText(t.text) : t.type === 'break' ? ' ' : '……')).join('');
}
