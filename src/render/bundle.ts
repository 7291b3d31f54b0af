import type { Bundle } from './engine.ts';
import type { RenderInput } from './input.ts';
import type { Sources } from './problem.ts';

/** A template and its partials under the names that errors show: announcement.hbs, partials/signature.hbs. */
export function bundleOf(template: RenderInput['template'], partials: RenderInput['partials']): Bundle {
  const named = Object.entries(partials).map(([name, source]) => [name, { name: `partials/${name}.hbs`, source }] as const);
  return { name: `${template.id}.hbs`, source: template.source, partials: Object.fromEntries(named) };
}

export const sourcesOf = (bundle: Bundle): Sources => Object.fromEntries([bundle, ...Object.values(bundle.partials)].map((t) => [t.name, t.source]));
