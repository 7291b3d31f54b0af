/** What an expression of a template gives where it stands; faults are reported to the walk. */
import { ROLES } from '../../model/agency.ts';
import { FACTS, treatmentOf } from '../facts.ts';
import { flag, list, number, type Shape, text } from '../fields/shape.ts';
import { ARGUMENTS, HELPERS, type HelperName } from '../helpers/index.ts';
import { suggest } from '../suggest.ts';
import type { Report } from './report.ts';
import { known, resolve, type Scope } from './scope.ts';

type Path = hbs.AST.PathExpression;
type Call = hbs.AST.MustacheStatement | hbs.AST.SubExpression;

export const TEXT = text('');
export const NUMBER = number('');
const FLAG = flag('');
const RESULTS: Readonly<Partial<Record<HelperName, Shape>>> = { paras: list('', TEXT), count: NUMBER, inc: NUMBER, eq: FLAG, gt: FLAG, and: FLAG, or: FLAG, not: FLAG };

export interface Asking {
  readonly scope: Scope;
  readonly kind: string;
  readonly report: Report;
}

/** Shape of an expression; null when it is faulty. */
export function shapeOf(node: hbs.AST.Expression, asking: Asking): Shape | null {
  if (node.type === 'SubExpression' || node.type === 'MustacheStatement') return callShape(node as Call, asking);
  if (node.type === 'PathExpression') return fieldShape(node as Path, asking);
  return node.type === 'NumberLiteral' ? NUMBER : node.type === 'BooleanLiteral' ? FLAG : TEXT;
}

function callShape(call: Call, asking: Asking): Shape | null {
  const name = call.path.type === 'PathExpression' ? (call.path as Path).original : null;
  if (name === 'lookup') return lookupShape(call, asking);
  if (name !== null && HELPERS.includes(name as HelperName)) return helperShape(name as HelperName, call, asking);
  if (call.params.length === 0 && call.hash === undefined && call.type === 'MustacheStatement') return shapeOf(call.path, asking);
  const all = [...HELPERS, 'lookup'];
  asking.report('RENDER_UNKNOWN_HELPER', { name: name ?? '?', suggestion: suggest(name ?? '', all), known: all }, call);
  return null;
}

function fieldShape(path: Path, { scope, report }: Asking): Shape | null {
  const found = resolve(path, scope);
  if ('shape' in found) return found.shape;
  report('RENDER_UNKNOWN_FIELD', { field: path.original, suggestion: suggest(found.unknown, found.among), known: [...found.among] }, path);
  return null;
}

function helperShape(name: HelperName, call: Call, asking: Asking): Shape {
  const [least, most] = ARGUMENTS[name];
  const badHash = call.hash?.pairs.some((pair) => name !== 'score' || pair.key !== 'sign') === true;
  const wrong = (expression: string): void => asking.report('RENDER_NOT_ALLOWED', { expression, use: 'arguments' }, call);
  if (call.params.length < least || call.params.length > most || badHash) wrong(name);
  for (const param of call.params) shapeOf(param, asking);
  const [first] = call.params;
  const literal = first?.type === 'StringLiteral' ? (first as hbs.AST.StringLiteral).value : null;
  if (name === 'fact') checkFact(literal, call, asking);
  if (name === 'unit' && !ROLES.some((role) => role === literal)) wrong(`unit ${literal ?? ''}`);
  return RESULTS[name] ?? TEXT;
}

function checkFact(id: string | null, call: Call, { scope, kind, report }: Asking): void {
  if (id === null || !Object.hasOwn(FACTS, id)) report('RENDER_UNKNOWN_FACT', { fact: id ?? '?', suggestion: suggest(id ?? '', Object.keys(FACTS)) }, call);
  else if (treatmentOf(id, kind) === 'omit' && !scope.guards.has(id)) report('RENDER_UNGUARDED_FACT', { fact: id }, call);
}

/** Only lists may be looked into: a field of a record is written out. */
function lookupShape(call: Call, asking: Asking): Shape | null {
  const [from, key] = call.params;
  const shape = from === undefined ? null : shapeOf(from, asking);
  if (key !== undefined) shapeOf(key, asking);
  const inside = shape === null ? null : known(shape);
  if (inside?.is === 'list') return inside.of;
  asking.report('RENDER_NOT_ALLOWED', { expression: 'lookup', use: 'arguments' }, call);
  return null;
}
