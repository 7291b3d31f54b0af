/** In: a Document, a format, the office's emblem. Out: the bytes of one file, the same for the same paper wherever and whenever made. */
import type { Document } from '../model/document.ts';
import type { Format } from '../model/settings.ts';
import type { Picture } from './picture.ts';

export { writeWorkbook } from './xlsx.ts';

export interface Assets { readonly emblem: Picture | null }

type Writer = (document: Document, assets: Assets) => Uint8Array | Promise<Uint8Array>;

/** A new format is one line here; each is loaded when first used. */
const WRITERS: Readonly<Record<Format, () => Promise<Writer>>> = {
  docx: async () => (await import('./docx/index.ts')).writeDocx,
  html: async () => (await import('./html/index.ts')).writeHtml,
  json: async () => (await import('./json.ts')).writeJson,
};

export async function writeDocument(document: Document, format: Format, assets: Assets): Promise<Uint8Array> {
  const write = await WRITERS[format]();
  return write(document, assets);
}
