/** Tables whose meanings stand one below the other: each row is an indicator, instrument or question, of one agency or of many in turn. */
import { ItaPlanError } from '../../model/error.ts';
import type { InstrumentId, Subject } from '../../model/framework.ts';
import { notice, type Notice } from '../../model/notice.ts';
import type { RawCell } from '../../model/scores.ts';
import type { Draft, DraftScore, Ignored, Reading } from '../draft.ts';
import { at, atRow, type Grid, lineOf, textOf } from '../grid.ts';
import { type Column, findHeader, type Header, type Reader } from '../header.ts';
import { instrumentOfIndicator } from '../instruments.ts';
import { meaningName, meaningOf } from '../meanings.ts';
import { isNumber, readNumber } from '../numbers.ts';
import { isFootnote, isSummary, placeName } from '../rows.ts';
import { splitComments } from '../comments.ts';
import type { Named } from '../subjects.ts';
import { titlesOf } from '../titles.ts';
import { yearIn } from '../years.ts';
import { columnNotices, ofKind, titleNotices } from './across.ts';
import { newNotes, scoreOf } from './cells.ts';
import { newRecords } from './records.ts';

type Row = readonly (RawCell | undefined)[];

/** The column whose cells name most different subjects, and what each row names. */
export interface Labels { readonly column: number; readonly named: readonly (Named | null)[]; readonly distinct: number; readonly first: number }

const NUMBER_HEADER = /^(?:ตัวชี้วัด(?:ที่)?|kpi|indicator)$/;

export function labelsOf(grid: Grid, { namer }: Reader): Labels | null {
  let best: Labels | null = null;
  for (let column = 0; column < grid.width; column += 1) {
    const title = grid.rows.slice(0, 15).some((row) => NUMBER_HEADER.test(lineOf(row[column]).replace(/\s+/g, '').toLowerCase()));
    const named = grid.rows.map((row): Named | null => {
      const text = lineOf(row[column]);
      if (title && /^(?:10|[1-9]|๑๐|[๑-๙])$/.test(text)) return namer.of(`ตัวชี้วัดที่ ${text}`);
      return text === '' || isNumber(row[column]) ? null : namer.of(text);
    });
    const distinct = new Set(named.flatMap((found) => (found === null || found.subject === 'total' ? [] : [found.subject]))).size;
    const first = named.findIndex((found, index) => found !== null && grid.rows[index]?.some((cell, other) => other !== column && isNumber(cell)));
    if (first !== -1 && distinct >= 2 && (best === null || distinct > best.distinct)) best = { column, named, distinct, first };
  }
  return best;
}

interface Values { readonly main: readonly Column[]; /** Column of totals beside the scores. */ readonly sums: readonly Column[] }

const isTotal = (column: Column): boolean => column.meaning?.kind === 'score' && column.meaning.subject === 'total';

/** Which columns hold the scores of the rows: by their headers; without any header, the only one with numbers. */
function valuesOf(columns: readonly Column[], labels: Labels, grid: Grid): Values | null {
  const filled = columns.filter(({ index }) => index !== labels.column && labels.named.some((named, row) => named !== null && isNumber(grid.rows[row]?.[index])));
  const vague = filled.filter(({ meaning }) => meaning?.kind === 'value' || meaning?.kind === 'result');
  const totals = filled.filter(isTotal);
  if (vague.length > 0) return { main: vague, sums: totals };
  if (totals.length > 0) return { main: totals, sums: [] };
  const unknown = filled.filter(({ meaning }) => meaning === null);
  return unknown.length === 1 ? { main: unknown, sums: [] } : null;
}

function refuseTwins(columns: readonly Column[], grid: Grid): void {
  const byYear = new Map<number | null, Column>();
  for (const column of columns) {
    const year = column.meaning?.year?.year ?? null;
    const twin = byYear.get(year);
    if (twin !== undefined) throw new ItaPlanError('READ_DUPLICATE_COLUMN', { meaning: meaningName(column.meaning), columns: [twin, column].map(({ name, header }) => ({ column: name, header })) }, column.cell === undefined ? { file: grid.file } : at(grid, column.cell));
    byYear.set(year, column);
  }
}

