import { describe, expect, it } from 'vitest';
import { fileStem } from '../../src/render/file-stem.ts';

describe('the name of a file', () => {
  it('is kind, agency and year', () => {
    expect(fileStem('announcement', 'องค์การบริหารส่วนตำบลบ้านตัวอย่าง', 2565)).toBe('announcement-องค์การบริหารส่วนตำบลบ้านตัวอย่าง-2565');
  });

  it('holds nothing that a disk or a shell takes amiss', () => {
    expect(fileStem('memo', '../ก ข\\ค:ง*"<จ>|\u0000.', 2565)).toBe('memo-ก-ข-ค-ง-จ-2565');
    expect(fileStem('con', 'ก', 2565)).toBe('paper-con-ก-2565');
  });

  it('stays short enough for any disk, whole letters only', () => {
    const name = fileStem('analysis-report', `องค์การบริหารส่วนตำบล${'น้ำ'.repeat(60)}`, 2565);
    expect(name.length).toBeLessThanOrEqual(80);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(230);
    expect(name).toMatch(/^analysis-report-องค์การ.*[^\p{M}-]-2565$/u);
  });

  it('does without a name', () => {
    expect(fileStem('memo', '…/', 2565)).toBe('memo-…-2565');
    expect(fileStem('memo', ' ', 2565)).toBe('memo-2565');
  });
});
