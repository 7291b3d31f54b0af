/**
 * The few WordprocessingML elements a body is made of, written straight to XML. Names and options are those of the docx package,
 * so that a test can put docx itself in their place and compare every byte; docx still makes all other parts (skeleton.ts).
 */
import { escapeXml } from './xml.ts';

export const WidthType = { DXA: 'dxa' } as const;
export const TableLayoutType = { FIXED: 'fixed' } as const;
export const VerticalAlign = { TOP: 'top', CENTER: 'center' } as const;
export const HeightRule = { EXACT: 'exact' } as const;
export const BorderStyle = { NONE: 'none', SINGLE: 'single', DASHED: 'dashed' } as const;
export const ShadingType = { CLEAR: 'clear' } as const;
export const TabStopType = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
export const LeaderType = { DOT: 'dot' } as const;
export const LineRuleType = { AT_LEAST: 'atLeast', EXACT: 'exact' } as const;

interface Border { readonly style: string; readonly size: number; readonly color: string }
interface Shading { readonly fill: string; readonly type: 'clear'; readonly color: 'auto' }
interface Width { readonly size: number; readonly type: 'dxa' }

const attribute = (name: string, value: string | number | undefined): string => (value === undefined ? '' : ` w:${name}="${value}"`);
const shading = ({ fill, color, type }: Shading): string => `<w:shd w:fill="${fill}" w:color="${color}" w:val="${type}"/>`;
const border = (side: string, one: Border | undefined): string => (one === undefined ? '' : `<w:${side} w:val="${one.style}" w:color="${one.color}" w:sz="${one.size}"/>`);

export class Tab {}

export interface IRunOptions {
  readonly text?: string; readonly children?: readonly Tab[]; readonly break?: number; readonly style?: string; readonly bold?: boolean; readonly italics?: boolean;
  readonly underline?: { readonly type: 'single' }; readonly color?: string; readonly superScript?: boolean; readonly subScript?: boolean; readonly shading?: Shading;
}

/** Written once, however many paragraphs it stands in. */
export class TextRun {
  readonly #xml: string;
  constructor({ text, children = [], break: breaks = 0, style, bold, italics, underline, color, superScript, subScript, shading: shade }: IRunOptions) {
    const look = (style === undefined ? '' : `<w:rStyle w:val="${style}"/>`)
      + (bold === true ? '<w:b/><w:bCs/>' : '') + (italics === true ? '<w:i/><w:iCs/>' : '')
      + (color === undefined ? '' : `<w:color w:val="${color}"/>`)
      + (underline === undefined ? '' : `<w:u w:val="${underline.type}"/>`)
      + (shade === undefined ? '' : shading(shade))
      + (subScript === true ? '<w:vertAlign w:val="subscript"/>' : '') + (superScript === true ? '<w:vertAlign w:val="superscript"/>' : '');
    const inside = '<w:tab/>'.repeat(children.length) + '<w:br/>'.repeat(breaks) + (text === undefined ? '' : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`);
    this.#xml = `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${inside}</w:r>`;
  }

  xml(): string {
    return this.#xml;
  }
}

/** What a paragraph writes besides its own XML: targets of its links, numbered over the whole body. */
export interface Links { readonly add: (target: string) => string }

export class ExternalHyperlink {
  readonly #options: { readonly link: string; readonly children: readonly TextRun[] };
  constructor(options: { readonly link: string; readonly children: readonly TextRun[] }) {
    this.#options = options;
  }

  xml(links: Links): string {
    return `<w:hyperlink w:history="1" r:id="${links.add(this.#options.link)}">${this.#options.children.map((run) => run.xml()).join('')}</w:hyperlink>`;
  }
}

/** XML that docx made, taken over as it is: the emblem of a memo. */
export class Made {
  readonly #xml: string;
  constructor(xml: string) {
    this.#xml = xml;
  }

  xml(): string {
    return this.#xml;
  }
}

export type ParagraphChild = TextRun | ExternalHyperlink | Made;

const isLink = (child: ParagraphChild): boolean => child instanceof ExternalHyperlink;
/** For what holds no link. */
const NO_LINKS: Links = { add: () => '' };

export interface IParagraphOptions {
  readonly style?: string; readonly alignment?: 'left' | 'center' | 'right'; readonly pageBreakBefore?: boolean; readonly keepNext?: boolean;
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number };
  readonly spacing?: { readonly before?: number; readonly line?: number; readonly lineRule?: string };
  readonly tabStops?: readonly { readonly type: string; readonly position: number; readonly leader?: string }[];
  readonly children?: readonly ParagraphChild[];
}

export class Paragraph {
  readonly #look: string;
  readonly #alignment: IParagraphOptions['alignment'];
  /** Written already where no link has to be numbered. */
  readonly #inside: string | readonly ParagraphChild[];
  constructor({ style, alignment, pageBreakBefore, keepNext, indent, spacing, tabStops, children = [] }: IParagraphOptions) {
    this.#look = (style === undefined ? '' : `<w:pStyle w:val="${style}"/>`)
      + (keepNext === true ? '<w:keepNext/>' : '') + (pageBreakBefore === true ? '<w:pageBreakBefore/>' : '')
      + (tabStops === undefined ? '' : `<w:tabs>${tabStops.map((stop) => `<w:tab w:val="${stop.type}" w:pos="${stop.position}"${attribute('leader', stop.leader)}/>`).join('')}</w:tabs>`)
      + (spacing === undefined ? '' : `<w:spacing${attribute('before', spacing.before)}${attribute('line', spacing.line)}${attribute('lineRule', spacing.lineRule)}/>`)
      + (indent === undefined ? '' : `<w:ind${attribute('left', indent.left)}${attribute('right', indent.right)}${attribute('hanging', indent.hanging)}/>`)
      + (alignment === undefined ? '' : `<w:jc w:val="${alignment}"/>`);
    this.#alignment = alignment;
    this.#inside = children.some(isLink) ? children : children.map((child) => child.xml(NO_LINKS)).join('');
  }

