import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/model/settings.ts';
import { runCli } from '../run-cli.ts';
import { inFolder, printedCommand, type Reply, runWizard, type WizardRun } from './scripted.ts';

const SCORES = readFileSync('examples/subdistrict/scores.csv');
const TWO_YEARS = readFileSync('examples/two-years/scores.csv');
const UNITS = readFileSync('examples/university-units/scores-2563.csv');
const OFFICE = readFileSync('examples/office/office.xlsx');
const DRAFT = '.ita-plan-draft.json';

/** Straight on from the score file to the papers. */
const STRAIGHT: readonly Reply[] = ['scores', 'ถูกต้อง', 'ถูกต้อง', 'ใช้', 'ใช้', 'enter', '17 ม.ค. 2565', 'นาย', 'สมชาย ใจซื่อ', 'enter', 'ทำต่อ', 'เขียน'];

const settingsIn = (folder: string, name = 'ita-plan.json'): Settings => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Settings;

/** Bytes of every file of a folder. */
function bytesOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

/** The printed command makes the same bytes, in its own folder and again over its own files. */
async function repeats(run: WizardRun, out: string): Promise<void> {
  const made = bytesOf(out);
  expect(Object.keys(made)).toContain('plan.json');
  expect(Object.keys(made).length).toBeGreaterThan(1);
  const args = printedCommand(run.log);
  expect(args.slice(0, 1)).toEqual(['generate']);
  const again = await runCli(args);
  expect(again.exit).toBe(0);
  expect(bytesOf(out)).toEqual(made);
  const elsewhere = args.map((one, index) => (args[index - 1] === '--out' ? 'elsewhere' : one));
  expect((await runCli(elsewhere)).exit).toBe(0);
  expect(bytesOf('elsewhere')).toEqual(made);
}

