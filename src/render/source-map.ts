/** Marks planted in a template's own text, so that a fault in the output is told as template:line:column. */
import type { Point } from './problem.ts';

const OPEN = '\u0001';
const SEPARATOR = '\u0003';
const CLOSE = '\u0002';

/** `fixed`: printed by an expression, so the point does not advance with the text. */
function mark(template: string, line: number, column: number, fixed: boolean): string {
  return OPEN + [template, line, column, fixed ? 1 : 0].join(SEPARATOR) + CLOSE;
}

/** Line and column after walking over `text` from a point. */
function advance(line: number, column: number, text: string): { line: number; column: number } {
  const lines = text.split('\n');
  const last = lines[lines.length - 1] ?? '';
  return lines.length === 1 ? { line, column: column + last.length } : { line: line + lines.length - 1, column: last.length + 1 };
}

/** Plants a mark before each piece of text and each expression of a parsed template (in place). */
export function plantMarks(program: hbs.AST.Program, template: string): void {
  program.body = program.body.flatMap((statement): hbs.AST.Statement[] => {
    const { line, column } = statement.loc.start;
    if (statement.type === 'ContentStatement') {
      const content = statement as hbs.AST.ContentStatement;
      if (content.value === '') return [content];
      const original = content.original as unknown as string;
      const start = advance(line, column + 1, original.slice(0, Math.max(0, original.indexOf(content.value))));
      content.value = mark(template, start.line, start.column, false) + content.value;
      return [content];
    }
    if (statement.type === 'BlockStatement') {
      const block = statement as hbs.AST.BlockStatement;
      for (const part of [block.program, block.inverse] as (hbs.AST.Program | undefined)[]) if (part !== undefined) plantMarks(part, template);
      return [block];
    }
    if (statement.type !== 'MustacheStatement') return [statement];
    const text = mark(template, line, column + 1, true);
    const planted = { type: 'ContentStatement', value: text, original: text, loc: statement.loc } as unknown as hbs.AST.ContentStatement;
    return [planted, statement];
  });
}

interface Mark extends Point {
  readonly offset: number;
  readonly fixed: boolean;
}

/** The output without marks, and where in the templates each of its offsets comes from. */
export interface Mapped {
  readonly text: string;
  readonly pointAt: (offset: number) => Point;
}

/** A whole mark; what a template or its data print never holds these characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a mark is made of
const MARK = /\u0001[^\u0002]*\u0002/g;

export const withoutMarks = (output: string): string => output.replace(MARK, '');

/** Places are worked out when a fault is told, which is once in a run or never. */
export function readMarks(output: string, template: string): Mapped {
  const text = withoutMarks(output);
  return { text, pointAt: (at) => pointIn(output, text, template, at) };
}

function pointIn(output: string, text: string, template: string, at: number): Point {
  const found = marksOf(output, template).findLast((m) => m.offset <= at);
  if (found === undefined) return { template, line: 1, column: 1 };
  const { line, column } = found.fixed ? found : advance(found.line, found.column, text.slice(found.offset, at));
  return { template: found.template, line, column };
}

function marksOf(output: string, template: string): Mark[] {
  const marks: Mark[] = [];
  let offset = 0;
  let from = 0;
  for (let open = output.indexOf(OPEN); open >= 0; open = output.indexOf(OPEN, from)) {
    const close = output.indexOf(CLOSE, open);
    offset += open - from;
    const [name = template, line, column, fixed] = output.slice(open + 1, close).split(SEPARATOR);
    marks.push({ offset, template: name, line: Number(line), column: Number(column), fixed: fixed === '1' });
    from = close + 1;
  }
  return marks;
}
