/** In: a template with its partials, a Plan and the year's knowledge. Out: a Document, and notices of what is blank or left out. */
import type { Document, Section } from '../model/document.ts';
import { ItaPlanError } from '../model/error.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { IsoDate } from '../model/plan.ts';
import { fiscalYearRange } from '../thai/calendar.ts';
import { bundleOf } from './bundle.ts';
import { checkBundle } from './check/index.ts';
import { type Bundle, isReady } from './engine.ts';
import { FACTS, labelOf, paperFacts, treatmentOf } from './facts.ts';
import { fileStem } from './file-stem.ts';
import { blanksOf } from './finish/blanks.ts';
import { plainText } from './finish/texts.ts';
import { describeTemplate, type TemplateHeader } from './header.ts';
import type { RenderInput } from './input.ts';
import { lookOf } from './look.ts';
import { renderSections } from './sections.ts';
import { agencyName } from './view/agency.ts';
import { cleanText } from './view/index.ts';

export { FACTS } from './facts.ts';
export { describeTemplate } from './header.ts';
export type { RenderInput } from './input.ts';
export { LETTERHEAD_FIELDS, letterheadValues } from './letterhead.ts';
export type { Wanted } from './wanted.ts';
export { wantedBy } from './wanted.ts';

/** Templates found without fault: a batch checks each once. */
const faultless = new WeakSet<Bundle>();

/** Every fault that can be told without data, in the order of reading; [] when the template may be used. */
export function checkTemplate(template: RenderInput['template'], partials: RenderInput['partials']): readonly ItaPlanError[] {
  const bundle = bundleOf(template, partials);
  if (faultless.has(bundle)) return [];
  const faults = isReady(bundle) ? [] : [...checkBundle(bundle, template.id), ...headerFaults(template.source, bundle.name)];
  if (faults.length === 0) faultless.add(bundle);
  return faults;
}

function headerFaults(source: string, name: string): readonly ItaPlanError[] {
  try {
    describeTemplate(source, name);
    return [];
  } catch (cause) {
    if (cause instanceof ItaPlanError) return [cause];
    throw cause;
  }
}

export function renderDocument(input: RenderInput): { document: Document; notices: Notice[] } {
  const [fault] = checkTemplate(input.template, input.partials);
  if (fault !== undefined) throw fault;
  const header = describeTemplate(input.template.source, `${input.template.id}.hbs`);
  refuseWithout(input, header);
  const { sections, omitted } = renderSections(input, header);
  const document = documentOf(input, sections, omitted);
  return { document, notices: noticesOf(input, document) };
}

/** A paper is not made without what it stands on. */
function refuseWithout(input: RenderInput, header: TemplateHeader): void {
  const { id: kind } = input.template;
  const { assessment } = input.plan;
  const hasProvince = (input.province ?? null) !== null;
  const has: Readonly<Record<TemplateHeader['needs'], boolean>> = {
    nothing: true, province: hasProvince,
    // behind a province's paper stand the scores of its agencies
    scores: assessment !== null || hasProvince,
    indicators: assessment?.indicators.some((one) => one.score !== null) === true,
  };
  if (header.needs !== 'nothing' && !has[header.needs]) throw new ItaPlanError('RENDER_NEEDS', { kind, needs: header.needs });
  for (const [fact, rule] of Object.entries(FACTS)) {
    if (treatmentOf(fact, kind) === 'refuse' && rule.value(input) === null) throw new ItaPlanError('RENDER_REFUSED', { kind, fact, label: rule.label });
  }
}

function documentOf(input: RenderInput, sections: readonly Section[], omitted: readonly string[]): Document {
  const { plan, template } = input;
  const date: IsoDate | undefined = paperFacts(input).date;
  const name = cleanText(agencyName(input) ?? '');
  const titles = (sections[0]?.blocks ?? []).flatMap((b) => (b.type === 'title' || b.type === 'subject' ? [plainText(b.text)] : []));
  return {
    schema: 'ita-plan/document@1', kind: template.id, title: titles.join(' ') || template.id, fileStem: fileStem(template.id, name, plan.forYear),
    agency: plan.agency, forYear: plan.forYear, date: date ?? fiscalYearRange(plan.forYear).from,
    look: lookOf(input),
    sections, blanks: blanksOf(sections), omitted,
  };
}

function noticesOf(input: RenderInput, document: Document): Notice[] {
  const { kind } = document;
  const blanks = [...new Set(document.blanks)];
  return [
    ...(input.plan.agency.name === null && input.plan.agency.given !== null ? [notice('RENDER_NAME_AS_GIVEN', 'warning', { agency: input.plan.agency.given })] : []),
    ...(blanks.length > 0 ? [notice('RENDER_BLANKS', 'info', { kind, facts: blanks, labels: blanks.map(labelOf) })] : []),
    ...(document.omitted.length > 0 ? [notice('RENDER_OMITTED', 'info', { kind, facts: [...document.omitted], labels: document.omitted.map(labelOf) })] : []),
  ];
}
