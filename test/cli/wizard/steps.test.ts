import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Measure, Plan } from '../../../src/model/plan.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { runCli } from '../run-cli.ts';
import { inFolder, printedCommand, type Reply, runWizard, type WizardRun } from './scripted.ts';

const SCORES = readFileSync('examples/subdistrict/scores.csv');
const FILE: readonly Reply[] = ['scores', 'ถูกต้อง', 'ถูกต้อง'];
const PAPERS: readonly Reply[] = ['enter', '', '', '', 'enter', 'ทำต่อ', 'เขียน'];

const settings = (): Settings => JSON.parse(readFileSync('ita-plan.json', 'utf8')) as Settings;
const plan = (out = settings().out ?? ''): Plan => (JSON.parse(readFileSync(`${out}/plan.json`, 'utf8')) as { plans: Plan[] }).plans[0] as Plan;
const measure = (id: string): Measure => plan().measures.find((one) => one.id === id) as Measure;

async function done(run: WizardRun): Promise<void> {
  expect([run.exit, run.err]).toEqual([0, expect.any(String)]);
  expect(run.left).toEqual([]);
  const out = settings().out ?? '';
  const bytes = () => Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(`${out}/${name}`).toString('base64')]));
  const made = bytes();
  expect((await runCli([...printedCommand(run.log), '--force'])).exit).toBe(0);
  expect(bytes()).toEqual(made);
}

describe('scores typed by hand', () => {
  it('one by one, several at once, with one unknown, become a CSV that the command reads', () => inFolder({}, async () => {
    const run = await runWizard([], ['ไม่มีแฟ้ม', 'คะแนนตัวชี้วัด', '๒๕๖๔', 'อบต.บ้านตัวอย่าง', '๙๑.๒๕', '82.47 86,93; 77.86 84.12', '101', '88.74\t83.95 -', '92.14 68.75', '82.74', 'ถูกต้อง', 'ถูกต้อง', 'ใช้', 'ใช้', ...PAPERS]);
    await done(run);
    expect(readFileSync('scores-2564.csv', 'utf8')).toBe('\uFEFFหน่วยงาน,ปีงบประมาณ,1. การปฏิบัติหน้าที่,2. การใช้งบประมาณ,3. การใช้อำนาจ,4. การใช้ทรัพย์สินของราชการ,5. การแก้ไขปัญหาการทุจริต,6. คุณภาพการดำเนินงาน,7. ประสิทธิภาพการสื่อสาร,8. การปรับปรุงระบบการทำงาน,9. การเปิดเผยข้อมูล,10. การป้องกันการทุจริต,คะแนนรวม\r\nอบต.บ้านตัวอย่าง,2564,91.25,82.47,86.93,77.86,84.12,88.74,83.95,-,92.14,68.75,82.74\r\n');
    expect(plan().agency.name).toBe('องค์การบริหารส่วนตำบลบ้านตัวอย่าง');
    expect(run.log.join('\n')).toContain('✘ ให้พิมพ์ตัวเลข 0 ถึง 100 ไม่เกิน 5 ตัว');
  }));

  it('of three instruments', () => inFolder({}, async () => {
    await done(await runWizard([], ['ไม่มีแฟ้ม', 'คะแนนแบบวัด', '2564', 'รร.บ้านตัวอย่าง', '84.53 84 80.45', '', 'ถูกต้อง', 'ถูกต้อง', 'ใช้', 'ใช้', ...PAPERS]));
    expect(plan().assessment?.instruments.map(({ score }) => score)).toEqual([84.53, 84, 80.45]);
    expect(plan().agency.name).toBe('โรงเรียนบ้านตัวอย่าง');
  }));

  it('or only the OIT items that were missed', () => inFolder({}, async () => {
    await done(await runWizard([], ['ไม่มีแฟ้ม', 'รู้เพียง', '2564', 'ทต.ตัวอย่างงาม', { ticks: [] }, { ticks: ['O12 ', 'O43 '] }, 'ถูกต้อง', 'ถูกต้อง', 'ใช้', 'ใช้', ...PAPERS]));
    expect(plan().findings.filter(({ why }) => why.includes('missed')).map(({ id }) => id).sort()).toEqual(['O12', 'O43']);
  }));

  it('are kept when the officer goes back or leaves in the middle, and a file of that name is left alone', () => inFolder({ 'scores-2564.csv': 'ของเดิม' }, async () => {
    const first = await runWizard([], ['ไม่มีแฟ้ม', 'คะแนนตัวชี้วัด', '2564', 'อบต.บ้านตัวอย่าง', '91.25 82.47', '86.93', 'back', 'leave']);
    expect(first.exit).toBe(130);
    const second = await runWizard([], ['ทำต่อ', 'enter', 'enter', 'enter', 'enter', 'enter', 'enter', 'enter', '77.86 84.12 88.74 83.95 79.31 92.14 68.75', '', 'ถูกต้อง', 'ถูกต้อง', 'ใช้', 'ใช้', ...PAPERS]);
    await done(second);
    expect(readFileSync('scores-2564.csv', 'utf8')).toBe('ของเดิม');
    expect(plan().assessment?.indicators.map(({ score }) => score).slice(0, 3)).toEqual([91.25, 82.47, 86.93]);
    expect(printedCommand(second.log)).toContain('scores-2564-2.csv');
  }));
});

