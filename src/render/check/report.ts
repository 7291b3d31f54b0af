import type { ItaPlanError } from '../../model/error.ts';
import type { Code, Facts } from '../../model/facts/index.ts';
import { problemAt, type Sources } from '../problem.ts';

/** Notes a fault at the place of a node. */
export type Report = <C extends Code>(code: C, params: Facts[C], node: hbs.AST.Node) => void;

export function reportTo(errors: ItaPlanError[], sources: Sources): Report {
  return (code, params, node) => {
    const { source, start } = node.loc;
    errors.push(problemAt(code, params, { template: source, line: start.line, column: start.column + 1 }, sources) as ItaPlanError);
  };
}

/** A partial called twice tells its faults once. */
export function onceEach(errors: readonly ItaPlanError[]): ItaPlanError[] {
  return [...new Map(errors.map((error) => [JSON.stringify([error.code, error.at]), error])).values()];
}
