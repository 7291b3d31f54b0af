/** Walks a template's AST, and its partials where they are called, before anything is rendered; collects every fault. */
import { ItaPlanError } from '../../model/error.ts';
import { type Bundle, parse } from '../engine.ts';
import { VIEW } from '../fields/index.ts';
import type { Shape } from '../fields/shape.ts';
import { HELPERS, type HelperName } from '../helpers/index.ts';
import { suggest } from '../suggest.ts';
import { badCharacters } from './characters.ts';
import { MAX_NESTING, refuseTooDeep } from './depth.ts';
import { NUMBER, shapeOf, TEXT } from './expression.ts';
import { guardsOf } from './guards.ts';
import { onceEach, type Report, reportTo } from './report.ts';
import { enter, known, rootScope, type Scope } from './scope.ts';

const BLOCKS = ['if', 'unless', 'each', 'with'];
const MAX_PARTIALS = 500;

interface Walk {
  readonly bundle: Bundle;
  readonly kind: string;
  readonly report: Report;
  partials: number;
}

/** Where the walk stands: the scope, the templates that called each other, and how deep. */
interface Here {
  readonly scope: Scope;
  readonly chain: readonly string[];
  readonly depth: number;
}

/** Every fault of a template, in the order of reading; [] when it may be rendered. */
export function checkBundle(bundle: Bundle, kind: string): readonly ItaPlanError[] {
  const errors = badCharacters(bundle);
  if (errors.length > 0) return errors;
  const sources = Object.fromEntries([bundle, ...Object.values(bundle.partials)].map((t) => [t.name, t.source]));
  const walk: Walk = { bundle, kind, report: reportTo(errors, sources), partials: 0 };
  try {
    refuseTooDeep(bundle);
    program(parse(bundle.source, bundle.name), { scope: rootScope(VIEW), chain: [bundle.name], depth: 0 }, walk);
  } catch (cause) {
    if (!(cause instanceof ItaPlanError)) throw cause;
    errors.push(cause);
  }
  return onceEach(errors);
}

function program(node: hbs.AST.Program | undefined, here: Here, walk: Walk): void {
  if (node === undefined) return;
  if (here.depth > MAX_NESTING) throw new ItaPlanError('RENDER_TOO_BIG', { limit: 'depth' }, { file: here.chain.at(-1) ?? '', line: node.loc.start.line });
  for (const statement of node.body) {
    if (statement.type === 'MustacheStatement') mustache(statement as hbs.AST.MustacheStatement, here, walk);
    else if (statement.type === 'BlockStatement') block(statement as hbs.AST.BlockStatement, here, walk);
    else if (statement.type === 'PartialStatement') partial(statement as hbs.AST.PartialStatement, here, walk);
    else if (statement.type === 'PartialBlockStatement') walk.report('RENDER_NOT_ALLOWED', { expression: '{{#> }}', use: 'partial-block' }, statement);
    else if (statement.type.startsWith('Decorator')) walk.report('RENDER_NOT_ALLOWED', { expression: '{{* }}', use: 'decorator' }, statement);
  }
}

function mustache(node: hbs.AST.MustacheStatement, { scope }: Here, walk: Walk): void {
  const original = String((node.path as hbs.AST.PathExpression).original);
  if (!node.escaped) {
    walk.report('RENDER_RAW_OUTPUT', { expression: `{{{${original}}}}` }, node);
    return;
  }
  const shape = shapeOf(node, { scope, kind: walk.kind, report: walk.report });
  const is = shape === null ? 'text' : known(shape).is;
  if (is === 'list' || is === 'record' || is === 'flag') walk.report('RENDER_NOT_PRINTABLE', { field: original, is }, node);
}

function block(node: hbs.AST.BlockStatement, here: Here, walk: Walk): void {
  const name = String(node.path.original);
  const [argument] = node.params;
  if (!BLOCKS.includes(name) || argument === undefined || node.params.length > 1) {
    wrongBlock(name, node, walk);
    return;
  }
  const shape = shapeOf(argument, { scope: here.scope, kind: walk.kind, report: walk.report });
  const asked = { ...here.scope, guards: new Set([...here.scope.guards, ...guardsOf(argument)]) };
  const inside = name === 'if' ? asked : name === 'unless' ? here.scope : inner(name, shape, node, here.scope, walk);
  if (inside !== null) program(node.program, { ...here, scope: inside, depth: here.depth + 1 }, walk);
  program(node.inverse, { ...here, scope: name === 'unless' ? asked : here.scope, depth: here.depth + 1 }, walk);
}

