/** The summary workbook and the province's own papers, made from the rows of its agencies; proven by hashes like every other piece of work. */
import { frameworkFor } from '../../catalogue/index.ts';
import { message } from '../../messages/index.ts';
import { type Notice, notice } from '../../model/notice.ts';
import type { IsoDate, Plan } from '../../model/plan.ts';
import type { ProvinceAgency, ProvinceSummary } from '../../model/province.ts';
import type { DocumentKind, Settings } from '../../model/settings.ts';
import { fiscalYearRange } from '../../thai/calendar.ts';
import { makePapers } from '../papers.ts';
import { faultOf } from './agency.ts';
import { type DoneEntry, type Fault, hashOf, hashOfAll, type MadeFile } from './entries.ts';
import type { Context } from './jobs.ts';
import type { Known } from './knowledge.ts';
import { inOrder, type Problem } from './problems.ts';
import { putFiles, stands } from './put.ts';
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
  /** Agencies that no number speaks of, because nothing of theirs could be used. */
  readonly left: readonly Problem[];
  /** With the measures of each agency in the workbook. */
  readonly full: boolean;
  /** The office that makes the papers; its signer, units and dates. */
  readonly settings: Settings;
}

/** One file of the whole, or why it is not there; the others do not wait for it. */
interface GroupPaper {
  readonly name: string;
  readonly done: DoneEntry | null;
  readonly kept: boolean;
  readonly fault: Fault | null;
}

export interface GroupPapers {
  readonly papers: readonly GroupPaper[];
  readonly notices: readonly Notice[];
}

export async function makeGroupPapers(group: Group, context: Context): Promise<GroupPapers> {
  const { catalogue, templates } = context.known;
  const { summary, notices } = await summaryOf(group, context.known);
  const work = workOf(group, summary, context.known);
  const papers = [await piece('summary.xlsx', group, work, context, async () => [await workbookFile(group, summary)])];
  if (group.province === null) return { papers, notices };
  const plan = await provincePlan(group.province, summary, catalogue, group.settings);
  for (const kind of KINDS.filter((one) => templates.documents[one] !== undefined)) {
    papers.push(await piece(kind, group, work, context, () => paperFiles(kind, plan, group, summary, context)));
  }
  return { papers, notices };
}

/** Done, kept because nothing of what it is made from has changed, or failed. */
async function piece(name: string, { folder }: Group, work: string, { place, output, past }: Context, make: () => Promise<Made[]>): Promise<GroupPaper> {
  const key = `papers|${folder}|${name}`;
  const before = past?.done.get(key);
  try {
    if (stands(before, work, place.out)) return { name, done: before, kept: true, fault: null };
    const made = await make();
    putFiles(made.map(({ file, bytes }) => ({ path: file.path, sha256: file.sha256, bytes })), output, place, past);
    return { name, done: { type: 'done', key, work, files: made.map(({ file }) => file), left: [] }, kept: false, fault: null };
  } catch (cause) {
    return { name, done: null, kept: false, fault: faultOf(cause) };
  }
}

/** Hash of all that the papers of a group are made from, row after row: a country's rows are too many for one text. */
function workOf({ problems, full, settings: own }: Group, { agencies, ...counts }: ProvinceSummary, { hash }: Known): string {
  const { out: _out, lang: _lang, ...settings } = own;
  return hashOf(hash, JSON.stringify([counts, problems, full, settings]), hashOfAll(agencies));
}

async function summaryOf({ province, rows, left, settings }: Group, { catalogue }: Known): Promise<{ summary: ProvinceSummary; notices: Notice[] }> {
  const fiscalYear = rows.reduce((latest, row) => Math.max(latest, row.fiscalYear), 0);
  const forYear = settings.forYear ?? fiscalYear + 1;
  const { framework } = frameworkFor(catalogue.frameworks, fiscalYear);
  const shared = commonRules(rows);
  const summary = summarise(rows, {
    province, fiscalYear, forYear, target: settings.targets?.total ?? settings.target ?? 85, framework, recommendations: await neutralWords(shared, catalogue, forYear),
    left: left.map(({ name, fault: { code, params, at } }) => ({ name, why: message(code, params as never, 'cells' in params ? null : at, 'th') })),
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

async function paperFiles(kind: DocumentKind, plan: Plan, { folder }: Group, summary: ProvinceSummary, { knowledge, known: { catalogue, templates } }: Context): Promise<Made[]> {
  const wanted = { ...plan, settings: { ...plan.settings, documents: [kind] } };
  const papers = await makePapers(wanted, catalogue, templates, { stem: () => kind, lend: knowledge.lend, province: summary });
  return papers.made.map(({ format, sha256, blanks, omitted }, index) => ({
    file: { kind, format, path: `${folder}${kind}.${format}`, sha256, blanks, omitted }, bytes: papers.outputs[index]?.bytes as Uint8Array,
  }));
}
