/** Tables whose meanings stand side by side: each row is one agency, or one year of one agency. */
import type { Subject } from '../../model/framework.ts';
import { notice, type Notice } from '../../model/notice.ts';
import { ItaPlanError } from '../../model/error.ts';
import type { RawCell } from '../../model/scores.ts';
import { fold } from '../../thai/text.ts';
import type { Draft, DraftScore, Ignored, Reading } from '../draft.ts';
import { at, atRow, type Grid, lineOf } from '../grid.ts';
import type { Column, Header, Reader } from '../header.ts';
import { meaningName, type Meaning } from '../meanings.ts';
import { readNumber } from '../numbers.ts';
import { isFootnote, isSummary, onlyText, placeName } from '../rows.ts';
import { splitComments } from '../comments.ts';
import { type Titles, titlesOf } from '../titles.ts';
import { yearIn } from '../years.ts';
import { type CellNotes, newNotes, scoreOf } from './cells.ts';

type Row = readonly (RawCell | undefined)[];
type Kind = Exclude<Meaning['kind'], 'score'>;
type ScoreColumn = Column & { readonly meaning: Extract<Meaning, { kind: 'score' }> };

export interface Across {
  readonly layout: string;
  /** Column with the agency's name, or null for a table of one agency. */
  readonly name: Column | null;
  /** How a name cell becomes the agency as given. */
  readonly given: (text: string) => string;
}

const isScore = (column: Column): column is ScoreColumn => column.meaning?.kind === 'score';
export const ofKind = (columns: readonly Column[], kind: Kind): Column[] => columns.filter(({ meaning }) => meaning?.kind === kind);

/** Two columns of one meaning cannot both be right; a weighted copy beside a raw one steps back. */
export function distinct(columns: readonly Column[], grid: Grid): { kept: readonly Column[]; copies: readonly Column[] } {
  const byName = new Map<string, Column[]>();
  for (const column of columns) if (column.meaning !== null && isExclusive(column.meaning)) {
    const key = meaningName(column.meaning);
    byName.set(key, [...(byName.get(key) ?? []), column]);
  }
  const copies: Column[] = [];
  for (const [meaning, same] of byName) {
    if (same.length < 2) continue;
    const weighted = same.filter((column) => isScore(column) && column.meaning.scale === 'weighted');
    if (weighted.length === 1 && same.length === 2) copies.push(...weighted);
    else throw new ItaPlanError('READ_DUPLICATE_COLUMN', { meaning, columns: same.map(({ name, header }) => ({ column: name, header })) }, place(grid, same[1]));
  }
  return { kept: columns.filter((column) => !copies.includes(column)), copies };
}

const isExclusive = (meaning: Meaning): boolean => meaning.kind === 'score' || meaning.kind === 'agency' || meaning.kind === 'year' || meaning.kind === 'district' || meaning.kind === 'province';

function place(grid: Grid, column: Column | undefined): ReturnType<typeof at> {
  return column?.cell === undefined ? { file: grid.file } : at(grid, column.cell);
}

/** The year a row, its column or the title gives; a common-era one is turned. */
function rowYear(cell: RawCell | undefined, notes: CellNotes, grid: Grid): number | null {
  if (cell === undefined) return null;
  const text = lineOf(cell);
  const year = yearIn(text);
  if (year === null) return null;
  if (year.turned) notes.turned(year.text, year.year, at(grid, cell));
  else if (/[?？]/.test(text)) notes.doubtfulYear(year.year, at(grid, cell));
  return year.year;
}

/** «คะแนน» or «ผลการประเมิน» in a table across: the total, where nothing else is and its cells are numbers. */
export function settle(columns: readonly Column[], rows: readonly Row[]): Column[] {
  const hasTotal = columns.some((column) => isScore(column) && column.meaning.subject === 'total');
  const hasGrade = columns.some(({ meaning }) => meaning?.kind === 'grade');
  const numbers = (column: Column) => rows.filter((row) => readNumber(row[column.index]).kind === 'number').length;
  const words = (column: Column) => rows.filter((row) => lineOf(row[column.index]) !== '' && readNumber(row[column.index]).kind !== 'number').length;
  const vague = columns.filter(({ meaning }) => meaning?.kind === 'value' || meaning?.kind === 'result');
  const scores = vague.filter((column) => numbers(column) > 0 && numbers(column) >= words(column));
  return columns.map((column) => {
    const { meaning } = column;
    if (meaning === null || !vague.includes(column)) return column;
    if (scores.includes(column)) return hasTotal ? column : { ...column, meaning: { kind: 'score', subject: 'total', year: meaning.year, scale: null, named: { subject: 'total', by: 'name', number: null } } };
    return meaning.kind === 'result' && !hasGrade && words(column) > 0 ? { ...column, meaning: { kind: 'grade', year: meaning.year } } : column;
  });
}

