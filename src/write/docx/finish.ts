/** What docx leaves to do: fixed dates and ids, language, alt texts of tables, and a package that is the same bytes anywhere. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Block, Document } from '../../model/document.ts';
import { xmlSafe } from '../safe.ts';
import { pack } from '../zip.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escapeXml = (text: string): string => xmlSafe(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** Name of the office that made the paper, for the file's properties. */
const author = (document: Document): string => document.agency.name ?? document.agency.given ?? '';

/** The file's own properties: title, office, and the date of the paper. */
export function core(document: Document): string {
  const at = `${document.date}T00:00:00Z`;
  const name = escapeXml(author(document));
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${escapeXml(document.title)}</dc:title><dc:creator>${name}</dc:creator><dc:language>th-TH</dc:language><cp:lastModifiedBy>${name}</cp:lastModifiedBy><cp:revision>1</cp:revision>`
    + `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`;
}

interface Alt { readonly title: string; readonly description: string }

/** Alt texts in the order their tables open; the inner table of a chart has none of its own. */
export function alts(blocks: readonly Block[]): readonly (Alt | null)[] {
  return blocks.flatMap((block): readonly (Alt | null)[] => {
    if (block.type === 'chart') return [{ title: 'แผนภูมิ', description: block.alt }, null];
    if (block.type === 'list') return block.items.flatMap((item) => alts(item));
    if (block.type !== 'table') return [];
    return [{ title: 'ตาราง', description: block.alt }, ...[...block.head, ...block.rows].flatMap((row) => row.cells.flatMap((cell) => alts(cell.blocks)))];
  });
}

/** Alt texts written into the tables of a piece of the text, in their order. */
export function withAlts(xml: string, all: readonly (Alt | null)[]): string {
  let at = 0;
  return xml.replaceAll('</w:tblPr>', () => {
    const alt = all[at++];
    return alt === undefined || alt === null ? '</w:tblPr>' : `<w:tblCaption w:val="${escapeXml(alt.title)}"/><w:tblDescription w:val="${escapeXml(alt.description)}"/></w:tblPr>`;
  });
}

/** The end of a section moves into its last paragraph: one of its own could start an empty page. */
export function withoutEmptyEnds(xml: string): string {
  return xml.replace(/(<\/w:pPr>(?:(?!<w:p[ >]|<\/w:pPr>|<w:tbl>).)*<\/w:p>)<w:p><w:pPr>(<w:sectPr.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/gs, '$2$1');
}

/** Ids that docx draws at random or counts over all documents of a process, numbered by first appearance. */
export function withFixedIds(parts: Record<string, string>): Record<string, string> {
  const links = new Map<string, string>();
  let pictures = 0;
  const fix = (xml: string): string => xml
    .replace(/(?<=(?:r:id|Id)=")rId[\w-]*[^\d"][\w-]*(?=")/g, (id) => links.get(id) ?? links.set(id, `rIdLink${links.size + 1}`).get(id) ?? id)
    .replace(/(<wp:docPr [^>]*?\bid=")\d+(?=")/g, (_, before: string) => `${before}${++pictures}`);
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, fix(xml)]));
}

/** The package of docx, finished for this document. */
export function finish(packed: Uint8Array, document: Document): Uint8Array {
  const entries = unzipSync(packed);
  const isXml = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.rels');
  const names = Object.keys(entries).sort();
  const texts = withFixedIds(Object.fromEntries(names.filter(isXml).map((name) => [name, strFromU8(entries[name] ?? new Uint8Array())])));
  const changed: Record<string, string> = {
    ...texts,
    'docProps/core.xml': core(document),
    'word/document.xml': withoutEmptyEnds(withAlts(texts['word/document.xml'] ?? '', alts(document.sections.flatMap((section) => section.blocks)))),
    'word/settings.xml': (texts['word/settings.xml'] ?? '').replace('</w:compat>', '</w:compat><w:themeFontLang w:val="en-US" w:bidi="th-TH"/>'),
  };
  return pack(Object.fromEntries(names.map((name) => [name, isXml(name) ? strToU8(changed[name] ?? '') : entries[name] ?? new Uint8Array()])));
}
