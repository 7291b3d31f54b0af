/** Inlines → phrasing content. */
import type { Inline } from '../../model/document.ts';
import { mayLink } from '../links.ts';
import { tie } from '../ties.ts';
import { BLANK } from '../words.ts';
import { escapeHtml } from './escape.ts';

function text(inline: Extract<Inline, { type: 'text' }>): string {
  const marks = [inline.bold && 'b', inline.italic && 'i', inline.underline && 'u', inline.script].filter((mark) => typeof mark === 'string');
  return marks.reduceRight((inner, mark) => `<${mark}>${inner}</${mark}>`, escapeHtml(inline.text));
}

function one(inline: Inline, blank: string): string {
  switch (inline.type) {
    case 'text': return text(inline);
    case 'break': return '<br>';
    case 'blank': return `<span class="blank">${blank}</span>`;
    case 'link': return mayLink(inline.href) ? `<a href="${escapeHtml(inline.href)}">${phrasing(inline.text, blank)}</a>` : phrasing(inline.text, blank);
  }
}

export function phrasing(inlines: readonly Inline[], blank = BLANK): string {
  return tie(inlines).map((inline) => one(inline, blank)).join('');
}
