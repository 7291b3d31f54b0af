/** Walks a template's AST, and its partials where they are called, before anything is rendered; collects every fault. */
import type { Code, Facts } from '../../model/facts/index.ts';
import { ItaPlanError } from '../../model/error.ts';
import { ROLES } from '../../model/agency.ts';
import { type Bundle, parse } from '../engine.ts';
import { FACTS, treatmentOf } from '../facts.ts';
import { VIEW } from '../fields/index.ts';
import { list, number as numberShape, type Shape, text as textShape, flag } from '../fields/shape.ts';
import { ARGUMENTS, HELPERS, type HelperName } from '../helpers/index.ts';
import { problemAt, type Sources } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { badCharacters } from './characters.ts';
import { guardsOf } from './guards.ts';
import { enter, known, resolve, rootScope, type Scope } from './scope.ts';

type Path = hbs.AST.PathExpression;
type Call = hbs.AST.MustacheStatement | hbs.AST.SubExpression;

const BLOCKS = ['if', 'unless', 'each', 'with'];
const MAX_DEPTH = 60;
const MAX_PARTIALS = 500;
const TEXT = textShape('');
const FLAG = flag('');
const RESULTS: Readonly<Partial<Record<HelperName, Shape>>> = { paras: list('', TEXT), count: numberShape(''), inc: numberShape(''), eq: FLAG, gt: FLAG, and: FLAG, or: FLAG, not: FLAG };

interface Walk {
  readonly bundle: Bundle;
  readonly kind: string;
  readonly sources: Sources;
  readonly errors: ItaPlanError[];
  readonly parsed: Map<string, hbs.AST.Program>;
  partials: number;
}

/** Every fault of a template, in the order of reading; [] when it may be rendered. */
export function checkBundle(bundle: Bundle, kind: string): readonly ItaPlanError[] {
  const all = [bundle, ...Object.values(bundle.partials)];
  const walk: Walk = { bundle, kind, sources: Object.fromEntries(all.map((t) => [t.name, t.source])), errors: badCharacters(bundle), parsed: new Map(), partials: 0 };
  if (walk.errors.length > 0) return walk.errors;
  try {
    program(parse(bundle.source, bundle.name), rootScope(VIEW), [bundle.name], 0, walk);
  } catch (cause) {
    if (!(cause instanceof ItaPlanError)) throw cause;
    walk.errors.push(cause);
  }
  return dedupe(walk.errors);
}

/** A partial called twice tells its faults once. */
function dedupe(errors: readonly ItaPlanError[]): ItaPlanError[] {
  const keyOf = (e: ItaPlanError): string => JSON.stringify([e.code, e.at]);
  return [...new Map(errors.map((e) => [keyOf(e), e])).values()];
}

function report<C extends Code>(walk: Walk, code: C, params: Facts[C], node: hbs.AST.Node): void {
  const { source, start } = node.loc;
  walk.errors.push(problemAt(code, params, { template: source, line: start.line, column: start.column + 1 }, walk.sources) as ItaPlanError);
}

function program(node: hbs.AST.Program | undefined, scope: Scope, chain: readonly string[], depth: number, walk: Walk): void {
  if (node === undefined) return;
  if (depth > MAX_DEPTH) throw new ItaPlanError('RENDER_TOO_BIG', { limit: 'depth' }, { file: chain[chain.length - 1] ?? walk.bundle.name, line: node.loc.start.line });
  for (const statement of node.body) {
    if (statement.type === 'MustacheStatement') mustache(statement as hbs.AST.MustacheStatement, scope, walk);
    else if (statement.type === 'BlockStatement') block(statement as hbs.AST.BlockStatement, scope, chain, depth, walk);
    else if (statement.type === 'PartialStatement') partial(statement as hbs.AST.PartialStatement, scope, chain, depth, walk);
    else if (statement.type === 'PartialBlockStatement') report(walk, 'RENDER_NOT_ALLOWED', { expression: '{{#> }}', use: 'partial-block' }, statement);
    else if (statement.type.startsWith('Decorator')) report(walk, 'RENDER_NOT_ALLOWED', { expression: '{{* }}', use: 'decorator' }, statement);
  }
}

