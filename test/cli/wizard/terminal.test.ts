import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/thai/text.ts';
import { hasTmux, openPane, type Pane, type PaneOptions, programPath, record, recorded } from './tmux.ts';

const SCORES = readFileSync('examples/subdistrict/scores.csv');
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const COLOUR = /\u001b\[[349][0-7]m/;
const panes: Pane[] = [];
const open = (options: PaneOptions): Pane => {
  const pane = openPane(options);
  panes.push(pane);
  return pane;
};
afterEach(() => {
  for (const pane of panes.splice(0)) pane.close();
});

const bytesOf = (folder: string): Record<string, string> => Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));

/** The papers stand as they are when the printed command is run again over them. */
function expectRepeated(pane: Pane, out: string): void {
  const folder = join(pane.folder, out);
  const made = bytesOf(folder);
  expect(Object.keys(made).filter((name) => name.endsWith('.docx')).length).toBeGreaterThan(0);
  const printed = pane.screen('-J', '-S', '-200').split('\n').map((line) => line.trim()).findLast((line) => line.startsWith('ita-plan generate')) ?? '';
  execFileSync('sh', ['-c', `${printed.replace(/^ita-plan/, `'${process.execPath}' '${programPath()}'`)} --force`], { cwd: pane.folder, stdio: 'ignore' });
  expect(bytesOf(folder)).toEqual(made);
  expect(existsSync(join(pane.folder, '.ita-plan-draft.json'))).toBe(false);
}

/** From the first question, one file there, to the signer: the date is given. */
async function onToSigner(pane: Pane, date: string): Promise<void> {
  await pane.see(/คะแนน ITA อยู่ที่ไหน/);
  await pane.press('Enter');
  await onToDate(pane);
  await pane.type(date);
  await pane.press('Enter');
  await pane.see(/คำนำหน้าหรือยศ[^:]*\n/);
}

/** From the confirmed scores to the facts, everything as proposed. */
async function onToDate(pane: Pane, shots = ''): Promise<void> {
  const keep = (name: string, screen: string): void => (shots === '' ? undefined : record(`${shots}-${name}`, screen));
  keep('02-recognised', await pane.see(/ใช้คะแนนชุดนี้/));
  await pane.press('Enter');
  keep('03-agency', await pane.see(/→ เอกสาร[\s\S]*ถูกต้อง ทำต่อ/));
  await pane.press('Enter');
  keep('04-findings', await pane.see(/พบ \d+ ประเด็น/));
  await pane.press('Enter');
  keep('05-measures', await pane.see(/มาตรการ \d+ ข้อ จะทำอย่างไร/));
  await pane.press('Enter');
  keep('05b-documents', await pane.see(/จัดทำเอกสารใดบ้าง\n/));
  await pane.press('Enter');
  await pane.see(/วันที่ของเอกสาร\n/);
}

async function onToEnd(pane: Pane): Promise<void> {
  await pane.see(/ข้ามได้ทุกข้อ/);
  await pane.press('Enter');
  await pane.see(/เขียนเอกสาร \d+ ฉบับ/);
  await pane.press('Enter');
  await pane.see(/จบ:0/, 40);
}

