/** The same paper packed by docx itself, all its parts each time; loaded with ?docx, so that docx's classes write the body (with-docx.js). */
import { Document as WordDocument, Packer } from 'docx';
import type { Document } from '../src/model/document.ts';
import { body } from '../src/write/docx/body.ts';
import { sectionOptions } from '../src/write/docx/page.ts';
import { styles } from '../src/write/docx/styles.ts';

export async function pack(document: Document): Promise<Uint8Array> {
  const word = new WordDocument({
    title: document.title, creator: 'ita-plan', styles: styles(document.look), compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: document.sections.map((section, index) => sectionOptions(section, index, document.look, null, body(section, null, document) as never)),
  });
  return new Uint8Array(await Packer.toBuffer(word));
}
