/** Facts of the blanks in order of appearance; an open date counts as one. */
import type { Block, Inline, Section } from '../../model/document.ts';

const ofInlines = (text: readonly Inline[]): string[] => text.flatMap((t) => (t.type === 'blank' ? [t.fact] : t.type === 'link' ? ofInlines(t.text) : []));

function ofBlock(b: Block): string[] {
  switch (b.type) {
    case 'title': case 'subject': case 'paragraph': case 'heading': return ofInlines(b.text);
    case 'list': return b.items.flat().flatMap(ofBlock);
    case 'table': return [...ofInlines(b.caption ?? []), ...[...b.head, ...b.rows].flatMap((r) => r.cells.flatMap((c) => c.blocks.flatMap(ofBlock)))];
    case 'form': return b.fields.flatMap((f) => ofInlines(f.value));
    case 'signature': return b.lines.flatMap(ofInlines);
    case 'issued': return b.date === null ? ['date'] : [];
    default: return [];
  }
}

export const blanksOf = (sections: readonly Section[]): string[] => sections.flatMap((s) => s.blocks.flatMap(ofBlock));
