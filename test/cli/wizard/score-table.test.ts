import { describe, expect, it } from 'vitest';
import { onePlan } from '../../../src/pipeline/generate.ts';
import { scoreTable } from '../../../src/cli/wizard/score-table.ts';
import { subjectNames } from '../../../src/cli/wizard/subjects.ts';
import { displayWidth } from '../../../src/thai/text.ts';

async function tableOf(scores: string, width: number, settings = {}): Promise<string> {
  const { plan, catalogue } = await onePlan({ scores, settings, agency: null });
  if (plan.assessment === null) throw new Error('no scores');
  return scoreTable(plan.assessment, subjectNames(catalogue, plan.fiscalYear ?? 2564), 'th', width);
}

describe('scores as a table', () => {
  it('marks the weak points with why and by how much', async () => {
    const table = await tableOf('examples/subdistrict/scores.csv', 80);
    expect(table).toContain('77.86    7.14    ● 4. การใช้ทรัพย์สินของราชการ (ต่ำสุดของแบบวัด, ต่ำกว่าเป้าหมาย)');
    expect(table).toContain('91.25              1. การปฏิบัติหน้าที่');
    expect(table).not.toContain('เปลี่ยน');
  });

  it('shows the change where there is a year before', async () => {
    const table = await tableOf('examples/two-years/scores.csv', 80);
    expect(table).toContain('เปลี่ยน');
    expect(table).toMatch(/91\.05 {3}\+5\.72 {4}● 4\./);
  });

  it('names what the office added or missed below its indicator', async () => {
    const table = await tableOf('examples/subdistrict/scores.csv', 80, { findings: { add: ['O43', '1'] } });
    expect(table).toMatch(/10\. การป้องกันการทุจริต[^\n]*\n[^\n]*● O43 [^●]*หน่วยงานเพิ่มเอง/);
    expect(table).toMatch(/● 1\. การปฏิบัติหน้าที่ \(หน่วยงานเพิ่มเอง\)/);
  });

  it('where it is narrow, change and gap follow the name in words', async () => {
    const table = (await tableOf('examples/two-years/scores.csv', 39)).replace(/\n +/g, ' ');
    expect(table).toMatch(/91\.05 {4}● 4\.[^●\d]*\(เปลี่ยน \+5\.72, ต่ำสุดของแบบวัด\)/);
  });

  it.each([40, 60, 80])('keeps within %i columns', async (width) => {
    expect(Math.max(...(await tableOf('examples/two-years/scores.csv', width)).split('\n').map(displayWidth))).toBeLessThanOrEqual(width);
  });
});
