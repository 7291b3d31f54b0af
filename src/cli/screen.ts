/** Tables and headings on a terminal, by display width; Thai columns that vary most stand last. */
import { round2 } from '../model/round.ts';
import { displayWidth, padEnd, padStart, segments } from '../thai/text.ts';

export interface Column {
  readonly header: string;
  readonly align?: 'right';
}

/** Rows under their headers, two spaces apart; the last column is cut between words where the terminal ends. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string {
  const lines = [columns.map((column) => column.header), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => displayWidth(line[index] ?? ''))));
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 0);
  const text = lines.map((line) =>
    columns.map((column, index) => {
      const cell = line[index] ?? '';
      if (column.align === 'right') return padStart(cell, widths[index] as number);
      return index === columns.length - 1 ? cut(cell, Math.max(20, width - before)) : padEnd(cell, widths[index] as number);
    }).join('  ').trimEnd(),
  );
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
