/** Tables: fixed widths, header repeated on each page, rows whole unless allowed or too tall. */
import { Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from './wml.ts';
import type { Block, Cell, Row } from '../../model/document.ts';
import { areApart, covered, place as placed, type Placed, rowLines, side } from './grid.ts';
import { isSteady, kept } from './kept.ts';
import { columnsOf } from './measures.ts';
import { type Bounds, type CellPlace, gap, paragraph, type Place, type WriteBlocks, type Written } from './place.ts';
import { keepsOf, lowLines } from './rows.ts';

type DataTable = Extract<Block, { type: 'table' }>;

const MARGINS = { top: 30, bottom: 30, left: 85, right: 85, marginUnitType: WidthType.DXA } as const;

/** A header cell is centred unless told otherwise; a header cell in the body stands like its neighbours. */
function cellPlace(cell: Cell, inHead: boolean, keepNext: boolean): CellPlace {
  if (inHead) return { style: 'GovTH', align: cell.align === 'right' ? 'right' : 'center', bold: false, keepNext };
  return { style: 'GovTD', align: cell.align, bold: cell.header, keepNext };
}

/** A number and what is so or not, as one number. */
const numberOf = (number: number, ...flags: readonly boolean[]): number => flags.reduce((sum, flag) => sum * 2 + Number(flag), number);

const cellAt = kept<Cell, TableCell>((cell) => cell.rowspan === 1 && isSteady(cell.blocks));
/** Of a table whose rows stand apart: by the columns, the keeps and the digits. */
const rowAt = kept<Row, TableRow>(({ cells }) => cells.every(({ blocks }) => isSteady(blocks)));
const linesAt = kept<Row, number>(() => true);

export function dataTable(table: DataTable, bounds: Bounds, place: Place, write: WriteBlocks): Written[] {
  const { look } = place.document;
  const columns = columnsOf(table.columns, place.width);
  const { widths } = columns;
  const isThai = look.digits === 'thai';
  const apart = areApart(table.head) && areApart(table.rows);
  const grid = apart ? null : { head: placed(table.head), rows: placed(table.rows) };
  const low = lowLines(look, place.orientation);
  const linesOf = (row: Row, index: number): number => {
    if (grid !== null) return rowLines(grid.rows[index] ?? [], widths, look.size);
    // What is kept serves pages of other heights too, so it is counted closely.
    if (Object.isFrozen(row)) return linesAt(row, columns.id * 4096 + Math.round(look.size * 8), () => rowLines(side(row), widths, look.size));
    return rowLines(side(row), widths, look.size, low);
  };
  const lines = table.rows.map(linesOf);
  const keeps = keepsOf(table, lines, look, place.orientation, bounds.keepNext);

  /** Those of a row that is kept are not kept once more. */
  const cell = (at: Placed, inHead: boolean, keepNext: boolean, isOfKept: boolean): TableCell => {
    const width = covered(widths, at);
    const make = (): TableCell => written(at.cell, width, inHead, keepNext);
    return isOfKept ? make() : cellAt(at.cell, numberOf(width, inHead, keepNext, isThai), make);
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
  const rowIn = (row: Row, cells: readonly Placed[] | undefined, inHead: boolean, isWhole: boolean, keepNext: boolean): TableRow => {
    const isKept = apart && Object.isFrozen(row);
    const make = (): TableRow => new TableRow({ ...(inHead ? { tableHeader: true } : {}), cantSplit: isWhole, children: (cells ?? side(row)).map((at) => cell(at, inHead, keepNext, isKept)) });
    return apart ? rowAt(row, numberOf(columns.id, inHead, isWhole, keepNext, isThai), make) : make();
  };
  const head = table.head.map((row, index) => rowIn(row, grid?.head[index], true, true, keeps.head));
  const rows = table.rows.map((row, index) => {
    const { isWhole = true, keepNext = false } = keeps.rows[index] ?? {};
    return rowIn(row, grid?.rows[index], false, isWhole, keepNext);
  });

  const above = table.caption === null ? [gap(bounds.breakBefore)] : [paragraph('GovCaption', table.caption, { ...bounds, keepNext: false })];
  const body = new Table({
    width: { size: place.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: MARGINS,
    alt: { title: 'ตาราง', description: table.alt },
    rows: [...head, ...rows],
  });
  return [...above, body];
}