describe('weak points', () => {
  it('are dropped with a reason, added, given a cause; targets change them', () => inFolder({ 'scores.csv': SCORES }, async () => {
    const run = await runWizard([], [
      ...FILE, 'ตัดประเด็น', { ticks: ['10.', '8.', '4.', '2.', '7.'] }, 'แก้ไขแล้วเมื่อต้นปี', 'เพิ่มประเด็น', { type: 'คุณภาพ', pick: '6.' }, 'มีคำร้องซ้ำ', 'ระบุสาเหตุ', '4.', 'ทะเบียนไม่เป็นปัจจุบัน',
      'เปลี่ยนคะแนนเป้าหมาย', 'คะแนนเป้าหมาย', '90', 'เป้าหมายรายตัวชี้วัด', '9.', '95', 'เสร็จ', 'เสร็จ', 'ใช้', 'ใช้', ...PAPERS,
    ]);
    await done(run);
    expect(settings().findings).toEqual({ drop: [{ id: '5', reason: 'แก้ไขแล้วเมื่อต้นปี' }], add: ['6'], causes: { 4: 'ทะเบียนไม่เป็นปัจจุบัน', 6: 'มีคำร้องซ้ำ' } });
    expect(settings()).toMatchObject({ target: 90, targets: { byIndicator: { 9: 95 } } });
    expect(plan().findings.map(({ id }) => id)).not.toContain('5');
    expect(plan().findings.find(({ id }) => id === '9')?.why).toContain('below-target');
  }));

  it('that were dropped come back, and added ones go, by their ticks', () => inFolder({ 'scores.csv': SCORES, 'ita-plan.json': '{ "findings": { "add": ["1"], "drop": [{ "id": "5", "reason": "ก" }] } }' }, async () => {
    const run = await runWizard([], [...FILE, 'ตัดประเด็น', { ticks: ['10.', '8.', '4.', '2.', '7.', '5.'] }, 'ใช้', 'ใช้', ...PAPERS, 'บันทึกทับ']);
    await done(run);
    expect(settings().findings).toBeUndefined();
  }));
});

describe('comments of the assessor', () => {
  it('stay among the weak points, for they are not the office’s words; the measures that answer one may be let go', () => inFolder({ 'office.xlsx': readFileSync('examples/office/office.xlsx') }, async () => {
    const run = await runWizard([], [
      'office', 'ถูกต้อง', '2564', 'ถูกต้อง', 'ตัดประเด็น', 'enter', 'ใช้', 'เลือกมาตรการ', 'ข้อเสนอแนะของผู้ประเมิน: ควรจัดทำแนวปฏิบัติ', { ticks: [] }, 'ใช้', 'enter', 'enter', 'enter', 'enter', 'enter', 'ทำต่อ', 'เขียน',
    ]);
    await done(run);
    expect(run.log.join('\n')).toMatch(/ตัดออกที่นี่ไม่ได้[^\n]*ในขั้นที่ 4\n\? ประเด็นที่จะกำหนดมาตรการ/);
    expect(plan().findings.filter(({ comment }) => comment !== null)).toHaveLength(3);
    expect(plan().measures.map(({ title }) => title)).not.toContainEqual(expect.stringMatching(/^แนวปฏิบัติการใช้และการยืม/));
  }));
});

