/** A score file as it was understood, drawn for a terminal: columns, first rows, agencies with their weakest points, what was left out. */
import { type Lang, message, place } from '../messages/index.ts';
import type { InstrumentId } from '../model/framework.ts';
import { INSTRUMENTS } from '../model/framework.ts';
import type { Location } from '../model/notice.ts';
import type { ScoreRecord, ScoreSheet } from '../model/scores.ts';
import type { FirstLook } from '../pipeline/recognised.ts';
import { shown, table } from './screen.ts';

export interface Seen {
  readonly sheet: ScoreSheet;
  readonly columns: readonly { readonly column: string; readonly header: string; readonly meaning: string; readonly words: string }[];
  /** Name of a subject in a year. */
  readonly nameOf: (subject: string, fiscalYear: number | null) => string;
  /** Of the first records at least, in their order. */
  readonly looks: readonly FirstLook[];
  /** Cells of an office workbook that settings were taken from; null for any other file. */
  readonly office: readonly { readonly label: string; readonly at: Location }[] | null;
}

export const MOST_ROWS = 20;
const FIRST_ROWS = 3;

/** The sections in the order of the questions an officer has: is this my file, are the numbers mine, what was not used. */
export function inspectionText(seen: Seen, lang: Lang, width: number): string {
  const words = WORDS[lang];
  const { sheet, columns } = seen;
  const { file, format, layout, confidence } = sheet.source;
  const layouts = layout.split('+').map((one) => message('READ_LAYOUT', { layout: one }, null, lang)).join(', ');
  return [
    words.read(file, format, layouts, layout, Math.round(confidence * 100)),
    table(words.columns, columns.map((one) => [one.column, one.words, one.header]), width),
    firstRows(seen, lang, width),
    agencies(seen, lang, width),
    officeCells(seen, lang, width),
    leftOut(sheet, lang),
  ].filter((part) => part !== '').join('\n\n').concat('\n');
}

/** Words of a column's meaning: «4. การใช้ทรัพย์สินของราชการ ปี 2564». */
export function meaningWords(meaning: string, nameOf: (subject: string) => string | null, lang: Lang): string {
  const [subject = '', year] = meaning.split('@');
  const name = nameOf(subject);
  if (name === null) return message('READ_MEANING', { meaning }, null, lang);
  return year === undefined ? name : `${name} ${WORDS[lang].ofYear(year)}`;
}

/** The scores of the first records side by side, each with the row it was read from. */
function firstRows({ sheet: { records }, nameOf }: Seen, lang: Lang, width: number): string {
  const words = WORDS[lang];
  const first = records.slice(0, FIRST_ROWS);
  const subjects = [...new Set(first.flatMap(({ scores }) => Object.keys(scores)))];
  const scoreIn = (record: ScoreRecord, subject: string): number | null => record.scores[subject as 'total']?.value ?? null;
  const rows = subjects.slice(0, MOST_ROWS).map((subject) => [...first.map((record) => shown(scoreIn(record, subject))), nameOf(subject, first[0]?.fiscalYear ?? null)]);
  const legend = first.map((record, index) => `[${index + 1}] ${nameOfAgency(record)}${record.fiscalYear === null ? '' : ` ${words.ofYear(String(record.fiscalYear))}`} · ${words.at(cellsOf(record))}`);
  const rest = subjects.length > MOST_ROWS ? [words.more(subjects.length - MOST_ROWS)] : [];
  return [table([...first.map((_, index) => ({ header: `[${index + 1}]`, align: 'right' as const })), { header: words.firstRows }], rows, width), ...rest, ...legend].join('\n');
}

/** Sheet and first and last cell of a record's scores. */
function cellsOf({ scores }: ScoreRecord): string {
  const places = Object.values(scores).flatMap((score) => (score?.at.row === undefined ? [] : [score.at]));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return '-';
  const cell = ({ column = '', row = 0 }: Location): string => `${column}${row}`;
  return `${first.sheet === undefined ? '' : `${first.sheet}!`}${cell(first)}${cell(first) === cell(last) ? '' : `–${cell(last)}`}`;
}

