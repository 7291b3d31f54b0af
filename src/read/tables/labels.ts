/** The column whose cells name indicators, instruments or questions, one below the other. */
import type { RawCell } from '../../model/scores.ts';
import { type Grid, isBlank, lineOf } from '../grid.ts';
import type { Reader } from '../header.ts';
import { isNumber } from '../numbers.ts';
import type { Named } from '../subjects.ts';

export interface Labels {
  readonly column: number;
  /** What each row of the grid names. */
  readonly named: readonly (Named | null)[];
  readonly distinct: number;
  /** First row that names something and holds a number. */
  readonly first: number;
}

const NUMBER_HEADER = /^(?:ตัวชี้วัด(?:ที่)?|kpi|indicator)$/i;
const TOP = 15;

/** A header that makes bare numbers below it numbers of indicators. */
function numbersIndicators(grid: Grid, column: number): boolean {
  return grid.rows.slice(0, TOP).some((row) => NUMBER_HEADER.test(lineOf(row[column]).replace(/\s+/g, '')));
}

function namedIn(cell: RawCell | undefined, bare: boolean, { namer }: Reader): Named | null {
  if (isBlank(cell)) return null;
  const text = lineOf(cell);
  if (bare && /^(?:10|[1-9]|๑๐|[๑-๙])$/.test(text)) return namer.of(`ตัวชี้วัดที่ ${text}`);
  return isNumber(cell) ? null : namer.of(text);
}

/** The column that names most; null when none names two different things beside numbers. */
export function labelsOf(grid: Grid, reader: Reader): Labels | null {
  let best: Labels | null = null;
  for (let column = 0; column < grid.width; column += 1) {
    const bare = numbersIndicators(grid, column);
    const named = grid.rows.map((row) => namedIn(row[column], bare, reader));
    const distinct = new Set(named.flatMap((found) => (found === null || found.subject === 'total' ? [] : [found.subject]))).size;
    const first = named.findIndex((found, index) => found !== null && (grid.rows[index]?.some((cell, other) => other !== column && isNumber(cell)) ?? false));
    if (first !== -1 && distinct >= 2 && (best === null || distinct > best.distinct)) best = { column, named, distinct, first };
  }
  return best;
}
