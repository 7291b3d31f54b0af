/** Where a template leans on a record that is absent this time: told only after it stumbled over it. */
import { parse } from '../engine.ts';

type Node = hbs.AST.Node;

const nameOf = (path: hbs.AST.PathExpression): string | undefined => path.parts[path.data && path.parts[0] === 'root' ? 1 : 0];
const reachesInto = (path: hbs.AST.PathExpression): boolean => path.parts.length > (path.data ? 2 : 1);

/** First path that reaches into one of the absent records outside an `{{#if}}` on it. */
export function absentPath(source: string, template: string, absent: readonly string[]): hbs.AST.PathExpression | null {
  return search(parse(source, template), absent);
}

function search(node: Node, absent: readonly string[]): hbs.AST.PathExpression | null {
  if (node.type === 'PathExpression') {
    const path = node as hbs.AST.PathExpression;
    return reachesInto(path) && absent.includes(nameOf(path) ?? '') ? path : null;
  }
  for (const child of childrenOf(node, absent)) {
    const found = search(child, absent);
    if (found !== null) return found;
  }
  return null;
}

/** Everything inside a node in reading order; the inside of a guarding `{{#if}}` is passed over. */
function childrenOf(node: Node, absent: readonly string[]): Node[] {
  const { body, path, name, params, hash, pairs, value, program, inverse } = node as unknown as Record<string, unknown>;
  const [condition] = (params as Node[] | undefined) ?? [];
  const guarded = node.type === 'BlockStatement' && condition?.type === 'PathExpression' && absent.includes(nameOf(condition as hbs.AST.PathExpression) ?? '');
  return [body, path, name, params, hash, pairs, value, guarded ? [] : program, inverse].flat().filter((part): part is Node => typeof part === 'object' && part !== null && 'type' in part);
}
