/** From the request to one task an agency: the file read once, agencies chosen, settings found, folders named. */
import { basename } from 'node:path';
import type { Catalogue } from '../../catalogue/index.ts';
import type { Agency } from '../../model/agency.ts';
import { ItaPlanError } from '../../model/error.ts';
import { type Notice, notice } from '../../model/notice.ts';
import type { RawTable, ScoreRecord, ScoreSheet } from '../../model/scores.ts';
import type { Settings } from '../../model/settings.ts';
import { fold } from '../../thai/text.ts';
import { type AgencyRecords, byAgency, yearInName } from '../choose.ts';
import { fileHash } from '../files/hash.ts';
import { readBytes } from '../files/read.ts';
import { identify, readSheet } from '../inspect.ts';
import { type Earlier, previousFiles, readPrevious } from '../previous.ts';
import { mergeSettings } from '../settings.ts';
import { faultOf, type Task } from './agency.ts';
import type { Fault, RunEntry } from './entries.ts';
import { foldersFor } from './folders.ts';
import { type Owned, type Owners, keptForProvince, ownersOf, settingsFor } from './settings/layers.ts';
import { settingColumns } from './settings/columns.ts';
import type { SettingsFolder } from './settings/folder.ts';
import { isSettingHeader, type OwnSettings, ownFromTables } from './settings/sheet.ts';
import { fits, type Where } from './where.ts';

export interface BatchRequest {
  readonly scores: string;
  /** Flags and environment. */
  readonly typed: Settings;
  /** The province's defaults, from `--settings FILE`, `DIR/ita-plan.json` or `./ita-plan.json`. */
  readonly common: Settings;
  /** `--settings DIR` */
  readonly folder: SettingsFolder | null;
  readonly out: string;
  readonly where: readonly Where[];
  readonly force: boolean;
  readonly resume: boolean;
  readonly dryRun: boolean;
  /** A PDF beside each Word file. */
  readonly pdf: boolean;
  /** Threads; null = as many as were measured to help. */
  readonly concurrency: number | null;
}

/** What the end of a run still knows of an agency whose task is done and gone. */
export interface Listed {
  readonly key: string;
  readonly folder: string;
  readonly agency: Agency;
}

export interface Prepared {
  /** Used up by the run. */
  readonly tasks: Task[];
  readonly agencies: readonly Listed[];
  /** Agencies the file itself refuses. */
  readonly refused: readonly { readonly name: string; readonly fault: Fault }[];
  readonly inputs: RunEntry['inputs'];
  readonly notices: readonly Notice[];
}

export async function prepare(request: BatchRequest, catalogue: Catalogue): Promise<Prepared> {
  const settings = mergeSettings(request.common, request.typed);
  const sheet = await readSheet(request.scores, catalogue, { ...settings, agency: {} });
  if (sheet.notices.some(({ code }) => code === 'READ_PROVINCE_AVERAGES')) throw new ItaPlanError('CLI_PROVINCE_AVERAGES', { file: basename(request.scores) });
  const { rows, notices: said } = await rowsOf(request.scores, sheet, catalogue);
  const owners = ownersOf([rows, request.folder?.own ?? []], catalogue);
  const groups = chosen(sheet.records, settings, request.where, catalogue).map((group) => ({ group, own: owners.of(group.agency) }));
  const file = basename(request.scores);
  const tasks = tasksFor(groups, request, catalogue, {
    file, fiscalYear: yearOf(groups.map(({ group }) => group), settings, file), earlier: narrowed(await readPrevious(catalogue, settings)),
  });
  const elsewhere = request.where.length > 0;
  return {
    tasks, agencies: tasks.map(({ key, folder, group }) => ({ key, folder, agency: group.agency })),
    refused: elsewhere ? [] : sheet.refused.map(({ agency, error }) => ({ name: agency, fault: error })),
    inputs: [request.scores, ...previousFiles(settings)].map((path) => ({ file: basename(path), sha256: fileHash(path) ?? '' })),
    notices: [
      ...sheet.notices.filter((one) => !isOurColumn(one, catalogue)), ...said, ...ownerNotices(owners, request),
      ...(elsewhere ? sheet.refused.map(({ agency, error }) => notice('BATCH_REFUSED_ELSEWHERE', 'info', { agency, code: error.code }, error.at)) : []),
    ],
  };
}

/** The agencies asked for, each with the province typed where the file names none, and with the kind typed where no agency of the file tells its own. */
function chosen(records: readonly ScoreRecord[], { agency }: Settings, where: readonly Where[], catalogue: Catalogue): AgencyRecords[] {
  const { province = null, district = null, type = null } = agency ?? {};
  const kind = records.every((record) => record.agency.type === null) ? type : null;
  const placed = records.map((record) => ({ ...record, agency: { ...record.agency, province: record.agency.province ?? province, type: record.agency.type ?? kind } }));
  const conditions: Where[] = [...where, ...place('province', province), ...place('district', district), ...place('type', type)];
  const found = byAgency(placed).filter((group) => fits(group.agency, conditions, catalogue.agencyTypes));
  if (found.length === 0) throw new ItaPlanError('CLI_WHERE_NOTHING', { given: conditions.map(({ key, not, values }) => `${key}${not ? '!=' : '='}${values.join(',')}`), count: byAgency(records).length });
  return found;
}

