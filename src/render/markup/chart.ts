/** `<figure class="chart">` of `<data>` → chart block; series in the order of their first value. */
import type { Block } from '../../model/document.ts';
import { decimal } from './attribute.ts';
import type { Reading } from './inline.ts';
import { type ElementNode, elements } from './node.ts';

type Value = { readonly label: string; readonly value: number | null };

export function chartBlock(node: ElementNode, { fail, change }: Reading): Block {
  if (!node.classes.includes('chart')) fail('missing-attribute', 'class="chart"', node.at);
  const series = new Map<string, Value[]>();
  for (const item of elements(node)) {
    const [name, label] = [item.attributes['data-series'], item.attributes['data-label']];
    if (name === undefined) return fail('missing-attribute', 'data-series', item.at);
    if (label === undefined) return fail('missing-attribute', 'data-label', item.at);
    if (item.children.length > 0) fail('must-be-empty', 'data', item.at);
    series.set(name, [...(series.get(name) ?? []), { label: change.plain(label), value: decimal(item, 'value', fail) }]);
  }
  if (series.size === 0) fail('is-empty', 'figure', node.at, '<data>');
  return {
    type: 'chart', alt: change.plain((node.attributes['data-alt'] ?? '').trim()), target: decimal(node, 'data-target', fail),
    series: [...series].map(([name, values]) => ({ name: change.plain(name), values })),
  };
}
