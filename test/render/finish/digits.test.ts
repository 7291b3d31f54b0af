import { describe, expect, it } from 'vitest';
import { TEXT_CHANGES, thaiDigits } from '../../../src/render/finish/digits.ts';
import { sections } from '../../fixtures/render/markup.ts';

describe('Thai digits', () => {
  it('replace years, scores, numbers of orders and telephones', () => {
    expect(thaiDigits('ปี 2565 คะแนน 78.68 คำสั่งที่ 15/2565 โทร. 0 4512 3456 ข้อ (1)')).toBe('ปี ๒๕๖๕ คะแนน ๗๘.๖๘ คำสั่งที่ ๑๕/๒๕๖๕ โทร. ๐ ๔๕๑๒ ๓๔๕๖ ข้อ (๑)');
    expect(thaiDigits('พ.ศ.2565')).toBe('พ.ศ.๒๕๖๕');
  });

  it('leave codes, addresses and mail alone', () => {
    for (const kept of ['O42', 'i5', 'ITA2565', 'https://a.go.th/2565/ita-2564', 'www.a1.go.th', 'ita2565@a.go.th', 'A4', 'COVID-19']) expect(thaiDigits(`ดู ${kept} นะ`), kept).toBe(`ดู ${kept} นะ`);
    expect(thaiDigits('ข้อ O42 (ปี 2565)')).toBe('ข้อ O42 (ปี ๒๕๖๕)');
  });

  it('leave what the author keeps, and reach every other text of a paper', () => {
    const markup = '<h2 data-n="auto">ปี 1</h2><p><span class="keep">2565</span> 2566</p><ul><li>3</li></ul><table data-cols="100" data-alt="4"><caption>5</caption><tbody><tr><td>6</td></tr></tbody></table><dl class="form"><dt>7</dt><dd>8</dd></dl>';
    const text = JSON.stringify(sections(markup, TEXT_CHANGES.thai).map((s) => s.blocks));
    for (const [n, digit] of [...'๑๓๔๕๖๗๘'].entries()) expect(text, String(n)).toContain(digit);
    expect(text).toContain('"2565"');
    expect(text).toContain('๒๕๖๖');
  });

  it('go the other way for an office that writes Arabic ones', () => {
    const [section] = sections('<p>ทุก ๖ เดือน</p>', TEXT_CHANGES.arabic);
    expect(section?.blocks[0]).toMatchObject({ text: [{ text: 'ทุก 6 เดือน' }] });
  });
});
