import type { Agency } from './agency.ts';
import type { Subject } from './framework.ts';
import type { Location, Notice } from './notice.ts';

/** One cell as stored; `row` counts from 1, `column` is a letter ('D'), in CSV too. */
export interface RawCell {
  readonly row: number;
  readonly column: string;
  readonly value: string | number | boolean | null;
  /** Why there is no value: formula without a cached result, #DIV/0!, external link … */
  readonly error?: string;
  readonly format?: 'percent' | 'date';
  /** Range of the merged block the cell belongs to, 'A3:A7'; the value stands in its first cell. */
  readonly merged?: string;
  readonly hidden?: true;
}

export interface RawTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly hidden: boolean;
  readonly cells: readonly (readonly RawCell[])[];
}

/** A score 0–100, unrounded, and the cell it was read from; null = not measured (0 is a score). */
export interface Score {
  readonly value: number | null;
  readonly at: Location;
  /** The file printed it multiplied by the instrument's weight (26.25 of 30); `value` is already divided. */
  readonly weighted?: true;
}

export interface ScoreRecord {
  readonly agency: Agency;
  /** Fiscal year of the scores, Buddhist era; null when the file does not say. */
  readonly fiscalYear: number | null;
  readonly scores: Readonly<Partial<Record<Subject, Score>>>;
  readonly rating: { readonly text: string; readonly at: Location } | null;
  readonly comments: readonly { readonly text: string; readonly at: Location }[];
}

export interface ScoreSheet {
  readonly source: { readonly file: string; readonly format: string; readonly layout: string; readonly confidence: number; readonly tried: readonly string[] };
  readonly columns: readonly { readonly column: string; readonly header: string; readonly meaning: string }[];
  readonly records: readonly ScoreRecord[];
  /** Agencies refused alone, with the reason; the rest of the file stands. */
  readonly refused: readonly { readonly agency: string; readonly error: Notice }[];
  /** Rows and cells that were seen and left out, and why. */
  readonly ignored: readonly { readonly at: Location; readonly why: string }[];
  readonly notices: readonly Notice[];
}
