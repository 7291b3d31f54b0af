/** Tables, rows and cells. */
import { escapeXml } from '../xml.ts';
import { type Links, NO_LINKS, Paragraph, type Piece, type Shading, shading } from './paragraph.ts';

interface Border { readonly style: string; readonly size: number; readonly color: string }
interface Width { readonly size: number; readonly type: 'dxa' }

/** What is written of the few objects that are handed in again and again. */
function once<K extends object>(write: (of: K) => string): (of: K) => string {
  const known = new WeakMap<K, string>();
  return (of) => {
    const found = known.get(of) ?? write(of);
    known.set(of, found);
    return found;
  };
}

const border = (side: string, one: Border | undefined): string => (one === undefined ? '' : `<w:${side} w:val="${one.style}" w:color="${one.color}" w:sz="${one.size}"/>`);

type Content = Paragraph | Table;

interface ITableCellOptions {
  readonly width: Width; readonly children: readonly Content[]; readonly columnSpan?: number; readonly rowSpan?: number; readonly verticalAlign?: string;
  readonly shading?: Shading; readonly borders?: { readonly left?: Border; readonly right?: Border };
}

type Merge = 'restart' | 'continue' | null;

export class TableCell {
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Written already where it is one cell without links. */
  readonly #written: string | ITableCellOptions;
  constructor(options: ITableCellOptions) {
    this.columnSpan = options.columnSpan ?? 1;
    this.rowSpan = options.rowSpan ?? 1;
    const isFixed = this.rowSpan === 1 && options.children.every((child) => child instanceof Paragraph && !child.hasLink);
    this.#written = isFixed ? cellXml(options, NO_LINKS, null) : options;
  }

  get isWritten(): boolean {
    return typeof this.#written === 'string';
  }

  /** `merge`: the place of the cell in a block merged downwards. */
  xml(links: Links, merge: Merge): string {
    return typeof this.#written === 'string' ? this.#written : cellXml(this.#written, links, merge);
  }
}

const cellBordersXml = once((borders: NonNullable<ITableCellOptions['borders']>) => {
  const sides = border('left', borders.left) + border('right', borders.right);
  return sides === '' ? '' : `<w:tcBorders>${sides}</w:tcBorders>`;
});

function cellXml({ width, children, columnSpan, verticalAlign, shading: shade, borders }: ITableCellOptions, links: Links, merge: Merge): string {
  const look = `<w:tcW w:type="dxa" w:w="${width.size}"/>`
    + (columnSpan === undefined ? '' : `<w:gridSpan w:val="${columnSpan}"/>`)
    + (merge === null ? '' : `<w:vMerge w:val="${merge}"/>`)
    + (borders === undefined ? '' : cellBordersXml(borders))
    + (shade === undefined ? '' : shading(shade))
    + (verticalAlign === undefined ? '' : `<w:vAlign w:val="${verticalAlign}"/>`);
  const last = children.at(-1);
  if (merge === 'continue') return `<w:tc><w:tcPr>${look}</w:tcPr>${last instanceof Paragraph ? last.empty() : '<w:p/>'}</w:tc>`;
  // Joined, a text lies in one piece: one that is kept is copied at once ever after.
  const pieces = ['<w:tc><w:tcPr>', look, '</w:tcPr>'];
  for (const child of children) pieces.push(child.xml(links));
  pieces.push(last instanceof Paragraph ? '</w:tc>' : '<w:p/></w:tc>');
  return pieces.join('');
}

interface ITableRowOptions {
  readonly children: readonly TableCell[]; readonly cantSplit?: boolean; readonly tableHeader?: boolean; readonly height?: { readonly value: number; readonly rule: string };
}

export class TableRow {
  /** Whether no cell of it reaches further down. */
  readonly isApart: boolean;
  readonly #look: string;
  /** Nothing in it depends on other rows or is numbered. */
  readonly #isFixed: boolean;
  #cells: readonly TableCell[];
  #isAsked = false;
  #bytes: Buffer | null = null;
  constructor({ children, cantSplit, tableHeader, height }: ITableRowOptions) {
    const look = (cantSplit === true ? '<w:cantSplit/>' : '') + (tableHeader === true ? '<w:tblHeader/>' : '') + (height === undefined ? '' : `<w:trHeight w:val="${height.value}" w:hRule="${height.rule}"/>`);
    this.#cells = children;
    this.isApart = children.every((cell) => cell.rowSpan === 1);
    this.#isFixed = children.every((cell) => cell.isWritten);
    this.#look = look === '' ? '' : `<w:trPr>${look}</w:trPr>`;
  }

  get cells(): readonly TableCell[] {
    return this.#cells;
  }

  xml(links: Links): string {
    return this.#bytes === null ? this.pieces(this.#cells.map((cell) => cell.xml(links, null))).join('') : this.#bytes.toString('utf8');
  }

