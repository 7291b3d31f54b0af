import { describe, expect, it } from 'vitest';
import { blocks } from '../../fixtures/render/markup.ts';

const textOf = (markup: string): string => blocks(markup).flatMap((b) => (b.type === 'paragraph' ? b.text.map((t) => (t.type === 'text' ? t.text : t.type === 'break' ? '/' : t.type === 'blank' ? '…' : '')) : [])).join('');

describe('a line break of the template', () => {
  it('leaves nothing between two Thai letters', () => {
    expect(textOf('<p>มาตรการ\n    ส่งเสริม\n\tคุณธรรม</p>')).toBe('มาตรการส่งเสริมคุณธรรม');
  });

  it('leaves nothing between Thai letters across tags', () => {
    expect(textOf('<p>มาตรการ\n<b>ส่งเสริม</b>\nคุณธรรม</p>')).toBe('มาตรการส่งเสริมคุณธรรม');
  });

  it('leaves one space beside anything else', () => {
    expect(textOf('<p>ระบบ\nITAS\nของ</p>')).toBe('ระบบ ITAS ของ');
    expect(textOf('<p>ลงชื่อ\n<span class="blank" data-fact="date"></span>\nผู้จัดทำ</p>')).toBe('ลงชื่อ … ผู้จัดทำ');
  });
});

describe('spaces', () => {
  it('that the author typed on a line stay, once', () => {
    expect(textOf('<p>ประจำปี   งบประมาณ <b> พ.ศ.</b></p>')).toBe('ประจำปี งบประมาณ พ.ศ.');
  });

  it('fall away at the edges of a paragraph and of a line', () => {
    expect(textOf('<p>  ก <br>  ข  </p>')).toBe('ก/ข');
    expect(textOf('<p>\n<b> ก </b>\n</p>')).toBe('ก');
  });

  it('that may not break are the author’s own', () => {
    expect(textOf('<p>พ.ศ.&nbsp;๒๕๖๕</p>')).toBe('พ.ศ.\u00a0๒๕๖๕');
  });
});
