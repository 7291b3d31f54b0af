/** In: a Document and the office's emblem. Out: an A4 Word file in the official look, made with docx and finished by us. */
import { Document as WordDocument, Packer } from 'docx';
import type { Document } from '../../model/document.ts';
import type { Picture } from '../picture.ts';
import { finish } from './finish.ts';
import { sectionOptions } from './page.ts';
import { styles } from './styles.ts';

export async function writeDocx(document: Document, assets: { readonly emblem: Picture | null }): Promise<Uint8Array> {
  const word = new WordDocument({
    title: document.title,
    creator: 'ita-plan',
    styles: styles(document.look),
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: document.sections.map((section, index) => sectionOptions(section, index, document, assets.emblem)),
  });
  return finish(new Uint8Array(await Packer.toBuffer(word)), document);
}
