import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/document.ts';
import type { Plan } from '../../src/model/plan.ts';
import { renderDocument } from '../../src/render/index.ts';
import { dump } from '../fixtures/render/dump.ts';
import { inputOf } from '../fixtures/render/input.ts';
import * as plans from '../fixtures/render/plans.ts';

const textOf = (plan: Plan): string => dump(renderDocument(inputOf(plan, 'analysis-report')).document);
const blocksOf = (plan: Plan): readonly Block[] => renderDocument(inputOf(plan, 'analysis-report')).document.sections.flatMap((s) => s.blocks);
const tablesOf = (plan: Plan): Extract<Block, { type: 'table' }>[] => blocksOf(plan).filter((b) => b.type === 'table');

describe('the analysis report', () => {
  it('shows every score with the year before and the signed difference', () => {
    const text = textOf(plans.FULL);
    expect(text).toContain('| ๔. การใช้ทรัพย์สินของราชการ | ๘๐.๑๕ | ๗๘.๖๘{4} | -๑.๔๗');
    expect(text).toContain('| คะแนนรวม | ๘๖.๒๑ | ๘๖.๘๖{total} | +๐.๖๕');
  });

  it('needs no year before', () => {
    expect(textOf(plans.WITHOUT_SETTINGS)).toContain('H| แบบวัด/ตัวชี้วัด | คะแนน\n');
  });

  it('names the lowest indicator of each instrument with its score', () => {
    expect(textOf(plans.FULL)).toContain('ตัวชี้วัดที่มีคะแนนต่ำสุด คือ การปรับปรุงระบบการทำงาน เท่ากับ ๖๗.๔๖{8} คะแนน');
  });

  it('claims «lowest» only among what is known', () => {
    const known = plans.FULL.assessment?.indicators.map((i) => (i.id === 3 ? { ...i, score: null } : i)) ?? [];
    const plan = { ...plans.FULL, assessment: plans.FULL.assessment === null ? null : { ...plans.FULL.assessment, indicators: known } };
    expect(textOf(plan)).toContain('ตัวชี้วัดที่มีคะแนนต่ำสุดในบรรดาตัวชี้วัดที่ทราบผล คือ การใช้ทรัพย์สินของราชการ');
    expect(textOf(plans.INSTRUMENTS_ONLY)).not.toContain('ตัวชี้วัดที่มีคะแนนต่ำสุด');
  });

  it('has a table of four columns per instrument, several rules in one row', () => {
    const [, iit] = tablesOf(plans.FULL);
    expect(iit?.columns).toHaveLength(4);
    expect(iit?.rows).toHaveLength(1);
    expect(iit?.rows[0]?.cells[0]?.blocks[1]).toMatchObject({ type: 'list', items: { length: 2 } });
    expect(iit?.rows[0]?.cells[1]?.blocks[0]).toMatchObject({ type: 'list', items: { length: 5 } });
  });

  it('puts nothing but real comments under the assessor’s heading', () => {
    expect(textOf(plans.FULL)).not.toContain('ข้อเสนอแนะจากผู้ประเมิน');
    const text = textOf(plans.WITH_COMMENTS);
    expect(text).toContain('H| ข้อเสนอแนะจากผู้ประเมิน | ประเด็นที่ควรปรับปรุง | ');
    expect(text).toContain('| 1. ควรกำกับการขอยืมทรัพย์สินของราชการให้ถูกต้อง | การใช้ทรัพย์สินของราชการ (๗๘.๖๘{4} คะแนน) ¶ 1. กำหนดแบบ');
  });

  it('shows the office’s own measures that belong to no indicator', () => {
    expect(textOf(plans.WITH_COMMENTS)).toContain('การจัดการเรื่องร้องเรียน ¶ 1. ตั้งศูนย์รับเรื่องที่เห็นได้ง่าย');
  });

  it('draws the ten indicators of both years, and no chart where none is known', () => {
    const chart = blocksOf(plans.FULL).find((b) => b.type === 'chart');
    expect(chart).toMatchObject({ target: 90, series: [{ values: { length: 10 } }, { values: { length: 10 } }] });
    expect(blocksOf(plans.INSTRUMENTS_ONLY).some((b) => b.type === 'chart')).toBe(false);
  });

  it('calls a target the office’s own only when the office set it', () => {
    expect(textOf(plans.FULL)).toContain('ยังต่ำกว่าเป้าหมายของหน่วยงานที่กำหนดไว้ ๙๐.๐๐ คะแนน');
    expect(textOf(plans.WITHOUT_SETTINGS)).not.toContain('เป้าหมายของหน่วยงาน');
  });

  it('keeps the standard where everything is high', () => {
    const text = textOf(plans.ALL_HIGH);
    expect(text).not.toMatch(/ปรับปรุง(?!ระบบ)|เร่งด่วน|ต่ำสุด|จุดอ่อน/);
    expect(text).toContain('ประเด็นที่ควรรักษามาตรฐาน');
  });

  it('names who prepared, checked and approved only when given', () => {
    expect(textOf(plans.FULL).split('\n').filter((line) => line.startsWith('✍'))).toHaveLength(9);
    expect(textOf(plans.WITHOUT_SETTINGS)).not.toContain('✍');
  });
});
