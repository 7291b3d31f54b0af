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

/** The delimiter that stands equally often in most lines: a decimal comma is missing in the header, a title has none. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 200_000).split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').slice(0, SAMPLE_LINES);
  let best: string = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const tally = new Map<number, number>();
    for (const line of lines) {
      const n = count(line, delimiter);
      if (n > 0) tally.set(n, (tally.get(n) ?? 0) + 1);
    }
    for (const [n, times] of tally) {
      const score = times + n / 1000;
      if (score > most) [best, most] = [delimiter, score];
    }
  }
  return best;
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
