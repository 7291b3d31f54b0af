/** Second stop: a score file → an assessment with findings for each agency asked for. */
import { basename } from 'node:path';
import { type Catalogue, frameworkFor, recogniseAgency } from '../catalogue/index.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Notice } from '../model/notice.ts';
import type { Plan } from '../model/plan.ts';
import type { ScoreRecord, ScoreSheet } from '../model/scores.ts';
import type { Settings } from '../model/settings.ts';
import { type AgencyRecords, byAgency, chooseAgencies, chooseYears, onlyOne, type Wanted } from './choose.ts';
import { withComments } from './comments.ts';
import { identify, type Inspection, inspect } from './inspect.ts';
import { type Earlier, type EarlierYear, earlierYears, planForYear, readPrevious } from './previous.ts';
import { assessStage } from './stages.ts';

/** What was asked for, settings already resolved. */
export interface Request {
  /** Path of a score file (or of a plan.json, where a command takes one). */
  readonly scores: string;
  readonly settings: Settings;
  /** As typed: which agency of the file, or the name of the one whose file names none; null = every agency. */
  readonly agency: string | null;
}

export interface Analysis {
  readonly sheet: ScoreSheet;
  readonly catalogue: Catalogue;
  readonly assessments: readonly Assessment[];
  /** Beside each assessment, in the same order. */
  readonly histories: readonly History[];
  readonly notices: readonly Notice[];
}

/** The years that lead up to an assessment. */
export interface History {
  /** Ascending, this year's the last. */
  readonly years: readonly Assessment[];
  /** What was planned for the year that these scores are of; null where `--previous` names no such plan. */
  readonly planned: Plan | null;
}

/** `single`: a paper speaks of one agency, so several are a question back (CLI_SEVERAL_AGENCIES). `inspected`: the file, where it was read already. */
export async function analyze(request: Request, single = false, inspected: Inspection | null = null): Promise<Analysis> {
  const { settings } = request;
  const { sheet, catalogue, notices } = inspected ?? (await inspect(request.scores, settings));
  const unnamed = request.agency !== null && sheet.records.every((record) => record.agency.name === null);
  const records = unnamed ? sheet.records.map((record) => ({ ...record, agency: identify(record.agency, catalogue, { ...settings.agency, name: request.agency }) })) : sheet.records;
  const found = chooseAgencies(byAgency(records), unnamed ? { agency: null, district: null, province: null } : wantedOf(request, catalogue));
  const groups = single ? [withOwnFacts(await commented(onlyOne(found), settings), settings, catalogue)] : found;
  const previous = await readPrevious(catalogue, settings);
  const results = [];
  for (const group of groups) results.push(await assessGroup(group, { catalogue, settings, file: basename(request.scores), previous }));
  return { sheet, catalogue, assessments: results.map((one) => one.assessment), histories: results.map((one) => one.history), notices: unique([...ofChosen(notices, groups), ...results.flatMap((one) => one.notices)]) };
}

/** What was said of names concerns the agencies that are meant. */
function ofChosen(notices: readonly Notice[], groups: readonly AgencyRecords[]): Notice[] {
  const given = new Set(groups.map((group) => group.agency.given));
  return notices.filter((one) => one.code !== 'CATALOGUE_NAME_DIFFERS' || given.has(one.params.given as string));
}

/** Comments in a file of their own speak of the year the paper starts from. */
export async function commented(group: AgencyRecords, settings: Settings): Promise<AgencyRecords> {
  if (settings.comments === undefined) return group;
  const year = settings.fiscalYear ?? Math.max(...group.records.map((record) => record.fiscalYear ?? 0));
  const records = await Promise.all(group.records.map((record) => ((record.fiscalYear ?? year) === year ? withComments(record, settings) : record)));
  return { ...group, records };
}

/** The kind and names the office gives itself count for the one agency a paper is about, unless they are another's. */
function withOwnFacts(group: AgencyRecords, { agency: own }: Settings, catalogue: Catalogue): AgencyRecords {
  const named = typeof own?.name === 'string' ? recogniseAgency(own.name, catalogue.agencyTypes, catalogue.provinces).name : null;
  if (own === undefined || (named !== null && named !== group.agency.name)) return group;
  const agency = identify(group.agency, catalogue, { ...own, name: group.agency.name });
  return { agency, records: group.records.map((record) => ({ ...record, agency })) };
}

function wantedOf({ agency, settings }: Request, catalogue: Catalogue): Wanted {
  const name = agency === null ? null : recogniseAgency(agency, catalogue.agencyTypes, catalogue.provinces).name;
  return {
    agency: agency === null || name === null ? null : { given: agency, name },
    district: settings.agency?.district ?? null,
    province: settings.agency?.province ?? null,
  };
}

interface Context {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  readonly file: string;
  readonly previous: Earlier;
}

/** Assesses the chosen year of one agency, after the years before it. */
export async function assessGroup(group: AgencyRecords, context: Context): Promise<{ assessment: Assessment; history: History; notices: Notice[] }> {
  const { settings, previous } = context;
  const chosen = chooseYears(group, settings, context.file);
  const found = earlierYears(previous, group.agency, chosen.fiscalYear);
  const here = chosen.before.map((record) => ({ fiscalYear: record.fiscalYear, record }));
  const { findings: _findings, ...plain } = settings;
  const years: Assessment[] = [];
  for (const year of inOrder([...here, ...found.years])) {
    years.push('assessment' in year ? year.assessment : (await assessRecord(year.record, year.fiscalYear, null, { ...context, settings: plain })).assessment);
  }
  const now = await assessRecord(chosen.record, chosen.fiscalYear, years.at(-1) ?? null, context);
  const history = { years: [...years, now.assessment], planned: planForYear(previous, group.agency, chosen.fiscalYear) };
  return { assessment: now.assessment, history, notices: [...chosen.notices, ...(here.length > 0 ? [] : found.notices), ...now.notices] };
}

/** Each year once, the file's own before what `--previous` gave, ascending. */
function inOrder(years: readonly EarlierYear[]): EarlierYear[] {
  return [...new Map([...years].reverse().map((year) => [year.fiscalYear, year])).values()].sort((a, b) => a.fiscalYear - b.fiscalYear);
}

async function assessRecord(record: ScoreRecord, fiscalYear: number, previous: Assessment | null, { catalogue, settings }: Context): Promise<{ assessment: Assessment; notices: Notice[] }> {
  const { assess } = await assessStage();
  const { framework, notices } = frameworkFor(catalogue.frameworks, fiscalYear);
  const result = assess(record, framework, {
    fiscalYear, previous, target: settings.target ?? 85, targets: settings.targets, findings: settings.findings, topics: catalogue.topics,
  });
  return { assessment: result.assessment, notices: [...notices, ...result.notices] };
}

/** The same notice about the same cell once, however many agencies raised it. */
function unique(notices: readonly Notice[]): Notice[] {
  return [...new Map(notices.map((one) => [JSON.stringify(one), one])).values()];
}
