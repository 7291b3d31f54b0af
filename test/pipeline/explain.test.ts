import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/pipeline/explain.ts';
import { plan } from '../../src/pipeline/plan.ts';

const SCORES = 'examples/subdistrict/scores.csv';
const request = (scores: string) => ({ scores, settings: {}, agency: null });
const references = (JSON.parse(readFileSync('src/catalogue/references.json', 'utf8')) as { references: Record<string, { title: string }> }).references;

describe('the reasons of a plan', () => {
  it('lead every finding back to the cell its score was read from', async () => {
    const { findings } = await explain(request(SCORES), null);
    const cells = readFileSync(SCORES, 'utf8').trim().split('\n')[2]?.split(',') ?? [];
    for (const { score, evidence: [at] } of findings) {
      expect(at).toMatchObject({ file: 'scores.csv', row: 3, text: cells[(at?.column?.charCodeAt(0) ?? 0) - 65] });
      expect(Number(at?.text)).toBe(score);
    }
    expect(findings[0]).toMatchObject({ id: '10', gain: expect.closeTo(3.25, 9), measures: ['r10-measures-document', 'r10-measures-implementation'] });
  });

  it('give every measure its rule, the clause that chose it and the titles of its sources', async () => {
    const { measures } = await explain(request(SCORES), null);
    for (const measure of measures) {
      expect([measure.id, measure.how]).toEqual([measure.id, measure.from === 'standing' ? 'standing' : 'matched']);
      expect(measure.references.length).toBeGreaterThan(0);
      for (const { id, title, confidence } of measure.references) expect([title, confidence]).toEqual([references[id]?.title, expect.stringMatching(/high|medium|low/)]);
    }
  });

  it('speak of one finding where one is asked for, in any case, and refuse what the plan does not hold', async () => {
    const one = await explain(request(SCORES), '4');
    expect(one.findings.map(({ id }) => id)).toEqual(['4']);
    expect(one.measures.every(({ findings }) => findings.includes('4'))).toBe(true);
    await expect(explain(request(SCORES), '3')).rejects.toMatchObject({ code: 'CLI_INVALID_OPTION', params: { option: '--finding', value: '3' } });
  });

  it('ask questions about the cause and never name one', async () => {
    const { findings, questions } = await explain(request(SCORES), null);
    expect(findings.every((finding) => finding.questions.length > 0 && finding.cause === null)).toBe(true);
    expect(questions.length).toBeGreaterThan(0);
  });

  it('are the same from the plan that was saved', async () => {
    const { plans } = await plan(request(SCORES));
    const path = join(mkdtempSync(join(tmpdir(), 'ita-plan-')), 'plan.json');
    writeFileSync(path, JSON.stringify({ schema: 'ita-plan/plan@1', plans }));
    const { notices: _saved, ...saved } = await explain(request(path), null);
    const { notices: _made, ...made } = await explain(request(SCORES), null);
    expect(saved).toEqual(made);
  });
});
