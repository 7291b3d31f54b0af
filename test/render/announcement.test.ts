import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { renderDocument } from '../../src/render/index.ts';
import { dump } from '../fixtures/render/dump.ts';
import { inputOf, withSettings } from '../fixtures/render/input.ts';
import * as plans from '../fixtures/render/plans.ts';

const textOf = (plan: Plan): string => dump(renderDocument(inputOf(plan, 'announcement')).document);
const headsOf = (plan: Plan): string[] => textOf(plan).split('\n').filter((line) => line.startsWith('= '));

describe('the announcement', () => {
  it('speaks of the scores of one year and is a paper of the next', () => {
    const text = textOf(plans.FULL);
    expect(text).toContain('ได้รับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment: ITA) ประจำปีงบประมาณ พ.ศ.~๒๕๖๔');
    expect(text).toContain('จึงกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสในการดำเนินงาน ประจำปีงบประมาณ พ.ศ.~๒๕๖๕');
  });

  it('claims nothing that nobody gave', () => {
    const text = textOf(plans.WITHOUT_SETTINGS);
    expect(text).not.toMatch(/มีมติ|ป\.ป\.ช\.|ข้อเสนอแนะของผู้ประเมิน|แต่งตั้ง|คณะทำงาน|คำสั่งที่/);
  });

  it('takes the words «มีมติ» of the office’s own resolution once', () => {
    const plan = withSettings(plans.FULL, { meetings: [{ body: 'คณะผู้บริหาร', resolution: 'ที่ประชุมมีมติเห็นชอบตามเสนอ' }] });
    expect(textOf(plan)).toContain('ในการประชุมคณะผู้บริหาร ที่ประชุมมีมติเห็นชอบตามเสนอ\n');
  });

  it('never says that something must improve where everything is high', () => {
    const text = textOf(plans.ALL_HIGH);
    expect(text).not.toMatch(/ต้องปรับปรุง|เร่งด่วน|ต่ำสุด|จุดอ่อน|แก้ไข/);
    expect(text).toContain('รักษามาตรฐาน');
  });

  it('numbers the clauses of a head with several, and leaves a single one bare', () => {
    const text = textOf(plans.FULL);
    expect(text).toContain('\n๑.๑ การยืมทรัพย์สิน : ');
    expect(text).toContain('\n๑.๒ แนวปฏิบัติ : ');
    expect(text).toContain('= ๒. การปรับปรุงระบบการทำงาน\nการมีส่วนร่วม : ');
  });

  it('keeps the measure table as an attachment in landscape, with unit, step, time and monitoring', () => {
    const { sections } = renderDocument(inputOf(plans.FULL, 'announcement')).document;
    expect(sections.map((s) => s.orientation)).toEqual(['portrait', 'landscape']);
    expect(textOf(plans.FULL)).toContain('H| มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | ระยะเวลา | การกำกับติดตาม');
  });

  it('does not call a deputy the head: without a position of his own the acting lines stand alone', () => {
    const acting = ['รองนายกองค์การบริหารส่วนตำบล รักษาราชการแทน', 'นายกองค์การบริหารส่วนตำบลบ้านตัวอย่าง'];
    const text = textOf({ ...plans.FULL, settings: { ...plans.FULL.settings, signatory: { name: 'นางสมหญิง ใจดี', acting } } });
    expect(text.split('\n').filter((line) => line.startsWith('✍')).slice(0, 3)).toEqual(['✍ (นางสมหญิง ใจดี)', ...acting.map((line) => `✍ ${line}`)]);
  });

  it('signs with the lines of an acting head', () => {
    expect(textOf(plans.FULL)).toContain(['✍ (นายตัวอย่าง ใจซื่อ)', '✍ รองนายกองค์การบริหารส่วนตำบล', '✍ ปลัดองค์การบริหารส่วนตำบล รักษาราชการแทน', '✍ นายกองค์การบริหารส่วนตำบลบ้านตัวอย่าง'].join('\n'));
  });

  it('carries the emblem and the closing formula before the date', () => {
    const [first] = renderDocument(inputOf(plans.FULL, 'announcement')).document.sections;
    expect(first?.emblem).toBe('large');
    expect(textOf(plans.FULL)).toContain('(closing) จึงประกาศมาเพื่อทราบโดยทั่วกัน\nissued 2022-03-05\n');
  });
});

describe('heads of the announcement', () => {
  it('are the weak points of an agency, all ten of a province', () => {
    expect(headsOf(plans.FULL)).toEqual(['= ๑. การใช้ทรัพย์สินของราชการ', '= ๒. การปรับปรุงระบบการทำงาน', '= ๓. การเปิดเผยข้อมูล']);
    expect(headsOf(plans.PROVINCIAL)).toHaveLength(8);
  });

  it('follow the coverage that the office chose', () => {
    expect(headsOf(withSettings(plans.FULL, { coverage: 'below-target' }))).toEqual(['= ๑. การใช้ทรัพย์สินของราชการ', '= ๒. การปรับปรุงระบบการทำงาน']);
    expect(headsOf(withSettings(plans.PROVINCIAL, { coverage: 'weakest' }))).toHaveLength(8);
  });

  it('join indicators 6 to 8 as quality of service, or keep them apart', () => {
    expect(headsOf(plans.PROVINCIAL)).toContain('= ๖. การพัฒนาคุณภาพการให้บริการ');
    expect(headsOf(withSettings(plans.PROVINCIAL, { grouping: 'indicator' }))).toHaveLength(10);
  });

  it('ask local governments of a province, and order nobody below it', () => {
    const text = textOf(plans.PROVINCIAL);
    expect(text).toContain('ขอความร่วมมือองค์กรปกครองส่วนท้องถิ่น');
    expect(text).not.toContain('ให้ถือปฏิบัติ');
    expect(textOf(plans.FULL)).not.toContain('ขอความร่วมมือ');
  });
});
