/** Where an agency stands among those of the same file: rank and quartile by total. For the officer's eyes; papers do not print it. */
import type { Agency } from '../model/agency.ts';
import type { Assessment } from '../model/assessment.ts';
import { round2 } from '../model/round.ts';
import { fold } from '../thai/text.ts';
import { usedScore } from './scoring.ts';

export interface Standing {
  readonly scope: 'district' | 'province' | 'kind' | 'file';
  /** Name of the district or province, id of the kind; null for the whole file. */
  readonly of: string | null;
  /** 1 = highest; agencies that print the same total share a rank. */
  readonly rank: number;
  readonly count: number;
  /** 1 = the upper quarter; null among fewer than four. */
  readonly quartile: 1 | 2 | 3 | 4 | null;
}

/** Fewer do not divide into quarters. */
const LEAST = 4;

const KEYS: Readonly<Record<Standing['scope'], (agency: Agency) => { readonly key: string; readonly of: string | null } | null>> = {
  district: ({ district, province }) => (district === null ? null : { key: fold(`${district}|${province ?? ''}`), of: district }),
  province: ({ province }) => (province === null ? null : { key: fold(province), of: province }),
  kind: ({ type }) => (type === null ? null : { key: type, of: type }),
  file: () => ({ key: '', of: null }),
};
const SCOPES = Object.keys(KEYS) as Standing['scope'][];

/** Standings of each assessment in the order given; only totals of the same fiscal year are set side by side, and only where there are two. */
export function standingsOf(assessments: readonly Assessment[]): Standing[][] {
  const entries = assessments.map((one) => ({ total: totalOf(one), places: SCOPES.flatMap((scope) => placeOf(one, scope)) }));
  const groups = new Map<string, number[]>();
  for (const { total, places } of entries) {
    if (total === null) continue;
    for (const { key } of places) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [total]);
      else group.push(total);
    }
  }
  const ranked = new Map([...groups].map(([key, totals]) => [key, ranksOf(totals)]));
  return entries.map(({ total, places }) => (total === null ? [] : places.flatMap(({ scope, of, key }) => {
    const count = groups.get(key)?.length ?? 0;
    const rank = ranked.get(key)?.get(total);
    return rank === undefined || count < 2 ? [] : [{ scope, of, rank, count, quartile: quartileOf(rank, count) }];
  })));
}

function totalOf({ total }: Assessment): number | null {
  const score = usedScore(total);
  return score === null ? null : round2(score);
}

function placeOf({ agency, fiscalYear }: Assessment, scope: Standing['scope']): { scope: Standing['scope']; of: string | null; key: string }[] {
  const place = KEYS[scope](agency);
  return place === null ? [] : [{ scope, of: place.of, key: `${fiscalYear}|${scope}|${place.key}` }];
}

/** Each total → its rank, the highest first. */
function ranksOf(totals: readonly number[]): Map<number, number> {
  const ranks = new Map<number, number>();
  [...totals].sort((a, b) => b - a).forEach((total, index) => {
    if (!ranks.has(total)) ranks.set(total, index + 1);
  });
  return ranks;
}

function quartileOf(rank: number, count: number): Standing['quartile'] {
  return count < LEAST ? null : (Math.ceil((4 * rank) / count) as 1 | 2 | 3 | 4);
}
