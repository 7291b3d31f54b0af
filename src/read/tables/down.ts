/** Tables whose meanings stand one below the other: each row is an indicator, instrument or question, of one agency or of many in turn. */
import type { Subject } from '../../model/framework.ts';
import { type Notice, notice } from '../../model/notice.ts';
import type { RawCell } from '../../model/scores.ts';
import { splitComments } from '../comments.ts';
import type { Ignored, Reading, Why } from '../draft.ts';
import { at, atRow, type Grid, isBlank, lineOf, textOf } from '../grid.ts';
import { type Column, findHeader, type Header, type Reader } from '../header.ts';
import { instrumentOfIndicator } from '../instruments.ts';
import { meaningName, meaningOf } from '../meanings.ts';
import { isNumber, readNumber } from '../numbers.ts';
import { isFootnote, isSummary, placeName } from '../rows.ts';
import type { Sheet } from '../sheet.ts';
import type { Named } from '../subjects.ts';
import { type Titles, titlesOf } from '../titles.ts';
import { yearIn } from '../years.ts';
import { type CellNotes, newNotes, scoreOf } from './cells.ts';
import { countAbove, ofKind } from './columns.ts';
import type { Labels } from './labels.ts';
import { columnNotices, titleNotices } from './notices.ts';
import { newRecords, type OpenRecord, type Records } from './records.ts';
import { refuseTwins, type Values, valuesOf } from './values.ts';

type Row = readonly (RawCell | undefined)[];

interface Frame {
  readonly grid: Grid; readonly reader: Reader; readonly header: Header; readonly labels: Labels; readonly values: Values; readonly titles: Titles; readonly notes: CellNotes; readonly records: Records;
  readonly agency: Column | undefined; readonly year: Column | undefined; readonly number: Column | undefined; readonly grade: Column | undefined;
  readonly district: Column | undefined; readonly province: Column | undefined; readonly comments: readonly Column[];
}

/** What the rows so far have said. */
interface Walk {
  given: string | null; nameCell: RawCell | undefined; district: string | null; province: string | null;
  /** The last named row was a question: bullets below it are its sub-items. */
  question: boolean;
  numbers: number; used: number; clash: boolean;
  readonly seen: Set<RawCell>; readonly ignored: Ignored[]; readonly said: Notice[];
}

const isIndicator = (subject: Subject): boolean => /^(?:10|[1-9])$/.test(subject);
const isSubItem = (text: string): boolean => /^\s*[•●○▪◦·*–—-]\s*/.test(text);

/** An instrument or total named in another column of the row than the one with the indicators. */
function otherLabel(row: Row, { labels, values, agency, reader }: Frame): Named | null {
  if (!isBlank(row[labels.column])) return null;
  for (const [index, cell] of row.entries()) {
    if (cell === undefined || index === agency?.index || values.main.some((value) => value.index === index) || isNumber(cell)) continue;
    const named = reader.namer.of(lineOf(cell));
    if (named !== null) return named;
  }
  return null;
}

/** A running number that is not the indicator's own: the name decides. */
function clashes(named: Named, cell: RawCell | undefined): boolean {
  if (!isIndicator(named.subject)) return false;
  const reading = readNumber(cell);
  return (reading.kind === 'number' && String(reading.value) !== named.subject) || (named.number !== null && String(named.number) !== named.subject);
}

function recordOf(column: Column, row: Row, frame: Frame, walk: Walk): OpenRecord {
  const { records, titles, year, grid } = frame;
  const own = year === undefined ? null : (yearIn(lineOf(row[year.index]))?.year ?? null);
  return records.at(walk.given, { district: walk.district, province: walk.province }, column.meaning?.year?.year ?? own ?? titles.year?.value.year ?? null, walk.nameCell === undefined ? null : at(grid, walk.nameCell));
}

/** A row that names an agency begins its block; a row with places names them. */
function begin(row: Row, frame: Frame, walk: Walk): boolean {
  const { agency, district, province, titles } = frame;
  const cell = agency === undefined ? undefined : row[agency.index];
  const begins = cell !== undefined && !isBlank(cell) && lineOf(cell) !== walk.given;
  if (begins) {
    [walk.given, walk.nameCell] = [lineOf(cell), cell];
    [walk.district, walk.province] = [titles.district?.value ?? null, titles.province?.value ?? null];
  }
  if (district !== undefined) walk.district = placeName(lineOf(row[district.index]), 'district') ?? walk.district;
  if (province !== undefined) walk.province = placeName(lineOf(row[province.index]), 'province') ?? walk.province;
  return begins;
}

