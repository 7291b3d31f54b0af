/** What a path of a template means where it stands. */
import type { Shape } from '../fields/shape.ts';

export interface Scope {
  readonly root: Shape;
  /** Contexts, innermost first: `this`, `..`, `../..` */
  readonly contexts: readonly Shape[];
  readonly blockParams: Readonly<Record<string, Shape>>;
  readonly inLoop: boolean;
  /** Facts whose flag an enclosing `{{#if}}` has asked for. */
  readonly guards: ReadonlySet<string>;
}

export const rootScope = (root: Shape): Scope => ({ root, contexts: [root], blockParams: {}, inLoop: false, guards: new Set() });
export const enter = (scope: Scope, context: Shape): Scope => ({ ...scope, contexts: [context, ...scope.contexts] });
export const known = (shape: Shape): Shape => (shape.is === 'maybe' ? known(shape.of) : shape);

const INDEX: Shape = { is: 'number', about: 'ลำดับในรายการ เริ่มจาก 0' };
const EDGE: Shape = { is: 'flag', about: 'รายการแรกหรือรายการสุดท้าย' };
const LOOP_DATA: Readonly<Record<string, Shape>> = { index: INDEX, first: EDGE, last: EDGE };

export type Resolved = { readonly shape: Shape } | { readonly unknown: string; readonly among: readonly string[] };

/** The shape a path leads to, or the first name in it that leads nowhere. */
export function resolve(path: hbs.AST.PathExpression, scope: Scope): Resolved {
  const [first, ...rest] = path.parts;
  if (path.data) {
    if (first === 'root') return follow(scope.root, rest);
    const data = scope.inLoop ? LOOP_DATA : {};
    const found = data[first ?? ''];
    return found === undefined || !Object.hasOwn(data, first ?? '') ? { unknown: `@${first}`, among: [...Object.keys(data), 'root'].map((n) => `@${n}`) } : follow(found, rest);
  }
  if (first !== undefined && path.depth === 0 && Object.hasOwn(scope.blockParams, first)) return follow(scope.blockParams[first] as Shape, rest);
  const context = scope.contexts[path.depth];
  return context === undefined ? { unknown: path.original, among: [] } : follow(context, path.parts);
}

function follow(from: Shape, parts: readonly string[]): Resolved {
  let shape = from;
  for (const part of parts) {
    const inside = known(shape);
    if (inside.is === 'list' && part === 'length') {
      shape = INDEX;
      continue;
    }
    const fields = inside.is === 'record' ? inside.fields : {};
    const next = Object.hasOwn(fields, part) ? fields[part] : undefined;
    if (next === undefined) return { unknown: part, among: Object.keys(fields) };
    shape = next;
  }
  return { shape };
}
