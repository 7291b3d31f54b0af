/** `<table>` → table block; the grid must close: every row fills the columns, no cell reaches outside. */
import type { Block, Cell, Row } from '../../model/document.ts';
import { oneOf, wholeNumber } from './attribute.ts';
import { classOf, type ElementNode, elements, type Fail, isElement, partsOf } from './node.ts';
import { inlinesOf, type Piece, type Reading } from './inline.ts';

const MAX_COLUMNS = 20;
const SUM = 100;

type Table = Extract<Block, { type: 'table' }>;
type FlowBlocks = (node: ElementNode) => Block[];

export function tableBlock(node: ElementNode, flow: FlowBlocks, reading: Reading): Table {
  const { fail, change } = reading;
  const columns = columnWidths(node, fail);
  const parts = elements(node);
  const only = (tag: string): ElementNode | undefined => {
    const found = parts.filter((part) => part.tag === tag);
    const second = found[1];
    if (second !== undefined) fail('not-here', tag, second.at);
    return found[0];
  };
  const [caption, head, body] = [only('caption'), only('thead'), only('tbody')];
  if (body === undefined || partsOf(body).length === 0) return fail('is-empty', 'table', node.at, '<tbody><tr>');
  return {
    type: 'table', columns, alt: change.plain((node.attributes['data-alt'] ?? '').trim()),
    caption: caption === undefined ? null : inlinesOf(caption.children, reading),
    head: head === undefined ? [] : rows(head, columns.length, flow, reading),
    rows: rows(body, columns.length, flow, reading),
  };
}

function columnWidths(node: ElementNode, fail: Fail): number[] {
  const text = (node.attributes['data-cols'] ?? '').trim();
  const widths = text.split(/\s+/).map(Number);
  if (widths.some((w) => !(w > 0)) || widths.length > MAX_COLUMNS) fail('bad-value', `data-cols="${text}"`, node.at, '28 37 17 18');
  const sum = widths.reduce((a, b) => a + b, 0);
  if (Math.abs(sum - SUM) > 0.001) fail('columns-sum', String(sum), node.at);
  return widths;
}

function rows(group: ElementNode, columns: number, flow: FlowBlocks, reading: Reading): Row[] {
  const { fail } = reading;
  const all = partsOf(group);
  /** Rows that a cell above still covers, per column. */
  const covered = new Array<number>(columns).fill(0);
  return all.map((tr, index) => {
    const at = isElement(tr) ? tr.at : 0;
    const row = isElement(tr) ? tableRow(tr, flow, reading) : pieceRow(reading.pieces[tr.place]);
    fitting(row, { columns, rows: all.length - index }, at, fail);
    let column = 0;
    for (const { colspan, rowspan } of row.cells) {
      while ((covered[column] ?? 0) > 0) column += 1;
      const free = covered.slice(column, column + colspan);
      if (free.length < colspan || free.some((n) => n > 0)) fail('row-width', String(column + colspan), at, String(columns));
      covered.fill(rowspan, column, column + colspan);
      column += colspan;
    }
    const filled = covered.filter((n) => n > 0).length;
    if (filled !== columns) fail('row-width', String(filled), at, String(columns));
    covered.forEach((n, at) => { covered[at] = n - 1; });
    return row;
  });
}

const pieceRow = (piece: Piece | undefined): Row => (piece as Extract<Piece, { row: Row }>).row;

/** Whether a span stays inside is asked where the table is known. */
const ANY = 999_999;

/** A row by itself. */
export function tableRow(tr: ElementNode, flow: FlowBlocks, reading: Reading): Row {
  const cells = partsOf(tr).map((td) => (isElement(td) ? tableCell(td, flow, reading.fail) : pieceCell(reading.pieces[td.place])));
  return { split: oneOf(tr, 'data-split', ['allow', 'no'], 'no', reading.fail) === 'allow', cells };
}

/** A cell by itself. */
export function tableCell(td: ElementNode, flow: FlowBlocks, fail: Fail): Cell {
  const header = td.tag === 'th';
  const align = classOf(td, ['c', 'r']);
  return {
    header, align: align === 'c' ? 'center' : align === 'r' ? 'right' : header ? 'center' : 'left',
    colspan: wholeNumber(td, 'colspan', 1, ANY, fail), rowspan: wholeNumber(td, 'rowspan', 1, ANY, fail),
    blocks: flow(td),
  };
}

const pieceCell = (piece: Piece | undefined): Cell => (piece as Extract<Piece, { cell: Cell }>).cell;

/** No cell reaches out of its table. */
function fitting({ cells }: Row, left: { readonly columns: number; readonly rows: number }, at: number, fail: Fail): void {
  for (const { colspan, rowspan } of cells) {
    if (colspan > left.columns) fail('too-many-columns', `colspan="${colspan}"`, at, `1–${left.columns}`);
    if (rowspan > left.rows) fail('too-many-columns', `rowspan="${rowspan}"`, at, `1–${left.rows}`);
  }
}
