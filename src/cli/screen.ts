/** Tables and headings on a terminal, by display width; Thai columns that vary most stand last. */
import { round2 } from '../model/round.ts';
import { displayWidth, padEnd, padStart, segments, wrap } from '../thai/text.ts';

export interface Column {
  readonly header: string;
  readonly align?: 'right';
}

/** Rows under their headers, two spaces apart; the last column ends between words where the terminal does, or goes on in the next line. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number, long: 'cut' | 'wrapped' = 'cut'): string {
  const lines = [columns.map((column) => column.header), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => displayWidth(line[index] ?? ''))));
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 0);
  const room = Math.max(20, width - before);
  const text = lines.flatMap((line) => {
    const last = columns.at(-1)?.align === 'right' ? [padStart(line.at(-1) ?? '', widths.at(-1) as number)] : long === 'cut' ? [cut(line[columns.length - 1] ?? '', room)] : wrap(line[columns.length - 1] ?? '', room);
    const first = columns.slice(0, -1).map((column, index) => (column.align === 'right' ? padStart : padEnd)(line[index] ?? '', widths[index] as number));
    return last.map((part, at) => (at === 0 ? [...first, part].join('  ') : ' '.repeat(before) + part).trimEnd());
  });
  const [head, ...body] = text;
  return [head, '─'.repeat(Math.min(width, Math.max(...text.map(displayWidth)))), ...body].join('\n');
}

/** A text of at most `width` columns, ended with … between words. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let line = '';
  for (const part of segments(text)) {
    if (displayWidth(line + part) > width - 1) break;
    line += part;
  }
  return `${line.trimEnd()}…`;
}

/** A score on two decimals, or «-» where none was measured. */
export function shown(score: number | null): string {
  return score === null ? '-' : round2(score).toFixed(2);
}
