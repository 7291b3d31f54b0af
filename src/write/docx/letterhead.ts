/** An office's own Word file, filled through docx: the paper at {{เนื้อหา}}, facts at their names, the page and look of the file kept. */
import { Paragraph as DocxParagraph, type ParagraphChild, PatchType, patchDocument, TextRun as DocxRun } from 'docx';
import type { Document, Section } from '../../model/document.ts';
import { ItaPlanError } from '../../model/error.ts';
import { DRAFT, BLANK } from '../words.ts';
import { writeBlocks } from './blocks.ts';
import { coreProperties } from './core.ts';
import { bodySections } from './letterhead/body.ts';
import { hidden, mark, markedPiece, shownAgain } from './letterhead/marks.ts';
import { isXml, MAIN, type Parts, packWord, textOf, unpackWord, withTexts } from './letterhead/package.ts';
import { further, nextSection, type Page, pageAt, turned } from './letterhead/page.ts';
import { paragraphsOf } from './letterhead/paragraphs.ts';
import { ATTACHED, BODY, checkedNames, namesIn } from './letterhead/placeholders.ts';
import { renamed, withOurStyles } from './letterhead/styles.ts';
import { LinkList } from './links.ts';
import { gap, paragraph, type Written } from './place.ts';
import { withoutEmptyEnds } from './section-ends.ts';
import { Paragraph, Table, TextRun } from './wml.ts';

/** An office's file that was looked through, and the names it asks for. */
export interface Letterhead { readonly file: string; readonly bytes: Uint8Array; readonly names: readonly string[] }

/** Facts by the names a letterhead may use; null = dots. */
export type LetterheadFields = Readonly<Record<string, string | null>>;

const CORE = 'docProps/core.xml';
const RELATIONS = 'word/_rels/document.xml.rels';

/** Refuses a file that cannot be filled, by its name and the placeholder at fault. */
export async function openLetterhead(bytes: Uint8Array, file: string, fields: readonly string[]): Promise<Letterhead> {
  const parts = unpackWord(bytes, file);
  return { file, bytes, names: await checkedNames(parts, fields, file) };
}

/** The finished file: the same bytes for the same paper and letterhead. */
export async function fillLetterhead(document: Document, letterhead: Letterhead, fields: LetterheadFields): Promise<Uint8Array> {
  const parts = unpackWord(letterhead.bytes, letterhead.file);
  const [body, ...attached] = bodySections(document, letterhead.names, fields);
  const source = attached.length > 0 && !letterhead.names.includes(ATTACHED) ? withPlaceForAttachments(textOf(parts, MAIN)) : textOf(parts, MAIN);
  const page = pageAt(source, placeOf(source, BODY));
  const attachedPage = pageAt(source, placeOf(source, ATTACHED));
  const look = { ...document.look, margins: page.margins };
  const merged = await withOurStyles(textOf(parts, 'word/styles.xml'), look);
  const ready = withTexts(parts, { [MAIN]: source, 'word/styles.xml': merged.xml });
  const patches = {
    ...Object.fromEntries(letterhead.names.filter((name) => name in fields).map((name) => [name, { type: PatchType.PARAGRAPH, children: [new DocxRun(hidden(fields[name] ?? BLANK))] as ParagraphChild[] }])),
    [BODY]: { type: PatchType.DOCUMENT, children: marks(BODY) },
    [ATTACHED]: { type: PatchType.DOCUMENT, children: marks(ATTACHED) },
  };
  const patched = await patchDocument({ outputType: 'uint8array', data: packWord(ready), patches, trimPlaceholders: true, properties: { title: 'paper' } });
  const made = unpackWord(patched, letterhead.file);
  const left = await namesIn(made);
  if (left.length > 0) throw new ItaPlanError('RENDER_LETTERHEAD_LEFT', { placeholders: [...left] }, { file: letterhead.file });
  const pieces = {
    [BODY]: apart([...draftMark(document), ...sectionBlocks(body, document, page, false)]),
    [ATTACHED]: apart(attached.flatMap((section) => sectionBlocks(section, document, attachedPage, true))),
  };
  return packWord(finished(made, document, { pieces, page: attachedPage, ids: merged.ids }));
}

/** Where a placeholder's paragraph stands; the end of the text where there is none. */
function placeOf(xml: string, name: string): number {
  return paragraphsOf(xml).find(({ text }) => text.replace(/\s/g, '') === `{{${name}}}`)?.start ?? xml.lastIndexOf('<w:sectPr');
}