describe.skipIf(!hasTmux)('the wizard in a real terminal (needs tmux)', { timeout: 180_000 }, () => {
  it('from a score file, 80 columns, no colours: Thai typed and mended', async () => {
    const pane = open({ columns: 80, rows: 45, files: { 'scores-2564.csv': SCORES }, env: { NO_COLOR: '1' } });
    record('80-01-scores', await pane.see(/คะแนน ITA อยู่ที่ไหน/));
    expect(pane.screen('-e')).not.toMatch(COLOUR);
    await pane.press('Enter');
    await onToDate(pane, '80');
    await pane.type('31/2/65');
    await pane.press('Enter');
    record('80-06-date', await pane.see(/✘ อ่านวันที่นี้ไม่ได้/));
    await pane.press('C-u');
    await pane.type('17 ม.ค. 2565');
    await pane.press('Enter');
    await pane.see(/✔ วันที่ของเอกสาร: 17 มกราคม พ\.ศ\. 2565/);
    await pane.type('นาย');
    await pane.press('Enter');
    await pane.see(/ชื่อและนามสกุลผู้ลงนาม\n/);
    await pane.type('สมชาย ใจซื่ออ้');
    await pane.press('BSpace', 'BSpace');
    expect(await pane.see(/› สมชาย/)).toMatch(/› สมชาย ใจซื่อ$/);
    await pane.press('Enter');
    record('80-07-position', await pane.see(/› นายกองค์การบริหารส่วนตำบลบ้านตัวอย่าง/));
    await pane.press('Enter');
    record('80-08-facts', await pane.see(/ข้ามได้ทุกข้อ/));
    await pane.press('Enter');
    record('80-09-check', await pane.see(/ดูบนหน้าจอ: ประกาศ/));
    await pane.press('Down', 'Enter');
    record('80-10-preview', await pane.see(/หน้าจอที่ 1 จาก/));
    await pane.press('Down', 'Enter');
    await onToEndFromCheck(pane);
    record('80-11-end', pane.screen());
    expect(JSON.parse(readFileSync(join(pane.folder, 'ita-plan.json'), 'utf8'))).toMatchObject({ date: '2022-01-17', signatory: { title: 'นาย', name: 'สมชาย ใจซื่อ' } });
    expectRepeated(pane, 'ita-2565');
  });

  it('from scores pasted out of Excel, 40 columns, every line within them', async () => {
    const pane = open({ columns: 40, rows: 32, files: {} });
    const seen: string[] = [];
    const see = async (pattern: RegExp): Promise<void> => { seen.push(await pane.see(pattern)); };
    await see(/คะแนน ITA อยู่ที่ไหน/);
    record('40-01-scores', seen.at(-1) ?? '');
    await pane.press('Down', 'Enter');
    await see(/มีคะแนนแบบใด/);
    await pane.press('Enter');
    await see(/ปีงบประมาณของคะแนน/);
    await pane.type('๒๕๖๔');
    await pane.press('Enter');
    await see(/ชื่อหน่วยงาน\n/);
    await pane.type('อบต.บ้านตัวอย่าง');
    await pane.press('Enter');
    await see(/คะแนน 1\. การปฏิบัติหน้าที่/);
    record('40-01b-typed', seen.at(-1) ?? '');
    await pane.paste('91.25\n82.47\n86.93\n77.86\n84.12\n88.74\n83.95\n79.31\n92.14\n68.75');
    await pane.press('Enter');
    await see(/คะแนนรวมตามประกาศ\n/);
    await pane.press('Enter');
    await onToDate(pane, '40');
    record('40-06-date', pane.screen());
    await pane.press('Enter');
    for (const question of [/คำนำหน้าหรือยศ[^:]*\n/, /ชื่อและนามสกุลผู้ลงนาม\n/, /ตำแหน่งผู้ลงนาม\n/]) {
      await see(question);
      await pane.press('Enter');
    }
    await see(/ข้ามได้ทุกข้อ/);
    expect(seen.at(-1)).toContain('เฉพาะรายงานการวิเคราะห์: ใช้ค่าปกติ');
    record('40-08-facts', seen.at(-1) ?? '');
    await onToEnd(pane);
    expect(seen.flatMap((screen) => screen.split('\n')).filter((line) => displayWidth(line) > 40)).toEqual([]);
    expect(readFileSync(join(pane.folder, 'scores-2564.csv'), 'utf8')).toContain('อบต.บ้านตัวอย่าง,2564,91.25,82.47,86.93,77.86,84.12,88.74,83.95,79.31,92.14,68.75\r\n');
    expectRepeated(pane, 'ita-2565');
  });

  it('back and changed, with the window made narrower on the way', async () => {
    const pane = open({ columns: 80, rows: 45, files: { 'scores-2564.csv': SCORES } });
    await onToSigner(pane, '1 ม.ค. 2565');
    await pane.press('BTab');
    await pane.see(/› 1 มกราคม พ\.ศ\. 2565/);
    await pane.press('BTab');
    await pane.see(/\[x\] ประกาศ/);
    await pane.press('Down', 'Space');
    await pane.resize(60, 40);
    await pane.press('Enter');
    await pane.see(/› 1 มกราคม พ\.ศ\. 2565/);
    await pane.press('C-u');
    await pane.type('2 ม.ค. 2565');
    await pane.press('Enter');
    await pane.see(/คำนำหน้าหรือยศ[^:]*\n/);
    await pane.press('Enter');
    await pane.see(/ชื่อและนามสกุลผู้ลงนาม\n/);
    await pane.press('Enter');
    await pane.see(/ตำแหน่งผู้ลงนาม\n/);
    await pane.press('Enter');
    await onToEnd(pane);
    const settings = JSON.parse(readFileSync(join(pane.folder, 'ita-plan.json'), 'utf8')) as object;
    expect(settings).toMatchObject({ date: '2022-01-02', documents: ['announcement'] });
    expectRepeated(pane, 'ita-2565');
  });

  it('interrupted by Ctrl+C and by Esc, the terminal as it was, and taken up again', async () => {
    const first = open({ columns: 80, rows: 40, files: { 'scores-2564.csv': SCORES } });
    await onToSigner(first, '5 มี.ค. 2565');
    await first.press('C-c');
    const left = await first.see(/จบ:130\n *icanon/);
    record('80-12-left', left);
    expect(first.cursorVisible()).toBe(true);
    expect(existsSync(join(first.folder, 'ita-plan.json'))).toBe(false);
    const second = open({ columns: 80, rows: 40, folder: first.folder });
    record('80-13-again', await second.see(/มีงานที่ทำค้างไว้/));
    await second.press('Enter');
    await second.see(/คำนำหน้าหรือยศ[^:]*\n/);
    await second.press('BTab');
    await second.see(/› 5 มีนาคม พ\.ศ\. 2565/);
    await second.press('Escape');
    await second.see(/จบ:130\n *icanon/);
    expect(second.cursorVisible()).toBe(true);
    const third = open({ columns: 80, rows: 40, folder: first.folder });
    await third.see(/มีงานที่ทำค้างไว้/);
    await third.press('Enter');
    for (const question of [/วันที่ของเอกสาร\n/, /คำนำหน้าหรือยศ[^:]*\n/, /ชื่อและนามสกุลผู้ลงนาม\n/, /ตำแหน่งผู้ลงนาม\n/]) {
      await third.see(question);
      await third.press('Enter');
    }
    await onToEnd(third);
    expectRepeated(third, 'ita-2565');
  });

  it('without a terminal on either end it says which line to use', async () => {
    const node = `'${process.execPath}' '${programPath()}'`;
    for (const command of [`${node} wizard scores-2564.csv < /dev/null`, `set -o pipefail; ${node} wizard scores-2564.csv | cat`]) {
      const pane = open({ columns: 200, rows: 20, files: { 'scores-2564.csv': SCORES }, command: `bash -c "${command}"` });
      const screen = await pane.see(/จบ:2/);
      expect(screen).toContain('ita-plan generate scores-2564.csv');
      const line = /ita-plan (generate scores-2564\.csv)/.exec(screen)?.[1] ?? '';
      expect(spawnSync(process.execPath, [programPath(), ...line.split(' ')], { cwd: pane.folder }).status).toBe(0);
    }
    const bare = open({ columns: 100, rows: 40, command: `${node} < /dev/null` });
    expect(await bare.see(/จบ:2/)).toContain('วิธีใช้');
  });

  it('on a dumb terminal it asks line by line', async () => {
    const pane = open({ columns: 80, rows: 60, files: { 'scores-2564.csv': SCORES }, env: { TERM: 'dumb' } });
    record('dumb-01-scores', await pane.see(/>$/));
    const answer = async (text: string, next: RegExp): Promise<void> => {
      await pane.type(text);
      await pane.press('Enter');
      await pane.see(next);
    };
    await answer('1', /ถูกต้องหรือไม่[\s\S]*>$/);
    await answer('', /→ เอกสาร[\s\S]*>$/);
    await answer('', /พบ \d+ ประเด็น[\s\S]*>$/);
    await answer('', /จะทำอย่างไร[\s\S]*มาตรการ \d+ ข้อ[\s\S]*>$/);
    await answer('', /จัดทำเอกสารใดบ้าง[\s\S]*>$/);
    await answer('1', /วันที่ของเอกสาร[\s\S]*>$/);
    await answer('เมื่อวาน', /✘ อ่านวันที่นี้ไม่ได้[\s\S]*>$/);
    await answer('17 ม.ค. 2565', /✔ 17 มกราคม พ\.ศ\. 2565[\s\S]*คำนำหน้า[\s\S]*>$/);
    await answer('<', /«17 มกราคม พ\.ศ\. 2565»[\s\S]*>$/);
    await answer('', /คำนำหน้า[\s\S]*>$/);
    for (let left = 3; left > 0; left -= 1) await answer('', />$/);
    await answer('', /เขียนเอกสาร 1 ฉบับ[\s\S]*>$/);
    await answer('1', /จบ:0/);
    expectRepeated(pane, 'ita-2565');
  });

  it('its screens are those that the README shows', () => {
    const shown = [...`${readFileSync('README.md', 'utf8')}\n${readFileSync('examples/wizard/README.md', 'utf8')}`.matchAll(/```text\n([\s\S]*?)\n```/g)].map(([, block = '']) => block);
    expect(shown.length).toBeGreaterThan(12);
    expect(shown.filter((block) => !recorded.some((screen) => screen.includes(block)))).toEqual([]);
  });
});

async function onToEndFromCheck(pane: Pane): Promise<void> {
  await pane.see(/เขียนเอกสาร \d+ ฉบับ/);
  await pane.press('Enter');
  await pane.see(/จบ:0/, 40);
}

if (!hasTmux) process.stderr.write('tmux is not installed: the wizard was not tried in a real terminal (test/cli/wizard/terminal.test.ts)\n');
