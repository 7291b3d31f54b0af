import type { Code, Facts } from '../model/facts/index.ts';
import { ItaPlanError } from '../model/error.ts';

/** A point of a template: its name, line and column from 1. */
export interface Point {
  readonly template: string;
  readonly line: number;
  readonly column: number;
}

/** Sources by template name, for excerpts. */
export type Sources = Readonly<Record<string, string>>;

const EXCERPT = 60;

/** The piece of the line around a point, short enough for a message. */
function excerpt(source: string, point: Point): string {
  const line = source.split('\n')[point.line - 1] ?? '';
  const from = Math.max(0, Math.min(point.column - 1 - EXCERPT / 3, line.length - EXCERPT));
  const piece = line.slice(from, from + EXCERPT).trim();
  return `${from > 0 ? '…' : ''}${piece}${from + EXCERPT < line.length ? '…' : ''}`;
}

/** An error that names template, line, column and shows the piece of text. */
export function problemAt<C extends Code>(code: C, params: Facts[C], point: Point, sources: Sources): ItaPlanError<C> {
  const source = sources[point.template];
  const text = source === undefined ? {} : { text: excerpt(source, point) };
  return new ItaPlanError(code, params, { file: point.template, line: point.line, column: String(point.column), ...text });
}
