/** Template and view → markup → sections of the paper, with its digits, ties and catchwords. */
import type { Section } from '../model/document.ts';
import { ItaPlanError } from '../model/error.ts';
import { bundleOf, sourcesOf } from './bundle.ts';
import { absentPath } from './check/absent.ts';
import { type Bundle, run } from './engine.ts';
import { FACTS } from './facts.ts';
import { setCatchwords } from './finish/catchword.ts';
import { TEXT_CHANGES } from './finish/digits.ts';
import type { TemplateHeader } from './header.ts';
import { makeHelpers } from './helpers/index.ts';
import type { RenderInput } from './input.ts';
import { lookOf } from './look.ts';
import { sectionsFrom } from './markup/index.ts';
import { problemAt } from './problem.ts';
import { cleanText, factTree, makeView } from './view/index.ts';

export function renderSections(input: RenderInput, header: TemplateHeader): { sections: Section[]; omitted: string[] } {
  const bundle = bundleOf(input.template, input.partials);
  const omitted = new Set<string>();
  const inWords = (id: string): string | null => {
    const value = FACTS[id]?.value(input) ?? null;
    return value === null ? null : cleanText(value);
  };
  const view = Object.assign(makeView(input), { facts: factTree(input, (fact) => omitted.add(fact)) });
  const helpers = makeHelpers({ plan: input.plan, kind: input.kind, fact: inWords });
  const text = runTold(bundle, view, helpers);
  const { digits } = lookOf(input);
  const sections = sectionsFrom({ text, marked: () => run(bundle, view, helpers, 'marked'), template: bundle.name, sources: sourcesOf(bundle) }, header.pages, TEXT_CHANGES[digits]).map(setCatchwords);
  return { sections, omitted: [...omitted] };
}

/** Runs the template; when it leans on a record that is absent, says on which line. */
function runTold(bundle: Bundle, view: Readonly<Record<string, unknown>>, helpers: ReturnType<typeof makeHelpers>): string {
  try {
    return run(bundle, view, helpers);
  } catch (cause) {
    const fault = cause instanceof ItaPlanError && cause.code === 'RENDER_DATA' && cause.at?.line === undefined ? cause : null;
    const source = sourcesOf(bundle)[fault?.at?.file ?? ''];
    if (fault?.at == null || source === undefined) throw cause;
    const path = absentPath(source, fault.at.file, Object.keys(view).filter((key) => view[key] === null));
    if (path === null) throw cause;
    const { line, column } = path.loc.start;
    throw problemAt('RENDER_DATA', { problem: path.original }, { template: fault.at.file, line, column: column + 1 }, sourcesOf(bundle));
  }
}
