/** A paper between template and file: sections, blocks, inlines; it speaks of meaning, never of fonts or points. */
import type { Agency } from './agency.ts';
import type { Subject } from './framework.ts';
import type { IsoDate } from './plan.ts';

export interface Document {
  readonly schema: 'ita-plan/document@1';
  /** A DocumentKind or a user template's id. */
  readonly kind: string;
  readonly title: string;
  readonly fileStem: string;
  readonly agency: Agency;
  readonly forYear: number;
  /** Date in the file's own properties: the paper's date, else 1 October of its fiscal year. */
  readonly date: IsoDate;
  readonly look: { readonly font: string; readonly size: number; readonly digits: 'thai' | 'arabic'; readonly margins: Margins; readonly draft: boolean };
  readonly sections: readonly Section[];
  /** Facts of the `blank` inlines in order of appearance. */
  readonly blanks: readonly string[];
  /** Facts whose sentence was left out because nobody gave them. */
  readonly omitted: readonly string[];
}

/** Centimetres. */
export interface Margins { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }

export interface Section {
  readonly orientation: 'portrait' | 'landscape';
  /** 3 / 1.5 cm high */
  readonly emblem: 'large' | 'small' | null;
  readonly numbered: 'from-2' | 'all' | 'none';
  readonly blocks: readonly Block[];
}

export interface Cell {
  readonly header: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly colspan: number;
  readonly rowspan: number;
  readonly blocks: readonly Block[];
}
export interface Row { readonly split: boolean; readonly cells: readonly Cell[] }

export type Marker = '๑.' | '(๑)' | 'ก.' | '1.' | '-' | '●' | '☐';
export type ParagraphRole = 'body' | 'center' | 'right' | 'note' | 'closing';
export type Indent = 0 | 1 | 2 | 3 | 4;

export type Block =
  | { readonly type: 'title' | 'subject'; readonly text: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly number: string | null; readonly text: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly role: ParagraphRole; readonly indent: Indent; readonly text: readonly Inline[] }
  | { readonly type: 'list'; readonly marker: Marker; readonly start: number; readonly items: readonly (readonly Block[])[] }
  /** `columns` in percent, sum 100. */
  | { readonly type: 'table'; readonly columns: readonly number[]; readonly alt: string; readonly caption: readonly Inline[] | null; readonly head: readonly Row[]; readonly rows: readonly Row[] }
  | { readonly type: 'chart'; readonly alt: string; readonly target: number | null; readonly series: readonly { readonly name: string; readonly values: readonly { readonly label: string; readonly value: number | null }[] }[] }
  | { readonly type: 'form'; readonly fields: readonly { readonly label: string; readonly value: readonly Inline[] }[] }
  | { readonly type: 'issued'; readonly date: IsoDate | null }
  | { readonly type: 'signature'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly type: 'rule' }
  | { readonly type: 'page-break'; readonly catchword: string | null };

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly bold?: true; readonly italic?: true; readonly underline?: true; readonly script?: 'sup' | 'sub';
      /** digits as typed */ readonly keep?: true; /** NBSP between its words */ readonly tie?: true; readonly source?: Subject }
  | { readonly type: 'break' }
  | { readonly type: 'link'; readonly href: string; readonly text: readonly Inline[] }
  | { readonly type: 'blank'; readonly fact: string };