function mustache(node: hbs.AST.MustacheStatement, scope: Scope, walk: Walk): void {
  const original = String((node.path as Path).original);
  if (!node.escaped) return report(walk, 'RENDER_RAW_OUTPUT', { expression: `{{{${original}}}}` }, node);
  const shape = value(node, scope, walk);
  const is = shape === null ? 'text' : known(shape).is;
  if (is === 'list' || is === 'record' || is === 'flag') report(walk, 'RENDER_NOT_PRINTABLE', { field: original, is }, node);
}

/** Shape of an expression; null when it is faulty or not known before rendering. */
function value(node: hbs.AST.Expression, scope: Scope, walk: Walk): Shape | null {
  if (node.type === 'SubExpression' || node.type === 'MustacheStatement') {
    const call = node as Call;
    const name = (call.path as Path).type === 'PathExpression' ? String((call.path as Path).original) : null;
    if (name === 'lookup') return lookup(call, scope, walk);
    if (name !== null && HELPERS.includes(name as HelperName)) return helper(name as HelperName, call, scope, walk);
    if (call.params.length > 0 || call.hash !== undefined || node.type === 'SubExpression') {
      const known = [...HELPERS, 'lookup'];
      report(walk, 'RENDER_UNKNOWN_HELPER', { name: name ?? '?', suggestion: suggest(name ?? '', known), known }, node);
      return null;
    }
    return value(call.path, scope, walk);
  }
  if (node.type === 'PathExpression') return field(node as Path, scope, walk);
  return node.type === 'NumberLiteral' ? numberShape('') : node.type === 'BooleanLiteral' ? FLAG : TEXT;
}

function field(path: Path, scope: Scope, walk: Walk): Shape | null {
  const found = resolve(path, scope);
  if ('shape' in found) return found.shape;
  report(walk, 'RENDER_UNKNOWN_FIELD', { field: path.original, suggestion: suggest(found.unknown, found.among), known: [...found.among] }, path);
  return null;
}

function helper(name: HelperName, call: Call, scope: Scope, walk: Walk): Shape | null {
  const [least, most] = ARGUMENTS[name];
  const badHash = call.hash?.pairs.some((pair) => name !== 'score' || pair.key !== 'sign') === true;
  if (call.params.length < least || call.params.length > most || badHash) report(walk, 'RENDER_NOT_ALLOWED', { expression: name, use: 'arguments' }, call);
  for (const param of call.params) value(param, scope, walk);
  const literal = call.params[0]?.type === 'StringLiteral' ? (call.params[0] as hbs.AST.StringLiteral).value : null;
  if (name === 'fact') fact(literal, call, scope, walk);
  if (name === 'unit' && !ROLES.some((role) => role === literal)) report(walk, 'RENDER_NOT_ALLOWED', { expression: `unit ${literal ?? ''}`, use: 'arguments' }, call);
  return RESULTS[name] ?? TEXT;
}

function fact(id: string | null, call: Call, scope: Scope, walk: Walk): void {
  if (id === null || !Object.hasOwn(FACTS, id)) report(walk, 'RENDER_UNKNOWN_FACT', { fact: id ?? '?', suggestion: suggest(id ?? '', Object.keys(FACTS)) }, call);
  else if (treatmentOf(id, walk.kind) === 'omit' && !scope.guards.has(id)) report(walk, 'RENDER_UNGUARDED_FACT', { fact: id }, call);
}

function lookup(call: Call, scope: Scope, walk: Walk): Shape | null {
  const [from, key] = call.params;
  const shape = from === undefined ? null : value(from, scope, walk);
  if (key !== undefined) value(key, scope, walk);
  if (shape !== null && known(shape).is === 'list') return (known(shape) as { of: Shape }).of;
  report(walk, 'RENDER_NOT_ALLOWED', { expression: 'lookup', use: 'arguments' }, call);
  return null;
}

