/** A score's cell → DraftScore, collecting what must be said about odd cells, once per cause and not once per cell. */
import { notice, type Location, type Notice } from '../../model/notice.ts';
import type { RawCell } from '../../model/scores.ts';
import { columnName } from '../columns.ts';
import type { DraftScore } from '../draft.ts';
import { at, type Grid } from '../grid.ts';
import type { Column } from '../header.ts';
import { readNumber, type Trouble } from '../numbers.ts';

export interface CellNotes {
  readonly trouble: (why: Trouble, where: Location) => void;
  readonly comma: (where: Location) => void;
  readonly date: (where: Location) => void;
  readonly rest: (rest: string, where: Location) => void;
  readonly turned: (written: string, year: number, where: Location) => void;
  readonly doubtfulYear: (year: number, where: Location) => void;
  readonly unnamed: (where: Location) => void;
  readonly anotherTable: (rows: number, where: Location) => void;
  readonly list: () => Notice[];
}

const MANY = 20;

export function newNotes(): CellNotes {
  const items: Notice[] = [];
  const turned = new Set<number>();
  const commas: Location[] = [];
  let troubles = 0;
  return {
    trouble: (why, where) => {
      troubles += 1;
      if (troubles <= MANY) items.push(notice('READ_CELL_NOT_MEASURED', 'warning', { why }, where));
    },
    comma: (where) => commas.push(where),
    date: (where) => items.push(notice('READ_DATE_WAS_SCORE', 'warning', {}, where)),
    rest: (rest, where) => items.push(notice('READ_TEXT_AFTER_NUMBER', 'info', { rest }, where)),
    turned: (written, fiscalYear, where) => {
      if (turned.has(fiscalYear)) return;
      turned.add(fiscalYear);
      items.push(notice('READ_YEAR_TURNED', 'info', { written, fiscalYear }, where));
    },
    doubtfulYear: (fiscalYear, where) => items.push(notice('READ_YEAR_DOUBTFUL', 'warning', { fiscalYear }, where)),
    unnamed: (where) => items.push(notice('READ_ROW_WITHOUT_AGENCY', 'warning', {}, where)),
    anotherTable: (rows, where) => items.push(notice('READ_ANOTHER_TABLE', 'warning', { rows }, where)),
    list: () => [
      ...items,
      ...(troubles > MANY ? [notice('READ_MORE_CELLS', 'warning', { count: troubles - MANY })] : []),
      ...(commas[0] === undefined ? [] : [notice('READ_DECIMAL_COMMA', 'warning', { count: commas.length }, commas[0])]),
    ],
  };
}

/** Words after a number that say nothing new: a level, a footnote mark. */
const QUIET = /^(?:\(?(?:ผ่าน(?:ดี|ดีเยี่ยม)?|ไม่ผ่าน|ต้องปรับปรุง(?:โดยด่วน)?|ระดับ\s*\S{1,3}|AA|[A-F])\)?\s*)*[*†]*$|^(?:\/|จาก|เต็ม).*100.*$/;

/** Where a cell that the file does not hold would stand. */
function nowhere(grid: Grid, row: readonly (RawCell | undefined)[], column: Column): Location {
  const mate = row.find((cell) => cell !== undefined);
  const sheet = grid.sheet === null ? {} : { sheet: grid.sheet };
  if (grid.turned) return { file: grid.file, ...sheet, row: Number(column.name), ...(mate === undefined ? {} : { column: mate.column }) };
  return { file: grid.file, ...sheet, ...(mate === undefined ? {} : { row: mate.row }), column: columnName(column.index) };
}

export function scoreOf(cell: RawCell | undefined, scale: 'weighted' | 'raw' | null, grid: Grid, row: readonly (RawCell | undefined)[], column: Column, notes: CellNotes): DraftScore {
  const where = cell === undefined ? nowhere(grid, row, column) : at(grid, cell);
  if (scale === null && typeof cell?.value === 'number' && cell.format === undefined) return { value: cell.value, at: where };
  const said = scale === null ? {} : { scale };
  const reading = readNumber(cell);
  if (reading.kind === 'trouble') notes.trouble(reading.why, where);
  if (reading.kind !== 'number') return { value: null, at: where, ...said };
  if (reading.odd === 'comma') notes.comma(where);
  if (reading.odd === 'date') notes.date(where);
  if (reading.rest !== '' && !QUIET.test(reading.rest)) notes.rest(reading.rest, where);
  return { value: reading.value, at: where, ...said };
}
