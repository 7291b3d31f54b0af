/** In: a Document, a format, the office's emblem. Out: the bytes of one file, the same for the same paper wherever and whenever made. */
import type { Document } from '../model/document.ts';
import type { Format } from '../model/settings.ts';
import type { FontFile, FontPair } from './docx/fonts.ts';
import type { Letterhead, LetterheadFields } from './docx/letterhead.ts';
import type { Picture } from './picture.ts';

export { issuedLine } from './issued.ts';
export { markerText } from './markers.ts';
export { writeWorkbook } from './xlsx.ts';

export type { FontPair } from './docx/fonts.ts';
export type { Letterhead } from './docx/letterhead.ts';

/** What the office lends to its papers, all of it read already. */
export interface Assets {
  readonly emblem: Picture | null;
  /** The office's own Word file and what its placeholders are filled with; Word files only. */
  readonly letterhead?: { readonly file: Letterhead; readonly fields: LetterheadFields } | null;
  /** Embedded in Word files. */
  readonly fonts?: FontPair | null;
}

type Writer = (document: Document, assets: Assets) => Uint8Array | Promise<Uint8Array>;

/** A new format is one line here; each is loaded when first used. */
const WRITERS: Readonly<Record<Format, () => Promise<Writer>>> = {
  docx: async () => (await import('./docx/index.ts')).writeDocx,
  html: async () => (await import('./html/index.ts')).writeHtml,
  json: async () => (await import('./json.ts')).writeJson,
};
/** At hand once loaded: an import costs time even when it is there. */
const loaded: Partial<Record<Format, Promise<Writer>>> = {};

export async function writeDocument(document: Document, format: Format, assets: Assets): Promise<Uint8Array> {
  loaded[format] ??= WRITERS[format]();
  const write = (await loaded[format]) as Writer;
  return write(document, assets);
}

/** The tables of a paper as an XLSX file, for kinds that are worked in rather than signed. */
export async function writeTables(document: Document): Promise<Uint8Array> {
  const [{ writeWorkbook }, { workbookOf }] = await Promise.all([import('./xlsx.ts'), import('./tables.ts')]);
  return writeWorkbook(workbookOf(document));
}

/** Looks through an office's Word file: refused by name when a placeholder is unknown, misplaced or half typed. */
export async function openLetterhead(bytes: Uint8Array, file: string, fields: readonly string[]): Promise<Letterhead> {
  return (await import('./docx/letterhead.ts')).openLetterhead(bytes, file, fields);
}

/** Looks through the font files of an office: TTF or OTF of one family, which may be embedded. */
export async function openFonts(regular: FontFile, bold: FontFile): Promise<FontPair> {
  return (await import('./docx/fonts.ts')).openFonts(regular, bold);
}
