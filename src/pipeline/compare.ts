/** Where the analysed agencies stand among all agencies of their file. */
import { frameworkFor } from '../catalogue/index.ts';
import type { Standing } from '../assess/index.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Analysis } from './analyze.ts';
import { byAgency } from './choose.ts';

/** Standings of each assessment, in the same order; the whole file counts, however few of its agencies were asked for. */
export async function standingsIn({ assessments, sheet, catalogue }: Analysis): Promise<readonly (readonly Standing[])[]> {
  const { assess, standingsOf } = await import('../assess/index.ts');
  const [first] = assessments;
  const groups = byAgency(sheet.records);
  if (first === undefined || groups.length < 2) return assessments.map(() => []);
  const asked = new Set(assessments.map(({ agency }) => agency));
  const { fiscalYear } = first;
  const { framework } = frameworkFor(catalogue.frameworks, fiscalYear);
  const others = groups.filter(({ records }) => !records.some(({ agency }) => asked.has(agency))).flatMap(({ records }): Assessment[] => {
    const record = records.find((one) => (one.fiscalYear ?? fiscalYear) === fiscalYear);
    return record === undefined ? [] : [assess(record, framework, { fiscalYear, previous: null, target: 0, targets: undefined, findings: undefined, topics: [] }).assessment];
  });
  return standingsOf([...assessments, ...others]).slice(0, assessments.length);
}
