/** Blocks → elements; each carries the class whose look is in css.ts. */
import type { Block, Document, Inline } from '../../model/document.ts';
import { flow, type Step } from '../flow.ts';
import { formLines } from '../form.ts';
import { issuedLine } from '../issued.ts';
import { markerText } from '../markers.ts';
import { nameLine } from '../signature.ts';
import { LONG_BLANK } from '../words.ts';
import { chartFigure } from './chart.ts';
import { escapeHtml } from './escape.ts';
import { phrasing } from './inlines.ts';
import { table } from './table.ts';

type List = Extract<Block, { type: 'list' }>;

function list(block: List, document: Document): string {
  const items = block.items.map((item, index) => {
    const [first, ...rest] = item;
    const text = first?.type === 'paragraph' ? phrasing(first.text) : '';
    const inner = first?.type === 'paragraph' ? rest : item;
    return `<li><span class="marker">${escapeHtml(markerText(block.marker, block.start + index, document.look.digits))}</span><div><p>${text}</p>${elements(inner, document)}</div></li>`;
  });
  return `<ul class="list" role="list">${items.join('')}</ul>`;
}

function form(fields: Extract<Block, { type: 'form' }>['fields']): string {
  return `<dl class="form">${formLines(fields).map((line) => `<div>${line.map((field) => `<dt>${escapeHtml(field.label)}</dt><dd>${phrasing(field.value)}</dd>`).join('')}</div>`).join('')}</dl>`;
}

function signature(lines: readonly (readonly Inline[])[]): string {
  const name = nameLine(lines);
  return `<div class="signature">${lines.map((text, index) => `<p${index === name ? ' class="room"' : ''}>${phrasing(text, LONG_BLANK)}</p>`).join('')}</div>`;
}

function element(step: Step, document: Document): string {
  const { block } = step;
  const line = (tag: string, name: string, text: readonly Inline[]): string => `<${tag} class="${name}">${phrasing(text)}</${tag}>`;
  switch (block.type) {
    case 'title': return line('h1', 'title', block.text);
    case 'subject': return line('p', 'subject', block.text);
    case 'heading': {
      const tag = `h${block.level + 1}`;
      return block.number === null ? line(tag, 'heading', block.text) : `<${tag} class="clause">${escapeHtml(block.number)}&nbsp;${phrasing(block.text)}</${tag}>`;
    }
    case 'paragraph': return line('p', block.role === 'body' ? `body in${block.indent}` : block.role, block.text);
    case 'list': return list(block, document);
    case 'table': return table(block, document, elements);
    case 'chart': return chartFigure(block, document.look.digits);
    case 'form': return form(block.fields);
    case 'issued': return line('p', 'issued', issuedLine(block.date, document.kind, document.look.digits));
    case 'signature': return signature(block.lines);
    case 'rule': return '<hr class="rule">';
    case 'catchword': return `<p class="catchword">${escapeHtml(block.text)}</p>`;
  }
}

/** Elements of a cell or an item. */
function elements(blocks: readonly Block[], document: Document): string {
  return flow(blocks).map((step) => element(step, document)).join('');
}

/** Elements of a section by page, cut where the author marked a break. */
export function pages(blocks: readonly Block[], document: Document): readonly string[] {
  const steps = flow(blocks);
  const starts = steps.flatMap((step, at) => (at === 0 || step.breakBefore ? [at] : []));
  return starts.map((start, index) => steps.slice(start, starts[index + 1]).map((step) => `${element(step, document)}\n`).join(''));
}
