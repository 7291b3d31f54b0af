/** A made-up province planned in memory, and its papers rendered: what the benches of the batch measure from. */
import { type Catalogue, documentFramework } from '../src/catalogue/index.ts';
import type { Document } from '../src/model/document.ts';
import type { Plan } from '../src/model/plan.ts';
import { assessGroup } from '../src/pipeline/analyze.ts';
import { loadCatalogue } from '../src/pipeline/catalogue.ts';
import { byAgency } from '../src/pipeline/choose.ts';
import { identify } from '../src/pipeline/inspect.ts';
import { readKnowledge } from '../src/pipeline/knowledge.ts';
import { kindOf, planFor } from '../src/pipeline/plan.ts';
import { loadTemplates, type Templates } from '../src/pipeline/templates.ts';
import { readScores } from '../src/read/index.ts';
import { renderDocument } from '../src/render/index.ts';
import { makeCountry } from './country.ts';

export async function planProvince(agencies: number): Promise<{ plans: Plan[]; catalogue: Catalogue; templates: Templates }> {
  const catalogue = await loadCatalogue({});
  const { csv } = makeCountry({ agencies, provinces: ['ศรีสะเกษ'] });
  const sheet = await readScores({ file: 'province.csv', bytes: new TextEncoder().encode(csv) }, readKnowledge(catalogue), {});
  const settings = { fiscalYear: 2564 };
  const plans: Plan[] = [];
  for (const group of byAgency(sheet.records.map((record) => ({ ...record, agency: identify(record.agency, catalogue, undefined) })))) {
    const { assessment } = await assessGroup(group, { catalogue, settings, file: 'province.csv', previous: { sheets: [], plans: [] } });
    plans.push((await planFor(assessment, catalogue, settings)).plan);
  }
  return { plans, catalogue, templates: loadTemplates(undefined) };
}

export function renderer({ topics, rules, frameworks, agencyTypes }: Catalogue, { documents, partials }: Templates): (plan: Plan, kind: string) => Document {
  return (plan, kind) => renderDocument({
    plan, template: { id: kind, source: documents[kind] as string }, partials, topics, rules, kind: kindOf(plan.agency.type, { agencyTypes } as Catalogue),
    framework: documentFramework(frameworks, plan.fiscalYear ?? 0), documentFramework: documentFramework(frameworks, plan.forYear),
  }).document;
}