describe('a wizard', () => {
  it('goes from a score file to papers that its printed command repeats byte for byte', () => inFolder({ 'scores.csv': SCORES }, async (folder) => {
    const run = await runWizard([], STRAIGHT);
    expect(run.exit).toBe(0);
    expect(run.left).toEqual([]);
    expect(run.out).toMatch(/ita-2565\/announcement-.*\.docx\n/);
    expect(run.err).toContain('ฐานอำนาจตามกฎหมาย (legalBasis)');
    expect(settingsIn(folder)).toEqual({ documents: ['announcement', 'analysis-report'], date: '2022-01-17', signatory: { title: 'นาย', name: 'สมชาย ใจซื่อ' }, out: 'ita-2565' });
    expect(printedCommand(run.log)).toEqual(['generate', 'scores.csv', '--settings', 'ita-plan.json', '--out', 'ita-2565']);
    expect(existsSync(DRAFT)).toBe(false);
    await repeats(run, 'ita-2565');
  }));

  it('takes its score file from the command line', () => inFolder({ 'scores.csv': SCORES, 'other.csv': SCORES }, async () => {
    const run = await runWizard(['wizard', 'scores.csv', '--target', '90'], STRAIGHT.slice(1));
    expect(run.exit).toBe(0);
    expect(settingsIn('.').target).toBe(90);
  }));

  it('names the fault at the question and asks again', () => inFolder({ 'scores.csv': SCORES, 'a.csv': 'ชื่อ,สี\nก,แดง\n' }, async () => {
    const run = await runWizard([], ['a.csv', 'scores', ...STRAIGHT.slice(1, 6), '31/2/2565', ...STRAIGHT.slice(6)]);
    expect(run.exit).toBe(0);
    const text = run.log.join('\n');
    expect(text).toMatch(/\? คะแนน ITA อยู่ที่ไหน → a\.csv[\s\S]*✘[\s\S]*\? คะแนน ITA อยู่ที่ไหน → scores/);
    expect(text).toMatch(/วันที่ของเอกสาร → 31\/2\/2565\n✘ อ่านวันที่นี้ไม่ได้[^\n]*\n\? วันที่ของเอกสาร → 17 ม\.ค\. 2565/);
  }));

  it('goes back question by question and forward again with nothing lost', () => inFolder({ 'scores.csv': SCORES }, async () => {
    const run = await runWizard([], [...STRAIGHT.slice(0, 9), 'back', 'back', 'back', '18 ม.ค. 2565', 'enter', 'สมหญิง ใจดี', 'enter', 'ทำต่อ', 'back', 'back', 'enter', 'enter', 'enter', 'ทำต่อ', 'เขียน']);
    expect(run.exit).toBe(0);
    expect(settingsIn('.')).toMatchObject({ date: '2022-01-18', signatory: { title: 'นาย', name: 'สมหญิง ใจดี' } });
    await repeats(run, 'ita-2565');
  }));

  it('goes back from the last screen to any step', () => inFolder({ 'scores.csv': SCORES }, async () => {
    const run = await runWizard([], [...STRAIGHT.slice(0, -1), 'กลับไปแก้', 'วันที่', '1 ก.พ. 2565', 'enter', 'enter', 'enter', 'ทำต่อ', 'เขียน']);
    expect(run.exit).toBe(0);
    expect(settingsIn('.').date).toBe('2022-02-01');
  }));

  it('that is left is taken up where it was, and settings stay as they were until the end', () => inFolder({ 'scores.csv': SCORES, 'ita-plan.json': '{ "coordinator": { "unit": "สำนักปลัด" } }' }, async () => {
    const before = readFileSync('ita-plan.json', 'utf8');
    const first = await runWizard([], [...STRAIGHT.slice(0, 7), 'leave']);
    expect(first.exit).toBe(130);
    expect(first.log.at(-1)).toContain('ita-plan wizard');
    expect(readFileSync('ita-plan.json', 'utf8')).toBe(before);
    expect(existsSync(DRAFT)).toBe(true);
    const second = await runWizard([], ['ทำต่อ', 'นาง', ...STRAIGHT.slice(8), 'บันทึกทับ']);
    expect(second.exit).toBe(0);
    expect(settingsIn('.')).toMatchObject({ coordinator: { unit: 'สำนักปลัด' }, date: '2022-01-17', signatory: { title: 'นาง', name: 'สมชาย ใจซื่อ' } });
    expect(existsSync(DRAFT)).toBe(false);
    await repeats(second, 'ita-2565');
  }));

  it('begins again when the draft is not wanted', () => inFolder({ 'scores.csv': SCORES }, async () => {
    await runWizard([], [...STRAIGHT.slice(0, 7), 'leave']);
    const run = await runWizard([], ['เริ่มใหม่', ...STRAIGHT.slice(0, 6), '', ...STRAIGHT.slice(7)]);
    expect(run.exit).toBe(0);
    expect(settingsIn('.').date).toBeUndefined();
  }));

  it('keeps settings that were there, when asked to, under another name', () => inFolder({ 'scores.csv': SCORES, 'ita-plan.json': '{ "date": "2021-12-01" }' }, async () => {
    const run = await runWizard([], [...STRAIGHT, 'บันทึกเป็นชื่ออื่น', 'ปีนี้.json']);
    expect(run.exit).toBe(0);
    expect(settingsIn('.')).toEqual({ date: '2021-12-01' });
    expect(settingsIn('.', 'ปีนี้.json').date).toBe('2022-01-17');
    expect(printedCommand(run.log)).toContain('ปีนี้.json');
    await repeats(run, 'ita-2565');
  }));

  it('asks before it replaces papers of other words', () => inFolder({ 'scores.csv': SCORES }, async () => {
    await runWizard([], STRAIGHT);
    const changed = [...STRAIGHT.slice(0, 6), '18 ม.ค. 2565', 'enter', 'enter', 'enter', 'ทำต่อ', 'เขียน', 'บันทึกทับ', 'เขียนทับ'];
    const run = await runWizard([], changed);
    expect(run.exit).toBe(0);
    expect(run.log.join('\n')).toContain('✘');
  }));

  it('goes on by Enter alone where the kind of agency is left open', () => inFolder({ 'scores-2563.csv': UNITS }, async () => {
    const run = await runWizard([], ['scores', 'ถูกต้อง', { type: 'นิติ', pick: 'คณะนิติ' }, 'enter', 'enter', 'enter', 'leave']);
    expect([run.exit, run.left]).toEqual([130, []]);
    expect(run.log.join('\n')).toContain('? พบ ');
  }));

  it('finds one agency among many and the kind it cannot know', () => inFolder({ 'scores-2563.csv': UNITS }, async () => {
    const run = await runWizard(['--lang', 'th'], ['scores', 'ถูกต้อง', { type: 'นิติศาส', pick: 'คณะนิติศาสตร์' }, 'แก้ประเภท', 'มหาวิทยาลัย', 'ถูกต้อง', 'ใช้', 'ใช้', 'enter', '', '', '', 'enter', 'ทำต่อ', 'เขียน']);
    expect(run.exit).toBe(0);
    expect(settingsIn('.').agency).toEqual({ type: 'university' });
    expect(printedCommand(run.log)).toEqual(['generate', 'scores-2563.csv', '--agency', 'คณะนิติศาสตร์', '--settings', 'ita-plan.json', '--out', 'ita-2564']);
    await repeats(run, 'ita-2564');
  }));

  it('tells agencies of one name apart by their place', () => inFolder({ 'scores-2564.csv': 'หน่วยงาน,อำเภอ,จังหวัด,IIT,EIT,OIT\nอบต.นาดี,เมือง,ตัวอย่าง,80,81,82\nอบต.นาดี,ท่าใหม่,ตัวอย่าง,70,71,72\n' }, async (folder) => {
    const run = await runWizard([], ['scores', 'ถูกต้อง', { type: 'นาดี', pick: 'องค์การบริหารส่วนตำบลนาดี  อ.ท่าใหม่' }, 'ถูกต้อง', 'ใช้', 'ใช้', 'enter', '', '', '', 'enter', 'ทำต่อ', 'เขียน']);
    expect([run.exit, run.left]).toEqual([0, []]);
    expect(settingsIn(folder).agency).toEqual({ district: 'ท่าใหม่', province: 'ตัวอย่าง' });
    await repeats(run, 'ita-2565');
  }));

  it('shows what an office wrote into its workbook, to be changed or kept', () => inFolder({ 'office.xlsx': OFFICE }, async () => {
    const run = await runWizard([], ['office', 'ถูกต้อง', '2564', 'ถูกต้อง', 'ใช้', 'ใช้', 'enter', '1 ก.พ. 2565', 'enter', 'enter', 'enter', 'ทำต่อ', 'เขียน']);
    expect([run.exit, run.left]).toEqual([0, []]);
    expect(settingsIn('.').date).toBe('2022-02-01');
    expect(settingsIn('.').signatory?.name).toBeDefined();
    await repeats(run, settingsIn('.').out ?? '');
  }));

  it('asks which year where the file has several', () => inFolder({ 'years.csv': TWO_YEARS }, async () => {
    const run = await runWizard([], ['years', 'ถูกต้อง', '2564', 'ถูกต้อง', 'ใช้', 'ใช้', 'enter', '', '', '', 'enter', 'ทำต่อ', 'เขียน']);
    expect(run.exit).toBe(0);
    expect(settingsIn('.').fiscalYear).toBe(2564);
    await repeats(run, settingsIn('.').out ?? '');
  }));

  it('writes out what the environment gives, so that the command holds anywhere', () => inFolder({ 'scores.csv': SCORES }, async () => {
    const env = { ITA_PLAN_TARGET: '90', ITA_PLAN_CHANNELS: 'ป้ายประกาศ หน้าสำนักงาน' };
    const run = await runWizard([], STRAIGHT, { env });
    expect(run.exit).toBe(0);
    expect(printedCommand(run.log)).toEqual(expect.arrayContaining(['--target', '90', '--channels', 'ป้ายประกาศ หน้าสำนักงาน']));
    await repeats(run, 'ita-2565');
  }));

  it('speaks English when asked to', () => inFolder({ 'scores.csv': SCORES }, async () => {
    const run = await runWizard(['--lang', 'en'], ['scores', 'yes', 'yes', 'use', 'use', 'enter', '2022-01-17', '', 'สมชาย', 'enter', 'go on', 'write']);
    expect(run.exit).toBe(0);
    expect(run.log.join('\n')).toContain('Next time this one line does the same');
    expect(run.log.filter((line) => line.startsWith('?')).join('\n')).not.toMatch(/[ก-ฮ]{3}.* → (yes|use|go on)/);
  }));

  it('is not begun without a terminal, under CI, with --no-input or --json', async () => {
    const line = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
      const { exit, err } = await runCli(args, env);
      expect(exit).toBe(2);
      return err;
    };
    expect(await line(['wizard', 'scores.csv', '--for-year', '2566', '--channels', 'ป้าย หน้า', '--channels', 'เว็บ'])).toContain('ita-plan generate scores.csv --for-year 2566 --channels "ป้าย หน้า" --channels เว็บ');
    expect(await line(['wizard'], { MSYSTEM: 'MINGW64' })).toMatch(/Windows Terminal.*PowerShell.*generate scores\.xlsx/);
    expect(await line([])).toContain('วิธีใช้');
    for (const extra of [['--no-input'], ['--json']]) {
      const run = await runWizard(['wizard', ...extra], []);
      expect(run.exit).toBe(2);
      expect(run.err).toContain('CLI_NO_TERMINAL');
    }
    const underCi = await runWizard(['wizard'], [], { env: { CI: 'true' } });
    expect([underCi.exit, underCi.err]).toEqual([2, expect.stringContaining('CI')]);
  });

  it('has a home for every file it leaves', () => inFolder({ 'scores.csv': SCORES }, async (folder) => {
    const run = await runWizard([], STRAIGHT);
    expect(run.exit).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['ita-2565', 'ita-plan.json', 'scores.csv']);
    writeFileSync(resolve(folder, 'note.txt'), '');
  }));
});

