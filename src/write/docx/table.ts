/** Tables: fixed widths, header repeated on each page, rows whole unless allowed or too tall. */
import { Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { Block, Cell, Row } from '../../model/document.ts';
import { groups, place as placed, rowLines } from './grid.ts';
import { columnWidths, pageSize, pointTwips, twips } from './measures.ts';
import { type Bounds, type CellPlace, gap, paragraph, type Place, type WriteBlocks, type Written } from './place.ts';

type DataTable = Extract<Block, { type: 'table' }>;

/** Shares of a page: a taller row kept whole would leave a white hole, so it splits; sooner where the author allows it. */
const TALL = { usual: 1 / 2, allowed: 1 / 3 } as const;
/** Height of a line of a cell in its size. */
const LINE = 1.2;
const MARGINS = { top: 30, bottom: 30, left: 85, right: 85, marginUnitType: WidthType.DXA } as const;

/** A header cell is centred unless told otherwise; a header cell in the body stands like its neighbours. */
function cellPlace(cell: Cell, inHead: boolean, keepNext: boolean): CellPlace {
  if (inHead) return { style: 'GovTH', align: cell.align === 'right' ? 'right' : 'center', bold: false, keepNext };
  return { style: 'GovTD', align: cell.align, bold: cell.header, keepNext };
}

/** A heading over the rows below it: one cell across the whole table. */
const isBand = (row: Row, columns: number): boolean => columns > 1 && row.cells.length === 1 && row.cells[0]?.colspan === columns;

function linesOfPage(place: Place): number {
  const { margins, size } = place.document.look;
  return (pageSize(place.orientation).height - twips(margins.top) - twips(margins.bottom)) / pointTwips(size * LINE);
}

export function dataTable(table: DataTable, bounds: Bounds, place: Place, write: WriteBlocks): Written[] {
  const widths = columnWidths(table.columns, place.width);
  const lines = rowLines(table.rows, widths, place.document.look.size);
  const page = linesOfPage(place);
  const group = groups(table.rows, lines);
  const grid = { head: placed(table.head), rows: placed(table.rows) };

  const cell = (item: Cell, column: number, inHead: boolean, keepNext: boolean): TableCell => {
    const width = widths.slice(column, column + item.colspan).reduce((a, b) => a + b, 0);
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
  const head = (_: Row, index: number): TableRow =>
    new TableRow({ tableHeader: true, cantSplit: true, children: (grid.head[index] ?? []).map((at) => cell(at.cell, at.column, true, table.rows.length > 0)) });
  const row = (item: Row, index: number): TableRow => {
    const isWhole = (lines[index] ?? 0) <= page * (item.split ? TALL.allowed : TALL.usual);
    const isLast = index === table.rows.length - 1;
    const isJoined = (group[index]?.reaches ?? false) && (group[index]?.lines ?? 0) <= page * TALL.usual;
    const keepNext = isLast ? bounds.keepNext : isJoined || isBand(item, widths.length);
    return new TableRow({ cantSplit: isWhole, children: (grid.rows[index] ?? []).map((at) => cell(at.cell, at.column, false, keepNext)) });
  };

  const above = table.caption === null ? [gap(bounds.breakBefore)] : [paragraph('GovCaption', table.caption, { ...bounds, keepNext: false })];
  const body = new Table({
    width: { size: place.width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: MARGINS,
    rows: [...table.head.map(head), ...table.rows.map(row)],
  });
  return [...above, body];
}
