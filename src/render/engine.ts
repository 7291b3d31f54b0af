/** Handlebars, fenced in: strict, closed helpers, no raw output, no log; the only file that knows the library. */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type Handlebars from 'handlebars';
import * as runtimeModule from 'handlebars/runtime.js';
import { ItaPlanError } from '../model/error.ts';
import { kept } from './kept.ts';
import { type Point, problemAt, type Sources } from './problem.ts';
import { READY } from './ready.ts';
import { plantMarks } from './source-map.ts';

export type HelperOptions = Handlebars.HelperOptions & { readonly loc: hbs.AST.SourceLocation };
export type Helper = (this: unknown, ...given: never[]) => unknown;
type CompileOptions = NonNullable<Parameters<typeof Handlebars.compile>[1]>;
/** A compiled template as JavaScript holds it. */
export type ReadyTemplate = Parameters<typeof Handlebars.template>[0];
type Template = (view: unknown, options: Handlebars.RuntimeOptions) => string;

/** Rounds of `each` and characters they may print in one paper: no template of ours comes near. */
const MAX_ROUNDS = 200_000;
const MAX_LOOPED = 40_000_000;

interface Budget { rounds: number; characters: number }

/** What runs a template; the package declares no types for it. */
const runtime = fenced((runtimeModule as unknown as { default: typeof Handlebars }).default);
let whole: typeof Handlebars | null = null;

/** The library with its compiler: read from the disk when the first template comes that is not ready. */
function compiler(): typeof Handlebars {
  whole ??= fenced(createRequire(import.meta.url)('handlebars') as typeof Handlebars);
  return whole;
}

/** HTML that a helper made itself, its data already escaped. */
export const safe = (html: string): unknown => new runtime.SafeString(html);
export const escapeHtml = (text: string): string => runtime.escapeExpression(text);

function fenced(library: typeof Handlebars): typeof Handlebars {
  const engine = library.create();
  engine.unregisterHelper('log');
  const builtInEach = engine.helpers.each as (this: unknown, context: unknown, options: HelperOptions) => string;
  engine.registerHelper('each', function (this: unknown, context: unknown, options: HelperOptions) {
    const { budget } = options.data as { budget: Budget };
    const fn: HelperOptions['fn'] = (item, runtimeOptions) => {
      budget.rounds -= 1;
      const text = options.fn(item, runtimeOptions);
      budget.characters -= text.length;
      if (budget.rounds < 0 || budget.characters < 0) throw new ItaPlanError('RENDER_TOO_BIG', { limit: 'loops' }, { file: options.loc.source, line: options.loc.start.line, column: String(options.loc.start.column + 1) });
      return text;
    };
    return Array.isArray(context) && context.length > 0 ? eachOf(context, fn, library.createFrame(options.data)) : builtInEach.call(this, context, { ...options, fn });
  });
  return engine;
}

/** What the library's own `each` does with a list, without an object a round. */
function eachOf(list: readonly unknown[], fn: HelperOptions['fn'], data: Record<string, unknown>): string {
  let text = '';
  for (const [index, item] of list.entries()) {
    data.key = index;
    data.index = index;
    data.first = index === 0;
    data.last = index === list.length - 1;
    text += fn(item, { data, blockParams: [item, index] });
  }
  return text;
}

const keyOf = (source: string, template: string): string => `${template}\u0000${source}`;
const parsed = new Map<string, hbs.AST.Program>();

/** A template's AST, parsed once per name and source; a syntax error names line and column. */
export const parse = (source: string, template: string): hbs.AST.Program => kept(parsed, keyOf(source, template), () => parseFresh(source, template));

function parseFresh(source: string, template: string): hbs.AST.Program {
  try {
    return compiler().parse(source, { srcName: template });
  } catch (cause) {
    if (cause instanceof RangeError) throw new ItaPlanError('RENDER_TOO_BIG', { limit: 'depth' }, { file: template });
    throw syntaxError(cause as Error, template, source);
  }
}

function syntaxError(cause: Error & { hash?: { loc?: { first_line: number; first_column: number } }; lineNumber?: number; column?: number }, template: string, source: string): ItaPlanError {
  const said = /on line (\d+)/.exec(cause.message);
  const line = cause.hash?.loc?.first_line ?? cause.lineNumber ?? Number(said?.[1] ?? 1);
  const column = (cause.hash?.loc?.first_column ?? cause.column ?? 0) + 1;
  const problem = (cause.message.split('\n').pop() ?? cause.message).replace(/ - \d+:\d+$/, '');
  return problemAt('RENDER_SYNTAX', { problem }, { template, line, column }, { [template]: source });
}