describe('left in the middle of a long answer', () => {
  const FACTS: readonly Reply[] = STRAIGHT.slice(0, 10);
  it.each<readonly [string, readonly Reply[], object]>([
    ['steps of a measure', [...STRAIGHT.slice(0, 4), 'แก้ข้อความ', 'การสุ่มตรวจ', 'ขั้นตอน', '1.', 'ตั้งกรรมการ', 'leave'], { measures: { 'r04-half-year-check': { steps: expect.arrayContaining(['ตั้งกรรมการ']) as string[] } } }],
    ['a measure of the office’s own', [...STRAIGHT.slice(0, 4), 'เพิ่มมาตรการ', 'ตลาดนัด', '8.', 'enter', 'กำหนดวัน', 'leave'], { ownMeasures: [{ title: 'ตลาดนัด', findings: ['8'], steps: ['กำหนดวัน'] }] }],
    ['a list of channels', [...FACTS, 'การรายงาน', 'ช่องทางเผยแพร่', 'เว็บไซต์', 'ป้ายประกาศ', 'leave'], { channels: ['เว็บไซต์', 'ป้ายประกาศ'] }],
    ['a meeting', [...FACTS, 'คณะทำงาน', 'การประชุม', '+ เพิ่ม', 'คณะทำงาน', '1/2565', 'leave'], { meetings: [{ body: 'คณะทำงาน', number: '1/2565' }] }],
    ['units of roles', [...FACTS, 'หน่วยงานภายใน', 'หน่วยงานภายในที่รับผิดชอบ', 'ผู้รับผิดชอบงานพัสดุ', 'กองคลัง', 'leave'], { units: { roles: { property: ['กองคลัง'] } } }],
    ['reasons for what is dropped', [...STRAIGHT.slice(0, 3), 'ตัดประเด็น', { ticks: ['10.', '8.', '4.', '2.'] }, 'แก้แล้ว', 'leave'], { findings: { drop: [{ reason: 'แก้แล้ว' }] } }],
  ])('%s: what was answered is kept', (_, replies, settings) => inFolder({ 'scores.csv': SCORES }, async () => {
    const run = await runWizard([], replies);
    expect([run.exit, run.left]).toEqual([130, []]);
    expect((JSON.parse(readFileSync(DRAFT, 'utf8')) as { settings: Settings }).settings).toMatchObject(settings);
    expect((await runWizard([], ['ทำต่อ', 'leave'])).exit).toBe(130);
  }));
});