function wrongBlock(name: string, node: hbs.AST.BlockStatement, walk: Walk): void {
  const isHelper = HELPERS.includes(name as HelperName);
  if (BLOCKS.includes(name)) walk.report('RENDER_NOT_ALLOWED', { expression: `#${name}`, use: 'arguments' }, node);
  else if (node.params.length > 0 && !isHelper) walk.report('RENDER_UNKNOWN_HELPER', { name, suggestion: suggest(name, BLOCKS), known: BLOCKS }, node);
  else walk.report('RENDER_NOT_ALLOWED', { expression: `#${name}`, use: isHelper ? 'block-helper' : 'plain-block' }, node);
}

/** The scope inside `{{#each}}` or `{{#with}}`; null where the value does not fit. */
function inner(name: string, shape: Shape | null, node: hbs.AST.BlockStatement, scope: Scope, walk: Walk): Scope | null {
  if (shape === null) return null;
  const given = known(shape);
  if (given.is !== (name === 'each' ? 'list' : 'record')) {
    walk.report('RENDER_NOT_ALLOWED', { expression: `#${name}`, use: 'arguments' }, node);
    return null;
  }
  const context = given.is === 'list' ? given.of : given;
  const [item, index] = node.program.blockParams ?? [];
  const named = { ...scope.blockParams, ...(item === undefined ? {} : { [item]: context }), ...(index === undefined ? {} : { [index]: NUMBER }) };
  return { ...enter(scope, context), blockParams: named, inLoop: scope.inLoop || name === 'each' };
}

function partial(node: hbs.AST.PartialStatement, here: Here, walk: Walk): void {
  const { partials } = walk.bundle;
  const name = node.name.type === 'PathExpression' ? (node.name as hbs.AST.PathExpression).original : null;
  const target = name !== null && Object.hasOwn(partials, name) ? partials[name] : undefined;
  if (name === null) walk.report('RENDER_NOT_ALLOWED', { expression: '{{> (…)}}', use: 'dynamic-partial' }, node);
  else if (target === undefined) walk.report('RENDER_UNKNOWN_PARTIAL', { name, suggestion: suggest(name, Object.keys(partials)), known: Object.keys(partials) }, node);
  else if (here.chain.includes(target.name)) walk.report('RENDER_RECURSION', { chain: [...here.chain, target.name] }, node);
  else callPartial(target, node, here, walk);
}

function callPartial(target: Bundle['partials'][string], node: hbs.AST.PartialStatement, here: Here, walk: Walk): void {
  walk.partials += 1;
  if (walk.partials > MAX_PARTIALS) throw new ItaPlanError('RENDER_TOO_BIG', { limit: 'partials' }, { file: node.loc.source, line: node.loc.start.line });
  const scope = partialScope(node, here.scope, walk);
  if (scope === null) return;
  program(parse(target.source, target.name), { scope, chain: [...here.chain, target.name], depth: here.depth + 1 }, walk);
}

/** A partial sees the caller's context, or the one given to it, with its `name=value` fields laid over. */
function partialScope(node: hbs.AST.PartialStatement, scope: Scope, walk: Walk): Scope | null {
  const asking = { scope, kind: walk.kind, report: walk.report };
  const [given] = node.params;
  const context = given === undefined ? (scope.contexts[0] ?? null) : shapeOf(given, asking);
  if (context === null) return null;
  const extra = Object.fromEntries((node.hash?.pairs ?? []).map((pair) => [pair.key, shapeOf(pair.value, asking) ?? TEXT]));
  const base = known(context);
  const merged: Shape = Object.keys(extra).length > 0 && base.is === 'record' ? { ...base, fields: { ...base.fields, ...extra } } : base;
  return { ...(merged === scope.contexts[0] ? scope : enter(scope, merged)), blockParams: {} };
}
