/** What a layout hands on: records as found, before sheets are joined, weights decided and ranges checked. */
import type { Subject } from '../model/framework.ts';
import type { Location, Notice } from '../model/notice.ts';

export interface DraftScore {
  readonly value: number | null;
  readonly at: Location;
  /** What the header says of an instrument's scale. */
  readonly scale?: 'weighted' | 'raw';
}

export interface Draft {
  readonly given: string | null;
  readonly district: string | null;
  readonly province: string | null;
  readonly year: number | null;
  /** Where the record's name stands, else its first score. */
  readonly at: Location;
  readonly scores: Readonly<Partial<Record<Subject, DraftScore>>>;
  readonly rating: { readonly text: string; readonly at: Location } | null;
  readonly comments: readonly { readonly text: string; readonly at: Location }[];
  /** Whether a stored value lies outside 0–100 (a weighted one may only after its weight is undone). */
  readonly outside: boolean;
  /** Cells that give one score twice with different values: the record is refused. */
  readonly twice: readonly Location[];
}

/** Why a row or cell was left out; its words are those of READ_LEFT_OUT. */
export type Why =
  | 'title' | 'total-row' | 'footnote' | 'heading' | 'repeated-header' | 'no-name' | 'sub-item' | 'another-table' | 'no-meaning' | 'weighted-copy' | 'national' | 'part' | 'not-scores' | 'hidden-sheet';

export interface Ignored { readonly at: Location; readonly why: Why }

export interface Reading {
  readonly layout: string;
  readonly columns: readonly { readonly column: string; readonly header: string; readonly meaning: string }[];
  readonly drafts: readonly Draft[];
  readonly ignored: readonly Ignored[];
  readonly notices: readonly Notice[];
  /** Cells of the table that hold numbers of importance, and how many of them became scores. */
  readonly numbers: { readonly all: number; readonly used: number };
}

export const isOutside = (value: number | null): boolean => value !== null && (value < 0 || value > 100);
