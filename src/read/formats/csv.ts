/** CSV → one RawTable: delimiter by the most regular lines, `sep=` line, any line end, quoted newlines. */
import { parse } from 'csv-parse/sync';
import { ItaPlanError } from '../../model/error.ts';
import type { RawCell, RawTable } from '../../model/scores.ts';
import { columnName } from '../columns.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_LINES = 40;
const LIMITS = { rows: 100_000, cells: 1_000_000, record: 5_000_000 } as const;

function count(line: string, delimiter: string): number {
  let quoted = false;
  let found = 0;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) found += 1;
  }
  return found;
}

/** How many of the lines agree on a number of this delimiter, and on how many. */
function regularity(lines: readonly string[], delimiter: string): number {
  const tally = new Map<number, number>();
  for (const line of lines) {
    const n = count(line, delimiter);
    if (n > 0) tally.set(n, (tally.get(n) ?? 0) + 1);
  }
  return Math.max(0, ...[...tally].map(([n, times]) => times + n / 1000));
}

/** The delimiter that most lines agree on; commas that all stand between digits beside another delimiter are decimal ones. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 200_000).split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').slice(0, SAMPLE_LINES);
  const ranked = DELIMITERS.map((delimiter) => ({ delimiter, score: regularity(lines, delimiter) })).sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  const rival = best?.delimiter === ',' && second !== undefined && second.score >= 1 ? lines.filter((line) => count(line, second.delimiter) > 0) : [];
  const decimal = rival.some((line) => line.includes(',')) && rival.every((line) => !/(?:^|[^\d๐-๙]),|,(?:[^\d๐-๙]|$)/.test(line));
  return (decimal ? second?.delimiter : best?.score === 0 ? ',' : best?.delimiter) ?? ',';
}

/** Rows as they are parsed, so that a file beyond the limits stops early. */
function rowsOf(text: string, delimiter: string, file: string): RawCell[][] {
  const rows: RawCell[][] = [];
  let number = 0;
  let cells = 0;
  const tooBig = (what: 'rows' | 'cells' | 'line', limit: number): never => { throw new ItaPlanError('READ_TOO_BIG', { what, limit }, { file }); };
  const take = (record: string[]): null => {
    number += 1;
    cells += record.length;
    if (number > LIMITS.rows) tooBig('rows', LIMITS.rows);
    if (cells > LIMITS.cells) tooBig('cells', LIMITS.cells);
    const row: RawCell[] = [];
    for (const [column, value] of record.entries()) if (value !== '') row.push({ row: number, column: columnName(column), value });
    if (row.length > 0) rows.push(row);
    return null;
  };
  try {
    parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, record_delimiter: ['\r\n', '\n', '\r'], max_record_size: LIMITS.record, on_record: take });
    return rows;
  } catch (cause) {
    if (cause instanceof ItaPlanError) throw cause;
    const { code, lines } = cause as { code?: string; lines?: number };
    if (code === 'CSV_MAX_RECORD_SIZE') return tooBig('line', LIMITS.record);
    throw new ItaPlanError('READ_CSV_QUOTES', {}, { file, ...(lines === undefined ? {} : { line: lines }) });
  }
}

export function readCsv(text: string, file: string): RawTable[] {
  const sep = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text);
  const body = sep === null ? text : text.slice(sep[0].length);
  return [{ file, sheet: null, hidden: false, cells: rowsOf(body, sep?.[1] ?? delimiterOf(body), file) }];
}