const NO_HEADER = (grid: Grid): Header => ({ top: 0, end: 0, known: 0, columns: Array.from({ length: grid.width }, (_, index) => ({ index, name: String(index), header: '', meaning: null, cell: undefined })) });

const isSubItem = (text: string): boolean => /^\s*[•●○▪◦·*–—-]\s*/.test(text);

export function readDown(grid: Grid, layout: string, withAgency: boolean, reader: Reader): Reading | null {
  const labels = labelsOf(grid, reader);
  if (labels === null) return null;
  const above = { ...grid, rows: grid.rows.slice(0, labels.first) };
  const header = findHeader(above, reader) ?? NO_HEADER(grid);
  const columns = header.columns;
  const agency = ofKind(columns, 'agency')[0];
  if ((agency !== undefined) !== withAgency) return null;
  const values = valuesOf(columns, labels, grid);
  if (values === null) return null;
  refuseTwins(values.main, grid);
  refuseTwins(values.sums, grid);

  const titles = titlesOf(grid, header.end === 0 ? labels.first : header.top, reader.knowledge);
  const notes = newNotes();
  const records = newRecords();
  const ignored: Ignored[] = grid.rows.slice(0, header.top).map((row) => ({ at: atRow(grid, row), why: 'title' }));
  const said: Notice[] = [];
  const [grade] = ofKind(columns, 'grade');
  const [yearColumn] = ofKind(columns, 'year');
  const [numberColumn] = ofKind(columns, 'number');
  const [district] = ofKind(columns, 'district');
  const [province] = ofKind(columns, 'province');
  const comments = ofKind(columns, 'comment');
  let given = titles.agency?.value ?? null;
  let places = { district: titles.district?.value ?? null, province: titles.province?.value ?? null };
  let numbers = 0;
  let used = 0;
  let order = false;
  let question = false;
  const seen = new Set<RawCell>();

  for (const [index, row] of grid.rows.entries()) {
    if (index < header.end) continue;
    const label = row[labels.column];
    const named = labels.named[index] ?? otherLabel(row, labels.column, values, reader);
    const nameCell = agency === undefined ? undefined : row[agency.index];
    const begins = nameCell !== undefined && lineOf(nameCell) !== '' && lineOf(nameCell) !== given;
    const first = lineOf(row.find((cell) => lineOf(cell) !== ''));
    const measured = [...values.main, ...values.sums].some((column) => isNumber(row[column.index]));
    if (begins && named === null && isSummary(lineOf(nameCell))) { given = null; ignored.push({ at: atRow(grid, row), why: 'total-row' }); continue; }
    if (begins) given = lineOf(nameCell);
    if (agency !== undefined && given === null) { if (measured) ignored.push({ at: atRow(grid, row), why: 'no-name' }); continue; }
    if (begins) places = { district: titles.district?.value ?? null, province: titles.province?.value ?? null };
    if (district !== undefined) places = { ...places, district: placeName(lineOf(row[district.index]), 'district') ?? places.district };
    if (province !== undefined) places = { ...places, province: placeName(lineOf(row[province.index]), 'province') ?? places.province };
    const rowYear = yearColumn === undefined ? null : (yearIn(lineOf(row[yearColumn.index]))?.year ?? null);
    const recordFor = (column: Column) => records.at(given, places, column.meaning?.year?.year ?? rowYear ?? titles.year?.value.year ?? null, nameCell === undefined ? null : at(grid, nameCell));

    if (named === null && !begins) {
      const kind = meaningOf(lineOf(label), reader.namer, reader.knowledge.weights)?.kind;
      const mainCells = values.main.map((column) => ({ column, cell: row[column.index] }));
      if (kind === 'grade') { for (const { column, cell } of mainCells) if (cell !== undefined && lineOf(cell) !== '') recordFor(column).rate(lineOf(cell), at(grid, cell)); continue; }
      if (kind === 'comment') { for (const { column, cell } of mainCells) recordFor(column).comment(splitComments(cell, grid)); continue; }
      if (isFootnote(first) && !measured) { ignored.push({ at: atRow(grid, row), why: 'footnote' }); continue; }
      if (!measured) { if (index >= labels.first && first !== '') ignored.push({ at: atRow(grid, row), why: 'heading' }); continue; }
      const subItem = question && (isSubItem(textOf(label)) || lineOf(label) !== '');
      if (!subItem && !isSummary(first)) numbers += 1;
      ignored.push({ at: atRow(grid, row), why: subItem ? 'sub-item' : isSummary(first) ? 'total-row' : 'no-meaning' });
      continue;
    }
    question = named?.by === 'code';
    if (named !== null && named.by === 'near' && label !== undefined) said.push(notice('READ_NEAR_NAME', 'warning', { text: lineOf(label), subject: named.subject }, at(grid, label)));
    order ||= numberClash(named, numberColumn === undefined ? undefined : row[numberColumn.index]);
    const put = (column: Column, subject: Subject, scale: DraftScore['scale']) => {
      const cell = row[column.index];
      if (cell !== undefined && seen.has(cell)) return;
      if (cell !== undefined) seen.add(cell);
      const score = scoreOf(cell, scale, grid, row, column, notes);
      if (readNumber(cell).kind === 'number') { numbers += 1; used += 1; }
      recordFor(column).score(subject, score);
    };
    const subject = named?.subject ?? 'total';
    for (const column of values.main) if (named !== null || values.sums.length === 0) put(column, subject, null);
    for (const column of values.sums) if (isNumber(row[column.index])) put(column, sumSubject(named), null);
    const rated = grade === undefined ? undefined : row[grade.index];
    const [column] = values.main;
    if (rated !== undefined && column !== undefined && lineOf(rated) !== '' && readNumber(rated).kind !== 'missing' && (subject === 'total' || begins)) recordFor(column).rate(lineOf(rated), at(grid, rated));
    for (const { index: at2 } of comments) if (column !== undefined && row[at2] !== undefined && !seen.has(row[at2])) {
      seen.add(row[at2]);
      recordFor(column).comment(splitComments(row[at2], grid));
    }
  }
  if (order) said.push(notice('READ_NUMBER_IS_NOT_INDICATOR', 'info', {}, numberColumn?.cell === undefined ? null : at(grid, numberColumn.cell)));
  const drafts: Draft[] = records.list();
  const kept = columns.map((column) => (values.main.includes(column) && column.meaning === null ? { ...column, meaning: { kind: 'value' as const, year: null } } : column));
  const needsYear = yearColumn === undefined && values.main.some(({ meaning }) => (meaning?.year ?? null) === null);
  const left = columnNotices(columns, kept, [], grid.rows.slice(header.end), grid).filter(({ params }) => ![...values.main, ...values.sums].some(({ name }) => params.column === name) && params.column !== columns[labels.column]?.name);
  return {
    layout, drafts, ignored,
    columns: kept.filter(({ header: text, meaning, index }) => text !== '' || meaning !== null || index === labels.column).map(({ name, header: text, meaning, index }) => ({ column: name, header: text, meaning: index === labels.column ? 'label' : meaningName(meaning) })),
    notices: [...titles.notices, ...said, ...left, ...titleNotices(titles, needsYear, province === undefined), ...notes.list()],
    numbers: { all: numbers, used },
  };
}

/** An instrument, a total or a grade named in another column of the row than the one with the indicators. */
function otherLabel(row: Row, column: number, values: Values, { namer }: Reader): Named | null {
  if (lineOf(row[column]) !== '') return null;
  for (const [index, cell] of row.entries()) {
    if (cell === undefined || index === column || values.main.some((value) => value.index === index) || isNumber(cell)) continue;
    const named = namer.of(lineOf(cell));
    if (named !== null) return named;
  }
  return null;
}

/** In a column of sums, the number beside an indicator is its instrument's: by the indicator, not by a merged label. */
function sumSubject(named: Named | null): Subject {
  if (named === null) return 'total';
  const indicator = /^(?:10|[1-9])$/.exec(named.subject);
  return indicator === null ? named.subject : instrumentOfIndicator(Number(indicator[0])) satisfies InstrumentId;
}

function numberClash(named: Named | null, cell: RawCell | undefined): boolean {
  if (named === null || !/^(?:10|[1-9])$/.test(named.subject)) return false;
  const reading = readNumber(cell);
  return (reading.kind === 'number' && String(reading.value) !== named.subject) || (named.number !== null && String(named.number) !== named.subject);
}