  get hasLink(): boolean {
    return typeof this.#inside !== 'string';
  }

  /** An empty paragraph aligned like this one, as docx puts it where a merged cell goes on. */
  empty(): string {
    return this.#alignment === undefined ? '<w:p/>' : `<w:p><w:pPr><w:jc w:val="${this.#alignment}"/></w:pPr></w:p>`;
  }

  /** `sectionEnd`: the properties of the section that this paragraph closes. */
  xml(links: Links, sectionEnd = ''): string {
    const look = this.#look + sectionEnd;
    const inside = typeof this.#inside === 'string' ? this.#inside : this.#inside.map((child) => child.xml(links)).join('');
    if (look === '') return inside === '' ? '<w:p/>' : `<w:p>${inside}</w:p>`;
    return `<w:p><w:pPr>${look}</w:pPr>${inside}</w:p>`;
  }
}

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

function cellXml({ width, children, columnSpan, verticalAlign, shading: shade, borders }: ITableCellOptions, links: Links, merge: Merge): string {
  const sides = borders === undefined ? '' : border('left', borders.left) + border('right', borders.right);
  const look = `<w:tcW w:type="dxa" w:w="${width.size}"/>`
    + (columnSpan === undefined ? '' : `<w:gridSpan w:val="${columnSpan}"/>`)
    + (merge === null ? '' : `<w:vMerge w:val="${merge}"/>`)
    + (sides === '' ? '' : `<w:tcBorders>${sides}</w:tcBorders>`)
    + (shade === undefined ? '' : shading(shade))
    + (verticalAlign === undefined ? '' : `<w:vAlign w:val="${verticalAlign}"/>`);
  const last = children.at(-1);
  if (merge === 'continue') return `<w:tc><w:tcPr>${look}</w:tcPr>${last instanceof Paragraph ? last.empty() : '<w:p/>'}</w:tc>`;
  // Joined, a text lies in one piece: one that is kept is copied at once ever after.
  return ['<w:tc><w:tcPr>', look, '</w:tcPr>', ...children.map((child) => child.xml(links)), last instanceof Paragraph ? '</w:tc>' : '<w:p/></w:tc>'].join('');
}

interface ITableRowOptions {
  readonly children: readonly TableCell[]; readonly cantSplit?: boolean; readonly tableHeader?: boolean; readonly height?: { readonly value: number; readonly rule: string };
}

export class TableRow {
  readonly cells: readonly TableCell[];
  readonly #look: string;
  /** Written already where nothing in it depends on other rows or is numbered. */
  readonly #xml: string | null;
  constructor({ children, cantSplit, tableHeader, height }: ITableRowOptions) {
    const look = (cantSplit === true ? '<w:cantSplit/>' : '') + (tableHeader === true ? '<w:tblHeader/>' : '') + (height === undefined ? '' : `<w:trHeight w:val="${height.value}" w:hRule="${height.rule}"/>`);
    this.cells = children;
    this.#look = look === '' ? '' : `<w:trPr>${look}</w:trPr>`;
    this.#xml = children.every((cell) => cell.isWritten) ? this.around(children.map((cell) => cell.xml(NO_LINKS, null))) : null;
  }

  xml(links: Links): string {
    return this.#xml ?? this.around(this.cells.map((cell) => cell.xml(links, null)));
  }

  /** Joined, a text lies in one piece: one that is kept is copied at once ever after. */
  around(cells: readonly string[]): string {
    return ['<w:tr>', this.#look, ...cells, '</w:tr>'].join('');
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

export class Table {
  readonly #options: ITableOptions;
  constructor(options: ITableOptions) {
    this.#options = options;
  }

  xml(links: Links): string {
    return this.pieces(links).join('');
  }

  /** Its XML, row by row. */
  pieces(links: Links): readonly string[] {
    const { width, columnWidths, layout, rows, margins, borders, alt } = this.#options;
    const look = `<w:tblW w:type="dxa" w:w="${width.size}"/><w:tblBorders>${SIDES.map((side) => border(SIDE_NAMES[side], borders === undefined ? THIN : borders[side])).join('')}</w:tblBorders><w:tblLayout w:type="${layout}"/>`
      + `<w:tblCellMar>${(['top', 'left', 'bottom', 'right'] as const).map((side) => `<w:${side} w:type="dxa" w:w="${margins[side]}"/>`).join('')}</w:tblCellMar>`
      + (alt === undefined ? '' : `<w:tblCaption w:val="${escapeXml(alt.title)}"/><w:tblDescription w:val="${escapeXml(alt.description)}"/>`);
    return [`<w:tbl><w:tblPr>${look}</w:tblPr><w:tblGrid>${columnWidths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>`, ...merged(rows, links), '</w:tbl>'];
  }
}

/** Rows with the cells that continue a merged one from above put back in their columns. */
function merged(rows: readonly TableRow[], links: Links): readonly string[] {
  if (rows.every(({ cells }) => cells.every((cell) => cell.rowSpan === 1))) return rows.map((row) => row.xml(links));
  const open = new Map<number, { readonly cell: TableCell; readonly left: number }>();
  return rows.map((row) => {
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
    return row.around(cells);
  });
}
