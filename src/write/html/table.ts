/** Data tables; on a narrow screen the rows of a simple one are stacked, each value under its column's name. */
import type { Block, Cell, Document, Inline } from '../../model/document.ts';
import { escapeHtml } from './escape.ts';
import { phrasing } from './inlines.ts';

type DataTable = Extract<Block, { type: 'table' }>;
type WriteElements = (blocks: readonly Block[], document: Document) => string;

const words = (inlines: readonly Inline[]): string => inlines.map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'link' ? words(inline.text) : ' ')).join('');
const label = (cell: Cell): string => cell.blocks.map((block) => ('text' in block ? words(block.text) : '')).join(' ').trim();

/** Names of the columns when every one has its own and no body cell spans. */
function stackable(block: DataTable): readonly string[] | null {
  const isPlain = [...block.head, ...block.rows].every((row) => row.cells.every((cell) => cell.colspan === 1 && cell.rowspan === 1));
  return isPlain && block.head.length === 1 ? (block.head[0]?.cells ?? []).map(label) : null;
}

export function table(block: DataTable, document: Document, write: WriteElements): string {
  const names = stackable(block);
  const cell = (item: Cell, column: number, inHead: boolean): string => {
    const tag = item.header || inHead ? 'th' : 'td';
    const scope = tag === 'th' ? ` scope="${inHead ? (item.colspan > 1 ? 'colgroup' : 'col') : (item.rowspan > 1 ? 'rowgroup' : 'row')}"` : '';
    const spans = `${item.colspan > 1 ? ` colspan="${item.colspan}"` : ''}${item.rowspan > 1 ? ` rowspan="${item.rowspan}"` : ''}`;
    const align = item.align === 'left' ? '' : ` class="${item.align}"`;
    const name = names === null || inHead ? '' : ` data-label="${escapeHtml(names[column] ?? '')}"`;
    return `<${tag}${scope}${spans}${align}${name}>${write(item.blocks, document)}</${tag}>`;
  };
  const rows = (all: DataTable['head'], inHead: boolean): string =>
    all.map((row) => `<tr${row.split ? ' class="split"' : ''}>${row.cells.map((item, column) => cell(item, column, inHead)).join('')}</tr>`).join('\n');
  const caption = block.caption === null ? '' : `<caption>${phrasing(block.caption)}</caption>`;
  const columns = block.columns.map((percent) => `<col style="width:${percent}%">`).join('');
  const head = block.head.length === 0 ? '' : `<thead>${rows(block.head, true)}</thead>`;
  return `<table${names === null ? '' : ' class="stack"'} aria-label="${escapeHtml(block.alt)}">${caption}<colgroup>${columns}</colgroup>${head}<tbody>${rows(block.rows, false)}</tbody></table>`;
}
