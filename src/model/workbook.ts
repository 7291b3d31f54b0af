/** A spreadsheet as a value: sheets of plain cells and the few looks an officer needs. A string is always text, never a formula. */
import type { IsoDate } from './plan.ts';

export interface Workbook {
  readonly title: string;
  /** In the file's own properties: the same workbook is the same bytes. */
  readonly date: IsoDate;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** Up to 31 characters, without : \ / ? * [ ] */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Below the header, where a column has one; else from the first row. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows and columns that stay in sight; default: the header row and no column. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Drop-downs to filter by, in the header row. */
  readonly filter?: boolean;
  readonly orientation?: 'portrait' | 'landscape';
}

export interface SheetColumn {
  /** null in every column = the sheet has no header row. */
  readonly header: string | null;
  /** In characters; default: as wide as its Thai text needs, up to a limit. */
  readonly width?: number;
  /** Of its cells, those below the last row included. */
  readonly format?: NumberFormat;
  /** Comment on the header. */
  readonly note?: string;
  /** Of its cells from the first to the last row. */
  readonly validation?: Validation;
  /** A bar behind each number; a full cell is `to`. */
  readonly bar?: { readonly from: number; readonly to: number };
}

/** text = kept as typed («12/2565» is no date) · score = two decimals · count = whole. */
export type NumberFormat = 'text' | 'score' | 'count';

export type SheetCell = string | number | null | StyledCell;

export interface StyledCell {
  readonly value: string | number | null;
  readonly look?: CellLook;
  readonly format?: NumberFormat;
  readonly note?: string;
  readonly validation?: Validation;
  /** Cells to the right that it takes as well, itself included. */
  readonly span?: number;
}

/** title = top of a sheet · header = of a table · heading = band over rows · label = what to fill in · group = a label over others · input = where · closed = not to be filled · hint = small grey words. */
export type CellLook = 'plain' | 'title' | 'header' | 'heading' | 'label' | 'group' | 'input' | 'closed' | 'hint';

/** `cells`: a range with its sheet, «'รายการเลือก'!$A$2:$A$15», for lists that are too long to stand in the rule itself. */
export type Validation = { readonly hint?: string } & (
  | { readonly type: 'list'; readonly values: readonly string[] }
  | { readonly type: 'list'; readonly cells: string }
  | { readonly type: 'number'; readonly from: number; readonly to: number; readonly whole?: boolean }
);
