/** Two to five years of one agency side by side: what rose, what fell, where the years may not be compared, what stays weak. */
import type { Assessment } from '../model/assessment.ts';
import { type Framework, type IndicatorId, INSTRUMENTS, type InstrumentId } from '../model/framework.ts';
import { round2 } from '../model/round.ts';
import { usedScore } from './scoring.ts';

/** Years beyond these are not shown. */
const MOST_YEARS = 5;
/** A tenth of a point is noise; from here on a change is named. */
const MARGIN = 1;

export interface Series {
  /** Fiscal years, ascending. */
  readonly years: readonly number[];
  readonly lines: readonly Line[];
  /** Neighbouring years that may not be compared, and why. */
  readonly breaks: readonly { readonly from: number; readonly to: number; readonly reason: string | null }[];
  readonly persistent: readonly Persistent[];
}

/** One score over the years; `changes` against the year before in the list, null across a break or an unknown score. */
interface Line {
  readonly subject: 'total' | InstrumentId | `${IndicatorId}`;
  readonly name: string | null;
  readonly scores: readonly (number | null)[];
  readonly changes: readonly (number | null)[];
  /** From the first to the last year of the stretch that may be compared, up to the latest year. */
  readonly net: number | null;
  readonly direction: 'rose' | 'fell' | 'steady' | null;
}

/** Weak in this year and in each of the years before it that are listed: the lowest of its instrument or below its target. */
export interface Persistent {
  readonly indicator: IndicatorId;
  readonly name: string;
  readonly years: readonly number[];
  /** In all of these years the lowest of its instrument. */
  readonly lowest: boolean;
}

/** `assessments` of one agency in any order, the year in question the latest; null where there is only one year. */
export function seriesOf(assessments: readonly Assessment[], frameworks: readonly Framework[]): Series | null {
  const ordered = [...new Map([...assessments].sort((a, b) => a.fiscalYear - b.fiscalYear).map((one) => [one.fiscalYear, one])).values()].slice(-MOST_YEARS);
  const latest = ordered.at(-1);
  if (latest === undefined || ordered.length < 2) return null;
  const links = ordered.slice(1).map((one, index) => linkOf(ordered[index] as Assessment, one, frameworks));
  const line = (subject: Line['subject'], name: string | null, scoreIn: (one: Assessment) => number | null): Line =>
    lineOf(subject, name, ordered.map(scoreIn), links.map(({ compares }) => compares));
  return {
    years: ordered.map(({ fiscalYear }) => fiscalYear),
    lines: [
      line('total', null, ({ total }) => usedScore(total)),
      ...INSTRUMENTS.map((id) => line(id, latest.instruments.find((one) => one.id === id)?.name ?? null, ({ instruments }) => instruments.find((one) => one.id === id)?.score ?? null)),
      ...latest.indicators.map(({ id, name }) => line(`${id}`, name, ({ indicators }) => indicators.find((one) => one.id === id)?.score ?? null)),
    ].filter(({ scores }) => scores.some((score) => score !== null)),
    breaks: links.flatMap(({ compares, from, to, reason }) => (compares ? [] : [{ from, to, reason }])),
    persistent: persistentIn(ordered),
  };
}

function linkOf(before: Assessment, after: Assessment, frameworks: readonly Framework[]): { compares: boolean; from: number; to: number; reason: string | null } {
  const allowed = frameworks.find(({ fiscalYear }) => fiscalYear === after.fiscalYear)?.comparableWith[String(before.fiscalYear)];
  return { compares: allowed === true, from: before.fiscalYear, to: after.fiscalYear, reason: typeof allowed === 'string' ? allowed : null };
}

/** Changes are those of the printed figures, two decimals against two decimals. */
function lineOf(subject: Line['subject'], name: string | null, scores: readonly (number | null)[], compares: readonly boolean[]): Line {
  const changes = scores.map((score, index) => {
    const before = index === 0 || compares[index - 1] !== true ? null : scores[index - 1] ?? null;
    return score === null || before === null ? null : round2(round2(score) - round2(before));
  });
  const stretch = changes.slice(changes.lastIndexOf(null) + 1).filter((change) => change !== null);
  const net = stretch.length === 0 ? null : round2(stretch.reduce((sum, change) => sum + change, 0));
  return { subject, name, scores, changes, net, direction: net === null ? null : net >= MARGIN ? 'rose' : net <= -MARGIN ? 'fell' : 'steady' };
}

/** A rank inside one year holds across a break, so weakness is followed through it; a score of 95 or more is no weakness. */
function persistentIn(ordered: readonly Assessment[]): Persistent[] {
  const backwards = [...ordered].reverse();
  return (ordered.at(-1)?.indicators ?? []).flatMap(({ id, name }) => {
    const weak = backwards.map((one) => one.findings.find((finding) => finding.id === String(id) && finding.severity !== 'sustain' && finding.why.some((why) => why === 'lowest' || why === 'below-target')));
    const stop = weak.indexOf(undefined);
    const found = (stop === -1 ? weak : weak.slice(0, stop)).flatMap((finding) => finding ?? []);
    if (found.length < 2) return [];
    return [{ indicator: id, name, years: backwards.slice(0, found.length).map(({ fiscalYear }) => fiscalYear).reverse(), lowest: found.every(({ why }) => why.includes('lowest')) }];
  });
}