/** Whether what a template prints carries marks that lead back into it: only to tell the place of a fault. */
type Print = 'plain' | 'marked';

const compiled: Readonly<Record<Print, Map<string, Template>>> = { plain: new Map(), marked: new Map() };

/** Compiled once per name and source. */
const compile = (source: string, template: string, helpers: readonly string[], print: Print): Template =>
  kept(compiled[print], keyOf(source, template), () => compileFresh(source, template, helpers, print));

function compileFresh(source: string, template: string, helpers: readonly string[], print: Print): Template {
  if (print === 'marked') {
    const program = parseFresh(source, template);
    plantMarks(program, template);
    return compiler().compile(program, optionsFor(helpers));
  }
  const ready = READY[readyKey(source, template)];
  return (ready === undefined ? compiler().compile(parse(source, template), optionsFor(helpers)) : runtime.template(ready)) as Template;
}

const optionsFor = (helpers: readonly string[]): CompileOptions => ({
  strict: true, knownHelpersOnly: true, knownHelpers: Object.fromEntries(helpers.map((name) => [name, true])) as CompileOptions['knownHelpers'], preventIndent: true,
});

/** JavaScript of a template's function, which the build keeps under `readyKey`. */
export function precompile(source: string, template: string, helpers: readonly string[]): string {
  return String(compiler().precompile(parse(source, template), optionsFor(helpers)));
}

/** Tells a template the build compiled from one that was changed since. */
export const readyKey = (source: string, template: string): string => createHash('sha256').update(keyOf(source, template)).digest('base64url');

/** Whether the build checked and compiled all of it: such a bundle is without fault. */
export function isReady(bundle: Bundle): boolean {
  return [bundle, ...Object.values(bundle.partials)].every(({ source, name }) => Object.hasOwn(READY, readyKey(source, name)));
}

/** A template and its partials, by the names that errors show. */
export interface Bundle {
  readonly name: string;
  readonly source: string;
  readonly partials: Readonly<Record<string, { readonly name: string; readonly source: string }>>;
}

/** Runs a checked template over the view. */
export function run(bundle: Bundle, view: unknown, helpers: Readonly<Record<string, Helper>>, print: Print = 'plain'): string {
  const names = Object.keys(helpers);
  const { root, partials } = kept(runnable[print], bundle, () => ({
    root: guarded(bundle, bundle, names, print),
    partials: Object.fromEntries(Object.entries(bundle.partials).map(([name, partial]) => [name, guarded(partial, bundle, names, print)])),
  }));
  const budget: Budget = { rounds: MAX_ROUNDS, characters: MAX_LOOPED };
  return root(view, { helpers: helpers as Record<string, Handlebars.HelperDelegate>, partials: partials as Record<string, Handlebars.Template>, data: { budget } });
}

interface Runnable { readonly root: Template; readonly partials: Readonly<Record<string, Template>> }
/** By the bundle, which lives as long as its templates are at hand. */
const runnable: Readonly<Record<Print, WeakMap<Bundle, Runnable>>> = { plain: new WeakMap(), marked: new WeakMap() };

/** The function of a template, made when it is first called (a partial that no paper calls is never parsed), its faults with their place. */
function guarded(t: { readonly name: string; readonly source: string }, bundle: Bundle, names: readonly string[], print: Print): Template {
  let template: Template | null = null;
  return (context, options) => {
    template ??= compile(t.source, t.name, names, print);
    try {
      return template(context, options);
    } catch (cause) {
      throw runtimeError(cause as Error, t.name, Object.fromEntries([bundle, ...Object.values(bundle.partials)].map((one) => [one.name, one.source])));
    }
  };
}

/** A field of something absent has no place in Handlebars: only the template is known, the caller looks for the line. */
function runtimeError(cause: Error & { lineNumber?: number; column?: number }, template: string, sources: Sources): Error {
  if (cause instanceof TypeError && cause.message.includes('of null')) return new ItaPlanError('RENDER_DATA', { problem: cause.message }, { file: template });
  if (cause instanceof ItaPlanError || cause.name !== 'Error' || cause.lineNumber === undefined) return cause;
  const point: Point = { template, line: cause.lineNumber, column: (cause.column ?? 0) + 1 };
  return problemAt('RENDER_DATA', { problem: cause.message.replace(/ - \d+:\d+$/, '') }, point, sources);
}