function agencies({ sheet: { records }, looks }: Seen, lang: Lang, width: number): string {
  const words = WORDS[lang];
  const rows = records.slice(0, MOST_ROWS).map((record, index) => [
    yearText(record, looks[index]), String(Object.values(record.scores).filter((score) => score !== undefined && score.value !== null).length),
    shown(record.scores.total?.value ?? null), ...INSTRUMENTS.map((id) => lowest(looks[index], id)), nameOfAgency(record),
  ]);
  const rest = records.length > MOST_ROWS ? [words.more(records.length - MOST_ROWS)] : [];
  return [table(words.agencies, rows, width), ...rest].join('\n');
}

/** In brackets where the table itself does not say it. */
function yearText({ fiscalYear }: ScoreRecord, look: FirstLook | undefined): string {
  if (fiscalYear !== null) return String(fiscalYear);
  return look === undefined || look.fiscalYear === null ? '-' : `(${look.fiscalYear})`;
}

/** «4 (77.86)», or «4, 5 (77.86)» where they are equal. */
function lowest(look: FirstLook | undefined, id: InstrumentId): string {
  const [first, ...others] = look?.weakest?.[id] ?? [];
  return first === undefined ? '-' : `${[first, ...others].map(({ indicator }) => indicator).join(', ')} (${shown(first.score)})`;
}

function officeCells({ office }: Seen, lang: Lang, width: number): string {
  if (office === null || office.length === 0) return '';
  return table(WORDS[lang].office, office.map(({ label, at }) => [`${at.sheet ?? ''}!${at.column ?? ''}${at.row ?? ''}`, label, (at.text ?? '').replace(/\s*\n\s*/g, ' / ')]), width);
}

function leftOut({ ignored }: ScoreSheet, lang: Lang): string {
  const words = WORDS[lang];
  const lines = ignored.slice(0, MOST_ROWS).map(({ at, why }) => `${words.ignored} ${message('READ_LEFT_OUT', { why }, null, lang)} (${place(at, lang)})`);
  return [...lines, ...(ignored.length > MOST_ROWS ? [words.more(ignored.length - MOST_ROWS)] : [])].join('\n');
}

const nameOfAgency = ({ agency }: ScoreRecord): string => agency.name ?? agency.given ?? '-';
const right = (header: string) => ({ header, align: 'right' as const });

const WORDS = {
  th: {
    read: (file: string, format: string, words: string, layout: string, sure: number) => `${file}: แฟ้ม ${format} ${words} (${layout}) อธิบายตัวเลขในตารางได้ร้อยละ ${sure}`,
    columns: [{ header: 'คอลัมน์' }, { header: 'อ่านเป็น' }, { header: 'หัวคอลัมน์ในแฟ้ม' }],
    firstRows: 'คะแนนของรายการแรก',
    agencies: [{ header: 'ปี' }, right('มีคะแนน'), right('คะแนนรวม'), { header: 'ต่ำสุด IIT' }, { header: 'ต่ำสุด EIT' }, { header: 'ต่ำสุด OIT' }, { header: 'หน่วยงาน' }],
    office: [{ header: 'ช่องในแบบกรอก' }, { header: 'รายการ' }, { header: 'ข้อมูล' }],
    ofYear: (year: string) => `ปี ${year}`, at: (cells: string) => `ช่อง ${cells}`,
    more: (count: number) => `… และอีก ${count} รายการ (ดูทั้งหมดด้วย --json)`,
    ignored: 'ไม่นำมาใช้:',
  },
  en: {
    read: (file: string, format: string, words: string, layout: string, sure: number) => `${file}: ${format}, ${words} (${layout}), ${sure} % of its numbers explained`,
    columns: [{ header: 'column' }, { header: 'read as' }, { header: 'header in the file' }],
    firstRows: 'scores of the first records',
    agencies: [{ header: 'year' }, right('scores'), right('total'), { header: 'lowest IIT' }, { header: 'lowest EIT' }, { header: 'lowest OIT' }, { header: 'agency' }],
    office: [{ header: 'cell of the form' }, { header: 'fact' }, { header: 'value' }],
    ofYear: (year: string) => `of ${year}`, at: (cells: string) => `cells ${cells}`,
    more: (count: number) => `… and ${count} more (all of them with --json)`,
    ignored: 'left out:',
  },
} as const;