/** Attachments go to the end of the file, after what the office has below the text. */
function withPlaceForAttachments(xml: string): string {
  const paragraphXml = `<w:p><w:r><w:t>{{${ATTACHED}}}</w:t></w:r></w:p>`;
  const end = xml.lastIndexOf('<w:sectPr', xml.lastIndexOf('</w:body>'));
  const at = end > xml.lastIndexOf('</w:p>') ? end : xml.lastIndexOf('</w:body>');
  return xml.slice(0, at) + paragraphXml + xml.slice(at);
}

/** Two lines that docx puts at a placeholder, so that the finish finds the place again. */
function marks(name: string): DocxParagraph[] {
  return (['open', 'close'] as const).map((side) => new DocxParagraph({ children: [new DocxRun(mark(name, side))] }));
}

/** Never a table first or last: Word would join it to its neighbour. */
function apart(written: readonly Written[]): readonly Written[] {
  const first = written[0] instanceof Table ? [gap()] : [];
  const last = written.at(-1) instanceof Paragraph ? [] : [gap()];
  return [...first, ...written, ...last];
}

/** A letterhead's head is its own: the mark of an unsigned draft stands above the text. */
function draftMark({ look }: Document): Paragraph[] {
  return look.draft ? [paragraph('GovRight', [{ type: 'text', text: DRAFT, bold: true }], { breakBefore: false, keepNext: true })] : [];
}

/** Blocks of a section; an attachment starts a page, which lies the other way where its table needs it. */
function sectionBlocks(section: Section | undefined, document: Document, page: Page, isAttached: boolean): Written[] {
  if (section === undefined) return [];
  const orientation = isAttached ? section.orientation : page.orientation;
  const look = { ...document.look, margins: page.margins };
  const blocks = writeBlocks(section.blocks, { document: { ...document, look }, orientation, width: page.width[orientation], cell: null });
  if (!isAttached) return blocks;
  if (orientation === page.orientation) return [gap(true), ...blocks];
  const end = (side: 'usual' | 'turned'): Paragraph => new Paragraph({ children: [new TextRun({ text: mark('page', side) })] });
  return [end('usual'), ...blocks, end('turned')];
}

interface Filled { readonly pieces: Readonly<Record<string, readonly Written[]>>; readonly page: Page; readonly ids: ReadonlyMap<string, string> }

/** The paper in the place of the marks, pages and links put in, dates fixed. */
function finished(parts: Parts, document: Document, { pieces, page, ids }: Filled): Parts {
  const links = new LinkList();
  let main = textOf(parts, MAIN);
  for (const [name, written] of Object.entries(pieces)) {
    const piece = markedPiece(main, name);
    if (piece === null) continue;
    const inner = renamed(written.map((one) => one.xml(links)).join(''), ids);
    main = withPages(main.slice(0, piece.start), inner, main.slice(piece.end), page);
  }
  const texts = Object.fromEntries(Object.keys(parts).filter(isXml).map((name) => [name, textOf(parts, name)]));
  const all = { ...texts, [MAIN]: main, [RELATIONS]: links.into(texts[RELATIONS] ?? ''), ...(texts[CORE] === undefined ? {} : { [CORE]: coreProperties(document) }) };
  return withTexts(parts, Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, shownAgain(xml)])));
}

/** Section ends where an attachment turns the page; the last one is the page that follows anyway when nothing stands between. */
function withPages(before: string, inner: string, after: string, page: Page): string {
  const end = (side: 'usual' | 'turned'): RegExp => new RegExp(`<w:p>(?:(?!</w:p>).)*${mark('page', side)}(?:(?!</w:p>).)*</w:p>`, 'gs');
  if (!end('turned').test(inner)) return before + inner + after;
  let isFirst = true;
  const usual = (): string => {
    const own = isFirst ? page.xml : further(page.xml);
    isFirst = false;
    return `<w:p><w:pPr>${own}</w:pPr></w:p>`;
  };
  const next = nextSection(after, 0);
  const isLast = next !== null && after.slice(0, next.start).trim() === '' && new RegExp(`${mark('page', 'turned')}(?:(?!<w:p[ >]).)*$`, 's').test(inner);
  const cut = isLast ? inner.slice(0, inner.lastIndexOf('<w:p>')) : inner;
  const ended = withoutEmptyEnds(before.slice(before.lastIndexOf('<w:p')) + cut.replace(end('usual'), usual).replace(end('turned'), () => `<w:p><w:pPr>${turned(further(page.xml))}</w:pPr></w:p>`));
  const thin = ended.replaceAll('<w:p><w:pPr><w:sectPr', '<w:p><w:pPr><w:pStyle w:val="GovGap"/><w:sectPr');
  const last = next === null ? after : after.slice(0, next.start) + (isLast ? turned(further(page.xml)) : further(after.slice(next.start, next.end))) + after.slice(next.end);
  return before.slice(0, before.lastIndexOf('<w:p')) + thin + last;
}
