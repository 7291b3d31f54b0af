/** Inlines → phrasing content. */
import type { Inline } from '../../model/document.ts';
import { tie } from '../ties.ts';
import { BLANK } from '../words.ts';
import { escape } from './escape.ts';

/** Addresses a preview may lead to. */
const SAFE = /^(https?:|mailto:)/i;

function text(inline: Extract<Inline, { type: 'text' }>): string {
  const marks = [inline.bold && 'b', inline.italic && 'i', inline.underline && 'u', inline.script].filter((mark) => typeof mark === 'string');
  return marks.reduceRight((inner, mark) => `<${mark}>${inner}</${mark}>`, escape(inline.text));
}

export function phrasing(inlines: readonly Inline[], blank = BLANK): string {
  return tie(inlines).map((inline): string => {
    switch (inline.type) {
      case 'text': return text(inline);
      case 'break': return '<br>';
      case 'blank': return `<span class="blank">${blank}</span>`;
      case 'link': return SAFE.test(inline.href) ? `<a href="${escape(inline.href)}">${phrasing(inline.text, blank)}</a>` : phrasing(inline.text, blank);
    }
  }).join('');
}
