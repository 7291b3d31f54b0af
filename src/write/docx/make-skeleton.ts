/** The skeleton of a look, made by the docx package. */
import { Document as WordDocument, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Picture } from '../picture.ts';
import { partOf, squeeze } from '../zip.ts';
import { AGENCY } from './agency.ts';
import { emblem, sectionOptions } from './page.ts';
import type { Frame, Skeleton } from './skeleton.ts';
import { styles } from './styles.ts';

/** Parts that each paper writes itself. */
const OWN = ['word/document.xml', 'word/_rels/document.xml.rels', 'docProps/core.xml'];

export async function makeSkeleton({ look, sections }: Frame, picture: Picture | null): Promise<Skeleton> {
  const small = picture !== null && sections.some((section) => section.emblem === 'small') ? [new Paragraph({ children: [emblem(picture, 'small')] })] : [];
  const word = new WordDocument({
    creator: 'ita-plan',
    styles: styles(look),
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: sections.map((section, index) => sectionOptions(section, index, look, picture, index === 0 ? small : [])),
  });
  const entries = unzipSync(new Uint8Array(await Packer.toBuffer(word)));
  const texts = withFixedIds(Object.fromEntries(Object.keys(entries).sort().filter(isXml).map((name) => [name, strFromU8(entries[name] as Uint8Array)])));
  texts['word/settings.xml'] = (texts['word/settings.xml'] as string).replace('</w:compat>', '</w:compat><w:themeFontLang w:val="en-US" w:bidi="th-TH"/>');
  const document = texts['word/document.xml'] as string;
  const named = Object.entries(texts).filter(([name, xml]) => !OWN.includes(name) && xml.includes(AGENCY));
  const fixed = Object.keys(entries).filter((name) => !OWN.includes(name) && !named.some(([other]) => other === name));
  return {
    parts: fixed.map((name) => partOf(name, squeeze(isXml(name) ? strToU8(texts[name] as string) : (entries[name] as Uint8Array), 'kept'))),
    named,
    opening: document.slice(0, document.indexOf('<w:body>') + '<w:body>'.length),
    ends: document.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [],
    emblem: /<w:r><w:drawing>.*?<\/w:drawing><\/w:r>/s.exec(document)?.[0] ?? null,
    relations: texts['word/_rels/document.xml.rels'] as string,
  };
}

const isXml = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.rels');

/** docx counts pictures over all documents of a process: here they are numbered within the file. */
function withFixedIds(parts: Readonly<Record<string, string>>): Record<string, string> {
  let pictures = 0;
  const fix = (xml: string): string => xml.replace(/(<wp:docPr [^>]*?\bid=")\d+(?=")/g, (_, before: string) => `${before}${++pictures}`);
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, fix(xml)]));
}
