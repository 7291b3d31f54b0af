/** What docx leaves to do: fixed dates and ids, language, alt texts of tables, and a package that is the same bytes anywhere. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Block, Document } from '../../model/document.ts';
import { xmlSafe } from '../safe.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escapeXml = (text: string): string => xmlSafe(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** Name of the office that made the paper, for the file's properties. */
const author = (document: Document): string => document.agency.name ?? document.agency.given ?? '';

function core(document: Document): string {
  const at = `${document.date}T00:00:00Z`;
  const name = escapeXml(author(document));
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${escapeXml(document.title)}</dc:title><dc:creator>${name}</dc:creator><dc:language>th-TH</dc:language><cp:lastModifiedBy>${name}</cp:lastModifiedBy><cp:revision>1</cp:revision>`
    + `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`;
}

interface Alt { readonly title: string; readonly description: string }

/** Alt texts in the order their tables open; the inner table of a chart has none of its own. */
function alts(blocks: readonly Block[]): readonly (Alt | null)[] {
  return blocks.flatMap((block): readonly (Alt | null)[] => {
    if (block.type === 'chart') return [{ title: 'แผนภูมิ', description: block.alt }, null];
    if (block.type === 'list') return block.items.flatMap((item) => alts(item));
    if (block.type !== 'table') return [];
    return [{ title: 'ตาราง', description: block.alt }, ...[...block.head, ...block.rows].flatMap((row) => row.cells.flatMap((cell) => alts(cell.blocks)))];
  });
}

function withAlts(xml: string, all: readonly (Alt | null)[]): string {
  let at = 0;
  return xml.replaceAll('</w:tblPr>', () => {
    const alt = all[at++];
    return alt === undefined || alt === null ? '</w:tblPr>' : `<w:tblCaption w:val="${escapeXml(alt.title)}"/><w:tblDescription w:val="${escapeXml(alt.description)}"/></w:tblPr>`;
  });
}

/** The end of a section moves into its last paragraph: one of its own could start an empty page. */
function withoutEmptyEnds(xml: string): string {
  return xml.replace(/(<\/w:pPr>(?:(?!<w:p[ >]|<\/w:pPr>|<w:tbl>).)*<\/w:p>)<w:p><w:pPr>(<w:sectPr.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/gs, '$2$1');
}

/** Ids that docx draws at random or counts over all documents of a process, numbered by first appearance. */
function withFixedIds(parts: Record<string, string>): Record<string, string> {
  const links = new Map<string, string>();
  let pictures = 0;
  const fix = (xml: string): string => xml
    .replace(/(?<=(?:r:id|Id)=")rId[\w-]*[^\d"][\w-]*(?=")/g, (id) => links.get(id) ?? links.set(id, `rIdLink${links.size + 1}`).get(id) ?? id)
    .replace(/(<wp:docPr [^>]*?\bid=")\d+(?=")/g, (_, before: string) => `${before}${++pictures}`);
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, fix(xml)]));
}

const FIRST = '[Content_Types].xml';
const byName = (a: string, b: string): number => (a === FIRST ? -1 : b === FIRST ? 1 : a < b ? -1 : a > b ? 1 : 0);

/** The package of docx, finished for this document. */
export function finish(packed: Uint8Array, document: Document): Uint8Array {
  const entries = unzipSync(packed);
  const isXml = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.rels');
  const names = Object.keys(entries).sort(byName);
  const texts = withFixedIds(Object.fromEntries(names.filter(isXml).map((name) => [name, strFromU8(entries[name] ?? new Uint8Array())])));
  const changed: Record<string, string> = {
    ...texts,
    'docProps/core.xml': core(document),
    'word/document.xml': withoutEmptyEnds(withAlts(texts['word/document.xml'] ?? '', alts(document.sections.flatMap((section) => section.blocks)))),
    'word/settings.xml': (texts['word/settings.xml'] ?? '').replace('</w:compat>', '</w:compat><w:themeFontLang w:val="en-US" w:bidi="th-TH"/>'),
  };
  const files: Zippable = Object.fromEntries(names.map((name) => [name, isXml(name) ? strToU8(changed[name] ?? '') : entries[name] ?? new Uint8Array()]));
  // fflate writes local clock time: the first local midnight of 1980 is the same bytes in every time zone.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1), os: 0 });
}
