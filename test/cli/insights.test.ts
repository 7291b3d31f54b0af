import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

const YEARS = 'test/fixtures/pipeline/years';
const said = async (...args: string[]): Promise<string> => (await runCli(['analyze', ...args])).out;

describe('analyze on a terminal', () => {
  it('shows what pays most, the most rewarding first', async () => {
    const text = await said('examples/subdistrict/scores.csv');
    expect(text).toMatch(/\+3\.25 +\+6\.25 +85\.00 {2}10\. การป้องกันการทุจริต\n +\+0\.57/);
  });

  it('shows the years side by side, the break, and what stays weak', async () => {
    const text = await said(`${YEARS}/four-years.csv`);
    expect(text).toMatch(/ 2563 +2564 +2565 +2566/);
    expect(text).toContain('ไม่เทียบปี 2565 กับปี 2566');
    expect(text).toMatch(/4\. การใช้ทรัพย์สินของราชการ: ต่ำสุดของแบบวัดในปี 2563, 2564, 2565, 2566/);
  });

  it('shows no change beside a score where the year before does not compare', async () => {
    expect(await said(`${YEARS}/four-years.csv`)).not.toMatch(/83\.12 +\+4\.00/);
    expect(await said(`${YEARS}/four-years.csv`, '--year', '2565')).toMatch(/79\.12 +\+1\.00/);
  });

  it('says what a goal takes, that it is reached, or that it cannot be known', async () => {
    expect(await said('examples/subdistrict/scores.csv', '--goal', '๘๕')).toContain('10. การป้องกันการทุจริต จาก 68.75 เป็น 85.00');
    expect(await said('examples/subdistrict/scores.csv', '--goal', 'B')).toContain('ถึง B แล้ว');
    expect(await said(`${YEARS}/later-2569.csv`, '--goal', '95')).toContain('บอกไม่ได้ว่าต้องทำอย่างไรจึงจะถึง 95');
    expect(await said('examples/subdistrict/scores.csv', '--goal', '95', '--target', '86')).toContain('ยังไม่ถึง 95');
  });

  it('shows the place of an agency among those of its file, and of each where all are shown', async () => {
    expect(await said(`${YEARS}/district-2564.csv`, '--agency', 'ทต.ตัวอย่างงาม')).toContain('อำเภอเมืองตัวอย่าง: ที่ 2 จาก 3');
    expect(await said(`${YEARS}/district-2564.csv`)).toMatch(/ 6 +4 +60\.25/);
  });

  it('gives all of it as JSON', async () => {
    const json = JSON.parse(await said('examples/subdistrict/scores.csv', '--goal', '85', '--json'));
    expect(json).toMatchObject({ schema: 'ita-plan/analyze@1', goal: { goal: '85', reachable: true, indicators: [10], total: expect.closeTo(85.99, 1) }, trends: [null], standings: [[]] });
    expect(json.assessments[0].levers[0]).toMatchObject({ subject: '10', worth: 0.2, gain: expect.closeTo(3.25, 9) });
  });
});
