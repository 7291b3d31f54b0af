/** In: a Document, and what the office lends: emblem, letterhead, fonts. Out: a Word file in the official look, made with docx and finished by us. */
import { Document as WordDocument, Packer } from 'docx';
import { unzipSync } from 'fflate';
import type { Document } from '../../model/document.ts';
import type { Assets } from '../index.ts';
import { pack } from '../zip.ts';
import { finish } from './finish.ts';
import { type FontPair, withFonts } from './fonts.ts';
import { sectionOptions } from './page.ts';
import { styles } from './styles.ts';

export async function writeDocx(document: Document, assets: Assets): Promise<Uint8Array> {
  const made = assets.letterhead == null ? await onPlainPaper(document, assets) : await onLetterhead(document, assets.letterhead);
  return assets.fonts == null ? made : embedded(made, assets.fonts);
}

async function onPlainPaper(document: Document, { emblem }: Assets): Promise<Uint8Array> {
  const word = new WordDocument({
    title: document.title,
    creator: 'ita-plan',
    styles: styles(document.look),
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: document.sections.map((section, index) => sectionOptions(section, index, document, emblem)),
  });
  return finish(new Uint8Array(await Packer.toBuffer(word)), document);
}

async function onLetterhead(document: Document, { file, fields }: NonNullable<Assets['letterhead']>): Promise<Uint8Array> {
  const { fillLetterhead } = await import('./letterhead.ts');
  return fillLetterhead(document, file, fields);
}

const embedded = (made: Uint8Array, fonts: FontPair): Uint8Array => pack(withFonts(unzipSync(made), fonts));
