import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fillOffice, filled } from '../../fixtures/pipeline/office.ts';
import { open } from '../../fixtures/write/open.ts';
import { runCli } from '../run-cli.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-plan-office-'));
  file = join(folder, 'office.xlsx');
});

const textOf = (path: string): string => (open(readFileSync(path))['word/document.xml'] ?? '').replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');

describe('ita-plan blank', () => {
  it('writes a workbook and says what to do next', async () => {
    const { exit, out, err } = await runCli(['blank', '--years', '2', '--questions', '-o', file]);
    expect([exit, out.trim()]).toEqual([0, file]);
    expect(err).toContain('ita-plan generate');
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });

  it('never writes over a workbook with something in it, unless told to', async () => {
    writeFileSync(file, await filled(fillOffice));
    const before = readFileSync(file);
    const { exit, err } = await runCli(['blank', '-o', file]);
    expect([exit, err]).toEqual([40, expect.stringContaining('WRITE_EXISTS')]);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect((await runCli(['blank', '-o', file, '--force'])).exit).toBe(0);
    expect((await runCli(['blank', '-o', file])).exit).toBe(0);
  });

  it.each([[['--years', '9']], [['--year', '2022']], [['--type', 'club']], [['-o', 'office.xls']]])('refuses %j', async (args) => {
    const { exit, err } = await runCli(['blank', ...args]);
    expect([exit, err]).toEqual([2, expect.stringContaining('CLI_INVALID_OPTION')]);
    expect(existsSync('office.xls')).toBe(false);
  });

  it('gives its file and sheets as JSON', async () => {
    const { out } = await runCli(['blank', '-o', file, '--json']);
    expect(JSON.parse(out)).toMatchObject({ schema: 'ita-plan/blank@1', file: { path: file, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }, sheets: expect.arrayContaining(['คะแนน', 'หน่วยงาน']), notices: [] });
  });
});

