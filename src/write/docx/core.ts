/** Who made a paper and when, as the file itself tells: dates come from the paper, never from the clock. */
import type { Document } from '../../model/document.ts';
import { escapeXml } from './xml.ts';

/** docProps/core.xml */
export function coreProperties(document: Document): string {
  const at = `${document.date}T00:00:00Z`;
  const name = escapeXml(document.agency.name ?? document.agency.given ?? '');
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${escapeXml(document.title)}</dc:title><dc:creator>${name}</dc:creator><dc:language>th-TH</dc:language><cp:lastModifiedBy>${name}</cp:lastModifiedBy><cp:revision>1</cp:revision>`
    + `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`;
}
