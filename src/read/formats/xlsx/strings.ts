/** Shared strings, plain or rich, without the phonetic guides. */
import { ItaPlanError } from '../../../model/error.ts';
import { LIMITS } from './limits.ts';
import { scanStrings } from './scan.ts';
import { parseXml } from './xml.ts';

/** `_x000D_` is how a workbook writes a character that XML may not hold. */
export function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}

/** Shared strings by the quick scan where they are plain, else by the SAX reader. */
export function readStrings(bytes: Uint8Array, part: string, file: string): string[] {
  const plain = scanStrings(bytes);
  if (plain === null) return walkStrings(bytes, part, file);
  for (const [index, text] of plain.entries()) check(index, text, part, file);
  return plain.map(unescapeText);
}

function check(index: number, text: string, part: string, file: string): void {
  if (text.length > LIMITS.text) throw new ItaPlanError('READ_TOO_BIG', { what: 'text', limit: LIMITS.text }, { file, text: part });
  if (index >= LIMITS.cells) throw new ItaPlanError('READ_TOO_BIG', { what: 'cells', limit: LIMITS.cells }, { file, text: part });
}

function walkStrings(bytes: Uint8Array, part: string, file: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = 0;
  parseXml(bytes, part, file, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') {
        check(strings.length, text, part, file);
        strings.push(unescapeText(text));
      }
    },
    text: (piece) => { if (inText) text += piece; },
  });
  return strings;
}