describe('a filled workbook as the score file', () => {
  beforeEach(async () => writeFileSync(file, await filled(fillOffice)));

  it('makes papers that carry its facts', async () => {
    const { exit, out, err } = await runCli(['generate', file, '--out', folder]);
    expect(exit, err).toBe(0);
    expect(err).toContain('ข้อเสนอแนะของผู้ประเมิน 4 ข้อ');
    const papers = out.trim().split('\n').filter((path) => path.endsWith('.docx')).map(textOf);
    expect(papers).toHaveLength(2);
    for (const paper of papers) expect(paper).toContain('องค์การบริหารส่วนตำบลบ้านตัวอย่าง');
    const [announcement = '', report = ''] = papers;
    expect(announcement).toMatch(/สมชาย\u00a0?\s?ใจซื่อ/);
    expect(announcement).toContain('มีนาคม');
    expect(announcement).toContain('จัดทำสมุดคุมการยืมทรัพย์สินของตำบล');
    expect(announcement).toContain('ฝ่ายพัสดุ กองคลัง');
    expect(report).toContain('๗๗.๘๖');
    expect(report).toContain('๗๕.๕๐');
    expect(report).toContain('ควรจัดทำแนวปฏิบัติการใช้ทรัพย์สินของราชการและแจ้งให้บุคลากรทราบ');
  });

  it('is the same to plan and analyze: comments become findings, an own target is kept', async () => {
    const { assessments } = JSON.parse((await runCli(['analyze', file, '--json'])).out);
    expect(assessments[0]).toMatchObject({ fiscalYear: 2564, agency: { name: 'องค์การบริหารส่วนตำบลบ้านตัวอย่าง', district: 'เมืองตัวอย่าง' }, rating: { printed: 'B' } });
    const findings = assessments[0].findings as { id: string; comment: string | null; target: number | null; cause: string | null }[];
    expect(findings.filter(({ comment }) => comment !== null)).toHaveLength(3);
    expect(findings.find(({ id }) => id === '4')).toMatchObject({ target: 90, cause: 'ยังไม่มีทะเบียนคุมการยืม' });
    expect(findings.map(({ id }) => id)).not.toContain('2');
    const { plans } = JSON.parse((await runCli(['plan', file, '--json'])).out);
    expect(plans[0].settings.signatory).toEqual({ title: 'นาย', name: 'สมชาย ใจซื่อ' });
  });

  it('lies over a settings file that is merely there, and under one that was asked for, environment and flags', async () => {
    const settings = join(folder, 'other.json');
    writeFileSync(settings, '{ "signatory": { "name": "จากแฟ้ม" }, "date": "2022-03-06" }');
    const resolved = async (args: string[], env = {}): Promise<unknown> => JSON.parse((await runCli(['plan', file, '--json', ...args], env)).out).plans[0].settings;
    expect(await resolved(['--settings', settings])).toMatchObject({ signatory: { title: 'นาย', name: 'จากแฟ้ม' }, date: '2022-03-06' });
    expect(await resolved(['--settings', settings], { ITA_PLAN_DATE: '2022-03-07' })).toMatchObject({ date: '2022-03-07' });
    expect(await resolved(['--date', '8 มี.ค. 2565'], { ITA_PLAN_DATE: '2022-03-07' })).toMatchObject({ date: '2022-03-08' });
    const here = process.cwd();
    writeFileSync(join(folder, 'ita-plan.json'), '{ "signatory": { "name": "จากโฟลเดอร์", "position": "ปลัด" } }');
    process.chdir(folder);
    const implicit = await resolved([]).finally(() => process.chdir(here));
    expect(implicit).toMatchObject({ signatory: { title: 'นาย', name: 'สมชาย ใจซื่อ', position: 'ปลัด' }, date: '2022-03-05' });
  });

  it('says so when no score was filled in yet', async () => {
    const empty = join(folder, 'empty.xlsx');
    await runCli(['blank', '-o', empty]);
    const { exit, err } = await runCli(['generate', empty, '--out', folder]);
    expect([exit, err]).toEqual([10, expect.stringMatching(/READ_EMPTY.*แผ่นงาน คะแนน/)]);
  });

  it('makes of its facts alone the papers that need no scores', async () => {
    writeFileSync(file, await filled(({ put }) => {
      put('หน่วยงาน', 'ชื่อเต็มของหน่วยงาน', 'ข้อมูลของหน่วยงาน', 'องค์การบริหารส่วนตำบลบ้านตัวอย่าง');
      put('หน่วยงาน', 'ปีงบประมาณของเอกสาร', 'ข้อมูลของหน่วยงาน', 2565);
      put('เอกสาร', 'คำสั่งแต่งตั้งคณะทำงาน (working-group-order)', 'จัดทำ', 'ใช่');
      put('คณะทำงาน', 1, 'ชื่อและนามสกุล', 'นางสาวสมหญิง ตัวอย่างดี');
      put('คณะทำงาน', 1, 'ตำแหน่ง', 'ปลัดองค์การบริหารส่วนตำบล');
    }));
    const { exit, out, err } = await runCli(['generate', file, '--out', folder]);
    expect(exit, err).toBe(0);
    expect(textOf(out.trim())).toContain('คำสั่งองค์การบริหารส่วนตำบลบ้านตัวอย่าง');
  });

  it('ends with the cell when a date cannot be understood, before anything is written', async () => {
    writeFileSync(file, await filled((filler) => {
      fillOffice(filler);
      filler.put('คณะทำงาน', 'วันที่ของคำสั่ง', 'ข้อมูลของหน่วยงาน', 'ต้นปี');
    }));
    const { exit, err } = await runCli(['generate', file, '--out', join(folder, 'out')]);
    expect([exit, err]).toEqual([20, expect.stringMatching(/SETTINGS_CELL.*วันที่ของคำสั่ง.*แผ่นงาน คณะทำงาน แถว 5 คอลัมน์ B ข้อความ «ต้นปี»/)]);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
