/** The number formats that change what a cell says: percentages and dates. */
import { parseXml } from './xml.ts';

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