const place = (key: 'province' | 'district' | 'type', value: string | null): Where[] => (value === null ? [] : [{ key, not: false, values: [value] }]);

/** Settings that stand in the workbook, in a sheet of their own or beside the scores; opened again only where there are any. */
async function rowsOf(path: string, sheet: ScoreSheet, catalogue: Catalogue): Promise<{ rows: OwnSettings[]; notices: Notice[] }> {
  const columns = settingColumns(catalogue);
  const others = new Set(sheet.ignored.filter(({ why }) => why === 'not-scores').map(({ at }) => at.sheet));
  if (others.size === 0 && !sheet.columns.some(({ header }) => isSettingHeader(header, columns))) return { rows: [], notices: [] };
  const { openTables } = await import('../../read/index.ts');
  const { tables } = await openTables({ file: basename(path), bytes: readBytes(path), sheet: null });
  return ownFromTables(tables.filter(({ hidden }) => !hidden), columns, (table: RawTable) => !others.has(table.sheet ?? undefined));
}

/** A column of settings beside the scores was not left out. */
function isOurColumn({ code, params }: Notice, catalogue: Catalogue): boolean {
  return code === 'READ_COLUMN_LEFT_OUT' && isSettingHeader(String(params.header), settingColumns(catalogue));
}

function ownerNotices(owners: Owners, { common, typed }: BatchRequest): Notice[] {
  const keys = keptForProvince(mergeSettings(common, typed));
  return [...owners.notices(), ...(keys.length === 0 ? [] : [notice('BATCH_PROVINCE_ONLY', 'info', { keys })])];
}

/** One year for all: the one asked for, else the latest of the file; an agency without it is named, never mixed in with another year. */
function yearOf(groups: readonly AgencyRecords[], { fiscalYear }: Settings, file: string): number | undefined {
  if (fiscalYear !== undefined) return fiscalYear;
  const years = groups.flatMap(({ records }) => records.flatMap((record) => record.fiscalYear ?? []));
  if (years.length > 0) return years.reduce((a, b) => Math.max(a, b));
  if (yearInName(file) === null) throw new ItaPlanError('CLI_YEAR_UNKNOWN', { file });
  return undefined;
}

interface Common {
  readonly file: string;
  readonly fiscalYear: number | undefined;
  readonly earlier: (agency: Agency) => Earlier;
}

function tasksFor(groups: readonly { readonly group: AgencyRecords; readonly own: Owned }[], { common, typed, out }: BatchRequest, catalogue: Catalogue, { file, fiscalYear, earlier }: Common): Task[] {
  const identified = groups.map(({ group, own }) => {
    const settings = settingsFor(own.settings, common, typed);
    const agency = settings.agency === undefined ? group.agency : identify(group.agency, catalogue, settings.agency);
    return { own, settings, group: { agency, records: group.records.map((record) => ({ ...record, agency })) } };
  });
  const folders = foldersFor(identified.map(({ group }) => group.agency));
  return identified.map(({ own, settings, group }, index) => ({
    key: keyOf(group.agency), group, previous: earlier(group.agency), file, folder: folders[index] as string, fault: own.fault === null ? twiceIn(group) : faultOf(own.fault),
    settings: { ...settings, out, ...(fiscalYear === undefined ? {} : { fiscalYear }) },
  }));
}

/** Two rows of one year under two spellings of one name («ทต.ก», «เทศบาลตำบลก»): which is right only the office can say. */
function twiceIn({ agency, records }: AgencyRecords): Fault | null {
  const second = records.find((record, index) => records.slice(0, index).some(({ fiscalYear }) => fiscalYear === record.fiscalYear));
  if (second === undefined) return null;
  const cells = records.filter(({ fiscalYear }) => fiscalYear === second.fiscalYear).flatMap(({ scores }) => Object.values(scores).slice(0, 1).flatMap((score) => score?.at ?? []));
  return { code: 'READ_SECOND_ROW', params: { agency: agency.name ?? agency.given ?? '', cells }, at: cells.at(-1) ?? null };
}

/** The same agency in another run. */
const keyOf = ({ name, given, district, province }: Agency): string => [province, district, name ?? given].map((part) => fold(part ?? '')).join('|');

/** Earlier files by name, so that each agency is compared with its own records only; a few that are not found see the whole file for a near name. */
function narrowed(earlier: Earlier): (agency: Agency) => Earlier {
  const sheets = earlier.sheets.map((sheet) => {
    const byName = new Map<string, ScoreRecord[]>();
    for (const record of sheet.records) {
      const key = fold(record.agency.name ?? '');
      byName.set(key, [...(byName.get(key) ?? []), record]);
    }
    return { sheet: { ...sheet, records: [], refused: [], ignored: [], columns: [], notices: [] }, byName, names: sheet.records.map(({ agency, fiscalYear }) => ({ agency, fiscalYear, scores: {}, rating: null, comments: [] })) };
  });
  let lost = 0;
  return (agency) => ({
    plans: earlier.plans.filter((plan) => fold(plan.agency.name ?? '') === fold(agency.name ?? '')),
    sheets: sheets.map(({ sheet, byName, names }) => {
      const records = byName.get(fold(agency.name ?? ''));
      return { ...sheet, records: records ?? (lost++ < MOST_SUGGESTED ? names : []) };
    }),
  });
}

const MOST_SUGGESTED = 20;
