/** The page of the office's file: its room for text, and the same page turned for a wide table. */
import type { Margins, Section } from '../../../model/document.ts';

export interface Page {
  /** The page's own XML, `<w:sectPr>…</w:sectPr>`. */
  readonly xml: string;
  readonly orientation: Section['orientation'];
  /** Centimetres. */
  readonly margins: Margins;
  /** Room between left and right margin as the page stands, and when it is turned; twips. */
  readonly width: Readonly<Record<Section['orientation'], number>>;
}

const SECTION = /<w:sectPr(?:\s[^>]*)?(?:\/>|>.*?<\/w:sectPr>)/s;
const A4 = { w: 11906, h: 16838, margin: 1440 } as const;

const numberIn = (xml: string, element: string, name: string, other: number): number => {
  const tag = new RegExp(`<w:${element}\\b[^>]*>`).exec(xml)?.[0] ?? '';
  const value = Number(new RegExp(`\\bw:${name}="(-?[\\d.]+)"`).exec(tag)?.[1] ?? other);
  return Math.abs(value);
};

/** The page that the text at this place stands on: the first section's end after it. */
export function pageAt(xml: string, at: number): Page {
  const own = SECTION.exec(xml.slice(at))?.[0] ?? '<w:sectPr/>';
  const [w, h] = [numberIn(own, 'pgSz', 'w', A4.w), numberIn(own, 'pgSz', 'h', A4.h)];
  const margin = (name: string): number => numberIn(own, 'pgMar', name, A4.margin);
  const sides = margin('left') + margin('right') + numberIn(own, 'pgMar', 'gutter', 0);
  const [short, long] = w < h ? [w, h] : [h, w];
  const cm = (twips: number): number => (twips * 2.54) / 1440;
  return {
    xml: own,
    orientation: w > h ? 'landscape' : 'portrait',
    margins: { top: cm(margin('top')), right: cm(margin('right')), bottom: cm(margin('bottom')), left: cm(margin('left')) },
    width: { portrait: short - sides, landscape: long - sides },
  };
}

/** The same page as a further one: no other first page, numbers run on, starts on a new sheet. */
export function further(xml: string): string {
  return xml
    .replace(/<w:titlePg(?:\s[^>]*)?\/>/, '')
    .replace(/(<w:pgNumType\b[^>]*?)\s+w:start="\d+"/, '$1')
    .replace(/(<w:type\b[^>]*w:val=")[^"]*"/, '$1nextPage"');
}

/** The same page lying the other way. */
export function turned(xml: string): string {
  const [w, h] = [numberIn(xml, 'pgSz', 'w', A4.w), numberIn(xml, 'pgSz', 'h', A4.h)];
  const size = `<w:pgSz w:w="${h}" w:h="${w}"${h > w ? ' w:orient="landscape"' : ''}/>`;
  return xml.replace(/<w:pgSz\b[^>]*\/>/, size);
}

/** Where a page of the file stands after a place, as start and end in the XML. */
export function nextSection(xml: string, at: number): { readonly start: number; readonly end: number } | null {
  const found = SECTION.exec(xml.slice(at));
  return found === null ? null : { start: at + found.index, end: at + found.index + found[0].length };
}
