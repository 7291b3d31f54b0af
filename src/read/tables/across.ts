/** Tables whose meanings stand side by side: each row is one agency, or one year of one agency. */
import type { Subject } from '../../model/framework.ts';
import type { RawCell } from '../../model/scores.ts';
import { type Comment, splitComments } from '../comments.ts';
import { type Draft, type DraftScore, type Ignored, isOutside, type Reading, type Why } from '../draft.ts';
import { at, atRow, type Grid, isBlank, lineOf } from '../grid.ts';
import type { Column, Header, Reader } from '../header.ts';
import { meaningName, meaningOf } from '../meanings.ts';
import { isNumber, readNumber } from '../numbers.ts';
import { isFootnote, isSummary, onlyText, placeName, splitName } from '../rows.ts';
import { type Titles, titlesOf, titleYears } from '../titles.ts';
import { yearIn } from '../years.ts';
import { type CellNotes, newNotes, scoreOf } from './cells.ts';
import { countAbove, countNumbers, distinct, isScore, ofKind, type ScoreColumn, settle } from './columns.ts';
import { columnNotices, titleNotices } from './notices.ts';

type Row = readonly (RawCell | undefined)[];

export interface Across {
  readonly layout: string;
  /** Column with the agency's name, or null for a table of one agency. */
  readonly name: Column | null;
  /** How a name cell becomes the agency as given. */
  readonly given: (text: string) => string;
}

/** Known words that make a row below a header another header. */
const LEAST_HEADER = 3;

interface Frame {
  readonly grid: Grid; readonly reader: Reader; readonly across: Across; readonly header: Header; readonly headerTexts: readonly string[]; readonly titles: Titles; readonly notes: CellNotes;
  readonly scores: readonly ScoreColumn[]; readonly grades: readonly Column[]; readonly comments: readonly Column[];
  readonly year: Column | undefined; readonly district: Column | undefined; readonly province: Column | undefined;
}

/** What earlier rows say about later ones: headings of places, and the name above a blank cell. */
interface Above { district: string | null; province: string | null; name: string | null; year: number | null }

/** The year a row's cell gives; a common-era one is turned and said. */
function rowYear(cell: RawCell | undefined, { grid, notes }: Frame): number | null {
  if (cell === undefined) return null;
  const text = lineOf(cell);
  const year = yearIn(text);
  if (year === null) return null;
  if (year.turned) notes.turned(year.text, year.year, at(grid, cell));
  else if (text.includes('?')) notes.doubtfulYear(year.year, at(grid, cell));
  return year.year;
}

function ratingOf(grades: readonly Column[], row: Row, year: number | null, own: number | null, alone: boolean, grid: Grid): Draft['rating'] {
  const column = grades.find(({ meaning }) => (meaning?.year?.year ?? own) === year) ?? (alone ? grades[0] : undefined);
  const cell = column === undefined ? undefined : row[column.index];
  const text = lineOf(cell);
  return cell === undefined || text === '' || readNumber(cell).kind === 'missing' ? null : { text, at: at(grid, cell) };
}

/** The records of one row: one, or one per year that stands in the headers. */
function draftsOf(row: Row, given: string | null, places: { district: string | null; province: string | null }, own: number | null, frame: Frame): Draft[] {
  const { grid, across, notes } = frame;
  const comments: Comment[] = frame.comments.flatMap(({ index }) => splitComments(row[index], grid));
  const byYear = new Map<number | null, Partial<Record<Subject, DraftScore>>>();
  let outside = false;
  for (const column of frame.scores) {
    const { subject, scale, year: said } = column.meaning;
    const year = said?.year ?? own;
    const found = byYear.get(year) ?? {};
    byYear.set(year, found);
    const score = scoreOf(row[column.index], scale, grid, row, column, notes);
    outside ||= isOutside(score.value);
    found[subject] = score;
  }
  const nameCell = across.name === null ? undefined : row[across.name.index];
  const where = nameCell === undefined ? atRow(grid, row) : at(grid, nameCell);
  return [...byYear].map(([year, scores]): Draft => ({ given, ...places, year, scores, comments, outside, twice: [], at: where, rating: ratingOf(frame.grades, row, year, own, byYear.size === 1, grid) }));
}

/** A page's own copy of the header. */
function isHeaderAgain(row: Row, { header, headerTexts }: Frame): boolean {
  return header.columns.every(({ index }) => lineOf(row[index]) === headerTexts[index]);
}

/** A header in another order: its rows must not be read by the columns of the first. */
function isOtherHeader(row: Row, { header, scores, reader: { namer, knowledge } }: Frame): boolean {
  const known = row.map((cell) => (isBlank(cell) ? null : meaningOf(lineOf(cell), namer, knowledge.weights)));
  return known.filter((meaning) => meaning !== null).length >= LEAST_HEADER && known.some((meaning, index) => {
    const here = header.columns[index]?.meaning ?? null;
    return meaning?.kind === 'score' && !scores.some((column) => column.index === index && column.meaning.subject === meaning.subject) && here?.kind !== 'value';
  });
}

/** An indicator, a header's word or a number where an agency should stand: a second table below the first, or one read askew. */
function notAName(name: string, { reader: { namer, knowledge } }: Frame): Why | null {
  if (knowledge.agencyPrefixes.some((prefix) => name.startsWith(prefix))) return null;
  return /^[\d๐-๙.,%]+$/.test(name) || meaningOf(name, namer, knowledge.weights) !== null ? 'no-meaning' : null;
}