describe('measures', () => {
  const titlesFor = (id: string): string[] => plan().measures.filter(({ findings }) => findings.includes(id)).map(({ title }) => title);

  it('are those that were ticked, and none comes in the place of one unticked', () => inFolder({ 'scores.csv': SCORES }, async () => {
    const run = await runWizard([], [...FILE, 'ใช้', 'เลือกมาตรการ', '4.', { ticks: ['การสุ่มตรวจ', 'ทะเบียน'] }, 'ใช้', ...PAPERS]);
    await done(run);
    expect(titlesFor('4')).toHaveLength(2);
    expect(titlesFor('4').some((title) => title.startsWith('การสุ่มตรวจ'))).toBe(true);
    expect(titlesFor('4').some((title) => title.startsWith('ทะเบียน'))).toBe(true);
    expect(plan().unaddressed).toEqual([]);
  }));

  it('of no weak point stay as they were seen when others are unticked', () => inFolder({ 'scores.csv': SCORES }, async () => {
    const standing = (run: WizardRun): string[] => run.log.filter((line) => line.includes('● มาตรการทั่วไป')).map((list) => (list.split('● มาตรการทั่วไป')[1] ?? '').replace(/\n {6}/g, '').split(/\n *\d+\. /).sort().join('\n'));
    const run = await runWizard([], [...FILE, 'ใช้', 'เลือกมาตรการ', '7.', { ticks: ['กำหนดเวลา'] }, 'เลือกมาตรการ', '8.', { ticks: ['การลดขั้นตอน'] }, 'ใช้', ...PAPERS]);
    await done(run);
    expect(standing(run)).toHaveLength(3);
    expect(new Set(standing(run)).size).toBe(1);
  }));

  it('that were only looked at stay those of the rule', () => inFolder({ 'scores.csv': SCORES }, async () => {
    const run = await runWizard([], [...FILE, 'ใช้', 'แก้ข้อความ', 'การสุ่มตรวจ', 'ชื่อมาตรการ', 'enter', 'ขั้นตอน', 'เสร็จ', 'ผู้รับผิดชอบ', 'enter', 'enter', 'ระยะเวลา', 'enter', 'enter', 'enter', 'เสร็จ', 'ใช้', ...PAPERS]);
    await done(run);
    expect(settings().measures).toBeUndefined();
  }));

  it('of no weak point can be let go, and taken back', () => inFolder({ 'scores.csv': SCORES }, async () => {
    const run = await runWizard([], [...FILE, 'ใช้', 'เลือกมาตรการ', 'มาตรการทั่วไป', { ticks: [] }, 'เลือกมาตรการ', 'มาตรการทั่วไป', { ticks: ['การส่งเสริมความโปร่งใสในการจัดซื้อ'] }, 'ใช้', ...PAPERS]);
    await done(run);
    expect(plan().measures.filter(({ from }) => from === 'standing' || from === 'rule').filter(({ findings }) => findings.length === 0).map(({ title }) => title)).toEqual([expect.stringMatching(/^การส่งเสริมความโปร่งใสในการจัดซื้อ/)]);
  }));

  it('are edited in place: steps, units, quarters, words', () => inFolder({ 'scores.csv': SCORES }, async () => {
    const run = await runWizard([], [
      ...FILE, 'ใช้', 'แก้ข้อความ', 'การสุ่มตรวจ', 'ชื่อมาตรการ', 'การสุ่มตรวจพัสดุ', 'ขั้นตอน', '1.', 'ตั้งกรรมการ', '2.', '', '2.', 'ตรวจนับ', '+ เพิ่ม', 'รายงาน', 'back', 'รายงานผล', '', 'เสร็จ', 'ผู้รับผิดชอบ', 'กองคลัง, กองช่าง', 'สำนักปลัด',
      'ระยะเวลา', 'ไตรมาสที่ 2', 'ไตรมาสที่ 3', 'ทุกไตรมาส', 'เสร็จ', 'ใช้', ...PAPERS,
    ]);
    await done(run);
    const [id] = Object.keys(settings().measures ?? {}) as [string];
    expect(measure(id)).toMatchObject({
      title: 'การสุ่มตรวจพัสดุ', responsible: [{ role: null, units: ['กองคลัง', 'กองช่าง'], part: 'lead' }, { role: null, units: ['สำนักปลัด'], part: 'support' }], period: { from: '2022-01-01', to: '2022-06-30', repeat: 'quarterly' },
    });
    expect(measure(id).steps.slice(0, 2)).toEqual(['ตั้งกรรมการ', 'ตรวจนับ']);
    expect(measure(id).steps.at(-1)).toBe('รายงานผล');
  }));

  it('are edited in the officer’s own editor', () => inFolder({ 'scores.csv': SCORES }, async () => {
    const run = await runWizard([], [...FILE, 'ใช้', 'แก้ข้อความ', 'การสุ่มตรวจ', 'ขั้นตอน', 'เปิดในโปรแกรม', 'enter', 'เสร็จ', 'ใช้', ...PAPERS], { editor: (text) => `${text.split('\n')[0]}\r\n\r\n  ข้อสุดท้าย  \n` });
    await done(run);
    const [id] = Object.keys(settings().measures ?? {}) as [string];
    expect(measure(id).steps).toHaveLength(2);
    expect(measure(id).steps[1]).toBe('ข้อสุดท้าย');
  }));

  it('of the office’s own are added, edited and let go', () => inFolder({ 'scores.csv': SCORES }, async () => {
    const own: readonly Reply[] = ['เพิ่มมาตรการ', 'ตลาดนัดพบประชาชน', '8.', 'enter', 'กำหนดวัน', 'จัดงาน', '', 'สำนักปลัด', '', 'ไตรมาสที่ 3', 'ไตรมาสที่ 4', 'ครั้งเดียว', 'สำนักปลัดรายงานผล'];
    const run = await runWizard([], [...FILE, 'ใช้', ...own, 'แก้ข้อความ', 'ตลาดนัด', 'ผลผลิต', 'รายงานข้อเสนอ', 'เสร็จ', 'ใช้', ...PAPERS]);
    await done(run);
    expect(measure('own-1')).toMatchObject({ title: 'ตลาดนัดพบประชาชน', findings: ['8'], indicator: 8, steps: ['กำหนดวัน', 'จัดงาน'], output: 'รายงานข้อเสนอ', period: { from: '2022-04-01', to: '2022-09-30', repeat: 'once' }, monitoring: 'สำนักปลัดรายงานผล' });
    const again = await runWizard([], [...FILE, 'ใช้', 'เลือกมาตรการ', '8.', { ticks: ['การลดขั้นตอน'] }, 'ใช้', ...PAPERS, 'บันทึกทับ', 'เขียนทับ']);
    expect(again.exit).toBe(0);
    expect(settings().ownMeasures).toBeUndefined();
  }));
});