interface Context { readonly grid: Grid; readonly titles: Titles; readonly notes: CellNotes; readonly across: Across; readonly columns: readonly Column[]; readonly scores: readonly ScoreColumn[] }

/** The records of one row: one, or one per year that stands in the headers. */
function draftsOf(row: Row, given: string | null, places: { district: string | null; province: string | null }, own: number | null, context: Context): Draft[] {
  const { grid, notes, columns, scores } = context;
  const grade = ofKind(columns, 'grade');
  const comments = ofKind(columns, 'comment').flatMap(({ index }) => splitComments(row[index], grid));
  const byYear = new Map<number | null, Map<Subject, DraftScore>>();
  for (const column of scores) {
    const year = column.meaning.year?.year ?? own;
    const found = byYear.get(year) ?? new Map<Subject, DraftScore>();
    found.set(column.meaning.subject, scoreOf(row[column.index], column.meaning.scale, grid, row, column, notes));
    byYear.set(year, found);
  }
  const nameCell = context.across.name === null ? undefined : row[context.across.name.index];
  return [...byYear].map(([year, found]): Draft => {
    const rated = grade.find(({ meaning }) => (meaning?.year?.year ?? own) === year) ?? (byYear.size === 1 ? grade[0] : undefined);
    const cell = rated === undefined ? undefined : row[rated.index];
    const text = lineOf(cell);
    return {
      given, ...places, year, scores: found, comments, twice: [],
      at: nameCell === undefined ? atRow(grid, row) : at(grid, nameCell),
      rating: cell === undefined || text === '' || readNumber(cell).kind === 'missing' ? null : { text, at: at(grid, cell) },
    };
  });
}

/** `above`: titles found elsewhere (a turned table has none above its header). `scored` = some column holds scores. */
export function readAcross(grid: Grid, header: Header, across: Across, reader: Reader, above: Titles | null): Reading & { readonly scored: boolean } {
  const body = grid.rows.slice(header.end);
  const { kept: columns, copies } = distinct(settle(header.columns, body), grid);
  const titles = above ?? titlesOf(grid, header.top, reader.knowledge);
  const notes = newNotes();
  const scores = columns.filter(isScore);
  const context: Context = { grid, titles, notes, across, columns, scores };
  const [year] = ofKind(columns, 'year');
  const [district] = ofKind(columns, 'district');
  const [province] = ofKind(columns, 'province');
  const drafts: Draft[] = [];
  const ignored: Ignored[] = grid.rows.slice(0, header.top).map((row) => ({ at: atRow(grid, row), why: 'title' }));
  const heading: { district: string | null; province: string | null } = { district: null, province: null };
  let before: string | null = null;
  const headerKey = header.columns.map(({ cell }) => fold(lineOf(cell))).join('|');

  for (const row of body) {
    const leave = (why: Ignored['why']) => ignored.push({ at: atRow(grid, row), why });
    if (headerKey === header.columns.map(({ index }) => fold(lineOf(row[index]))).join('|')) { leave('repeated-header'); continue; }
    const name = across.name === null ? null : lineOf(row[across.name.index]);
    const first = lineOf(row.find((cell) => lineOf(cell) !== ''));
    const lone = onlyText(row);
    const measured = scores.some(({ index }) => readNumber(row[index]).kind === 'number');
    if (isFootnote(first) && !measured) { leave('footnote'); continue; }
    if (lone !== null && !measured && across.name !== null) {
      const isDistrict = /^(?:กิ่ง)?(?:อำเภอ|อ\.)/.test(lone);
      if (isDistrict || /^(?:จังหวัด|จ\.)/.test(lone)) {
        heading[isDistrict ? 'district' : 'province'] = placeName(lone, isDistrict ? 'district' : 'province');
        leave('heading');
        continue;
      }
      if (!startsWithPrefix(lone, reader)) { leave('heading'); continue; }
    }
    if (isSummary(name === null || name === '' ? first : name)) { leave('total-row'); continue; }
    const own = year === undefined ? (titles.year?.value.year ?? null) : rowYear(row[year.index], notes, grid);
    if (across.name !== null && name === '') {
      if (before === null || year === undefined || own === null) { if (measured) { leave('no-name'); notes.unnamed(atRow(grid, row)); } continue; }
    }
    if (across.name === null && !measured) { leave('not-scores'); continue; }
    const shown: string | null = name === null ? (titles.agency?.value ?? null) : name === '' ? before : across.given(name);
    before = shown;
    drafts.push(...draftsOf(row, shown, {
      district: (district === undefined ? null : placeName(lineOf(row[district.index]), 'district')) ?? heading.district ?? (name === null ? (titles.district?.value ?? null) : null),
      province: (province === undefined ? null : placeName(lineOf(row[province.index]), 'province')) ?? heading.province ?? titles.province?.value ?? null,
    }, own, context));
  }
  const used = drafts.reduce((sum, draft) => sum + [...draft.scores.values()].filter(({ value }) => value !== null).length, 0);
  return {
    layout: across.layout, drafts, ignored, scored: scores.length > 0,
    columns: columns.map(({ name, header: text, meaning }) => ({ column: name, header: text, meaning: meaningName(meaning) })),
    notices: [...titles.notices, ...columnNotices(header.columns, columns, copies, body, grid), ...titleNotices(titles, year === undefined && scores.some(({ meaning }) => meaning.year === null), province === undefined), ...notes.list()],
    numbers: { all: countNumbers(columns, body), used },
  };
}

