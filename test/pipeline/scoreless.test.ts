import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'ita-plan-scoreless-'));
const TWO = ['generate', '--documents', 'driving-measures,working-group-order'];

describe('papers without a score file', () => {
  it('are made of an agency and a year alone', async () => {
    const out = folder();
    const { exit } = await runCli([...TWO, '--agency', 'จังหวัดตัวอย่าง', '--for-year', '2565', '--out', out]);
    expect(exit).toBe(0);
    expect(readdirSync(out)).toEqual(['driving-measures-จังหวัดตัวอย่าง-2565.docx', 'plan.json', 'working-group-order-จังหวัดตัวอย่าง-2565.docx']);
  });

  it.each([
    ['the year', ['--agency', 'จังหวัดตัวอย่าง'], 'CLI_FOR_YEAR_MISSING'],
    ['the agency', ['--for-year', '2565'], 'CLI_AGENCY_MISSING'],
    ['scores that one of them needs', ['--agency', 'จังหวัดตัวอย่าง', '--for-year', '2565', '--documents', 'memo,analysis-report'], 'CLI_SCORES_MISSING'],
  ])('ask for %s', async (_what, args, code) => {
    const { exit, err } = await runCli([...TWO, ...args, '--out', folder()]);
    expect(exit).toBe(2);
    expect(err).toContain(code);
  });

  it('of «all» are made where they can, and the others are told', async () => {
    const { exit, out } = await runCli(['generate', '--documents', 'all', '--agency', 'จังหวัดตัวอย่าง', '--for-year', '2565', '--out', folder(), '--json']);
    expect(exit).toBe(0);
    const { files, left } = JSON.parse(out) as { files: { kind: string }[]; left: { kind: string; code: string }[] };
    expect(files.map((one) => one.kind)).toContain('working-group-order');
    expect(left).toContainEqual({ kind: 'analysis-report', code: 'CLI_DOCUMENT_NEEDS' });
  });
});
