/** Second stop: a score file → an assessment with findings for each agency asked for. */
import { basename } from 'node:path';
import { type Catalogue, frameworkFor, recogniseAgency } from '../catalogue/index.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Notice } from '../model/notice.ts';
import type { ScoreRecord, ScoreSheet } from '../model/scores.ts';
import type { Settings } from '../model/settings.ts';
import { type AgencyRecords, byAgency, chooseAgencies, chooseYears, onlyOne, type Wanted } from './choose.ts';
import { identify, inspect } from './inspect.ts';
import { previousRecord, readPrevious } from './previous.ts';

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
  readonly notices: readonly Notice[];
}

/** `single`: a paper speaks of one agency, so several are a question back (CLI_SEVERAL_AGENCIES). */
export async function analyze(request: Request, single = false): Promise<Analysis> {
  const { settings } = request;
  const { sheet, catalogue, notices } = await inspect(request.scores, settings);
  const unnamed = request.agency !== null && sheet.records.every((record) => record.agency.name === null);
  const records = unnamed ? sheet.records.map((record) => ({ ...record, agency: identify(record.agency, catalogue, { ...settings.agency, name: request.agency }) })) : sheet.records;
  const found = chooseAgencies(byAgency(records), unnamed ? { agency: null, district: null, province: null } : wantedOf(request, catalogue));
  const groups = single ? [onlyOne(found)] : found;
  const previous = await readPrevious(catalogue, settings);
  const results = [];
  for (const group of groups) results.push(await assessGroup(group, { catalogue, settings, file: basename(request.scores), previous }));
  return { sheet, catalogue, assessments: results.map((one) => one.assessment), notices: unique([...notices, ...results.flatMap((one) => one.notices)]) };
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
  readonly previous: ScoreSheet | null;
}

/** Assesses the chosen year of one agency, after the year before it. */
export async function assessGroup(group: AgencyRecords, context: Context): Promise<{ assessment: Assessment; notices: Notice[] }> {
  const { settings, previous } = context;
  const chosen = chooseYears(group, settings, context.file);
  const found = chosen.earlier === null && previous !== null ? previousRecord(previous, group.agency, chosen.fiscalYear) : { record: chosen.earlier, notices: [] };
  const { findings: _findings, ...plain } = settings;
  const before = found.record === null ? null : await assessRecord(found.record, found.record.fiscalYear as number, null, { ...context, settings: plain });
  const now = await assessRecord(chosen.record, chosen.fiscalYear, before?.assessment ?? null, context);
  return { assessment: now.assessment, notices: [...chosen.notices, ...found.notices, ...now.notices] };
}

async function assessRecord(record: ScoreRecord, fiscalYear: number, previous: Assessment | null, { catalogue, settings }: Context): Promise<{ assessment: Assessment; notices: Notice[] }> {
  const { assess } = await import('../assess/index.ts');
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
