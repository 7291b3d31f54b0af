import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/model/document.ts';
import { tie, tieText } from '../../src/write/ties.ts';

const shown = (text: string): string => text.replaceAll('\u00A0', '_');
const text = (words: string, more: Partial<Extract<Inline, { type: 'text' }>> = {}): Inline => ({ type: 'text', text: words, ...more });
const joined = (inlines: readonly Inline[]): string => shown(inlines.map((inline) => (inline.type === 'text' ? inline.text : `<${inline.type}>`)).join('|'));

describe('ties', () => {
  it.each([
    ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๕', 'ประจำปีงบประมาณ พ.ศ._๒๕๖๕'],
    ['พ.ศ. 2565 และ ค.ศ. 2022', 'พ.ศ._2565 และ ค.ศ._2022'],
    ['ระเบียบต่าง ๆ ที่เกี่ยวข้อง', 'ระเบียบต่าง_ๆ ที่เกี่ยวข้อง'],
    ['วันที่ ๕ มีนาคม พ.ศ. ๒๕๖๕', 'วันที่_๕_มีนาคม พ.ศ._๒๕๖๕'],
    ['ไม่น้อยกว่าร้อยละ ๘๕', 'ไม่น้อยกว่าร้อยละ_๘๕'],
    ['หนึ่ง สอง สาม', 'หนึ่ง สอง สาม'],
    ['พ.ศ. ใหม่', 'พ.ศ. ใหม่'],
  ])('sets «%s» as «%s»', (given, expected) => {
    expect(shown(tieText(given))).toBe(expected);
  });

  it('ties every space of a text that asks for it', () => {
    expect(joined(tie([text('กรม สอง คำ', { tie: true }), text(' ต่อ ไป')]))).toBe('กรม_สอง_คำ| ต่อ ไป');
  });

  it('sees a year that stands in the next inline, and a blank in its place', () => {
    expect(joined(tie([text('พ.ศ. '), text('๒๕๖๕', { source: 'total' })]))).toBe('พ.ศ._|๒๕๖๕');
    expect(joined(tie([text('พ.ศ. '), { type: 'blank', fact: 'date' }]))).toBe('พ.ศ._|<blank>');
  });

  it('ties inside a link', () => {
    const [link] = tie([{ type: 'link', href: 'https://a.go.th', text: [text('ปี พ.ศ. ๒๕๖๕')] }]);
    expect(link?.type === 'link' && joined(link.text)).toBe('ปี พ.ศ._๒๕๖๕');
  });

  it('makes a line feed a break and a tab a space', () => {
    expect(joined(tie([text('หนึ่ง\r\nสอง\tสาม')]))).toBe('หนึ่ง|<break>|สอง สาม');
  });

  it('changes no tied text a second time', () => {
    const once = tie([text('ต่าง ๆ พ.ศ. ๒๕๖๕')]);
    expect(tie(once)).toEqual(once);
  });
});
