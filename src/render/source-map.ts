/** Marks planted in a template's own text, so that a fault in the output is told as template:line:column. */
import type { Point } from './problem.ts';

const OPEN = '\u0001';
/** Characters of a mark: two each for template, line, column. */
const LENGTH = 7;
/** A character for each twelve bits, from the area that no text uses. */
const FIRST = 0xe000;
const BITS = 12;
const MASK = (1 << BITS) - 1;

const written = (value: number): string => String.fromCharCode(FIRST + ((value >> BITS) & MASK), FIRST + (value & MASK));
const readAt = (mark: string, at: number): number => ((mark.charCodeAt(at) - FIRST) << BITS) | (mark.charCodeAt(at + 1) - FIRST);

/** A template in a mark: of its name, the same in every run. */
const nameHash = (name: string): number => [...name].reduce((hash, character) => (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) & 0xffffff, 0);

/** `fixed`: printed by an expression, so the point does not advance with the text. */
function mark(template: string, line: number, column: number, fixed: boolean): string {
  return OPEN + written(nameHash(template)) + written(line) + written(column * 2 + (fixed ? 1 : 0));
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

interface Mark {
  readonly offset: number;
  readonly name: number;
  readonly line: number;
  readonly column: number;
  readonly fixed: boolean;
}

/** The output without marks, and where in the templates each of its offsets comes from. */
export interface Mapped {
  readonly text: string;
  readonly pointAt: (offset: number) => Point;
}

/** A whole mark; what a template or its data print never holds its first character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a mark is made of
const MARK = /\u0001.{6}/gs;

const withoutMarks = (output: string): string => output.replace(MARK, '');

/** `templates`: by their names. Places are worked out when a fault is told, which is once in a run or never. */
export function readMarks(output: string, template: string, templates: readonly string[]): Mapped {
  const text = withoutMarks(output);
  return { text, pointAt: (at) => pointIn({ output, text, template, templates }, at) };
}

interface Marked { readonly output: string; readonly text: string; readonly template: string; readonly templates: readonly string[] }

function pointIn({ output, text, template, templates }: Marked, at: number): Point {
  const names = new Map(templates.map((name) => [nameHash(name), name]));
  const found = marksOf(output).findLast((m) => m.offset <= at);
  if (found === undefined) return { template, line: 1, column: 1 };
  const { line, column } = found.fixed ? found : advance(found.line, found.column, text.slice(found.offset, at));
  return { template: names.get(found.name) ?? template, line, column };
}

function marksOf(output: string): Mark[] {
  const marks: Mark[] = [];
  let offset = 0;
  let from = 0;
  for (let open = output.indexOf(OPEN); open >= 0; open = output.indexOf(OPEN, from)) {
    offset += open - from;
    const place = readAt(output, open + 5);
    marks.push({ offset, name: readAt(output, open + 1), line: readAt(output, open + 3), column: place >> 1, fixed: (place & 1) === 1 });
    from = open + LENGTH;
  }
  return marks;
}