/** A row that names no score: its grade or comments are taken, else it is left out with a reason. */
function unnamed(row: Row, index: number, measured: boolean, frame: Frame, walk: Walk): void {
  const { grid, labels, values, reader } = frame;
  const label = row[labels.column];
  const kind = meaningOf(lineOf(label), reader.namer, reader.knowledge.weights)?.kind;
  const [latest] = [...values.main].sort((a, b) => (b.meaning?.year?.year ?? 0) - (a.meaning?.year?.year ?? 0));
  if (kind === 'grade' || kind === 'comment') {
    for (const [column, cell] of row.entries()) {
      const own = values.main.find((value) => value.index === column);
      if (cell === undefined || column === labels.column || isBlank(cell) || latest === undefined) continue;
      if (kind === 'comment') recordOf(own ?? latest, row, frame, walk).comment(splitComments(cell, grid));
      else if (own !== undefined) recordOf(own, row, frame, walk).rate(lineOf(cell), at(grid, cell));
    }
    return;
  }
  const first = lineOf(row.find((cell) => !isBlank(cell)));
  const leave = (why: Why) => walk.ignored.push({ at: atRow(grid, row), why });
  if (!measured) {
    if (isFootnote(first)) leave('footnote');
    else if (index >= labels.first) leave('heading');
    return;
  }
  if (walk.question && (isSubItem(textOf(label)) || !isBlank(label))) leave('sub-item');
  else if (isSummary(first)) leave('total-row');
  else {
    walk.numbers += 1;
    leave('no-meaning');
  }
}

/** In a column of sums, the number beside an indicator is its instrument's: by the indicator, not by a merged label. */
function put(column: Column, subject: Subject, row: Row, frame: Frame, walk: Walk): void {
  const cell = row[column.index];
  if (cell !== undefined) {
    if (walk.seen.has(cell)) return;
    walk.seen.add(cell);
  }
  if (isNumber(cell)) {
    walk.numbers += 1;
    walk.used += 1;
  }
  const record = recordOf(column, row, frame, walk);
  const score = scoreOf(cell, null, frame.grid, row, column, frame.notes);
  if (frame.values.sums.includes(column) && isIndicator(subject)) record.sum(instrumentOfIndicator(Number(subject)), score);
  else record.score(subject, score);
}

/** An instrument's or a table's name over its rows, without a figure of its own. */
function isHeading(row: Row, found: Named | null, { values }: Frame): boolean {
  return found !== null && !isIndicator(found.subject) && found.by !== 'code' && [...values.main, ...values.sums].every(({ index }) => isBlank(row[index]));
}

/** A row that names a score, or the first row of an agency's block (its total). */
function named(row: Row, found: Named | null, begins: boolean, frame: Frame, walk: Walk): void {
  const { grid, values, labels, grade, comments, number } = frame;
  const label = row[labels.column];
  walk.question = found?.by === 'code';
  if (found?.by === 'near' && label !== undefined) walk.said.push(notice('READ_NEAR_NAME', 'warning', { text: lineOf(label), subject: found.subject }, at(grid, label)));
  if (found !== null && clashes(found, number === undefined ? undefined : row[number.index])) walk.clash = true;
  const subject = found?.subject ?? 'total';
  for (const column of values.main) if (found !== null || (values.sums.length === 0 && isNumber(row[column.index]))) put(column, subject, row, frame, walk);
  for (const column of values.sums) if (isNumber(row[column.index])) put(column, found?.subject ?? 'total', row, frame, walk);
  const [column] = values.main;
  if (column === undefined) return;
  const rated = grade === undefined ? undefined : row[grade.index];
  if (rated !== undefined && (subject === 'total' || begins) && !isBlank(rated) && readNumber(rated).kind !== 'missing') recordOf(column, row, frame, walk).rate(lineOf(rated), at(grid, rated));
  for (const { index } of comments) {
    const cell = row[index];
    if (cell === undefined || walk.seen.has(cell)) continue;
    walk.seen.add(cell);
    recordOf(column, row, frame, walk).comment(splitComments(cell, grid));
  }
}