describe('what goes wrong on the way', () => {
  it('a draft whose score file is gone begins with the scores, all else kept', () => inFolder({ 'scores.csv': SCORES }, async (folder) => {
    await runWizard([], [...STRAIGHT.slice(0, 7), 'leave']);
    renameSync('scores.csv', 'moved.csv');
    const run = await runWizard([], ['ทำต่อ', 'moved', ...STRAIGHT.slice(1, 6), 'enter', ...STRAIGHT.slice(7)]);
    expect([run.exit, run.err]).toEqual([0, expect.any(String)]);
    expect(run.log.join('\n')).toMatch(/✘ ไม่พบแฟ้ม scores\.csv/);
    expect(settingsIn(folder).date).toBe('2022-01-17');
  }));

  it('a file of averages of provinces is said to be none to make papers from, and another one is offered', () => inFolder({ 'scores.csv': SCORES, 'provinces-2564.csv': `จังหวัด,${Array.from({ length: 10 }, (_, at) => `ตัวชี้วัดที่ ${at + 1}`).join(',')},คะแนน ITA\nตราด,93.55,87.72,91.01,87.93,89.52,90.55,88.68,88.58,72.89,65.56,81.45\n` }, async () => {
    const run = await runWizard([], ['provinces', 'enter', 'provinces', 'ถูกต้อง', 'enter', ...STRAIGHT]);
    expect([run.exit, run.left]).toEqual([0, []]);
    expect(run.log.join('\n')).toMatch(/จัดทำเอกสารจากแฟ้มนี้ไม่ได้[\s\S]*✘ คะแนนในแฟ้ม provinces-2564\.csv เป็นค่าเฉลี่ย[\s\S]*\? จะแก้ไขอย่างไร → enter\n[\s\S]*\? คะแนน ITA อยู่ที่ไหน → scores/);
  }));

  it('an emblem that is not there is said where it was given, and can be taken back', () => inFolder({ 'scores.csv': SCORES }, async (folder) => {
    const run = await runWizard([], [...STRAIGHT.slice(0, 10), 'หน้าตา', 'ภาพตรา', 'ตรา.png', 'เสร็จ', 'หน้าตา', 'ภาพตรา', '', 'เสร็จ', 'ทำต่อ', 'เขียน']);
    expect([run.exit, run.left]).toEqual([0, []]);
    expect(run.log.join('\n')).toMatch(/✘ ไม่พบแฟ้ม ตรา\.png[\s\S]*\? ข้อมูลที่เฉพาะหน่วยงาน/);
    expect(settingsIn(folder).emblem).toBeUndefined();
  }));

  it('a layout that does not exist is said, and the file is read as usual again', () => inFolder({ 'scores.csv': SCORES }, async () => {
    const run = await runWizard([], ['scores', 'อ่านผิด', 'รูปแบบตาราง', 'ไม่มี', 'เสร็จ', ...STRAIGHT]);
    expect([run.exit, run.left]).toEqual([0, []]);
    expect(run.log.join('\n')).toMatch(/✘ [^\n]*«?ไม่มี/);
  }));

  it('settings asked for by a name that is not there yet are saved there', () => inFolder({ 'scores.csv': SCORES, 'ita-plan.json': '{ "target": 99 }' }, async (folder) => {
    const run = await runWizard(['wizard', 'scores.csv', '--settings', 'ใหม่.json'], STRAIGHT.slice(1));
    expect(run.exit).toBe(0);
    expect(settingsIn(folder, 'ใหม่.json').target).toBeUndefined();
    expect(settingsIn(folder)).toEqual({ target: 99 });
    await repeats(run, 'ita-2565');
  }));
});