describe('facts', () => {
  it('are asked in groups, with what happens without them', () => inFolder({ 'scores.csv': SCORES }, async () => {
    const run = await runWizard([], [
      ...FILE, 'ใช้', 'ใช้', { ticks: ['ประกาศ', 'รายงานการวิเคราะห์', 'คำสั่ง'] }, '', '', '', 'enter',
      'คณะทำงาน', 'ชื่อคณะทำงาน', 'คณะทำงานขับเคลื่อน', 'เลขที่คำสั่ง', '12/2565', 'รายชื่อ', '+ เพิ่ม', 'นายก ข', 'ปลัด', 'ประธาน', '1 2', 'เสร็จ', 'การประชุม', '+ เพิ่ม', 'คณะทำงาน', '1/2565', '5 ม.ค. 65', '', 'เห็นชอบ', 'เสร็จ', 'เสร็จ',
      'หน่วยงานภายใน', 'หน่วยงานภายในที่มีอยู่จริง', 'สำนักปลัด', 'กองคลัง', '', 'หน่วยงานภายในที่รับผิดชอบ', 'ผู้รับผิดชอบงานพัสดุ', 'กองคลัง, สำนักปลัด', 'เสร็จ', 'เสร็จ',
      'การรายงาน', 'ช่องทางเผยแพร่', 'เว็บไซต์', 'ป้ายประกาศ', '', 'เสร็จ', 'หน้าตา', 'ตัวเลข', 'เลขอารบิก', 'ขอบกระดาษ', '2.5,2,2', '2.5,2,2,3', 'เสร็จ', 'รูปแบบแฟ้ม', 'รูปแบบ', { ticks: ['Word', 'หน้าเว็บ'] }, 'เสร็จ',
      'เฉพาะประกาศ', 'ฐานอำนาจ', 'มาตรา 5', 'วันที่ของฉบับนี้', '6/1/2565', 'เสร็จ', 'ทำต่อ', 'เขียน',
    ]);
    await done(run);
    expect(settings()).toMatchObject({
      documents: ['announcement', 'analysis-report', 'working-group-order'], digits: 'arabic', margins: { top: 2.5, right: 2, bottom: 2, left: 3 }, formats: ['docx', 'html'], channels: ['เว็บไซต์', 'ป้ายประกาศ'],
      workingGroup: { name: 'คณะทำงานขับเคลื่อน', orderNumber: '12/2565', members: [{ name: 'นายก ข', position: 'ปลัด', seat: 'ประธาน', indicators: [1, 2] }] },
      meetings: [{ body: 'คณะทำงาน', number: '1/2565', date: '2022-01-05', resolution: 'เห็นชอบ' }], units: { all: ['สำนักปลัด', 'กองคลัง'], roles: { property: ['กองคลัง', 'สำนักปลัด'] } },
      papers: { announcement: { legalBasis: 'มาตรา 5', date: '2022-01-06' } },
    });
  }));

  it('given and taken back leave no trace', () => inFolder({ 'scores.csv': SCORES }, async () => {
    const run = await runWizard([], [...FILE, 'ใช้', 'ใช้', 'enter', '', '', '', 'enter', 'คณะทำงาน', 'ชื่อคณะทำงาน', 'ก', 'ชื่อคณะทำงาน', '', 'การประชุม', '+ เพิ่ม', 'ก', '', '', '', '', 'ก', 'ลบ', 'เสร็จ', 'เสร็จ', 'ทำต่อ', 'เขียน']);
    await done(run);
    expect(Object.keys(settings()).sort()).toEqual(['documents', 'out']);
  }));
});

