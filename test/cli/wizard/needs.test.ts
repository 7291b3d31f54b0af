import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTING_OPTIONS } from '../../../src/cli/options.ts';
import { isFactOf, needsOf, noteOf } from '../../../src/cli/wizard/needs.ts';
import { makeSession } from '../../../src/cli/wizard/session.ts';
import { startState } from '../../../src/cli/wizard/state.ts';
import { DOCUMENT_KINDS, type DocumentKind, type Settings } from '../../../src/model/settings.ts';

const SCORES = resolve('examples/subdistrict/scores.csv');
const KINDS = DOCUMENT_KINDS.filter((kind) => !['province-report', 'progress-report'].includes(kind));
const FIELDS = SETTING_OPTIONS.find(({ flag }) => flag === 'papers')?.fields ?? [];
const needs = (documents: readonly DocumentKind[], settings: Settings = {}) => needsOf(startState(SCORES, null, { ...settings, documents }), makeSession(), {});

describe('facts that a paper asks for', () => {
  it.each(KINDS)('are all told where they will stand and what happens when they are skipped: %s', async (kind) => {
    const found = await needs([kind]);
    expect(found.length).toBeGreaterThan(0);
    for (const { fact } of found) {
      const asked = SETTING_OPTIONS.find((option) => isFactOf(option, fact)) ?? FIELDS.find(({ key }) => key === fact);
      expect([fact, asked === undefined ? '' : noteOf({ ...asked, key: fact.split('.') }, found, 'th')]).toEqual([fact, expect.stringMatching(/^จะอยู่: .+\nถ้าข้าม: /)]);
    }
  });

  it('include those it prints when given and does without when not', async () => {
    const memo = (await needs(['memo'])).map(({ fact }) => fact);
    expect(memo).toEqual(expect.arrayContaining(['to', 'through', 'title', 'signatory.title', 'signatory.acting']));
    expect((await needs(['internal-measures'])).map(({ fact }) => fact)).toContain('itemCode');
    expect((await needs(['working-group-order'])).map(({ fact }) => fact)).toEqual(expect.arrayContaining(['number', 'workingGroup.orderTitle']));
  });

  it('do not include those of papers that were not chosen', async () => {
    const report = (await needs(['analysis-report'])).map(({ fact }) => fact);
    expect(report).toContain('preparedBy.position');
    for (const fact of ['signatory.name', 'workingGroup.members', 'legalBasis', 'through']) expect(report).not.toContain(fact);
  });

  it('stay the same ones when they are given', async () => {
    const bare = await needs(['announcement']);
    const given = await needs(['announcement'], { date: '2022-01-05', signatory: { title: 'นาย', name: 'ก ข', acting: ['ค'] }, papers: { announcement: { legalBasis: 'มาตรา 5' } } });
    expect(given.map(({ fact }) => fact).sort()).toEqual(bare.map(({ fact }) => fact).sort());
  });
});
