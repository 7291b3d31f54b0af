/** The summary workbook and the province's own papers, made from the rows of its agencies; proven by hashes like every other piece of work. */
import { frameworkFor } from '../../catalogue/index.ts';
import { message } from '../../messages/index.ts';
import { type Notice, notice } from '../../model/notice.ts';
import type { IsoDate } from '../../model/plan.ts';
import type { ProvinceAgency, ProvinceSummary } from '../../model/province.ts';
import type { DocumentKind, Settings } from '../../model/settings.ts';
import { fiscalYearRange } from '../../thai/calendar.ts';
import { makePapers } from '../papers.ts';
import { type DoneEntry, hashOf, type MadeFile, type Past } from './entries.ts';
import type { Knowledge, Known } from './knowledge.ts';
import { inOrder, type Problem } from './problems.ts';
import { type Place, putFiles, stands } from './put.ts';
import { neutralWords, provincePlan } from './summary/province-plan.ts';
import { commonRules, summarise } from './summary/tally.ts';
import { summaryWorkbook } from './summary/workbook.ts';

const KINDS: readonly DocumentKind[] = ['province-report', 'announcement', 'driving-measures'];

export interface Group {
  /** «» = the top of the output folder, else with a slash at its end. */
  readonly folder: string;
  /** Null = no paper in a province's name, the workbook alone. */
  readonly province: string | null;
  readonly rows: readonly ProvinceAgency[];
  readonly problems: readonly Problem[];
  /** With the measures of each agency in the workbook. */
  readonly full: boolean;
  /** The office that makes the papers; its signer, units and dates. */
  readonly settings: Settings;
}

export interface GroupPapers {
  readonly done: DoneEntry;
  readonly kept: boolean;
  readonly notices: readonly Notice[];
}

interface Context {
  readonly knowledge: Knowledge;
  readonly known: Known;
  readonly place: Place;
  readonly past: Past | null;
}

export async function makeGroupPapers(group: Group, context: Context): Promise<GroupPapers> {
  const { known: { hash }, place, past } = context;
  const { summary, notices } = await summaryOf(group, context.known);
  const key = `papers|${group.folder}`;
  const { out: _out, lang: _lang, ...settings } = group.settings;
  const work = hashOf(hash, JSON.stringify([summary, group.problems, group.full, settings]));
  const before = past?.done.get(key);
  if (stands(before, work, place.out)) return { done: before, kept: true, notices };
  const made = [await workbookFile(group, summary), ...(await paperFiles(group, summary, context))];
  putFiles(made.map(({ file, bytes }) => ({ path: file.path, sha256: file.sha256, bytes })), place, past);
  return { done: { type: 'done', key, work, files: made.map(({ file }) => file), left: [] }, kept: false, notices };
}

async function summaryOf({ province, rows, problems, settings }: Group, { catalogue }: Known): Promise<{ summary: ProvinceSummary; notices: Notice[] }> {
  const fiscalYear = rows.reduce((latest, row) => Math.max(latest, row.fiscalYear), 0);
  const forYear = settings.forYear ?? fiscalYear + 1;
  const { framework } = frameworkFor(catalogue.frameworks, fiscalYear);
  const failed = problems.filter(({ state }) => state === 'failed');
  const shared = commonRules(rows);
  const summary = summarise(rows, {
    province, fiscalYear, forYear, target: settings.targets?.total ?? settings.target ?? 85, framework, recommendations: await neutralWords(shared, catalogue, forYear),
    left: failed.map(({ name, fault: { code, params, at } }) => ({ name, why: message(code, params as never, at, 'th') })),
  });
  if (province === null) return { summary, notices: rows.every(({ agency }) => agency.province === null) ? [notice('BATCH_NO_PROVINCE', 'info', { agencies: rows.length })] : [] };
  return { summary, notices: summary.common.length > 0 ? [] : [notice('BATCH_NOTHING_COMMON', 'info', { province: `จังหวัด${province}`, agencies: rows.length })] };
}

interface Made { readonly file: MadeFile; readonly bytes: Uint8Array }

async function workbookFile({ folder, problems, full, settings }: Group, summary: ProvinceSummary): Promise<Made> {
  const { writeWorkbook } = await import('../../write/index.ts');
  const date: IsoDate = settings.date ?? fiscalYearRange(summary.forYear).from;
  const bytes = await writeWorkbook(summaryWorkbook(summary, inOrder(problems), date, full));
  return { file: { kind: 'summary', format: 'xlsx', path: `${folder}summary.xlsx`, sha256: hashOf(bytes), blanks: [], omitted: [] }, bytes };
}

async function paperFiles({ folder, province, settings }: Group, summary: ProvinceSummary, { knowledge, known: { catalogue, templates } }: Context): Promise<Made[]> {
  if (province === null) return [];
  const documents = KINDS.filter((kind) => templates.documents[kind] !== undefined);
  const plan = await provincePlan(province, summary, catalogue, { ...settings, documents });
  const papers = await makePapers(plan, catalogue, templates, { stem: ({ kind }) => kind, picture: knowledge.picture, province: summary });
  return papers.made.map(({ kind, format, sha256, blanks, omitted }, index) => ({
    file: { kind, format, path: `${folder}${kind}.${format}`, sha256, blanks, omitted }, bytes: papers.outputs[index]?.bytes as Uint8Array,
  }));
}
