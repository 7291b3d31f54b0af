import { describe, expect, it } from 'vitest';
import { frameworkFor } from '../../src/catalogue/index.ts';
import { assess } from '../../src/assess/index.ts';
import { INDICATORS } from '../../src/model/framework.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Score } from '../../src/model/scores.ts';
import type { Settings } from '../../src/model/settings.ts';
import { loadCatalogue } from '../../src/pipeline/catalogue.ts';
import { identify } from '../../src/pipeline/inspect.ts';
import { planFor } from '../../src/pipeline/plan.ts';
import agencies from '../fixtures/plan/contrast/agencies.json' with { type: 'json' };
import { readable } from '../fixtures/plan/contrast/read.ts';

type Given = { id: string; about: string; name: string; fiscalYear: number; scores: Readonly<Record<string, number>>; settings: Settings };
const GIVEN = agencies as unknown as Given[];
const catalogue = await loadCatalogue({});

async function planned({ name, fiscalYear, scores, settings }: Given): Promise<Plan> {
  const agency = identify({ name: null, given: name, shortName: null, type: null, province: null, district: null }, catalogue, undefined);
  const cells = Object.fromEntries(Object.entries(scores).map(([subject, value]): [string, Score] => [subject, { value, at: { file: 'scores.csv', row: 2, column: subject } }]));
  const { framework } = frameworkFor(catalogue.frameworks, fiscalYear);
  const { assessment } = assess({ agency, fiscalYear, scores: cells, rating: null, comments: [] }, framework, {
    fiscalYear, previous: null, target: settings.target ?? 85, targets: settings.targets, findings: settings.findings, topics: catalogue.topics,
  });
  return (await planFor(assessment, catalogue, settings)).plan;
}

const PLANS = new Map(await Promise.all(GIVEN.map(async (given) => [given.id, await planned(given)] as const)));
const planOf = (id: string): Plan => PLANS.get(id) as Plan;
const idsOf = ({ measures }: Plan): string[] => measures.map(({ id }) => id);

describe('ten contrasting agencies', () => {
  it.each(GIVEN)('$id: $about', async ({ id, about }) => {
    await expect(readable(about, planOf(id))).toMatchFileSnapshot(`../fixtures/plan/contrast/${id}.txt`);
  });

  it.each(GIVEN)('$id has a complete plan', ({ id }) => {
    const { measures, unaddressed } = planOf(id);
    expect(unaddressed).toEqual([]);
    expect(measures.length).toBeGreaterThan(2);
    for (const measure of measures) {
      expect([measure.id, measure.steps.length >= 3, measure.responsible.some(({ part, units }) => part === 'lead' && units.length > 0), measure.evidence.length > 0, measure.monitoring !== '', measure.references.length > 0]).toEqual([measure.id, true, true, true, true, true]);
      expect(JSON.stringify(measure)).not.toMatch(/\{(?:unit:|staff|clients|agency|fiscalYear|forYear)/);
    }
  });

  it('share few measures: whoever has other weak points gets another plan (instruments alone cannot tell two agencies apart)', () => {
    const ids = GIVEN.filter(({ id }) => planOf(id).assessment?.indicators.some(({ score }) => score !== null) === true).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(5);
    const alike = ids.flatMap((a, index) => ids.slice(index + 1).flatMap((b) => {
      const [one, other] = [planOf(a), planOf(b)].map((plan) => new Set(plan.measures.filter(({ from }) => from === 'rule').map(({ id }) => id))) as [Set<string>, Set<string>];
      const common = [...one].filter((id) => other.has(id)).length;
      return common / Math.max(1, one.size + other.size - common) <= 0.7 ? [] : [`${a} ${b} ${common} of ${one.size} and ${other.size}`];
    }));
    expect(alike).toEqual([]);
  });

  it('name nobody\'s units but their own kind\'s', () => {
    const local = /กองคลัง|สำนักปลัด|กองช่าง/;
    for (const id of ['01-university', '02-public-organization', '03-college', '05-neutral', '06-education-office', '09-school-questions', '10-province']) expect([id, JSON.stringify(planOf(id).measures).match(local)]).toEqual([id, null]);
    expect(JSON.stringify(planOf('07-subdistrict-items').measures)).toMatch(local);
  });

  it('widen what is high instead of repairing it', () => {
    const high = planOf('08-town-high');
    expect(high.findings.every(({ severity }) => severity === 'sustain')).toBe(true);
    const sustained = high.measures.filter(({ from }) => from === 'rule').map(({ id, recommendation }) => [recommendation, catalogue.rules.find((rule) => rule.id === id)?.recommendation]);
    expect(sustained.every(([given, repair]) => given !== repair)).toBe(true);
  });

  it('answer every OIT item missed with its own to-do', () => {
    const { measures } = planOf('07-subdistrict-items');
    const answered = (item: string): string[] => measures.filter(({ findings }) => findings.includes(item as never)).map(({ id }) => id);
    expect(Object.fromEntries(['O8', 'O16', 'O22', 'O36', 'O42'].map((item) => [item, answered(item)]))).toEqual({ O8: ['r09-question-answer'], O16: ['r09-satisfaction'], O22: ['r09-procurement-notices'], O36: ['r10-risk-assessment'], O42: ['r10-measures-document'] });
  });
});

describe('swapping the two lowest indicators of an instrument', () => {
  const complete = GIVEN.filter(({ scores }) => INDICATORS.every((id) => scores[`${id}`] !== undefined));
  const instruments = [[1, 2, 3, 4, 5], [6, 7, 8], [9, 10]] as const;

  it.each(complete)('swaps the measures of $id', async (given) => {
    for (const ids of instruments) {
      const [low, next] = [...ids].sort((a, b) => (given.scores[`${a}`] as number) - (given.scores[`${b}`] as number)) as [number, number];
      if (given.scores[`${low}`] === given.scores[`${next}`]) continue;
      const plain: Given = { ...given, settings: { coverage: 'weakest' }, scores: Object.fromEntries(INDICATORS.map((id) => [`${id}`, given.scores[`${id}`] as number])) };
      const swapped: Given = { ...plain, scores: { ...plain.scores, [`${low}`]: plain.scores[`${next}`] as number, [`${next}`]: plain.scores[`${low}`] as number } };
      const [before, after] = [await planned(plain), await planned(swapped)];
      const about = ({ measures }: Plan, indicator: number): number => measures.filter((measure) => measure.from === 'rule' && measure.indicator === indicator).length;
      expect([about(before, low) > 0, about(before, next), about(after, low), about(after, next) > 0]).toEqual([true, 0, 0, true]);
      const elsewhere = (plan: Plan): string[] => idsOf({ ...plan, measures: plan.measures.filter(({ from, indicator }) => from === 'rule' && indicator !== low && indicator !== next) });
      expect(elsewhere(after).sort()).toEqual(elsewhere(before).sort());
    }
  });
});
