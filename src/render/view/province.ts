import type { GroupCount, ProvinceSummary, RankedAgency } from '../../model/province.ts';
import { round2 } from '../../model/round.ts';
import type { View } from '../fields/index.ts';

const MOST_WEAK = 2;

function weakOf({ indicators }: RankedAgency, all: ProvinceSummary['indicators']): NonNullable<View['province']>['first'][number]['weakest'] {
  const known = indicators.flatMap((score, index) => (score === null ? [] : [{ indicator: index + 1, name: all[index]?.name ?? '', score }]));
  return known.sort((a, b) => a.score - b.score || a.indicator - b.indicator).slice(0, MOST_WEAK);
}

const group = ({ name, agencies, scored, below, highest, median, least, weakest }: GroupCount): NonNullable<View['province']>['kinds'][number] =>
  ({ name, agencies, scored, below, highest, median, least, weakest: weakest.map(({ indicator, name: named, count }) => ({ indicator, name: named, count })) });

/** Middle of the totals, which are ranked. */
function middle(totals: readonly number[]): number | null {
  const [upper, lower] = [totals[Math.floor(totals.length / 2)], totals[Math.ceil(totals.length / 2) - 1]];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

export function provinceView(summary: ProvinceSummary | null): View['province'] {
  if (summary === null) return null;
  const { fiscalYear, target, agencies, grades, indicators, kinds, districts, first, common, left } = summary;
  const totals = agencies.flatMap(({ total }) => (total === null ? [] : [total]));
  const changes = agencies.flatMap(({ previous }) => previous?.change ?? []);
  return {
    fiscalYear, target, agencies: agencies.length, scored: totals.length, below: agencies.filter(({ below }) => below === true).length,
    highest: totals[0] ?? null, median: middle(totals), least: totals.at(-1) ?? null, local: agencies.every(({ local }) => local),
    compared: changes.length, rose: changes.filter((change) => round2(change) > 0).length, fell: changes.filter((change) => round2(change) < 0).length,
    grades: grades.map(({ grade, count, percent }) => ({ grade, count, percent })),
    indicators: indicators.map(({ indicator, name, instrument, known, lowest, below, median, least }) => ({
      indicator, name, instrument, known, lowest: lowest.count, below: below.count, percent: below.percent, median, least, shared: common.some((one) => one.indicator === indicator),
    })),
    kinds: kinds.map(group), districts: districts.map(group),
    first: first.map((row) => ({
      name: row.agency.name ?? row.agency.given ?? '', kind: row.kind, district: row.agency.district, rank: row.rank, score: row.total, grade: row.grade,
      change: row.previous?.change ?? null, below: row.belowTarget.length, weakest: weakOf(row, indicators),
    })),
    common: common.map(({ title, recommendation, indicator, indicatorName, count, percent }) => ({ title, recommendation, indicator, name: indicatorName, count, percent })),
    left: left.map(({ name, why }) => ({ name, why })),
  };
}
