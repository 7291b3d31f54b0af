/** Facts that the condition of an `{{#if}}` asks for: `facts.a.b`, `(and …)`. With `or` and `not` nothing is sure. */
export function guardsOf(condition: hbs.AST.Expression): readonly string[] {
  if (condition.type === 'PathExpression') {
    const path = condition as hbs.AST.PathExpression;
    const parts = path.data && path.parts[0] === 'root' ? path.parts.slice(1) : path.parts;
    return parts[0] === 'facts' ? [parts.slice(1).join('.')] : [];
  }
  if (condition.type !== 'SubExpression') return [];
  const call = condition as hbs.AST.SubExpression;
  return call.path.original === 'and' ? call.params.flatMap(guardsOf) : [];
}
