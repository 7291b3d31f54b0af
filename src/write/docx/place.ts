/** What every block of the DOCX writer works with: where it is written, and what the flow asks of its first and last paragraph. */
import { type IParagraphOptions, Paragraph, type Table } from './wml.ts';
import type { Block, Document, Inline, Section } from '../../model/document.ts';
import type { Step } from '../flow.ts';
import { type RunLook, runs } from './inlines.ts';
import type { StyleName } from './styles.ts';

export interface CellPlace {
  readonly style: StyleName;
  readonly align: 'left' | 'center' | 'right';
  readonly bold: boolean;
  /** The whole row stays on the page of the next one. */
  readonly keepNext: boolean;
}

export interface Place {
  readonly document: Document;
  readonly orientation: Section['orientation'];
  /** Room from left to right, twips. */
  readonly width: number;
  /** Null on the page itself. */
  readonly cell: CellPlace | null;
}

export type Written = Paragraph | Table;
export type Bounds = Pick<Step, 'breakBefore' | 'keepNext'>;
/** Blocks of a cell or of a list item. */
export type WriteBlocks = (blocks: readonly Block[], place: Place) => Written[];

const BOUNDS: readonly IParagraphOptions[] = [{}, { keepNext: true }, { pageBreakBefore: true }, { pageBreakBefore: true, keepNext: true }];

function boundsOptions({ breakBefore, keepNext }: Bounds): IParagraphOptions {
  return BOUNDS[(breakBefore ? 2 : 0) + (keepNext ? 1 : 0)] as IParagraphOptions;
}

const NOTHING: IParagraphOptions = {};

export function paragraph(style: StyleName, text: readonly Inline[], bounds: Bounds, more: IParagraphOptions = NOTHING, look?: RunLook): Paragraph {
  const children = runs(text, look);
  if (more === NOTHING) return new Paragraph({ style, keepNext: bounds.keepNext || undefined, pageBreakBefore: bounds.breakBefore || undefined, children });
  const all = more.children === undefined ? children : [...more.children, ...children];
  return new Paragraph({ style, ...boundsOptions(bounds), ...more, children: all });
}

/** A line of one point: Word joins two tables that touch, and a table has no page break of its own. */
export function gap(breakBefore = false): Paragraph {
  return new Paragraph({ style: 'GovGap', ...boundsOptions({ breakBefore, keepNext: false }) });
}
