import { describe, expect, it } from 'vitest';
import { clean, displayWidth, fold, padEnd, padStart, wrap } from '../../src/thai/text.ts';

describe('Thai text', () => {
  it('mends a decomposed sara am, with or without a tone mark, and a doubled เ', () => {
    expect(clean('การใช้อํานาจ')).toBe('การใช้อำนาจ');
    expect(clean('น้ํา')).toBe('น้ำ');
    expect(clean('นํ้า')).toBe('น้ำ');
    expect(clean('คะเเนน')).toBe('คะแนน');
  });

  it('drops what cannot be seen and what XML forbids', () => {
    expect(clean('ก\u200Bข\u00A0ค\uFFFE\u0007')).toBe('กข ค');
  });

  it('mends what stands around something unseen, so that cleaning again changes nothing', () => {
    for (const [typed, meant] of [['คะเ\u200Bเนน', 'คะแนน'], ['อ\u0E4D\u200Bานาจ', 'อำนาจ'], ['น\u0E4D\u0007\u0E49า', 'น้ำ'], ['ก\u200B\u0E49\u0E38ง', 'กุ้ง']] as const) {
      expect(clean(typed)).toBe(meant);
      expect(clean(clean(typed))).toBe(meant);
    }
  });

  it('folds digits, spaces and case away for comparison', () => {
    expect(fold(' ตัวชี้วัดที่ ๑๐ (OIT)')).toBe(fold('ตัวชี้วัดที่10 (oit)'));
  });

  it('counts columns as a terminal does', () => {
    expect(displayWidth('น้ำ')).toBe(2);
    expect(displayWidth('ปฏิบัติหน้าที่')).toBe(8);
    expect(padEnd('ที่', 3)).toBe('ที่  ');
    expect(padStart('ที่', 3)).toBe('  ที่');
  });

  it('breaks no line inside a compound of official Thai, nor after a prefix', () => {
    const text = 'ผู้รับผิดชอบและหน่วยงานภาครัฐต่ำกว่าเป้าหมายตามข้อเสนอแนะของผู้ประเมินเพื่อประโยชน์ส่วนตนและการทุจริตในการใช้งบประมาณ';
    for (let width = 14; width < 60; width += 1) {
      const lines = wrap(text, width);
      expect(lines.join('')).toBe(text);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/(?:ผู้|การ|ความ|หน่วย|เป้า|ข้อเสนอ|ส่วน|งบ|ต่ำ|รับผิด|ผิด|ภาค)$/);
    }
  });

  it('wraps between words', () => {
    for (const line of wrap('กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 20)) expect(displayWidth(line)).toBeLessThanOrEqual(20);
    expect(wrap('ก\nข', 10)).toEqual(['ก', 'ข']);
    expect(wrap('ระบุ agency.name ใน ita-plan.json แล้วสั่งใหม่', 24)).toEqual(['ระบุ agency.name ใน', 'ita-plan.json แล้วสั่งใหม่']);
  });
});