/** Why a row is no record; null when it is one. Headings of districts and provinces are remembered for the rows below. */
function leftOut(row: Row, name: string | null, measured: boolean, frame: Frame, above: Above): Why | null {
  if (!measured && isHeaderAgain(row, frame)) return 'repeated-header';
  const first = measured && name !== null && name !== '' ? name : lineOf(row.find((cell) => !isBlank(cell)));
  if (!measured && isFootnote(first)) return 'footnote';
  const lone = measured || name === null ? null : onlyText(row);
  if (lone !== null) {
    const isDistrict = /^(?:กิ่ง)?(?:อำเภอ|อ\.)/.test(lone);
    if (isDistrict || /^(?:จังหวัด|จ\.)/.test(lone)) {
      above[isDistrict ? 'district' : 'province'] = placeName(lone, isDistrict ? 'district' : 'province');
      return 'heading';
    }
    const [year, ...others] = titleYears(lone);
    if (year !== undefined && others.length === 0) above.year = year.year;
    if (!frame.reader.knowledge.agencyPrefixes.some((prefix) => lone.startsWith(prefix))) return 'heading';
  }
  if (isSummary(name === null || name === '' ? first : name)) return 'total-row';
  if (name === null && (!measured || (frame.year !== undefined && isBlank(row[frame.year.index])))) return 'not-scores';
  return name === null || name === '' ? null : notAName(name, frame);
}

/** The agency's name and places: from the row, its name's own tail, the headings above, the title. */
function whose(row: Row, name: string | null, frame: Frame, above: Above): { given: string | null; district: string | null; province: string | null } {
  const { across, titles, district, province } = frame;
  const own = name === '' ? above.name : name;
  const said = own === null ? null : splitName(across.given(own));
  const cell = (column: Column | undefined, kind: 'district' | 'province') => (column === undefined ? null : placeName(lineOf(row[column.index]), kind));
  return {
    given: said === null ? (titles.agency?.value ?? null) : said.name,
    district: cell(district, 'district') ?? said?.district ?? above.district ?? (said === null ? (titles.district?.value ?? null) : null),
    province: cell(province, 'province') ?? said?.province ?? above.province ?? titles.province?.value ?? null,
  };
}

/** Whether a row with figures says neither whose nor of which year they are. */
function astray(name: string | null, own: number | null, { year }: Frame, above: Above): boolean {
  if (name === null) return year !== undefined && own === null;
  return name === '' && (above.name === null || year === undefined || own === null);
}

/** `elsewhere`: titles found by the caller (a turned table has none above its header). `scored` = some column holds scores. */
export function readAcross(grid: Grid, header: Header, across: Across, reader: Reader, elsewhere: Titles | null): Reading & { readonly scored: boolean } {
  const body = grid.rows.slice(header.end);
  const { kept: columns, copies } = distinct(settle(header.columns, body), grid, body);
  const [[year], [district], [province]] = [ofKind(columns, 'year'), ofKind(columns, 'district'), ofKind(columns, 'province')];
  const frame: Frame = {
    grid, reader, across, header, headerTexts: header.columns.map(({ cell }) => lineOf(cell)), year, district, province, notes: newNotes(), titles: elsewhere ?? titlesOf(grid, header.top, reader.knowledge),
    scores: columns.filter(isScore), grades: ofKind(columns, 'grade'), comments: ofKind(columns, 'comment'),
  };
  const { titles, notes, scores } = frame;
  const drafts: Draft[] = [];
  const ignored: Ignored[] = grid.rows.slice(0, header.top).map((row) => ({ at: atRow(grid, row), why: 'title' }));
  const above: Above = { district: null, province: null, name: null, year: null };
  let used = 0;

  for (const [index, row] of body.entries()) {
    const leave = (why: Why) => ignored.push({ at: atRow(grid, row), why });
    const name = across.name === null ? null : lineOf(row[across.name.index]);
    let numbers = 0;
    for (const column of scores) if (isNumber(row[column.index])) numbers += 1;
    if (numbers === 0 && isOtherHeader(row, frame)) {
      const rest = body.slice(index);
      ignored.push(...rest.map((other) => ({ at: atRow(grid, other), why: 'another-table' as const })));
      notes.anotherTable(rest.length, atRow(grid, row));
      break;
    }
    const why = leftOut(row, name, numbers > 0, frame, above);
    const own = year === undefined ? (above.year ?? titles.year?.value.year ?? null) : rowYear(row[year.index], frame);
    if (why !== null) leave(why);
    else if (astray(name, own, frame, above)) {
      if (numbers === 0) continue;
      leave('no-name');
      notes.unnamed(atRow(grid, row));
    } else {
      const { given, ...places } = whose(row, name, frame, above);
      if (name !== '') above.name = name;
      used += numbers;
      drafts.push(...draftsOf(row, given, places, own, frame));
    }
  }
  const yearless = year === undefined && scores.some(({ meaning }) => meaning.year === null);
  return {
    layout: across.layout, drafts, ignored, scored: scores.length > 0,
    columns: columns.map(({ name, header: text, meaning }) => ({ column: name, header: text, meaning: meaningName(meaning) })),
    notices: [...titles.notices, ...columnNotices(header.columns, columns, copies, body, grid), ...titleNotices(titles, yearless, province === undefined), ...notes.list()],
    numbers: { all: countAbove(grid.rows.slice(0, header.top)) + countNumbers(columns, body), used },
  };
}
