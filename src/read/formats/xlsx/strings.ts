/** Shared strings (plain or rich, without the phonetic guides) and the number formats that change what a cell says. */
import { ItaPlanError } from '../../../model/error.ts';
import { parseXml } from './xml.ts';

/** Longest text that Excel keeps in a cell. */
export const CELL_TEXT = 32_767;
const COUNT = 1_000_000;

/** `_x000D_` is how a workbook writes a character that XML may not hold. */
export function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}

export function readStrings(bytes: Uint8Array, part: string, file: string): string[] {
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
        if (text.length > CELL_TEXT) throw new ItaPlanError('READ_TOO_BIG', { what: 'text', limit: CELL_TEXT }, { file, text: part });
        if (strings.length >= COUNT) throw new ItaPlanError('READ_TOO_BIG', { what: 'cells', limit: COUNT }, { file, text: part });
        strings.push(unescapeText(text));
      }
    },
    text: (piece) => { if (inText) text += piece; },
  });
  return strings;
}

export type NumberFormat = 'percent' | 'date' | undefined;

function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent';
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58) ? 'date' : undefined;
  }
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  if (bare.includes('%')) return 'percent';
  return /[dmyhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, '')) && !/general/i.test(bare) ? 'date' : undefined;
}

/** Per cell style: whether its number is shown as a percentage or as a date. */
export function readFormats(bytes: Uint8Array, part: string, file: string): NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  parseXml(bytes, part, file, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) formats.push(formatOf(Number(attributes.numFmtId ?? 0), codes.get(Number(attributes.numFmtId ?? 0))));
    },
    close: (name) => { if (name === 'cellXfs') inCells = false; },
  });
  return formats;
}
