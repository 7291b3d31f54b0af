/**
 * The few WordprocessingML elements a body is made of, written straight to XML. Names and options are those of the docx package,
 * so that a test can put docx itself in their place and compare every byte; docx still makes all other parts (skeleton.ts).
 */
export { ExternalHyperlink, type IParagraphOptions, type Links, Made, Paragraph, type ParagraphChild, type Piece, Tab, TextRun } from './wml/paragraph.ts';
export { Table, TableCell, TableRow } from './wml/table.ts';

export const WidthType = { DXA: 'dxa' } as const;
export const TableLayoutType = { FIXED: 'fixed' } as const;
export const VerticalAlign = { TOP: 'top', CENTER: 'center' } as const;
export const HeightRule = { EXACT: 'exact' } as const;
export const BorderStyle = { NONE: 'none', SINGLE: 'single', DASHED: 'dashed' } as const;
export const ShadingType = { CLEAR: 'clear' } as const;
export const TabStopType = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
export const LeaderType = { DOT: 'dot' } as const;
export const LineRuleType = { AT_LEAST: 'atLeast', EXACT: 'exact' } as const;
