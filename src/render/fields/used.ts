/** Which of the declared names a template and the partials it calls use, told from their text alone. */
import { type Bundle, parse } from '../engine.ts';
import { FACTS } from '../facts.ts';
import { VIEW } from './index.ts';
import type { Shape } from './shape.ts';

/** Names known at a place: contexts from the inside out as paths («measures[]»), null where nothing is known. */
interface Names {
  readonly contexts: readonly (string | null)[];
  readonly named: Readonly<Record<string, string | null>>;
}

type Node = hbs.AST.Node;
type Path = hbs.AST.PathExpression;

export interface Used { readonly fields: readonly string[]; readonly facts: readonly string[] }

const MAX_DEPTH = 60;

/** Paths of fields («measures[].title») and ids of facts, in the order of reading. */
export function usedBy(bundle: Bundle): Used {
  const fields = new Set<string>();
  const facts = new Set<string>();

  const join = (base: string | null, parts: readonly string[]): string | null => (base === null ? null : [base, ...parts].filter((part) => part !== '').join('.'));
  const pathOf = (path: Path, names: Names): string | null => {
    const [first = '', ...rest] = path.parts;
    if (path.data) return first === 'root' ? join('', rest) : null;
    if (path.depth === 0 && Object.hasOwn(names.named, first)) return join(names.named[first] ?? null, rest);
    return join(names.contexts[path.depth] ?? null, path.parts);
  };
  const note = (path: string | null): void => {
    if (path === null || path === '') return;
    if (path.startsWith('facts.')) facts.add(path.slice('facts.'.length));
    else fields.add(path);
  };
  /** Notes what an expression reads; gives the path it leads to. */
  const expression = (node: hbs.AST.Expression | undefined, names: Names): string | null => {
    if (node === undefined) return null;
    if (node.type === 'PathExpression') {
      const path = pathOf(node as Path, names);
      note(path);
      return path;
    }
    if (node.type !== 'SubExpression') return null;
    call(node as hbs.AST.SubExpression, names);
    return null;
  };
  const call = (node: hbs.AST.SubExpression | hbs.AST.MustacheStatement, names: Names): void => {
    const name = node.path.type === 'PathExpression' ? (node.path as Path).original : '';
    const [first] = node.params;
    if (name === 'fact' && first?.type === 'StringLiteral') facts.add((first as hbs.AST.StringLiteral).value);
    if (node.params.length === 0 && node.type === 'MustacheStatement') expression(node.path as hbs.AST.Expression, names);
    for (const param of node.params) expression(param, names);
  };
  const block = (node: hbs.AST.BlockStatement, names: Names, depth: number): void => {
    const path = expression(node.params[0], names);
    const kind = String(node.path.original);
    const inner = kind === 'each' ? (path === null ? null : `${path}[]`) : path;
    const [item] = node.program.blockParams ?? [];
    const inside = kind === 'each' || kind === 'with' ? { contexts: [inner, ...names.contexts], named: item === undefined ? names.named : { ...names.named, [item]: inner } } : names;
    program(node.program, inside, depth);
    program(node.inverse, names, depth);
  };
  const partial = (node: hbs.AST.PartialStatement, names: Names, depth: number): void => {
    const target = node.name.type === 'PathExpression' ? bundle.partials[(node.name as Path).original] : undefined;
    const context = node.params.length === 0 ? (names.contexts[0] ?? null) : expression(node.params[0], names);
    const named = Object.fromEntries((node.hash?.pairs ?? []).map((pair) => [pair.key, expression(pair.value, names)]));
    if (target !== undefined) program(parse(target.source, target.name), { contexts: [context, ...names.contexts], named }, depth);
  };
  const program = (node: hbs.AST.Program | undefined, names: Names, depth: number): void => {
    if (node === undefined || depth > MAX_DEPTH) return;
    for (const statement of node.body as Node[]) {
      if (statement.type === 'MustacheStatement') call(statement as hbs.AST.MustacheStatement, names);
      else if (statement.type === 'BlockStatement') block(statement as hbs.AST.BlockStatement, names, depth + 1);
      else if (statement.type === 'PartialStatement') partial(statement as hbs.AST.PartialStatement, names, depth + 1);
    }
  };
  program(parse(bundle.source, bundle.name), { contexts: [''], named: {} }, 0);
  return { fields: [...fields].filter((path) => shapeAt(path) !== null), facts: [...facts].filter((id) => Object.hasOwn(FACTS, id)) };
}

/** The declared shape at a path; null where none is declared. */
export function shapeAt(path: string): Shape | null {
  let at: Shape = VIEW;
  for (const part of path.split('.')) {
    const name = part.replace(/(\[\])+$/, '');
    at = bare(at);
    const next: Shape | undefined = at.is === 'record' && Object.hasOwn(at.fields, name) ? at.fields[name] : undefined;
    if (next === undefined) return null;
    at = next;
    for (let lists = (part.match(/\[\]/g) ?? []).length; lists > 0; lists -= 1) {
      const inside = bare(at);
      if (inside.is !== 'list') return null;
      at = inside.of;
    }
  }
  return at;
}

export const bare = (shape: Shape): Shape => (shape.is === 'maybe' ? bare(shape.of) : shape);

/** Every name a template may use, in the order of declaration; what is inside lists and groups too. */
export function declaredFields(shape: Shape = VIEW, path = ''): readonly string[] {
  const inside = bare(shape);
  const own = path === '' || path === 'facts' ? [] : [path];
  if (path === 'facts') return [];
  if (inside.is === 'list') return [...own, ...declaredFields(inside.of, `${path}[]`).filter((one) => one !== `${path}[]`)];
  if (inside.is !== 'record') return own;
  return [...own, ...Object.entries(inside.fields).flatMap(([name, field]) => declaredFields(field, path === '' ? name : `${path}.${name}`))];
}
