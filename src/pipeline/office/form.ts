/** The office workbook as data: each cell's sheet, label, key in the settings and kind of value. It drives both the writing and the reading back. */
import type { AgencyType, AgencyTypes } from '../../model/agency.ts';

/** Names of its sheets, as an officer sees them. */
export const SHEETS = {
  guide: 'คำแนะนำ', scores: 'คะแนน', comments: 'ข้อเสนอแนะ', office: 'หน่วยงาน', roles: 'ผู้รับผิดชอบ', group: 'คณะทำงาน',
  signing: 'ผู้ลงนามและการประชุม', papers: 'เอกสาร', measures: 'มาตรการของหน่วยงาน', choices: 'รายการเลือก',
} as const;

/** Stands in the guide; a later layout of the form gets a later number. */
export const MARK = 'ita-plan/office@';
export const VERSION = 1;

/** lines = one item a line · indicators = numbers 1–10 · mark = the row's id joins a list · reason = the row's id joins a list with this text · units = who leads the measure. */
export type ValueKind = 'text' | 'place' | 'lines' | 'date' | 'dates' | 'score' | 'year' | 'count' | 'yes-no' | 'choice' | 'indicators' | 'indicator' | 'mark' | 'reason' | 'units';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Other words that mean it. */
  readonly also?: readonly string[];
}

export interface Field {
  /** Path in the settings, or in the object of its row. */
  readonly key: readonly string[];
  readonly label: string;
  readonly kind: ValueKind;
  readonly choices?: readonly Choice[];
  /** Range with the list to choose from, where it is too long for a rule; other words are taken as well when there are no `choices`. */
  readonly list?: string;
  /** What to write, with an example. */
  readonly hint: string;
  /** What happens when left blank; default: what the papers do without that fact. */
  readonly blank?: string;
  readonly width?: number;
}

/** Facts of the office, a row each. */
export interface FieldsBlock {
  readonly type: 'fields';
  readonly sections: readonly { readonly title: string; readonly fields: readonly Field[] }[];
}

/** A list of alike things (members, meetings), a row each. */
export interface ListBlock {
  readonly type: 'list';
  readonly title: string | null;
  readonly key: readonly string[];
  readonly columns: readonly Field[];
  /** Keys that are '' when left blank, because the settings want them. */
  readonly orEmpty: readonly string[];
  /** A group of keys that mean something only together, and what the rest of it is when left blank. */
  readonly whole?: { readonly key: string; readonly parts: readonly string[]; readonly rest: Readonly<Record<string, string>> };
  readonly emptyRows: number;
}

/** The same facts about known things (roles, papers, indicators), a row each. */
export interface KnownBlock {
  readonly type: 'known';
  readonly title: string | null;
  readonly head: string;
  /** Rows that are written. */
  readonly entries: readonly Choice[];
  /** Id of the row with this label, when it is read; null = no row of this table. */
  readonly find: (label: string) => string | null;
  readonly columns: readonly Field[];
  /** Where the value of an entry's column goes; null = not asked for. */
  readonly path: (entry: string, column: Field) => readonly string[] | null;
  /** What happens when a row is left blank, where it differs from row to row. */
  readonly blank?: (entry: string) => string;
}

export type Block = FieldsBlock | ListBlock | KnownBlock;

export interface FormSheet {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** Headers of a sheet of facts. */
export const FIELD_HEADERS = { label: 'รายการ', value: 'ข้อมูลของหน่วยงาน', hint: 'วิธีกรอก', blank: 'หากเว้นว่าง' } as const;

/** What the form must know to be drawn and read. */
export interface FormKnowledge {
  readonly agencyTypes: AgencyTypes;
  readonly provinces: readonly string[];
  /** Kind of the office, where it is known: its own units stand beside the roles. */
  readonly type?: AgencyType;
}

/** Cells of the list sheet; its first row is the header. */
export const listRange = (column: 'A' | 'B', count: number): string => `'${SHEETS.choices}'!$${column}$2:$${column}$${count + 1}`;
