import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftPath, loadDraft, removeDraft, saveDraft } from '../../../src/cli/wizard/draft.ts';
import { startState } from '../../../src/cli/wizard/state.ts';

describe('a draft', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ita-plan-draft-'));
  const path = draftPath(join(folder, 'ita-plan.json'));
  const state = { ...startState(join(folder, 'scores.csv'), 'อบต.บ้าน', { date: '2022-01-17', previous: [join(folder, 'old.csv')] }), trail: ['scores'] };

  it('lies beside the settings and comes back as it was', async () => {
    await saveDraft(path, state);
    expect(path).toBe(join(folder, '.ita-plan-draft.json'));
    expect(await loadDraft(path)).toEqual(state);
  });

  it('holds paths as seen from its own folder', async () => {
    await saveDraft(path, state);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ scores: 'scores.csv', settings: { previous: ['old.csv'] } });
  });

  it('is gone when the work is done', async () => {
    await removeDraft(path);
    await removeDraft(path);
    expect(await loadDraft(path)).toBeNull();
  });

  it.each(['', '{', '{"schema":"ita-plan/draft@9"}', '{"schema":"ita-plan/draft@1","trail":[],"settings":{"no":1}}', '[]'])('that cannot be used counts as none: %s', async (text) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
    expect(await loadDraft(path)).toBeNull();
  });
});
