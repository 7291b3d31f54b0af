import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

const SCORES = 'examples/subdistrict/scores.csv';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-plan-cli-'));
});

describe('help and usage', () => {
  it('explains itself in Thai, and in English when asked', async () => {
    const thai = await runCli(['--help']);
    expect([thai.exit, thai.err]).toEqual([0, '']);
    expect(thai.out).toMatch(/^วิธีใช้: ita-plan/);
    expect(thai.out).not.toMatch(/Usage|Options|display help/);
    expect((await runCli(['--help', '--lang', 'en'])).out).toMatch(/^Usage: ita-plan/);
    expect((await runCli(['--help'], { ITA_PLAN_LANG: 'en' })).out).toMatch(/^Usage: ita-plan/);
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await runCli(['--version'])).out.trim()).toBe(version);
  });

  it.each([
    [[], 2, /วิธีใช้/],
    [['generat', SCORES], 2, /CLI_UNKNOWN_COMMAND.*generate/],
    [['analyze', SCORES, '--targt', '90'], 2, /CLI_UNKNOWN_OPTION.*--target/],
    [['analyze'], 2, /CLI_MISSING_ARGUMENT.*scores/],
    [['generate'], 2, /CLI_SCORES_MISSING/],
    [['analyze', SCORES, 'extra'], 2, /CLI_EXCESS_ARGUMENT/],
    [['analyze', SCORES, '--target', '101'], 2, /CLI_INVALID_OPTION.*0–100/],
    [['analyze', SCORES, '--year', '2021'], 2, /CLI_INVALID_OPTION.*พ\.ศ\./],
    [['analyze', SCORES, '--lang', 'fr'], 2, /CLI_INVALID_OPTION.*th, en/],
    [['generate', SCORES, '--date', '31/2/2565'], 2, /CLI_INVALID_OPTION/],
    [['generate', SCORES, '--documents', 'poster'], 2, /CLI_DOCUMENT_UNKNOWN.*announcement/],
    [['generate', SCORES, '--for-year', '2564'], 2, /CLI_FOR_YEAR_NOT_AFTER/],
    [['analyze', 'examples/subdistrict/score.csv'], 2, /CLI_FILE_NOT_FOUND.*scores\.csv/],
    [['analyze', 'examples'], 2, /CLI_IS_A_FOLDER/],
    [['analyze', SCORES, '--settings', 'nowhere.json'], 20, /SETTINGS_FILE_NOT_FOUND/],
    [['analyze', SCORES, '--framework', 'nowhere.json'], 20, /CATALOGUE_FILE_NOT_FOUND/],
    [['analyze', 'package.json'], 10, /READ_/],
  ] as const)('%j ends with %i and says why', async (args, exit, words) => {
    const run = await runCli([...args, '--no-input']);
    expect(run.exit).toBe(exit);
    expect(run.err).toMatch(words);
    expect(run.err).not.toMatch(/\n\s+at /);
    expect(run.out).toBe('');
  });

  it('gives a failure as JSON on stdout as well', async () => {
    const { exit, out } = await runCli(['analyze', 'missing.csv', '--json']);
    expect([exit, JSON.parse(out)]).toMatchObject([2, { schema: 'ita-plan/error@1', error: { code: 'CLI_FILE_NOT_FOUND', exit: 2, params: { path: 'missing.csv' }, at: null } }]);
  });
});

describe('settings', () => {
  it('are overridden by the environment, and that by a flag', async () => {
    const settings = join(folder, 'office.json');
    writeFileSync(settings, JSON.stringify({ target: 70 }));
    const targetOf = async (args: readonly string[], env: Record<string, string>): Promise<unknown> =>
      (JSON.parse((await runCli(['analyze', SCORES, '--json', ...args], env)).out) as { assessments: { findings: { target: number }[] }[] }).assessments[0]?.findings[0]?.target;
    expect(await targetOf(['--settings', settings], {})).toBe(70);
    expect(await targetOf(['--settings', settings], { ITA_PLAN_TARGET: '๘๐' })).toBe(80);
    expect(await targetOf(['--settings', settings, '--target', '90'], { ITA_PLAN_TARGET: '80' })).toBe(90);
  });
});

describe('generate', () => {
  it('prints the paths on stdout, talks on stderr, and says what is blank', async () => {
    const { exit, out, err } = await runCli(['generate', SCORES, '--out', folder]);
    expect(exit).toBe(0);
    expect(out.trim().split('\n').map((path) => path.slice(folder.length + 1))).toEqual([
      'announcement-องค์การบริหารส่วนตำบลบ้านตัวอย่าง-2565.docx', 'analysis-report-องค์การบริหารส่วนตำบลบ้านตัวอย่าง-2565.docx',
    ]);
    expect(err).toContain('ชื่อผู้ลงนาม (signatory.name)');
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('does not replace an edited paper without --force, and writes nothing then', async () => {
    await runCli(['generate', SCORES, '--out', folder, '--documents', 'announcement']);
    const path = join(folder, 'announcement-องค์การบริหารส่วนตำบลบ้านตัวอย่าง-2565.docx');
    writeFileSync(path, 'edited by hand');
    const refused = await runCli(['generate', SCORES, '--out', folder, '--documents', 'all']);
    expect([refused.exit, readFileSync(path, 'utf8'), readdirSync(folder).length]).toEqual([40, 'edited by hand', 2]);
    expect((await runCli(['generate', SCORES, '--out', folder, '--documents', 'announcement', '--force'])).exit).toBe(0);
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  });

  it('gives the same papers from the plan it saved', async () => {
    const from = join(folder, 'a');
    const again = join(folder, 'b');
    await runCli(['generate', SCORES, '--settings', 'examples/subdistrict/ita-plan.json', '--out', from]);
    const { exit } = await runCli(['generate', join(from, 'plan.json'), '--out', again]);
    expect(exit).toBe(0);
    for (const name of readdirSync(from).filter((one) => one.endsWith('.docx'))) expect(readFileSync(join(again, name)).equals(readFileSync(join(from, name)))).toBe(true);
  });

  it('ends with 3 on a warning under --strict', async () => {
    const file = join(folder, 'คะแนน 2564.csv');
    writeFileSync(file, readFileSync('examples/university-units/scores-2563.csv'));
    expect((await runCli(['analyze', file, '--strict'])).exit).toBe(3);
    expect((await runCli(['analyze', file])).exit).toBe(0);
  });
});
