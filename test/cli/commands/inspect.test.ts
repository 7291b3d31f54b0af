import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillOffice, filled } from '../../fixtures/pipeline/office.ts';
import { runCli } from '../run-cli.ts';

const SCORES = 'examples/subdistrict/scores.csv';
const folder = mkdtempSync(join(tmpdir(), 'ita-plan-inspect-'));
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('inspect', () => {
  it('draws each column with its meaning in Thai and the header it came from', async () => {
    const { exit, out } = await runCli(['inspect', SCORES]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^A\s+หน่วยงาน\s+หน่วยงาน$/m);
    expect(out).toMatch(/^G\s+4\. การใช้ทรัพย์สินของราชการ\s+4\. การใช้ทรัพย์สินของราชการ$/m);
    expect(out).toMatch(/^Q\s+คะแนน ITA\s+คะแนนรวม$/m);
    expect(out).toContain('หนึ่งแถวต่อหนึ่งหน่วยงาน (agencies)');
  });

  it('draws the first rows, and the weakest indicators of each instrument', async () => {
    const { out } = await runCli(['inspect', SCORES]);
    expect(out).toMatch(/^77\.86\s+4\. การใช้ทรัพย์สินของราชการ$/m);
    expect(out).toContain('[1] องค์การบริหารส่วนตำบลบ้านตัวอย่าง ปี 2564 · ช่อง D3–Q3');
    expect(out).toMatch(/^2564\s+14\s+82\.74\s+4 \(77\.86\)\s+8 \(79\.31\)\s+10 \(68\.75\)\s/m);
  });

  it('names what was left out and each notice with its cell', async () => {
    const { out, err } = await runCli(['inspect', SCORES]);
    expect(out).toMatch(/ไม่นำมาใช้: ข้อความเหนือตาราง \(แฟ้ม scores\.csv แถว 1 คอลัมน์ A/);
    expect(err).toMatch(/ใช้ปีงบประมาณ พ\.ศ\. 2564[\s\S]*แถว 1 คอลัมน์ A/);
  });

  it('says the year in brackets when only the name of the file tells it, and no weakest where nobody tells', async () => {
    const table = 'หน่วยงาน,ตัวชี้วัดที่ 1,ตัวชี้วัดที่ 2\nอบต.ก,80.00,80.00\nอบต.ข,90.00,70.00\n';
    expect((await runCli(['inspect', write('scores-2563.csv', table)])).out).toMatch(/^\(2563\)\s+2\s+-\s+1, 2 \(80\.00\)\s+-\s+-\s+องค์การบริหารส่วนตำบลก$/m);
    expect((await runCli(['inspect', write('scores.csv', table)])).out).toMatch(/^-\s+2\s+-\s+-\s+-\s+-\s+องค์การบริหารส่วนตำบลก$/m);
  });

  it('gives the same as JSON', async () => {
    const json = JSON.parse((await runCli(['inspect', SCORES, '--json'])).out);
    expect(json).toMatchObject({ schema: 'ita-plan/inspect@1', source: { layout: 'agencies' }, office: null, ignored: [{ why: 'title', at: { row: 1 } }] });
    expect(json.columns[6]).toEqual({ column: 'G', header: '4. การใช้ทรัพย์สินของราชการ', meaning: '4', words: '4. การใช้ทรัพย์สินของราชการ' });
    expect(json.agencies[0].weakest).toEqual({
      IIT: [{ indicator: 4, name: 'การใช้ทรัพย์สินของราชการ', score: 77.86 }], EIT: [{ indicator: 8, name: expect.any(String), score: 79.31 }], OIT: [{ indicator: 10, name: expect.any(String), score: 68.75 }],
    });
  });

  it('shows of an office workbook which cells its facts come from', async () => {
    const file = write('office.xlsx', await filled(fillOffice));
    const { exit, out, err } = await runCli(['inspect', file]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^หน่วยงาน!B3\s+ชื่อเต็มของหน่วยงาน\s+องค์การบริหารส่วนตำบล/m);
    expect(out).toMatch(/^คะแนน!E6\s+4\. การใช้ทรัพย์สินของราชการ: สาเหตุตามที่หน่วยงานวิเคราะห์\s+ยังไม่มีทะเบียนคุมการยืม$/m);
    expect(out).toMatch(/^หน่วยงาน!B41\s+วันที่ของเอกสารทุกฉบับ\s+2022-03-05$/m);
    expect(out).not.toContain('ไม่นำมาใช้');
    expect(err).not.toContain('โปรดตรวจ');
    const json = JSON.parse((await runCli(['inspect', file, '--json'])).out);
    expect(json.office[0]).toMatchObject({ label: expect.any(String), at: { sheet: 'คะแนน', row: expect.any(Number), column: expect.any(String) } });
  });

  it('speaks English when asked', async () => {
    const { out } = await runCli(['inspect', SCORES, '--lang', 'en']);
    expect(out).toMatch(/^Q\s+ITA total\s/m);
    expect(out).toContain('left out:');
  });
});