function startsWithPrefix(text: string, { knowledge }: Reader): boolean {
  return knowledge.agencyPrefixes.some((prefix) => text.startsWith(prefix));
}

/** Numbers that a reading of this table should explain: all but row numbers, years and columns known to be no scores. */
export function countNumbers(columns: readonly Column[], body: readonly Row[]): number {
  const silent = new Set(['number', 'year', 'code', 'weight', 'full-score', 'count', 'national', 'difference', 'target', 'part', 'note']);
  const open = columns.filter(({ meaning }) => meaning === null || !silent.has(meaning.kind));
  let all = 0;
  for (const row of body) for (const { index } of open) if (readNumber(row[index]).kind === 'number') all += 1;
  return all;
}

export function titleNotices(titles: Titles, year: boolean, province: boolean): Notice[] {
  const said: Notice[] = [];
  if (year && titles.year !== null) {
    const { value, at: where } = titles.year;
    said.push(value.turned ? notice('READ_YEAR_TURNED', 'info', { written: value.text, fiscalYear: value.year }, where) : notice('READ_YEAR_FROM_TITLE', 'info', { fiscalYear: value.year }, where));
  }
  if (province && titles.province !== null) said.push(notice('READ_PROVINCE_FROM_TITLE', 'info', { province: titles.province.value }, titles.province.at));
  return said;
}

/** Columns with numbers that were not taken, near spellings and numbers that contradict a name. */
export function columnNotices(all: readonly Column[], kept: readonly Column[], copies: readonly Column[], body: readonly Row[], grid: Grid): Notice[] {
  const said: Notice[] = [];
  for (const { index, name, header, meaning } of all) {
    const where = place(grid, all[index]);
    const now = kept.find((column) => column.index === index)?.meaning ?? null;
    if (meaning?.kind === 'score' && meaning.named.by === 'near') said.push(notice('READ_NEAR_NAME', 'warning', { text: header, subject: meaning.subject }, where));
    if (meaning?.year?.turned === true) said.push(notice('READ_YEAR_TURNED', 'info', { written: meaning.year.text, fiscalYear: meaning.year.year }, where));
    if (copies.some((column) => column.index === index)) said.push(notice('READ_COLUMN_LEFT_OUT', 'info', { column: name, header, why: 'weighted-copy' }, where));
    else if (now?.kind === 'national' || now?.kind === 'part') said.push(notice('READ_COLUMN_LEFT_OUT', 'info', { column: name, header, why: now.kind }, where));
    else if (now === null && header !== '' && body.some((row) => readNumber(row[index]).kind === 'number')) said.push(notice('READ_COLUMN_LEFT_OUT', 'warning', { column: name, header, why: 'no-meaning' }, where));
    else if (now?.kind === 'value') said.push(notice('READ_COLUMN_LEFT_OUT', 'info', { column: name, header, why: 'no-meaning' }, where));
  }
  return said;
}