function step(row: Row, index: number, frame: Frame, walk: Walk): void {
  const { grid, labels, values, agency } = frame;
  const found = labels.named[index] ?? otherLabel(row, frame);
  const measured = [...values.main, ...values.sums].some((column) => isNumber(row[column.index]));
  const leave = (why: Why) => walk.ignored.push({ at: atRow(grid, row), why });
  if (agency !== undefined && found === null && isSummary(lineOf(row[agency.index]))) {
    walk.given = null;
    leave('total-row');
    return;
  }
  const begins = begin(row, frame, walk);
  if (agency !== undefined && walk.given === null) {
    if (measured) leave('no-name');
  } else if (found === null && !begins) unnamed(row, index, measured, frame, walk);
  else if (isHeading(row, found, frame)) leave('heading');
  else named(row, found, begins, frame, walk);
}

function noHeader(grid: Grid): Header {
  return { top: 0, end: 0, known: 0, columns: Array.from({ length: grid.width }, (_, index) => ({ index, name: String(index), header: '', meaning: null, cell: undefined })) };
}

/** `withAgency`: whether the table must have a column of agencies, or must not. */
export function readDown({ grid, reader, labels: find }: Sheet, layout: string, withAgency: boolean): Reading | null {
  const labels = find();
  if (labels === null) return null;
  const header = findHeader({ ...grid, rows: grid.rows.slice(0, labels.first) }, reader, 'last') ?? noHeader(grid);
  const { columns } = header;
  const one = (kind: Parameters<typeof ofKind>[1]): Column | undefined => ofKind(columns, kind)[0];
  const agency = ofKind(columns, 'agency').find(({ index }) => index !== labels.column);
  if ((agency !== undefined) !== withAgency) return null;
  const values = valuesOf(columns, labels, grid);
  if (values === null) return null;
  refuseTwins(values.main, grid);
  refuseTwins(values.sums, grid);
  const titles = titlesOf(grid, header.end === 0 ? labels.first : header.top, reader.knowledge);
  const frame: Frame = {
    grid, reader, header, labels, values, titles, agency, notes: newNotes(), records: newRecords(),
    year: one('year'), number: one('number'), grade: one('grade'), district: one('district'), province: one('province'), comments: ofKind(columns, 'comment'),
  };
  const walk: Walk = {
    given: titles.agency?.value ?? null, nameCell: undefined, district: titles.district?.value ?? null, province: titles.province?.value ?? null,
    question: false, numbers: 0, used: 0, clash: false, seen: new Set(), ignored: grid.rows.slice(0, header.top).map((row) => ({ at: atRow(grid, row), why: 'title' })), said: [],
  };
  for (const [index, row] of grid.rows.entries()) if (index >= header.end) step(row, index, frame, walk);

  const taken = [...values.main, ...values.sums].map(({ index }) => index);
  const kept = columns.map((column): Column => (column.index === labels.column ? { ...column, meaning: { kind: 'label', year: null } } : taken.includes(column.index) && column.meaning === null ? { ...column, meaning: { kind: 'value', year: null } } : column));
  const open = columns.filter(({ index }) => index !== labels.column && !taken.includes(index));
  const yearless = frame.year === undefined && values.main.some(({ meaning }) => (meaning?.year ?? null) === null);
  return {
    layout, drafts: frame.records.list(), ignored: walk.ignored,
    columns: kept.filter(({ header: text, meaning }) => text !== '' || meaning !== null).map(({ name, header: text, meaning }) => ({ column: name, header: text, meaning: meaningName(meaning) })),
    notices: [
      ...titles.notices, ...walk.said,
      ...(walk.clash ? [notice('READ_NUMBER_IS_NOT_INDICATOR', 'info', {}, frame.number?.cell === undefined ? null : at(grid, frame.number.cell))] : []),
      ...columnNotices(open, open, [], grid.rows.slice(header.end), grid), ...titleNotices(titles, yearless, frame.province === undefined), ...frame.notes.list(),
    ],
    numbers: { all: countAbove(grid.rows.slice(0, header.top)) + walk.numbers, used: walk.used },
  };
}
