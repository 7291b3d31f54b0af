/** Runs and paragraphs, each written once. */
import { escapeXml } from '../xml.ts';

export interface Shading { readonly fill: string; readonly type: 'clear'; readonly color: 'auto' }

const attribute = (name: string, value: string | number | undefined): string => (value === undefined ? '' : ` w:${name}="${value}"`);
export const shading = ({ fill, color, type }: Shading): string => `<w:shd w:fill="${fill}" w:color="${color}" w:val="${type}"/>`;
export class Tab {}

export interface IRunOptions {
  readonly text?: string; readonly children?: readonly Tab[]; readonly break?: number; readonly style?: string; readonly bold?: boolean; readonly italics?: boolean;
  readonly underline?: { readonly type: 'single' }; readonly color?: string; readonly superScript?: boolean; readonly subScript?: boolean; readonly shading?: Shading;
}

/** Written once, however many paragraphs it stands in. */
export class TextRun {
  readonly #xml: string;
  constructor({ text, children, break: breaks, style, bold, italics, underline, color, superScript, subScript, shading: shade }: IRunOptions) {
    const look = (style === undefined ? '' : `<w:rStyle w:val="${style}"/>`)
      + (bold === true ? '<w:b/><w:bCs/>' : '') + (italics === true ? '<w:i/><w:iCs/>' : '')
      + (color === undefined ? '' : `<w:color w:val="${color}"/>`)
      + (underline === undefined ? '' : `<w:u w:val="${underline.type}"/>`)
      + (shade === undefined ? '' : shading(shade))
      + (subScript === true ? '<w:vertAlign w:val="subscript"/>' : '') + (superScript === true ? '<w:vertAlign w:val="superscript"/>' : '');
    const inside = (children === undefined ? '' : '<w:tab/>'.repeat(children.length)) + (breaks === undefined ? '' : '<w:br/>'.repeat(breaks)) + (text === undefined ? '' : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`);
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

/** XML of a body, a bit of it at a time. */
export type Piece = string | Uint8Array;

export type ParagraphChild = TextRun | ExternalHyperlink | Made;

const isLink = (child: ParagraphChild): boolean => child instanceof ExternalHyperlink;
/** For what holds no link. */
export const NO_LINKS: Links = { add: () => '' };

export interface IParagraphOptions {
  readonly style?: string; readonly alignment?: 'left' | 'center' | 'right'; readonly pageBreakBefore?: boolean; readonly keepNext?: boolean;
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number };
  readonly spacing?: { readonly before?: number; readonly line?: number; readonly lineRule?: string };
  readonly tabStops?: readonly { readonly type: string; readonly position: number; readonly leader?: string }[];
  readonly children?: readonly ParagraphChild[];
}

const NO_CHILDREN: readonly ParagraphChild[] = [];

function together(children: readonly ParagraphChild[], links: Links): string {
  let xml = '';
  for (const child of children) xml += child.xml(links);
  return xml;
}

/** Style and bounds are all that most paragraphs have: written once for each of the few styles, none and its bounds. */
const boundLooks = new Map<string | undefined, string[]>();
const MOST_STYLES = 64;

function boundLook({ style, keepNext, pageBreakBefore }: IParagraphOptions): string {
  const found = boundLooks.get(style)?.[(keepNext === true ? 1 : 0) + (pageBreakBefore === true ? 2 : 0)];
  if (found !== undefined) return found;
  if (boundLooks.size >= MOST_STYLES) boundLooks.clear();
  const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  const looks = ['', '<w:keepNext/>', '<w:pageBreakBefore/>', '<w:keepNext/><w:pageBreakBefore/>'].map((bounds) => named + bounds);
  boundLooks.set(style, looks);
  return boundLook({ style, keepNext, pageBreakBefore });
}

export class Paragraph {
  #look: string;
  readonly #alignment: IParagraphOptions['alignment'];
  /** Written already where no link has to be numbered. */
  readonly #inside: string | readonly ParagraphChild[];
  #isAsked = false;
  #bytes: Uint8Array | null = null;
  constructor(options: IParagraphOptions) {
    const { alignment, indent, spacing, tabStops, children = NO_CHILDREN } = options;
    this.#look = boundLook(options);
    if (tabStops !== undefined) this.#look += `<w:tabs>${tabStops.map((stop) => `<w:tab w:val="${stop.type}" w:pos="${stop.position}"${attribute('leader', stop.leader)}/>`).join('')}</w:tabs>`;
    if (spacing !== undefined) this.#look += `<w:spacing${attribute('before', spacing.before)}${attribute('line', spacing.line)}${attribute('lineRule', spacing.lineRule)}/>`;
    if (indent !== undefined) this.#look += `<w:ind${attribute('left', indent.left)}${attribute('right', indent.right)}${attribute('hanging', indent.hanging)}/>`;
    if (alignment !== undefined) this.#look += `<w:jc w:val="${alignment}"/>`;
    this.#alignment = alignment;
    this.#inside = children.some(isLink) ? children : together(children, NO_LINKS);
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
    const inside = typeof this.#inside === 'string' ? this.#inside : together(this.#inside, links);
    if (look === '') return inside === '' ? '<w:p/>' : `<w:p>${inside}</w:p>`;
    return `<w:p><w:pPr>${look}</w:pPr>${inside}</w:p>`;
  }

  /** Its XML for a body; as bytes where it is asked for again, since to copy them takes a fraction of the time of encoding. */
  piece(links: Links, sectionEnd: string): Piece {
    if (this.hasLink || sectionEnd !== '') return this.xml(links, sectionEnd);
    if (this.#bytes !== null) return this.#bytes;
    const xml = this.xml(links);
    if (this.#isAsked) this.#bytes = Buffer.from(xml, 'utf8');
    this.#isAsked = true;
    return xml;
  }
}