  /** Like that of a paragraph. A row that is asked for again stands in many tables, each of rows apart: its cells are let go of. */
  addTo(pieces: Piece[], links: Links): void {
    if (this.#isFixed && this.#isAsked && this.#bytes === null) {
      this.#bytes = Buffer.from(this.xml(links), 'utf8');
      this.#cells = [];
    }
    this.#isAsked = true;
    if (this.#bytes !== null) pieces.push(this.#bytes);
    else pieces.push(...this.pieces(this.#cells.map((cell) => cell.xml(links, null))));
  }

  pieces(cells: readonly string[]): readonly string[] {
    return ['<w:tr>', this.#look, ...cells, '</w:tr>'];
  }
}

interface ITableOptions {
  readonly width: Width; readonly columnWidths: readonly number[]; readonly layout: 'fixed'; readonly rows: readonly TableRow[];
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly marginUnitType: 'dxa' };
  readonly borders?: Readonly<Record<(typeof SIDES)[number], Border>>;
  /** Title and description for those who cannot see the table (docx has no such option; there it is added afterwards). */
  readonly alt?: { readonly title: string; readonly description: string };
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideHorizontal', 'insideVertical'] as const;
const SIDE_NAMES: Readonly<Record<(typeof SIDES)[number], string>> = { top: 'top', left: 'left', bottom: 'bottom', right: 'right', insideHorizontal: 'insideH', insideVertical: 'insideV' };
const THIN: Border = { style: 'single', size: 4, color: 'auto' };
const THIN_BORDERS: NonNullable<ITableOptions['borders']> = { top: THIN, left: THIN, bottom: THIN, right: THIN, insideHorizontal: THIN, insideVertical: THIN };

export class Table {
  readonly #options: ITableOptions;
  constructor(options: ITableOptions) {
    this.#options = options;
  }

  xml(links: Links): string {
    const { rows } = this.#options;
    return [this.#opening(), ...(areApart(rows) ? rows.map((row) => row.xml(links)) : merged(rows, links)), '</w:tbl>'].join('');
  }

  /** Its XML, row by row. */
  pieces(links: Links): readonly Piece[] {
    const { rows } = this.#options;
    const pieces: Piece[] = [this.#opening()];
    if (areApart(rows)) for (const row of rows) row.addTo(pieces, links);
    else pieces.push(...merged(rows, links));
    pieces.push('</w:tbl>');
    return pieces;
  }

  #opening(): string {
    const { width, columnWidths, layout, margins, borders = THIN_BORDERS, alt } = this.#options;
    const look = `<w:tblW w:type="dxa" w:w="${width.size}"/>${bordersXml(borders)}<w:tblLayout w:type="${layout}"/>${marginsXml(margins)}`
      + (alt === undefined ? '' : `<w:tblCaption w:val="${escapeXml(alt.title)}"/><w:tblDescription w:val="${escapeXml(alt.description)}"/>`);
    let grid = '';
    for (const one of columnWidths) grid += `<w:gridCol w:w="${one}"/>`;
    return `<w:tbl><w:tblPr>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
  }
}

const bordersXml = once((borders: NonNullable<ITableOptions['borders']>) => `<w:tblBorders>${SIDES.map((side) => border(SIDE_NAMES[side], borders[side])).join('')}</w:tblBorders>`);
const marginsXml = once((margins: ITableOptions['margins']) => `<w:tblCellMar>${(['top', 'left', 'bottom', 'right'] as const).map((side) => `<w:${side} w:type="dxa" w:w="${margins[side]}"/>`).join('')}</w:tblCellMar>`);

const areApart = (rows: readonly TableRow[]): boolean => rows.every(({ isApart }) => isApart);

/** Rows with the cells that continue a merged one from above put back in their columns. */
function merged(rows: readonly TableRow[], links: Links): readonly string[] {
  const open = new Map<number, { readonly cell: TableCell; readonly left: number }>();
  return rows.flatMap((row) => {
    const cells: string[] = [];
    let column = 0;
    const continued = (): void => {
      for (let from = open.get(column); from !== undefined; from = open.get(column)) {
        cells.push(from.cell.xml(links, 'continue'));
        if (from.left > 1) open.set(column, { cell: from.cell, left: from.left - 1 });
        else open.delete(column);
        column += from.cell.columnSpan;
      }
    };
    const opened: [number, TableCell][] = [];
    for (const cell of row.cells) {
      continued();
      const { rowSpan, columnSpan } = cell;
      cells.push(cell.xml(links, rowSpan > 1 ? 'restart' : null));
      if (rowSpan > 1) opened.push([column, cell]);
      column += columnSpan;
    }
    continued();
    for (const [at, cell] of opened) open.set(at, { cell, left: cell.rowSpan - 1 });
    return row.pieces(cells);
  });
}
