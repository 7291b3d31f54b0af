/** Which agency and which years of a score file are meant. */
import { ItaPlanError } from '../model/error.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { Agency } from '../model/agency.ts';
import type { ScoreRecord } from '../model/scores.ts';
import type { Settings } from '../model/settings.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { fold } from '../thai/text.ts';
import { nearest } from './nearest.ts';

/** All records of one agency, one a year. */
export interface AgencyRecords {
  readonly agency: Agency;
  readonly records: readonly ScoreRecord[];
}

/** Same name in two districts stays two agencies. */
export function byAgency(records: readonly ScoreRecord[]): AgencyRecords[] {
  const groups = new Map<string, ScoreRecord[]>();
  for (const record of records) {
    const { name, district, province } = record.agency;
    const key = [name, district, province].map((part) => fold(part ?? '')).join('|');
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].map((group) => ({ agency: (group[0] as ScoreRecord).agency, records: group }));
}

/** The agencies asked for: all, or those of that name (and district, province). */
export function chooseAgencies(groups: readonly AgencyRecords[], wanted: Wanted): AgencyRecords[] {
  const { agency: query, district, province } = wanted;
  const inPlace = groups.filter(({ agency }) => isPlace(district, agency.district) && isPlace(province, agency.province));
  if (query === null) return [...inPlace];
  const key = fold(query.name);
  const found = inPlace.filter(({ agency }) => [agency.name, agency.given, agency.shortName].some((name) => name !== null && (fold(name) === key || fold(name) === fold(query.given))));
  if (found.length > 0) return found;
  const names = inPlace.map(({ agency }) => agency.name ?? agency.given ?? '');
  throw new ItaPlanError('CLI_AGENCY_NOT_FOUND', { wanted: query.given, near: nearest(query.name, names), count: names.length });
}

export interface Wanted {
  readonly agency: { readonly given: string; readonly name: string } | null;
  readonly district: string | null;
  readonly province: string | null;
}

const isPlace = (wanted: string | null, place: string | null): boolean => wanted === null || place === null || fold(place) === fold(wanted);

/** A paper speaks of one agency; several are a question back. */
export function onlyOne(groups: readonly AgencyRecords[]): AgencyRecords {
  const [first, ...others] = groups;
  if (first === undefined) throw new ItaPlanError('CLI_AGENCY_NOT_FOUND', { wanted: '', near: [], count: 0 });
  if (others.length === 0) return first;
  const names = groups.map(({ agency }) => agency.name ?? agency.given ?? '');
  if (new Set(names).size === 1) {
    throw new ItaPlanError('CLI_SAME_NAME', { name: names[0] as string, places: groups.map(({ agency }) => [agency.district, agency.province].filter(Boolean).join(' ') || '-') });
  }
  throw new ItaPlanError('CLI_SEVERAL_AGENCIES', { count: groups.length, names: names.slice(0, 3) });
}

export interface ChosenYears {
  readonly record: ScoreRecord;
  readonly fiscalYear: number;
  /** Latest earlier year in the same file. */
  readonly earlier: ScoreRecord | null;
  /** Every earlier year in the same file, ascending; the last is `earlier`. */
  readonly before: readonly (ScoreRecord & { readonly fiscalYear: number })[];
  readonly notices: readonly Notice[];
}

/** `--year`, else the latest year in the file; a file that names no year needs one from the settings or its own name. */
export function chooseYears({ records }: AgencyRecords, settings: Settings, file: string): ChosenYears {
  const notices: Notice[] = [];
  const dated = records.map((record) => ({ record, year: record.fiscalYear ?? yearFor(settings, file, notices) }));
  const years = [...new Set(dated.map(({ year }) => year))].sort((a, b) => b - a);
  const fiscalYear = settings.fiscalYear ?? (years[0] as number);
  const chosen = dated.find(({ year }) => year === fiscalYear);
  if (chosen === undefined) throw new ItaPlanError('CLI_YEAR_NOT_IN_FILE', { fiscalYear, years });
  const before = dated.filter(({ year }) => year < fiscalYear).sort((a, b) => a.year - b.year).map(({ record, year }) => ({ ...record, fiscalYear: year }));
  const earlier = before.at(-1) ?? null;
  const left = years.filter((year) => year !== fiscalYear && year !== earlier?.fiscalYear);
  if (left.length > 0) notices.push(notice('CLI_OTHER_YEARS_LEFT', 'info', { used: fiscalYear, years: left }));
  return { record: chosen.record, fiscalYear, earlier, before, notices };
}

function yearFor(settings: Settings, file: string, notices: Notice[]): number {
  const say = (one: Notice): void => {
    if (!notices.some((other) => other.code === one.code)) notices.push(one);
  };
  if (settings.fiscalYear !== undefined) {
    say(notice('CLI_YEAR_ASSUMED', 'info', { fiscalYear: settings.fiscalYear }));
    return settings.fiscalYear;
  }
  const named = yearInName(file);
  if (named === null) throw new ItaPlanError('CLI_YEAR_UNKNOWN', { file });
  say(notice('CLI_YEAR_FROM_FILE_NAME', 'warning', { fiscalYear: named, file }));
  return named;
}

/** The one Buddhist year 25xx that stands in a file name; null when there is none or more than one. */
export function yearInName(file: string): number | null {
  const years = new Set(toArabicDigits(file).match(/(?<!\d)25[5-9]\d(?!\d)/g));
  return years.size === 1 ? Number([...years][0]) : null;
}
