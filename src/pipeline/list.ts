/** What there is: documents, rules, frameworks, kinds of agency, layouts, formats. */
import { basename } from 'node:path';
import { type Catalogue, type RuleLayer, ruleLayers } from '../catalogue/index.ts';
import { FORMATS, type Settings } from '../model/settings.ts';
import { catalogueFiles, loadCatalogue } from './catalogue.ts';
import { loadTemplates } from './templates.ts';

const LISTS = ['documents', 'rules', 'frameworks', 'agencies', 'layouts', 'formats'] as const;
export type ListName = (typeof LISTS)[number];

/** One thing: its id, what it is, and a few facts beside it, all ready to print. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

export async function list(what: ListName, settings: Settings): Promise<readonly Listed[]> {
  if (what === 'formats') return FORMATS.map((id) => ({ id, title: FORMAT_TITLES[id], facts: {} }));
  if (what === 'documents') return listDocuments(settings);
  if (what === 'layouts') return listLayouts();
  if (what === 'rules') return ruleLayers((await catalogueFiles(settings)).rules).map(listedRule);
  const catalogue = await loadCatalogue(settings);
  return what === 'frameworks' ? listFrameworks(catalogue) : listAgencies(catalogue);
}

const FORMAT_TITLES: Readonly<Record<(typeof FORMATS)[number], string>> = { docx: 'Word', html: 'หน้าเว็บสำหรับดูก่อนพิมพ์', json: 'โครงเอกสารสำหรับโปรแกรมอื่น' };

async function listDocuments(settings: Settings): Promise<Listed[]> {
  const { describeTemplate } = await import('../render/index.ts');
  return Object.entries(loadTemplates(settings.templates).documents).map(([id, source]) => {
    const { title, description, needs } = describeTemplate(source, id);
    return { id, title, facts: { needs, description } };
  });
}

async function listLayouts(): Promise<Listed[]> {
  const { LAYOUTS } = await import('../read/index.ts');
  return Object.keys(LAYOUTS).map((id) => ({ id, title: '', facts: {} }));
}

/** Whose rule it is; for an office's or a province's own also its file, what it lies over, and whether it only takes that away. */
function listedRule({ id, rule, origin, file, below }: RuleLayer): Listed {
  const { indicator, theme, title } = rule ?? below ?? { indicator: null, theme: null, title: '' };
  const own: Listed['facts'] = origin === 'built-in' ? {} : { file: basename(file), over: below?.origin ?? null, removed: rule === null ? 'yes' : null };
  return { id, title, facts: { indicator, theme, origin, ...own } };
}

/** Per year: how much is known, its pass mark and its item codes. */
function listFrameworks({ frameworks }: Catalogue): Listed[] {
  return frameworks.map((framework) => ({
    id: String(framework.fiscalYear),
    title: framework.rating.levels.map((level) => level.grade).join(' '),
    facts: { coverage: framework.coverage, weights: framework.instruments.map((one) => one.weight.value ?? '-').join('/'), measures: framework.items.measures?.value ?? null, followUp: framework.items.followUp?.value ?? null },
  }));
}

function listAgencies({ agencyTypes }: Catalogue): Listed[] {
  return Object.entries(agencyTypes.types).map(([id, kind]) => ({ id, title: kind.label, facts: { head: kind.terms.head, names: kind.names.join(' ') } }));
}
