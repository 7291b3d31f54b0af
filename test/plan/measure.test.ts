import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { makePlan } from '../../src/plan/index.ts';
import { ten } from '../fixtures/assess/records.ts';
import { assessed, input } from '../fixtures/plan/plans.ts';

/** An item that this year puts under indicator 9, while the rule on its topic lies with indicator 10. */
function under9(): Assessment {
  const made = assessed({ ...ten(91, 92, 93, 94, 95, 90, 91, 92, 97, 90), O42: 0 });
  return { ...made, findings: made.findings.map((finding) => (finding.id === 'O42' ? { ...finding, indicator: 9 as const } : finding)) };
}

describe('the indicator of a measure', () => {
  it('is that of the finding it answers, where a year has moved the item', () => {
    const { plan } = makePlan(input(under9()));
    expect(plan.measures.find(({ id }) => id === 'r10-document')).toMatchObject({ findings: ['O42'], indicator: 9 });
  });

  it('is the rule\'s own where it answers several, or none', () => {
    const { plan } = makePlan(input(assessed({ ...ten(91, 92, 93, 94, 95, 90, 91, 92, 97, 80), O42: 0 })));
    expect(plan.measures.find(({ id }) => id === 'r10-document')).toMatchObject({ findings: ['O42', '10'], indicator: 10 });
    expect(plan.measures.filter(({ from }) => from === 'standing').every(({ indicator }) => indicator === null)).toBe(true);
  });
});
