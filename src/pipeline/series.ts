/** The years behind each analysed agency: trend, persistent weakness, and what was planned against it last year. */
import type { Persistent, Series } from '../assess/index.ts';
import type { Plan } from '../model/plan.ts';
import type { Analysis } from './analyze.ts';

export interface Trend extends Omit<Series, 'persistent'> {
  readonly persistent: readonly (Persistent & {
    /** Measures of last year's plan for this indicator; null where `--previous` names no plan for the year of these scores. */
    readonly planned: readonly { readonly id: string; readonly title: string }[] | null;
  })[];
}

/** One trend an assessment, in the same order; null where only one year is known. */
export async function trendsOf({ histories, catalogue }: Analysis): Promise<readonly (Trend | null)[]> {
  const { seriesOf } = await import('../assess/index.ts');
  return histories.map(({ years, planned }) => {
    const series = seriesOf(years, catalogue.frameworks);
    return series === null ? null : { ...series, persistent: series.persistent.map((weak) => ({ ...weak, planned: planned === null ? null : measuresFor(weak, planned) })) };
  });
}

function measuresFor({ indicator }: Persistent, { findings, measures }: Plan): { id: string; title: string }[] {
  const about = new Set(findings.filter((finding) => finding.indicator === indicator).map(({ id }) => id as string));
  return measures.filter((measure) => measure.indicator === indicator || measure.findings.some((id) => about.has(id))).map(({ id, title }) => ({ id, title }));
}
