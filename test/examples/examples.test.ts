import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import type { Plan } from '../../src/model/plan.ts';
import { runCli } from '../cli/run-cli.ts';
import { dump } from '../fixtures/render/dump.ts';

const examples = readdirSync('examples').filter((name) => existsSync(`examples/${name}/README.md`));

/** The `generate` lines of an example's README, as arguments. */
function generateLines(name: string): string[][] {
  const readme = readFileSync(`examples/${name}/README.md`, 'utf8');
  return [...readme.matchAll(/^node bin\/ita-plan\.js (generate .*)$/gm)].map(([, line]) => [...(line as string).matchAll(/"([^"]*)"|(\S+)/g)].map((word) => word[1] ?? (word[2] as string)));
}

describe.each(examples.filter((name) => generateLines(name).length > 0))('example %s', (name) => {
  it.each(generateLines(name))('makes its papers with the command of its README', async (...args) => {
    const folder = mkdtempSync(join(tmpdir(), 'ita-plan-example-'));
    const { exit, err } = await runCli([...args, '--out', folder, '--format', 'json']);
    expect(err).not.toContain('ผิดพลาด');
    expect(exit).toBe(0);
    const documents = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'plan.json').map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Document);
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) await expect(dump(document)).toMatchFileSnapshot(`../../examples/${name}/output/${document.kind}.txt`);
    const { plans } = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as { plans: Plan[] };
    expect(plans.map((plan) => plan.unaddressed)).toEqual([[]]);
  });
});
