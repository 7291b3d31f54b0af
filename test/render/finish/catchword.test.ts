import { describe, expect, it } from 'vitest';
import { setCatchwords } from '../../../src/render/finish/catchword.ts';
import { sections } from '../../fixtures/render/markup.ts';

const catchword = (markup: string): string | null | undefined => {
  const block = sections(markup).map(setCatchwords)[0]?.blocks.find((b) => b.type === 'page-break');
  return block?.type === 'page-break' ? block.catchword : undefined;
};

describe('the catchword at the foot of a page', () => {
  it('is the number and the first words of what follows', () => {
    expect(catchword('<p>ก</p><hr class="page" data-catchword="auto"><h2 data-n="๔.">การใช้ทรัพย์สินของทางราชการ</h2>')).toMatch(/^\/๔\. การใช้ทรัพย์สิน.*\.\.\.$/);
    expect(catchword('<p>ก</p><hr class="page" data-catchword="auto"><p>๔.๑ สร้างแนวปฏิบัติในการใช้ทรัพย์สินของทางราชการให้รวดเร็ว</p>')).toMatch(/^\/๔\.๑ สร้างแนวปฏิบัติ[^ ]{0,20}\.\.\.$/);
  });

  it('is what the author typed, dressed the same', () => {
    expect(catchword('<p>ก</p><hr class="page" data-catchword="/ทั้งนี้..."><p>ข</p>')).toBe('/ทั้งนี้...');
  });

  it('is absent by default and before what has no words', () => {
    expect(catchword('<p>ก</p><hr class="page"><p>ข</p>')).toBeNull();
    expect(catchword('<p>ก</p><hr class="page" data-catchword="auto"><hr class="rule">')).toBeNull();
  });
});
