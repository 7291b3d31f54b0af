/** A chart as rows of bars: what the DOCX table and the HTML figure both draw. */
import type { Block } from '../model/document.ts';
import { round2 } from '../model/round.ts';

export type Chart = Extract<Block, { type: 'chart' }>;

export interface Bar { readonly series: number; readonly name: string; readonly value: number | null }
export interface Bars {
  /** Full length of a bar in points of score. */
  readonly scale: number;
  readonly rows: readonly { readonly label: string; readonly bars: readonly Bar[] }[];
}

/** Labels in order of first appearance, each with one bar a series; a score that was not measured has no bar. */
export function bars(chart: Chart): Bars {
  const labels = [...new Set(chart.series.flatMap((series) => series.values.map((value) => value.label)))];
  const rows = labels.map((label) => ({
    label,
    bars: chart.series.map((series, index) => ({ series: index, name: series.name, value: series.values.find((value) => value.label === label)?.value ?? null })),
  }));
  const largest = Math.max(100, chart.target ?? 0, ...rows.flatMap((row) => row.bars.map((bar) => bar.value ?? 0)));
  return { scale: largest, rows };
}

/** Scores are printed with two decimals; not measured is a dash. */
export function barLabel(value: number | null): string {
  return value === null ? '–' : round2(value).toFixed(2);
}

/** Told apart on a black and white copy too; the newest series, which comes last, is the darkest. */
const FILLS = ['1F4E79', '9DC3E6', 'D9D9D9'] as const;

/** Colour of a series, RRGGBB. */
export function fillOf(series: number, count: number): string {
  return FILLS[Math.min(count - 1 - series, FILLS.length - 1)] ?? FILLS[0];
}
