/** In: a Document, and what the office lends: emblem, letterhead, fonts. Out: a Word file in the official look: docx makes each look once, a paper writes its body. */
import type { Document } from '../../model/document.ts';
import { remembered } from '../../thai/remembered.ts';
import type { Assets } from '../index.ts';
import { container, pack, type Part, partOf, squeezeText } from '../zip.ts';
import { AGENCY } from './agency.ts';
import { body } from './body.ts';
import { coreProperties } from './core.ts';
import type { FontPair } from './fonts.ts';
import { LinkList } from './links.ts';
import { type Skeleton, skeletonFor } from './skeleton.ts';
import { type Links, Made, type Piece, Table } from './wml.ts';
import { escapeXml } from './xml.ts';

export async function writeDocx(document: Document, assets: Assets): Promise<Uint8Array> {
  const made = assets.letterhead == null ? await onPlainPaper(document, assets) : await onLetterhead(document, assets.letterhead);
  return assets.fonts == null ? made : embedded(made, assets.fonts);
}

async function onPlainPaper(document: Document, { emblem }: Assets): Promise<Uint8Array> {
  const skeleton = await skeletonFor(document, emblem);
  const agency = escapeXml(document.agency.name ?? document.agency.given ?? 'หน่วยงาน');
  const links = new LinkList();
  return container([
    ...skeleton.parts,
    ...skeleton.named.map(([name, xml]) => partOf(name, squeezedAgain(xml.replaceAll(AGENCY, agency)))),
    ownPart('word/document.xml', documentXml(document, skeleton, agency, links)),
    relations(links.into(skeleton.relations)),
    ownPart('docProps/core.xml', [coreProperties(document)]),
  ]);
}

const ownPart = (name: string, pieces: readonly Piece[]): Part => partOf(name, squeezeText(pieces, 'swift'));
/** Papers without links share this part. */
const relations = remembered((xml) => partOf('word/_rels/document.xml.rels', squeezeText([xml], 'usual')), 64);
/** Papers of one agency share the parts that name it. */
const squeezedAgain = remembered((xml) => squeezeText([xml], 'swift'), 64);

/** The end of a section stands in its last paragraph: one of its own could start an empty page. */
function documentXml(document: Document, { opening, ends, emblem }: Skeleton, agency: string, links: Links): readonly Piece[] {
  const picture = emblem === null ? null : new Made(emblem.replaceAll(AGENCY, agency));
  const pieces: Piece[] = [opening];
  for (const [index, section] of document.sections.entries()) {
    const isLast = index === document.sections.length - 1;
    const end = ends[index] as string;
    const written = body(section, picture, document);
    for (const [at, one] of written.entries()) {
      if (one instanceof Table) pieces.push(...one.pieces(links));
      else pieces.push(one.piece(links, at === written.length - 1 && !isLast ? end : ''));
    }
    if (isLast) pieces.push(end);
  }
  pieces.push('</w:body></w:document>');
  return pieces;
}

async function onLetterhead(document: Document, { file, fields }: NonNullable<Assets['letterhead']>): Promise<Uint8Array> {
  const { fillLetterhead } = await import('./letterhead.ts');
  return fillLetterhead(document, file, fields);
}

async function embedded(made: Uint8Array, fonts: FontPair): Promise<Uint8Array> {
  const [{ withFonts }, { unzipSync }] = await Promise.all([import('./fonts.ts'), import('fflate')]);
  return pack(withFonts(unzipSync(made), fonts));
}
