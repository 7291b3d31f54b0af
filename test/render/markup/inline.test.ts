import { describe, expect, it } from 'vitest';
import { blocks, fault } from '../../fixtures/render/markup.ts';

const inlines = (markup: string) => blocks(`<p>${markup}</p>`).flatMap((b) => (b.type === 'paragraph' ? b.text : []));

describe('inline tags', () => {
  it('give styles that add up', () => {
    expect(inlines('<b>ก<i>ข<u>ค</u></i></b><sup>ง</sup><sub>จ</sub>')).toEqual([
      { type: 'text', text: 'ก', bold: true }, { type: 'text', text: 'ข', bold: true, italic: true }, { type: 'text', text: 'ค', bold: true, italic: true, underline: true },
      { type: 'text', text: 'ง', script: 'sup' }, { type: 'text', text: 'จ', script: 'sub' },
    ]);
  });

  it('tie words, keep digits, mark where a number comes from', () => {
    expect(inlines('<span class="nb keep">ก ๑</span><data value="10.2">87.50</data>')).toEqual([{ type: 'text', text: 'ก ๑', tie: true, keep: true }, { type: 'text', text: '87.50', source: '10.2' }]);
    expect(fault('<p><data value="11">1</data></p>')).toBe('bad-value 11');
    expect(fault('<p><span>ก</span></p>')).toBe('missing-attribute class');
  });

  it('leave a blank for a known fact only', () => {
    expect(inlines('<span class="blank" data-fact="signatory.name"></span>')).toEqual([{ type: 'blank', fact: 'signatory.name' }]);
    expect(fault('<p><span class="blank" data-fact="signer"></span></p>')).toBe('bad-value signer');
    expect(fault('<p><span class="blank"></span></p>')).toBe('missing-attribute data-fact');
    expect(fault('<p><span class="blank" data-fact="date">ก</span></p>')).toMatch(/^must-be-empty/);
    expect(fault('<p><span class="keep" data-fact="date">ก</span></p>')).toBe('unknown-attribute data-fact');
  });

  it('link to the web and to mail, nowhere else', () => {
    expect(inlines('<a href="https://example.go.th">ก</a>')).toEqual([{ type: 'link', href: 'https://example.go.th', text: [{ type: 'text', text: 'ก' }] }]);
    expect(inlines('<a href="mailto:a@example.go.th">ก</a>')).toHaveLength(1);
    for (const href of ['javascript:alert(1)', 'file:///etc/passwd', '/x', 'data:text/html,x', 'https://']) expect(fault(`<p><a href="${href}">ก</a></p>`), href).toBe(`bad-value ${href}`);
    expect(fault('<p><a href="https://a.b"><a href="https://c.d">ก</a></a></p>')).toBe('not-here a');
  });
});
