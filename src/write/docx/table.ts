/** Tables: fixed widths, header repeated on each page, rows whole unless allowed or too tall. */
import { Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from './wml.ts';
import type { Block, Cell } from '../../model/document.ts';
import { covered, place as placed, type Placed } from './grid.ts';
import { isSteady, kept } from './kept.ts';
import { columnWidths } from './measures.ts';
import { type Bounds, type CellPlace, gap, paragraph, type Place, type WriteBlocks, type Written } from './place.ts';
import { keepsOf } from './rows.ts';

type DataTable = Extract<Block, { type: 'table' }>;

const MARGINS = { top: 30, bottom: 30, left: 85, right: 85, marginUnitType: WidthType.DXA } as const;

/** A header cell is centred unless told otherwise; a header cell in the body stands like its neighbours. */
function cellPlace(cell: Cell, inHead: boolean, keepNext: boolean): CellPlace {
  if (inHead) return { style: 'GovTH', align: cell.align === 'right' ? 'right' : 'center', bold: false, keepNext };
  return { style: 'GovTD', align: cell.align, bold: cell.header, keepNext };
}

const cellAt = kept<Cell, TableCell>((cell) => cell.rowspan === 1 && isSteady(cell.blocks));

export function dataTable(table: DataTable, bounds: Bounds, place: Place, write: WriteBlocks): Written[] {
  const widths = columnWidths(table.columns, place.width);
  const grid = { head: placed(table.head), rows: placed(table.rows) };
  const keeps = keepsOf(table, widths, place.document.look, place.orientation, bounds.keepNext, grid.rows);

  const cell = (at: Placed, inHead: boolean, keepNext: boolean): TableCell => {
    const width = covered(widths, at);
    const where = ((width * 2 + Number(inHead)) * 2 + Number(keepNext)) * 2 + Number(place.document.look.digits === 'thai');
    return cellAt(at.cell, where, () => written(at.cell, width, inHead, keepNext));
  };
  const written = (item: Cell, width: number, inHead: boolean, keepNext: boolean): TableCell => {
    const inside = { ...place, width: width - MARGINS.left - MARGINS.right, cell: cellPlace(item, inHead, keepNext) };
    const children = write(item.blocks, inside);
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: inHead ? VerticalAlign.CENTER : VerticalAlign.TOP,
      ...(item.colspan > 1 ? { columnSpan: item.colspan } : {}),
      ...(item.rowspan > 1 ? { rowSpan: item.rowspan } : {}),
      children: children.length > 0 ? children : [paragraph(inside.cell.style, [], { breakBefore: false, keepNext })],
    });
  };
  const head = grid.head.map((cells) =>
    new TableRow({ tableHeader: true, cantSplit: true, children: cells.map((at) => cell(at, true, keeps.head)) }));
  const rows = grid.rows.map((cells, index) =>
    new TableRow({ cantSplit: keeps.rows[index]?.isWhole ?? true, children: cells.map((at) => cell(at, false, keeps.rows[index]?.keepNext ?? false)) }));

  const above = table.caption === null ? [gap(bounds.breakBefore)] : [paragraph('GovCaption', table.caption, { ...bounds, keepNext: false })];
  const body = new Table({
    width: { size: place.width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: MARGINS,
    alt: { title: 'ตาราง', description: table.alt },
    rows: [...head, ...rows],
  });
  return [...above, body];
}