describe('looking before writing', () => {
  it('shows a paper on the screen, and pages in the browser that are gone afterwards', () => inFolder({ 'scores.csv': SCORES }, async () => {
    const run = await runWizard([], [...FILE, 'ใช้', 'ใช้', 'enter', '', '', '', 'enter', 'ทำต่อ', 'ดูบนหน้าจอ: ประกาศ', 'หน้าถัดไป', 'แสดงต่อ', 'เปิดดู', 'เขียน'], { env: { BROWSER: 'true' } });
    await done(run);
    const text = run.log.join('\n');
    expect(text).toContain('จึงประกาศมาเพื่อทราบโดยทั่วกัน');
    expect(text).toMatch(/• ขั้นตอน/);
    expect(text).toMatch(/เปิดในเบราว์เซอร์แล้ว: ita-2565\/preview\//);
    expect(existsSync('ita-2565/preview')).toBe(false);
  }));
});

describe.skipIf(process.platform === 'win32' || existsSync('/Applications/LibreOffice.app'))('PDF beside the Word files', () => {
  const withOffice = async (script: string, work: () => Promise<void>): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'ita-plan-office-'));
    for (const name of script === '' ? [] : ['soffice']) writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    vi.stubEnv('PATH', script === '' ? folder : `${folder}${delimiter}${process.env.PATH}`);
    await work().finally(() => vi.unstubAllEnvs());
  };

  it('is made by the wizard and by its command alike', () => inFolder({ 'scores.csv': SCORES }, () => withOffice('while [ $# -gt 0 ] && [ "$1" != --outdir ]; do shift; done; [ $# = 0 ] && exit; out=$2; shift 2; for file; do printf "%%PDF-1.4" > "$out/$(basename "$file" .docx).pdf"; done', async () => {
    const run = await runWizard([], [...FILE, 'ใช้', 'ใช้', 'enter', '', '', '', 'enter', 'ทำต่อ', 'PDF', 'เขียน']);
    await done(run);
    expect(printedCommand(run.log).at(-1)).toBe('--pdf');
    expect(readdirSync('ita-2565').filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
  })));

  it('is not offered on where it cannot be made: that is said at once', () => inFolder({ 'scores.csv': SCORES }, () => withOffice('', async () => {
    const run = await runWizard([], [...FILE, 'ใช้', 'ใช้', 'enter', '', '', '', 'enter', 'ทำต่อ', 'PDF', 'เขียน']);
    expect([run.exit, run.left]).toEqual([0, []]);
    expect(run.log.join('\n')).toContain('ไม่มี LibreOffice');
    expect(printedCommand(run.log)).not.toContain('--pdf');
  })));
});

describe('papers that need no scores', () => {
  it('are made for an agency and a year alone', () => inFolder({}, async () => {
    const run = await runWizard([], ['ไม่มีคะแนน', 'อบต.บ้านตัวอย่าง', '๒๕๖๕', 'ถูกต้อง', 'ใช้', { ticks: ['คำสั่ง'] }, '5/1/2565', '', 'สมชาย ใจซื่อ', 'enter', 'ทำต่อ', 'เขียน']);
    await done(run);
    expect(settings()).toEqual({ agency: { name: 'อบต.บ้านตัวอย่าง' }, forYear: 2565, documents: ['working-group-order'], date: '2022-01-05', signatory: { name: 'สมชาย ใจซื่อ' }, out: 'ita-2565' });
    expect(printedCommand(run.log)).toEqual(['generate', '--settings', 'ita-plan.json', '--out', 'ita-2565']);
    expect(run.log.join('\n')).not.toContain('ขั้นที่ 3');
  }));
});
