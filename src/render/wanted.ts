/** What a template wants, and whether the data at hand have it. */
import { bundleOf } from './bundle.ts';
import { FACTS, labelOf, treatmentOf, type Treatment } from './facts.ts';
import { bare, declaredFields, shapeAt, usedBy } from './fields/used.ts';
import type { RenderInput } from './input.ts';
import { makeView } from './view/index.ts';

/** A name a template reads. `given`: null when there are no data to judge by. */
interface WantedField { readonly path: string; readonly about: string; readonly is: 'text' | 'number' | 'flag' | 'list' | 'record'; readonly given: boolean | null }
/** A fact only the office knows, and what the paper does without it. */
interface WantedFact { readonly fact: string; readonly label: string; readonly without: Treatment; readonly given: boolean | null }

export interface Wanted { readonly fields: readonly WantedField[]; readonly facts: readonly WantedFact[] }

/** Fields and facts of one template; of all there are when it is null. */
export function wantedBy(template: RenderInput['template'] | null, partials: RenderInput['partials'], input: RenderInput | null): Wanted {
  const used = template === null ? { fields: declaredFields(), facts: Object.keys(FACTS) } : usedBy(bundleOf(template, partials));
  const view = input === null ? null : makeView(input);
  const fields = used.fields.flatMap((path): WantedField[] => {
    const shape = shapeAt(path);
    if (shape === null) return [];
    const { is } = bare(shape);
    return is === 'maybe' ? [] : [{ path, about: shape.about, is, given: view === null ? null : is === 'flag' || hasValue(view, path.split('.')) }];
  });
  const facts = used.facts.map((fact): WantedFact => ({
    fact, label: labelOf(fact), without: treatmentOf(fact, template?.id ?? ''), given: input === null ? null : (FACTS[fact]?.value(input) ?? null) !== null,
  }));
  return { fields, facts };
}

/** Whether anything stands at a path; in lists it is enough that one of them has it. */
function hasValue(value: unknown, [part, ...rest]: readonly string[]): boolean {
  if (value === null || value === undefined || value === '') return false;
  if (Array.isArray(value)) return value.some((one) => hasValue(one, part === undefined ? [] : [part, ...rest]));
  if (part === undefined) return true;
  const inner = (value as Record<string, unknown>)[part.replace(/(\[\])+$/, '')];
  return Array.isArray(inner) && rest.length === 0 ? inner.length > 0 : hasValue(inner, rest);
}
