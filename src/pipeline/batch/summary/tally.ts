/** The rows of a province's agencies → its summary: ranks, counts, who needs help first, what most share. Pure arithmetic, no mean over agencies. */
import { type Framework, INDICATORS, type IndicatorId } from '../../../model/framework.ts';
import type { CommonMeasure, Count, GradeCount, GroupCount, IndicatorCount, LeftAgency, ProvinceAgency, ProvinceSummary, RankedAgency } from '../../../model/province.ts';
import { round2 } from '../../../model/round.ts';

export interface TallyFacts {
  readonly province: string | null;
  readonly fiscalYear: number;
  readonly forYear: number;
  readonly target: number;
  readonly framework: Framework;
  readonly left: readonly LeftAgency[];
  /** Recommendation of a rule in words that fit every kind of agency. */
  readonly recommendations: ReadonlyMap<string, string>;
}

const NO_DISTRICT = 'ไม่ระบุอำเภอ';
const MOST_FIRST = 10;
/** Weak points and measures each that a province can press at once. */
const MOST_SHARED = 5;
const PER_INDICATOR = 1;
const SUSTAIN_FROM = 95;

export function summarise(rows: readonly ProvinceAgency[], facts: TallyFacts): ProvinceSummary {
  const { province, fiscalYear, forYear, target, framework, left, recommendations } = facts;
  const agencies = ranked(rows);
  return {
    province, fiscalYear, forYear, target, agencies, left,
    grades: gradesOf(agencies, framework),
    indicators: INDICATORS.map((id) => indicatorOf(id, agencies, framework)),
    kinds: groupsOf(agencies, ({ kind }) => kind, framework),
    districts: groupsOf(agencies, ({ agency }) => agency.district ?? NO_DISTRICT, framework),
    first: firstOf(agencies),
    common: commonOf(agencies, framework, recommendations),
  };
}

