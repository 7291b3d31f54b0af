import type { Bundle } from './engine.ts';
import type { RenderInput } from './input.ts';
import { kept } from './kept.ts';
import type { Sources } from './problem.ts';

type Named = Bundle['partials'];
/** A run hands the same partials to thousands of papers: they are named once. */
const namedOf = new WeakMap<RenderInput['partials'], Named>();
const bundlesOf = new WeakMap<RenderInput['partials'], Map<string, Bundle>>();
const sources = new WeakMap<Bundle, Sources>();

/** A template and its partials under the names that errors show: announcement.hbs, partials/signature.hbs. */
export function bundleOf({ id, source }: RenderInput['template'], partials: RenderInput['partials']): Bundle {
  const bundles = kept(bundlesOf, partials, () => new Map<string, Bundle>());
  const known = bundles.get(id);
  if (known?.source === source) return known;
  const named = kept(namedOf, partials, () => Object.fromEntries(Object.entries(partials).map(([name, text]) => [name, { name: `partials/${name}.hbs`, source: text }])));
  const bundle = { name: `${id}.hbs`, source, partials: named };
  bundles.set(id, bundle);
  return bundle;
}

export const sourcesOf = (bundle: Bundle): Sources => kept(sources, bundle, () => Object.fromEntries([bundle, ...Object.values(bundle.partials)].map((t) => [t.name, t.source])));
