import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate, inspect } from '../../src/pipeline/index.ts';
import { preview } from '../../src/pipeline/preview.ts';

const SCORES = 'examples/subdistrict/scores.csv';

describe('a preview', () => {
  it('is what generate writes, from a file read once or twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ita-plan-preview-'));
    const settings = { formats: ['json', 'html'] as const, out: folder };
    const seen = await preview({ scores: SCORES, settings, agency: null }, await inspect(SCORES, settings));
    await generate({ scores: SCORES, settings, agency: null }, false);
    for (const { path, bytes } of seen.pages) expect(readFileSync(join(folder, path), 'utf8')).toBe(new TextDecoder().decode(bytes));
    expect(seen.documents.map(({ kind }) => kind)).toEqual(['announcement', 'analysis-report']);
    expect(seen.pages).toHaveLength(2);
  });

  it('writes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ita-plan-preview-'));
    await preview({ scores: SCORES, settings: { out: folder }, agency: null });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('what the office says of itself', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'ita-plan-own-')), 'scores-2564.csv');
  writeFileSync(file, 'หน่วยงาน,IIT,EIT,OIT,คะแนนรวม\nศูนย์บริการหนึ่ง,80,81,82,81.1\nศูนย์บริการสอง,70,71,72,71.1\n');

  it('counts for the one agency taken from a file of many', async () => {
    const { plan } = await preview({ scores: file, settings: { agency: { type: 'health', shortName: 'ศบ.2' } }, agency: 'ศูนย์บริการสอง' });
    expect(plan.agency).toMatchObject({ name: 'ศูนย์บริการสอง', type: 'health', shortName: 'ศบ.2' });
  });

  it('does not count for another agency', async () => {
    const { plan } = await preview({ scores: file, settings: { agency: { name: 'ศูนย์บริการหนึ่ง', type: 'health' } }, agency: 'ศูนย์บริการสอง' });
    expect(plan.agency).toMatchObject({ name: 'ศูนย์บริการสอง', type: null });
  });
});
