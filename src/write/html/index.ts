/** In: a Document and the office's emblem. Out: one HTML file that needs nothing else: A4 sheets on a screen, text on a phone, pages in print. */
import type { Document, Section } from '../../model/document.ts';
import type { Picture } from '../picture.ts';
import { DRAFT } from '../words.ts';
import { pages } from './blocks.ts';
import { css } from './css.ts';
import { escapeHtml } from './escape.ts';
import { phrasing } from './inlines.ts';

function image(picture: Picture, document: Document): string {
  const type = picture.type === 'png' ? 'image/png' : 'image/jpeg';
  const label = `ตราสัญลักษณ์ของ${document.agency.name ?? document.agency.given ?? 'หน่วยงาน'}`;
  return `<img src="data:${type};base64,${Buffer.from(picture.bytes).toString('base64')}" alt="${escapeHtml(label)}">`;
}

function top(section: Section, picture: Picture | null, document: Document): string {
  const drawn = picture === null ? '' : image(picture, document);
  const first = section.blocks[0];
  if (section.emblem === 'large') return `<div class="crest">${drawn}</div>\n`;
  if (section.emblem === 'small' && first?.type === 'title') return `<div class="memo"><span>${drawn}</span><h1 class="title">${phrasing(first.text)}</h1><span></span></div>\n`;
  return '';
}

function sheets(section: Section, picture: Picture | null, document: Document): string {
  const isMemo = section.emblem === 'small' && section.blocks[0]?.type === 'title';
  const content = pages(isMemo ? section.blocks.slice(1) : section.blocks, document);
  const draft = document.look.draft ? `<p class="draft">${DRAFT}</p>\n` : '';
  return content.map((html, index) => {
    const classes = ['sheet', section.orientation, ...(index === 0 && section.emblem === 'large' ? ['emblem'] : []), ...(section.numbered === 'none' ? ['plain'] : [])];
    return `<section class="${classes.join(' ')}">\n${draft}${index === 0 ? top(section, picture, document) : ''}${html}</section>`;
  }).join('\n');
}

export function writeHtml(document: Document, assets: { readonly emblem: Picture | null }): Uint8Array {
  const body = document.sections.map((section) => sheets(section, assets.emblem, document)).join('\n');
  return new TextEncoder().encode(`<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.title)}</title>
<style>${css(document)}</style>
</head>
<body>
${body}
</body>
</html>
`);
}
