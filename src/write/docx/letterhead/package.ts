/** The office's own Word file as parts, after a look at its size: nothing is unpacked that could fill the memory. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { ItaPlanError } from '../../../model/error.ts';
import { pack } from '../../zip.ts';

/** Parts of a Word file by path. */
export type Parts = Readonly<Record<string, Uint8Array>>;

export const MAIN = 'word/document.xml';
const MAX_BYTES = 60_000_000;
const MAX_PARTS = 2_000;
const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0];
const TYPES = '[Content_Types].xml';

export const textOf = (parts: Parts, name: string): string => strFromU8(parts[name] ?? new Uint8Array());
export const withTexts = (parts: Parts, texts: Readonly<Record<string, string>>): Parts => ({ ...parts, ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])) });
export const isXml = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.rels');

/** Parts of a DOCX or DOTX; a DOTX becomes a document. Throws RENDER_LETTERHEAD_FILE on anything else. */
export function unpackWord(bytes: Uint8Array, file: string): Parts {
  const refuse = (problem: 'not-word' | 'old-word' | 'macros' | 'too-big'): never => {
    throw new ItaPlanError('RENDER_LETTERHEAD_FILE', { problem }, { file });
  };
  if (OLD_WORD.every((byte, at) => bytes[at] === byte)) refuse('old-word');
  const parts = unzipped(bytes, refuse);
  const types = textOf(parts, TYPES);
  if (parts[MAIN] === undefined || parts['word/styles.xml'] === undefined) refuse('not-word');
  if (types.includes('macroEnabled') || parts['word/vbaProject.bin'] !== undefined) refuse('macros');
  if (Object.keys(parts).some((name) => isXml(name) && textOf(parts, name).includes('<!DOCTYPE'))) refuse('not-word');
  return withTexts(parts, { [TYPES]: types.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml') });
}

function unzipped(bytes: Uint8Array, refuse: (problem: 'not-word' | 'too-big') => never): Parts {
  let [size, count] = [0, 0];
  const told = { tooBig: false };
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        count += 1;
        told.tooBig ||= size > MAX_BYTES || count > MAX_PARTS;
        return !told.tooBig;
      },
    });
  } catch {
    return refuse('not-word');
  } finally {
    if (told.tooBig) refuse('too-big');
  }
}

export const packWord = (parts: Parts): Uint8Array => pack(parts);
