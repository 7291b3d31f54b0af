/** One plan → the bytes of every paper asked for, and why another was left out. Nothing is written here. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Catalogue, documentFramework } from '../catalogue/index.ts';
import { ItaPlanError } from '../model/error.ts';
import type { Document } from '../model/document.ts';
import type { Code } from '../model/facts/index.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { Plan } from '../model/plan.ts';
import type { ProvinceSummary } from '../model/province.ts';
import type { Format, Settings } from '../model/settings.ts';
import type { RenderInput } from '../render/index.ts';
import type { OutputFile } from './files/write.ts';
import { dressed, inFonts, type Lent, lentBy } from './lent.ts';
import { kindOf } from './plan.ts';
import { renderStage, writeStage } from './stages.ts';
import type { Templates } from './templates.ts';

export interface Made {
  readonly agency: string;
  readonly kind: string;
  readonly format: Format | 'xlsx';
  readonly path: string;
  readonly sha256: string;
  /** Facts still to be filled in by hand, in order of appearance. */
  readonly blanks: readonly string[];
  /** Facts whose sentence was left out. */
  readonly omitted: readonly string[];
}

export interface LeftOut {
  readonly kind: string;
  readonly code: Code;
}

export interface Papers {
  readonly outputs: readonly OutputFile[];
  readonly made: readonly Made[];
  readonly left: readonly LeftOut[];
  readonly notices: readonly Notice[];
  /** That the papers are set in. */
  readonly font: string;
}

export const DEFAULT_FONT = 'TH SarabunPSK';
const DEFAULT_KINDS = ['announcement', 'analysis-report'];

/** How a batch differs from a single paper: file names are those of the kind, what many offices share is read once. */
export interface PaperOptions {
  readonly stem?: (document: Document) => string;
  readonly lend?: (settings: Settings) => Promise<Lent>;
  /** For the province's own papers. */
  readonly province?: ProvinceSummary;
}

export async function makePapers(given: Plan, catalogue: Catalogue, templates: Templates, { stem = (document) => document.fileStem, lend = lentBy, province }: PaperOptions = {}): Promise<Papers> {
  const lent = await lend(given.settings);
  const plan = inFonts(given, lent);
  const { settings } = plan;
  const [{ describeTemplate, renderDocument }, { writeDocument, writeTables }] = await Promise.all([renderStage(), writeStage()]);
  const outputs: OutputFile[] = [];
  const made: Made[] = [];
  const left: LeftOut[] = [];
  const notices: Notice[] = [];
  for (const kind of wantedKinds(settings, templates)) {
    const source = templates.documents[kind] as string;
    const { needs, workbook } = describeTemplate(source, kind);
    if (needs === 'province' && province === undefined && settings.documents === 'all') continue;
    if (!hasWhatItNeeds(plan, needs, province)) {
      left.push({ kind, code: 'CLI_DOCUMENT_NEEDS' });
      notices.push(notice('CLI_DOCUMENT_NEEDS', 'warning', { kind, needs }));
      continue;
    }
    const input = renderInput(plan, catalogue, { template: { id: kind, source }, partials: templates.partials }, province);
    const rendered = renderDocument(input);
    const dress = await dressed(lent, input, rendered.document);
    notices.push(...rendered.notices, ...dress.notices);
    for (const format of formatsOf(settings, workbook)) {
      const bytes = format === 'xlsx' ? await writeTables(rendered.document) : await writeDocument(rendered.document, format, dress.assets);
      const path = `${stem(rendered.document)}.${format}`;
      outputs.push({ path, bytes });
      const { blanks, omitted } = rendered.document;
      made.push({ agency: plan.agency.name ?? '', kind, format, path: join(settings.out ?? '.', path), sha256: createHash('sha256').update(bytes).digest('hex'), blanks: [...blanks, ...dress.blanks], omitted });
    }
  }
  return { outputs, made, left, notices, font: settings.font ?? DEFAULT_FONT };
}

/** A paper that is worked in comes as a workbook beside its Word file. */
function formatsOf({ formats = ['docx'] }: Settings, workbook: boolean): readonly (Format | 'xlsx')[] {
  return workbook && formats.includes('docx') ? [...formats, 'xlsx'] : formats;
}

/** What `render` needs for one paper of a plan. */
export function renderInput(plan: Plan, catalogue: Catalogue, paper: Pick<RenderInput, 'template' | 'partials'>, province?: ProvinceSummary): RenderInput {
  return {
    ...paper, plan, province: province ?? null, topics: catalogue.topics, rules: catalogue.rules, kind: kindOf(plan.agency.type, catalogue),
    framework: plan.fiscalYear === null ? null : documentFramework(catalogue.frameworks, plan.fiscalYear), documentFramework: documentFramework(catalogue.frameworks, plan.forYear),
  };
}

/** Kinds of paper asked for, each once; one that no template makes is named. */
export function wantedKinds({ documents = DEFAULT_KINDS as never }: Settings, templates: Templates): readonly string[] {
  const known = Object.keys(templates.documents);
  if (documents === 'all') return known;
  const unknown = documents.find((kind) => !known.includes(kind));
  if (unknown !== undefined) throw new ItaPlanError('CLI_DOCUMENT_UNKNOWN', { kind: unknown, known });
  return [...new Set(documents)];
}

function hasWhatItNeeds({ assessment }: Plan, needs: string, province: ProvinceSummary | undefined): boolean {
  if (needs === 'nothing') return true;
  if (province !== undefined && needs !== 'indicators') return true;
  if (assessment === null || needs === 'province') return false;
  return needs !== 'indicators' || assessment.indicators.some((indicator) => indicator.score !== null);
}
