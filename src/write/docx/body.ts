/** The body of a section: its blocks, opened by the memo's head where it has one and closed by a paragraph. */
import type { Document, Inline, Section } from '../../model/document.ts';
import { writeBlocks } from './blocks.ts';
import { runs } from './inlines.ts';
import { EMBLEM, textWidth, twips } from './measures.ts';
import { gap, type Place, type Written } from './place.ts';
import { LineRuleType, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from './wml.ts';

/** The memo's head: emblem at the left, «บันทึกข้อความ» in the middle of the same line. */
function memoTitle(text: readonly Inline[], emblem: ParagraphChild | null, place: Place): Paragraph {
  return new Paragraph({
    style: 'GovMemoTitle',
    tabStops: [{ type: TabStopType.CENTER, position: Math.round(place.width / 2) }],
    ...(emblem === null ? { spacing: { line: twips(EMBLEM.small), lineRule: LineRuleType.AT_LEAST } } : {}),
    children: [...(emblem === null ? [] : [emblem]), new TextRun({ children: [new Tab()] }), ...runs(text)],
  });
}

/** `emblem`: the small emblem as a run, where the office gave one. */
export function body(section: Section, emblem: ParagraphChild | null, document: Document): Written[] {
  const place: Place = { document, orientation: section.orientation, width: textWidth(section.orientation, document.look.margins), cell: null };
  const [first, ...rest] = section.blocks;
  const written = section.emblem === 'small' && first?.type === 'title'
    ? [memoTitle(first.text, emblem, place), ...writeBlocks(rest, place)]
    : writeBlocks(section.blocks, place);
  return written.at(-1) instanceof Paragraph ? written : [...written, gap()];
}
