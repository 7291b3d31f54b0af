/** Texts of a workbook, each kept once; a cell holds its number. */
import { escapeXml } from './escape.ts';

export interface Strings {
  readonly indexOf: (text: string) => number;
  /** Text of xl/sharedStrings.xml. */
  readonly xml: () => string;
}

export function sharedStrings(): Strings {
  const known = new Map<string, number>();
  let count = 0;
  return {
    indexOf: (text) => {
      count += 1;
      const found = known.get(text) ?? known.size;
      if (found === known.size) known.set(text, found);
      return found;
    },
    xml: () => {
      const items = [...known.keys()].map((text) => `<si>${textXml(text)}</si>`).join('');
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${count}" uniqueCount="${known.size}">${items}</sst>`;
    },
  };
}

/** Blanks at the ends and line breaks stay. */
export function textXml(text: string): string {
  return `<t${/^\s|\n|\s$/.test(text) ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</t>`;
}