/** Ids of the rules whose measures would stand in the summary as common. */
export function commonRules(rows: readonly ProvinceAgency[]): string[] {
  return sharedIndicators(rows).flatMap((id) => measuresOf(id, rows).map((one) => one.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const nameOf = ({ agency }: ProvinceAgency): string => agency.name ?? agency.given ?? '';
const totalOf = ({ total }: ProvinceAgency): number => (total === null ? -1 : round2(total));

/** Highest first, equals on two decimals share a rank and stand by name; without a total last. */
export function ranked(rows: readonly ProvinceAgency[]): RankedAgency[] {
  const inOrder = [...rows].sort((a, b) => totalOf(b) - totalOf(a) || compare(nameOf(a), nameOf(b)) || compare(a.folder, b.folder));
  const firstAt = new Map<number, number>();
  for (const [index, row] of inOrder.entries()) if (!firstAt.has(totalOf(row))) firstAt.set(totalOf(row), index + 1);
  return inOrder.map((row) => ({ ...row, rank: row.total === null ? null : (firstAt.get(totalOf(row)) ?? null) }));
}

const share = (count: number, of: number): Count => ({ count, percent: of === 0 ? 0 : (count / of) * 100 });

/** In the order of the year's levels, then levels that the file alone knows, then those without. */
function gradesOf(agencies: readonly ProvinceAgency[], { rating }: Framework): GradeCount[] {
  const levels = rating.levels.map(({ grade }) => grade);
  const others = [...new Set(agencies.flatMap(({ grade }) => (grade === null || levels.includes(grade) ? [] : [grade])))].sort();
  return [...levels, ...others, null].map((grade) => ({ grade, ...share(agencies.filter((one) => one.grade === grade).length, agencies.length) })).filter(({ grade, count }) => grade !== null || count > 0);
}

const scoreOf = (row: ProvinceAgency, id: IndicatorId): number | null => row.indicators[id - 1] ?? null;
const isLowest = ({ weakest }: ProvinceAgency, id: IndicatorId): boolean => Object.values(weakest).some((ids) => ids.includes(id));
const numbers = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null).sort((a, b) => a - b);
const named = (id: IndicatorId, { indicators }: Framework): { name: string; instrument: IndicatorCount['instrument'] } => {
  const found = indicators.find((one) => one.id === id);
  return { name: found?.name.value ?? `ตัวชี้วัดที่ ${id}`, instrument: found?.instrument ?? 'IIT' };
};

export function median(sorted: readonly number[]): number | null {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function indicatorOf(id: IndicatorId, agencies: readonly ProvinceAgency[], framework: Framework): IndicatorCount {
  const scores = numbers(agencies.map((row) => scoreOf(row, id)));
  return {
    indicator: id, ...named(id, framework), known: scores.length,
    lowest: share(agencies.filter((row) => isLowest(row, id)).length, scores.length),
    below: share(agencies.filter(({ belowTarget }) => belowTarget.includes(id)).length, scores.length),
    median: median(scores), least: scores[0] ?? null,
  };
}

/** By size, then by name. */
function groupsOf(agencies: readonly ProvinceAgency[], keyOf: (row: ProvinceAgency) => string, framework: Framework): GroupCount[] {
  const groups = new Map<string, ProvinceAgency[]>();
  for (const row of agencies) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...groups].map(([name, rows]) => {
    const totals = numbers(rows.map(({ total }) => total));
    return { name, agencies: rows.length, scored: totals.length, below: rows.filter(({ below }) => below === true).length, highest: totals.at(-1) ?? null, median: median(totals), least: totals[0] ?? null, weakest: mostBelow(rows, framework) };
  }).sort((a, b) => b.agencies - a.agencies || compare(a.name, b.name));
}

function mostBelow(rows: readonly ProvinceAgency[], framework: Framework): GroupCount['weakest'] {
  const counts = INDICATORS.map((indicator) => ({ indicator, name: named(indicator, framework).name, count: rows.filter(({ belowTarget }) => belowTarget.includes(indicator)).length }));
  const most = Math.max(...counts.map(({ count }) => count));
  return most === 0 ? [] : counts.filter(({ count }) => count === most);
}

/** Below the target, lowest first; then those with more weak indicators. */
function firstOf(agencies: readonly RankedAgency[]): RankedAgency[] {
  const inNeed = agencies.filter(({ below, belowTarget }) => below === true || (below === null && belowTarget.length > 0));
  const total = (row: RankedAgency): number => row.total ?? Number.MAX_VALUE;
  return inNeed.sort((a, b) => total(a) - total(b) || b.belowTarget.length - a.belowTarget.length || compare(nameOf(a), nameOf(b))).slice(0, MOST_FIRST);
}

/** A weak point: below the target, or the lowest of its instrument and not high. */
function isWeak(row: ProvinceAgency, id: IndicatorId): boolean {
  const score = scoreOf(row, id);
  return score !== null && (row.belowTarget.includes(id) || (isLowest(row, id) && round2(score) < SUSTAIN_FROM));
}

/** Weak points of more than half of the agencies that know their score, the most shared ones, in the order of the indicators. */
function sharedIndicators(rows: readonly ProvinceAgency[]): IndicatorId[] {
  const shares = INDICATORS.map((id) => ({ id, share: rows.filter((row) => isWeak(row, id)).length / Math.max(1, rows.filter((row) => scoreOf(row, id) !== null).length) }));
  const shared = shares.filter(({ share: part }) => part > 0.5).sort((a, b) => b.share - a.share || a.id - b.id).slice(0, MOST_SHARED);
  return shared.map(({ id }) => id).sort((a, b) => a - b);
}

/** The measure most plans answer an indicator with. */
function measuresOf(id: IndicatorId, rows: readonly ProvinceAgency[]): { id: string; title: string; count: number }[] {
  const found = new Map<string, { id: string; title: string; count: number }>();
  for (const measure of rows.flatMap(({ measures }) => measures)) {
    if (measure.from !== 'rule' || measure.indicator !== id) continue;
    found.set(measure.id, { id: measure.id, title: measure.title, count: (found.get(measure.id)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || compare(a.id, b.id)).slice(0, PER_INDICATOR);
}

function commonOf(agencies: readonly ProvinceAgency[], framework: Framework, recommendations: ReadonlyMap<string, string>): CommonMeasure[] {
  return sharedIndicators(agencies).flatMap((indicator) => measuresOf(indicator, agencies).flatMap(({ id, title, count }) => {
    const recommendation = recommendations.get(id);
    return recommendation === undefined ? [] : [{ id, title, recommendation, indicator, indicatorName: named(indicator, framework).name, ...share(count, agencies.length) }];
  }));
}