function block(node: hbs.AST.BlockStatement, scope: Scope, chain: readonly string[], depth: number, walk: Walk): void {
  const name = String(node.path.original);
  const [argument] = node.params;
  if (!BLOCKS.includes(name) || argument === undefined || node.params.length > 1) {
    const isHelper = HELPERS.includes(name as HelperName);
    if (BLOCKS.includes(name)) report(walk, 'RENDER_NOT_ALLOWED', { expression: `#${name}`, use: 'arguments' }, node);
    else if (node.params.length > 0 && !isHelper) report(walk, 'RENDER_UNKNOWN_HELPER', { name, suggestion: suggest(name, BLOCKS), known: BLOCKS }, node);
    else report(walk, 'RENDER_NOT_ALLOWED', { expression: `#${name}`, use: isHelper ? 'block-helper' : 'plain-block' }, node);
    return;
  }
  const shape = value(argument, scope, walk);
  const inside = insideBlock(name, argument, shape, node, scope, walk);
  if (inside !== null) program(node.program, inside, chain, depth + 1, walk);
  const refuted = name === 'unless' ? { ...scope, guards: new Set([...scope.guards, ...guardsOf(argument)]) } : scope;
  program(node.inverse, refuted, chain, depth + 1, walk);
}

function insideBlock(name: string, argument: hbs.AST.Expression, shape: Shape | null, node: hbs.AST.BlockStatement, scope: Scope, walk: Walk): Scope | null {
  if (name === 'if') return { ...scope, guards: new Set([...scope.guards, ...guardsOf(argument)]) };
  if (name === 'unless') return scope;
  if (shape === null) return null;
  const given = known(shape);
  const fits = name === 'each' ? given.is === 'list' : given.is === 'record';
  if (!fits) {
    report(walk, 'RENDER_NOT_ALLOWED', { expression: `#${name}`, use: 'arguments' }, node);
    return null;
  }
  const context = given.is === 'list' ? given.of : given;
  const [item, index] = node.program.blockParams ?? [];
  const named = { ...scope.blockParams, ...(item === undefined ? {} : { [item]: context }), ...(index === undefined ? {} : { [index]: numberShape('') }) };
  return { ...enter(scope, context), blockParams: named, inLoop: scope.inLoop || name === 'each' };
}

function partial(node: hbs.AST.PartialStatement, scope: Scope, chain: readonly string[], depth: number, walk: Walk): void {
  if (node.name.type === 'SubExpression') return report(walk, 'RENDER_NOT_ALLOWED', { expression: '{{> (…)}}', use: 'dynamic-partial' }, node);
  const name = String((node.name as Path).original);
  const target = Object.hasOwn(walk.bundle.partials, name) ? walk.bundle.partials[name] : undefined;
  const names = Object.keys(walk.bundle.partials);
  if (target === undefined) return report(walk, 'RENDER_UNKNOWN_PARTIAL', { name, suggestion: suggest(name, names), known: names }, node);
  if (chain.includes(target.name)) return report(walk, 'RENDER_RECURSION', { chain: [...chain, target.name] }, node);
  walk.partials += 1;
  if (walk.partials > MAX_PARTIALS) throw new ItaPlanError('RENDER_TOO_BIG', { limit: 'partials' }, { file: node.loc.source, line: node.loc.start.line });
  const context = node.params[0] === undefined ? scope.contexts[0] : value(node.params[0], scope, walk);
  if (context === undefined || context === null) return;
  const extra = Object.fromEntries((node.hash?.pairs ?? []).map((pair) => [pair.key, value(pair.value, scope, walk) ?? TEXT]));
  const base = known(context);
  const merged: Shape = Object.keys(extra).length > 0 && base.is === 'record' ? { ...base, fields: { ...base.fields, ...extra } } : base;
  const called = merged === scope.contexts[0] ? scope : enter(scope, merged);
  const parsed = walk.parsed.get(name) ?? parse(target.source, target.name);
  walk.parsed.set(name, parsed);
  program(parsed, { ...called, blockParams: {} }, [...chain, target.name], depth + 1, walk);
}
