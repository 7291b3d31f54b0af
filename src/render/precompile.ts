/** The templates that ship, checked and compiled by the build; a faulty one stops it. */
import { bundleOf } from './bundle.ts';
import { precompile, readyKey } from './engine.ts';
import { HELPERS } from './helpers/index.ts';
import { checkTemplate } from './index.ts';

/** Text of an object: key of a template → its function. */
export function readyTemplates(documents: Readonly<Record<string, string>>, partials: Readonly<Record<string, string>>): string {
  const bundles = Object.entries(documents).map(([id, source]) => {
    const [fault] = checkTemplate({ id, source }, partials);
    if (fault !== undefined) throw fault;
    return bundleOf({ id, source }, partials);
  });
  const all = new Map(bundles.flatMap((bundle) => [bundle, ...Object.values(bundle.partials)]).map((one) => [one.name, one]));
  return `{${[...all.values()].map(({ source, name }) => `${JSON.stringify(readyKey(source, name))}: ${precompile(source, name, HELPERS)}`).join(',\n')}}`;
}
