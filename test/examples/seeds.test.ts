/** What each of the five real papers has, its example must have: sections, tables, column headings, figures and roles. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { runCli } from '../cli/run-cli.ts';
import { dump } from '../fixtures/render/dump.ts';

async function papers(args: readonly string[]): Promise<Record<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'ita-plan-seed-'));
  const { exit } = await runCli(['generate', ...args, '--out', out, '--format', 'json']);
  expect(exit).toBe(0);
  const files = readdirSync(out).filter((name) => name.endsWith('.json') && name !== 'plan.json');
  return Object.fromEntries(files.map((name) => JSON.parse(readFileSync(join(out, name), 'utf8')) as Document).map((document) => [document.kind, dump(document)]));
}

const example = (name: string, scores: boolean): string[] => [...(scores ? [`examples/${name}/scores.csv`] : []), '--settings', `examples/${name}/ita-plan.json`];

interface Seed { readonly name: string; readonly scores: boolean; readonly kind: string; readonly has: readonly string[]; readonly not?: RegExp }

const SEEDS: readonly Seed[] = [
  {
    name: 'seed-0-province-driving', scores: false, kind: 'driving-measures', not: /[๐-๙]/,
    has: [
      'ประจำปีงบประมาณ พ.ศ. 2564', 'คณะกรรมการผู้ตรวจประเมินมีข้อเสนอแนะ', '= 1. ผู้รับผิดชอบ', 'ผู้รับผิดชอบหลักและผู้รับผิดชอบรอง', 'แต่งตั้งเป็นคณะทำงาน', '= 2. ขั้นตอน',
      '\n1) ', '\n5) ', 'อาจเพิ่มกิจกรรม', '= 3. แนวทาง', 'รอบ 1 เดือน', 'รอบ 6 เดือน', 'รอบปี', '= 4. การประเมินผล', '= 5. การรายงานผล', 'ปัญหา อุปสรรค และข้อจำกัด', 'หัวหน้าส่วนราชการ', 'เว็บไซต์',
    ],
  },
  {
    name: 'seed-1-public-organization', scores: true, kind: 'internal-measures',
    has: [
      '= ๑. ที่มา', '๒๖ สิงหาคม', 'ระบบ ITAS', 'ระดับ A', 'ระดับดังกล่าวหมายถึง', 'คะแนนปี ๒๕๖๓ | คะแนนปี ๒๕๖๔', '๘๐.๗๙', '๘๓.๔๑', '๘๔.๔๗', '๙๒.๒๑', '๙๗.๕๐', '๑๐๐.๐๐', '๘๘.๕๘', '๙๒.๖๙', 'รวม ๒๘ ข้อ',
      'คณะกรรมการศูนย์คุณธรรม ครั้งที่ ๑๘ (๑๒/๒๕๖๔)', '๒๙ กันยายน', 'มีมติรับทราบผลการประเมิน', 'แผนบริหารความเสี่ยง และการควบคุมภายใน', 'H| มาตรการ | ขั้นตอน/วิธีปฏิบัติ | ผู้รับผิดชอบ/กำกับดูแล',
      '๑. การปฏิบัติหน้าที่', '๒. การใช้งบประมาณ', '๓. การใช้อำนาจ', '๔. การใช้ทรัพย์สินของราชการ', '๕. การแก้ไขปัญหาการทุจริต', '๖. คุณภาพการดำเนินงาน', '๗. ประสิทธิภาพการสื่อสาร', '๘. การปรับปรุงระบบการทำงาน',
      'ทุกกลุ่มงาน', 'กลุ่มงานนโยบายและยุทธศาสตร์', 'กลุ่มงานบริหารจัดการองค์กร', 'งานทรัพยากรมนุษย์', 'ผู้บริหารทุกระดับ', 'คณะทำงานส่งเสริมองค์กรคุณธรรม', 'กลุ่มงานสื่อสารและรณรงค์ทางสังคม',
      'กลุ่มงานศูนย์ข้อมูลเทคโนโลยีสารสนเทศ', 'ทีมบริหารศูนย์', 'กลุ่มงานสมัชชาคุณธรรมและความร่วมมือนานาชาติ', 'กลุ่มงานส่งเสริมคุณธรรมเครือข่ายทางสังคม', 'กลุ่มงานวิจัยนวัตกรรมและระบบพฤติกรรมไทย', 'สิงหาคม ๒๕๖๔',
    ],
  },
  {
    name: 'seed-2-subdistrict-analysis', scores: true, kind: 'analysis-report',
    has: [
      '๘๓.๓๑', 'ระดับ B', '๗๘.๖๘', '๖๗.๔๖', '๘๘.๐๖', '(IIT)', '(EIT)', '(OIT)', 'H| ข้อเสนอแนะจากผู้ประเมิน |', '| ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม', 'พ.ศ. ๒๕๖๒ เพื่อดำเนินการในปีงบประมาณ พ.ศ. ๒๕๖๓',
      'one stop service', 'E-SERVICE', 'สำนักปลัด', 'กองคลัง', 'กองส่งเสริมการเกษตร', 'กองสวัสดิการสังคม', 'กองช่าง', 'กองการศึกษา ศาสนา และวัฒนธรรม', 'สิ้นปีงบประมาณ',
    ],
  },
  {
    name: 'seed-3-province-announcement', scores: false, kind: 'announcement', not: /[๐-๙] คะแนน/,
    has: [
      '# ประกาศจังหวัดตราด', 'เรื่อง มาตรการเพื่อสร้างความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ', 'มีมติเห็นชอบให้จัดทำ', 'สำนักงาน ป.ป.ช. ประจำจังหวัดตราด', '= ๑. การปฏิบัติหน้าที่', '= ๒. การใช้งบประมาณ', '= ๓. การใช้อำนาจ',
      '= ๔. การใช้ทรัพย์สินของราชการ', '= ๕. การแก้ไขปัญหาการทุจริต', '= ๖. การพัฒนาคุณภาพการให้บริการ', '\n๕.๓ ', '\n๖.๕ ', 'ปีละ ๒ ครั้ง', 'พระราชบัญญัติ', 'ทั้งนี้ ให้', 'จึงประกาศมาเพื่อทราบโดยทั่วกัน', 'issued 2022-03-05', '(นายชำนาญวิทย์ เตรัตน์)', 'ผู้ว่าราชการจังหวัดตราด',
    ],
  },
  {
    name: 'seed-4-education-office', scores: true, kind: 'improvement-plan', not: /ป\.ป\.ช\./,
    has: [
      '== ๑.๑ ', '== ๑.๒ จุดอ่อนที่ควรแก้ไขและสาเหตุ', 'ข้อ ๙.๑๔', '(๔) การมอบหมายผู้รับผิดชอบระดับกลุ่มไม่ชัดเจน', '= ๒. ประเด็นที่ควรพัฒนา', 'ระดับ AA', '๙๘.๓๔', 'ยังไม่บรรลุเป้าหมายของหน่วยงานที่กำหนดไว้ ๑๐๐.๐๐', '= ๓. ผู้รับผิดชอบและขั้นตอน',
      'คำสั่งที่ ๓๓/๒๕๖๖', 'สำนักงานปลัดกระทรวงศึกษาธิการ', 'แผนแม่บทการป้องกันและปราบปรามการทุจริต', 'ผู้มีส่วนได้ส่วนเสียภายใน', 'ผู้มีส่วนได้ส่วนเสียภายนอก', 'การเปิดเผยข้อมูลต่อสาธารณะ', 'H| ลำดับ | มาตรการ/แนวทาง | กิจกรรม |',
      'ระบบสารสนเทศ', 'การมีส่วนร่วม', 'การจัดซื้อจัดจ้าง', 'การจัดการเรื่องร้องเรียน', 'การป้องกันการรับสินบน', 'การขัดกันระหว่างผลประโยชน์', 'การใช้ดุลพินิจ', 'หมายเหตุ', 'ตุลาคม ๒๕๖๕ – กันยายน ๒๕๖๖', 'กลุ่มอำนวยการ',
      '= ๗. การสรุปและวิเคราะห์ผลประจำปี', '= ๘. การแจ้งผล',
    ],
  },
];

describe.each(SEEDS)('$name', ({ name, scores, kind, has, not }) => {
  it('has what the real paper has', async () => {
    const text = (await papers(example(name, scores)))[kind]?.replaceAll('~', ' ') ?? '';
    expect(has.filter((part) => !text.includes(part))).toEqual([]);
    if (not !== undefined) expect(text).not.toMatch(not);
  });
});

it('the order that the improvement plan cites bears the same number and title', async () => {
  const made = await papers(example('seed-4-education-office', true));
  expect(made['working-group-order']).toContain('ที่ ๓๓/๒๕๖๖');
  expect(made['working-group-order']).toContain('แต่งตั้งคณะกรรมการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ด้านการเปิดเผยข้อมูลสาธารณะ');
});

it('one unit changed changes in every paper, and nothing else does', async () => {
  const all = ['examples/subdistrict/scores.csv', '--settings', 'examples/subdistrict/ita-plan.json', '--documents', 'all'];
  const [before, after] = [await papers([...all, '--units-roles', 'property=กองทดสอบหนึ่ง']), await papers([...all, '--units-roles', 'property=กองทดสอบสอง'])];
  expect(Object.keys(before).length).toBeGreaterThanOrEqual(8);
  expect(Object.entries(before).filter(([, text]) => text.includes('กองทดสอบหนึ่ง')).map(([kind]) => kind)).toEqual(expect.arrayContaining(['announcement', 'analysis-report', 'internal-measures', 'improvement-plan', 'working-group-order']));
  expect(Object.fromEntries(Object.entries(before).map(([kind, text]) => [kind, text.replaceAll('กองทดสอบหนึ่ง', 'กองทดสอบสอง')]))).toEqual(after);
}, 60_000);
