import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../../fixtures/pipeline/batch.ts';
import { provinceCsv, scoresAbout } from '../../fixtures/pipeline/province.ts';
import { runCli } from '../run-cli.ts';

let folder = '';
let scores = '';
let broken = '';
beforeAll(() => {
  folder = newFolder();
  const rows = ['อบต.ก', 'อบต.ขข', 'ทต.คคค'].map((name, index) => ({ name, scores: scoresAbout(75 + index * 8, index) }));
  scores = join(folder, 'scores.csv');
  broken = join(folder, 'broken.csv');
  writeFileSync(scores, provinceCsv(rows));
  writeFileSync(broken, provinceCsv(rows.map((row, index) => (index === 1 ? { ...row, scores: [...row.scores.slice(0, 9), 101] } : row))));
});
const common = ['--year', '2564', '--documents', 'memo'];

describe('batch on the command line', () => {
  it('ends with 0, says how many, and prints where the papers of the whole lie', async () => {
    const out = join(folder, 'a');
    const { exit, out: printed, err } = await runCli(['batch', scores, '--out', out, ...common]);
    expect([exit, printed.trim().split('\n')]).toEqual([0, ['summary.xlsx', 'province-report.docx', 'announcement.docx', 'driving-measures.docx', 'manifest.json'].map((name) => join(out, name))]);
    expect(err).toContain('จัดทำ 3 หน่วยงาน จากทั้งหมด 3 หน่วยงาน');
    const again = await runCli(['batch', scores, '--out', out, '--resume', ...common]);
    expect([again.exit, again.err]).toEqual([0, expect.stringContaining('จัดทำ 0 หน่วยงาน ใช้ของเดิมที่ยังตรงกัน 3 หน่วยงาน')]);
  });

  it('ends with 4 when an agency failed, with its cause, cell and remedy', async () => {
    const { exit, err } = await runCli(['batch', broken, '--out', join(folder, 'b'), ...common]);
    expect(exit).toBe(4);
    expect(err).toMatch(/ไม่สำเร็จ อบต\.ขข: .*101.*แก้ไข.*แถว 3 คอลัมน์ M/s);
    expect(err).toContain('จัดทำ 2 หน่วยงาน ไม่สำเร็จ 1 รายการ จากทั้งหมด 3 หน่วยงาน');
  });

  it('is a line of JSON an agency and one for the whole', async () => {
    const { exit, out, err } = await runCli(['batch', broken, '--out', join(folder, 'c'), '--json', ...common]);
    const lines = out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect([exit, err, lines.map(({ schema }) => schema)]).toEqual([4, '', Array.from({ length: 3 }, () => 'ita-plan/batch@1')]);
    expect(lines.map(({ type, agency, state, failed }) => [type, agency ?? null, state ?? null, Array.isArray(failed) ? failed.length : failed])).toEqual([
      ['agency', 'องค์การบริหารส่วนตำบลก', 'made', null], ['agency', 'เทศบาลตำบลคคค', 'made', null], ['end', null, null, 1],
    ]);
    expect(lines[2]).toMatchObject({ total: 3, made: 2, kept: 0, stopped: null, waiting: 0, failed: [{ agency: 'อบต.ขข', code: 'READ_SCORE_RANGE', at: { row: 3, column: 'M' } }] });
  });

  it('prints every file of a dry run and writes none', async () => {
    const { exit, out } = await runCli(['batch', scores, '--out', join(folder, 'd'), '--dry-run', ...common]);
    expect([exit, out.trim().split('\n').length, existsSync(join(folder, 'd'))]).toEqual([0, 11, false]);
  });

  it('takes several --where, and --agency', async () => {
    const made = async (...args: string[]): Promise<number> => (await runCli(['batch', scores, '--out', join(folder, 'e'), '--dry-run', '--json', ...common, ...args])).out.trim().split('\n').length - 1;
    expect([await made('--where', 'type=อบต.', '--where', 'district=เมืองตัวอย่าง'), await made('--agency', 'ทต.คคค')]).toEqual([2, 1]);
  });

  it.each([
    [['--where', 'colour=red'], 2, 'CLI_WHERE'],
    [['--where', 'district=ไม่มี'], 2, 'CLI_WHERE_NOTHING'],
    [['--concurrency', '0'], 2, 'CLI_INVALID_OPTION'],
    [['--documents', 'poster'], 2, 'CLI_DOCUMENT_UNKNOWN'],
    [['--settings', 'nowhere.json'], 20, 'SETTINGS_FILE_NOT_FOUND'],
  ] as const)('%j ends with %i: %s', async (args, exit, code) => {
    const run = await runCli(['batch', scores, '--out', join(folder, 'f'), ...common, ...args]);
    expect([run.exit, run.err]).toEqual([exit, expect.stringContaining(code)]);
    expect(existsSync(join(folder, 'f'))).toBe(false);
  });

  it('lets a flag win over what an agency says of itself', async () => {
    const out = join(folder, 'g');
    const dated = join(folder, 'dated.csv');
    writeFileSync(dated, provinceCsv([{ name: 'อบต.ก', scores: scoresAbout(80, 1), more: { วันที่: '1 มีนาคม 2565' } }, { name: 'อบต.ขข', scores: scoresAbout(85, 2) }]));
    const dateOf = (name: string): unknown => (JSON.parse(readFileSync(join(out, 'เมืองตัวอย่าง', name, 'memo.json'), 'utf8')) as { date: string }).date;
    await runCli(['batch', dated, '--out', out, '--format', 'json', ...common]);
    expect([dateOf('องค์การบริหารส่วนตำบลก'), dateOf('องค์การบริหารส่วนตำบลขข')]).toEqual(['2022-03-01', '2021-10-01']);
    await runCli(['batch', dated, '--out', out, '--format', 'json', '--date', '2022-05-05', '--force', ...common]);
    expect([dateOf('องค์การบริหารส่วนตำบลก'), dateOf('องค์การบริหารส่วนตำบลขข')]).toEqual(['2022-05-05', '2022-05-05']);
  });
});
