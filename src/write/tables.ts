/** The tables of a paper as a workbook to go on working in: a sheet for each, its head as the header, bands over the rows below. */
import type { Block, Cell, Document, Inline, Row } from '../model/document.ts';
import type { Sheet, SheetCell, Workbook } from '../model/workbook.ts';

type Table = Extract<Block, { type: 'table' }>;

export function workbookOf(document: Document): Workbook {
  const tables = document.sections.flatMap((section) => section.blocks.filter((block): block is Table => block.type === 'table'));
  return { title: document.title, date: document.date, sheets: tables.map((table, index) => sheetOf(table, tables.length === 1 ? 'ตาราง' : `ตาราง ${index + 1}`)) };
}

function sheetOf({ head, rows, columns }: Table, name: string): Sheet {
  const titles = head.at(-1)?.cells.map(textOf) ?? [];
  return {
    name, filter: true, orientation: 'landscape',
    columns: columns.map((percent, index) => ({ header: titles[index] ?? '', width: Math.max(8, Math.round(percent * 1.4)) })),
    rows: rows.map((row) => cellsOf(row, columns.length)),
  };
}

function cellsOf(row: Row, columns: number): SheetCell[] {
  const [first] = row.cells;
  if (first !== undefined && first.colspan === columns) return [{ value: textOf(first), look: 'heading', span: columns }];
  return row.cells.flatMap((cell): SheetCell[] => [textOf(cell), ...Array.from({ length: cell.colspan - 1 }, () => null)]);
}

const textOf = (cell: Cell): string => linesOf(cell.blocks).join('\n');

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap(linesOf);
    return 'text' in block ? [words(block.text)] : [];
  }).filter((line) => line !== '');
}

function words(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'link' ? words(inline.text) : inline.type === 'break' ? '\n' : '……')).join('');
}
