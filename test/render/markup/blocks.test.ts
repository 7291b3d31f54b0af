import { describe, expect, it } from 'vitest';
import { blocks, fault } from '../../fixtures/render/markup.ts';

describe('blocks', () => {
  it('are titles, subjects and paragraphs of every role', () => {
    expect(blocks('<h1>ก</h1><h1 class="subject">ข</h1><p>ค</p><p class="l0">ง</p><p class="l4">จ</p><p class="center">ฉ</p><p class="closing">ช</p>')).toMatchObject([
      { type: 'title' }, { type: 'subject' }, { role: 'body', indent: 1 }, { role: 'body', indent: 0 }, { role: 'body', indent: 4 }, { role: 'center', indent: 0 }, { role: 'closing', indent: 1 },
    ]);
  });

  it('are lists, three deep at most', () => {
    expect(blocks('<ol data-marker="ก." start="3"><li>ก<ul><li>ข</li></ul></li></ol>')).toMatchObject([{ type: 'list', marker: 'ก.', start: 3, items: [[{ type: 'paragraph' }, { type: 'list', marker: '-' }]] }]);
    const nested = (n: number): string => (n === 0 ? '' : `<ul><li>ก${nested(n - 1)}</li></ul>`);
    expect(fault(nested(3))).toBeNull();
    expect(fault(nested(4))).toBe('too-deep 3');
    expect(fault('<ol data-marker="a."><li>ก</li></ol>')).toBe('bad-value data-marker="a."');
    expect(fault('<ul data-marker="๑."><li>ก</li></ul>')).toBe('bad-value data-marker="๑."');
    expect(fault('<ul></ul>')).toBe('is-empty ul');
    expect(fault('<ol start="99999"><li>ก</li></ol>')).toBe('too-many-columns start="99999"');
  });

  it('are the date, open or given', () => {
    expect(blocks('<time class="issued" datetime="2022-03-05"></time><time class="issued" datetime=""></time>')).toEqual([{ type: 'issued', date: '2022-03-05' }, { type: 'issued', date: null }]);
    expect(fault('<time class="issued" datetime="2022-02-30"></time>')).toBe('bad-value datetime="2022-02-30"');
    expect(fault('<time class="issued" datetime="">ก</time>')).toBe('must-be-empty time');
    expect(fault('<time datetime=""></time>')).toBe('missing-attribute class="issued"');
  });

  it('are the signature, of lines alone', () => {
    expect(blocks('<section class="signature"><p>(ก)</p><p>ข</p></section>')).toEqual([{ type: 'signature', lines: [[{ type: 'text', text: '(ก)' }], [{ type: 'text', text: 'ข' }]] }]);
    expect(fault('<section class="signature"><h2>ก</h2></section>')).toBe('not-here h2');
    expect(fault('<section class="signature"></section>')).toMatch(/^is-empty/);
  });

  it('are rules and page breaks', () => {
    expect(blocks('<hr class="rule"><p>ก</p><hr class="page"><p>ข</p>')).toMatchObject([{ type: 'rule' }, {}, { type: 'page-break', catchword: null }, {}]);
    expect(fault('<hr>')).toMatch(/^missing-attribute class/);
  });

  it('are forms of labels and values in pairs', () => {
    expect(blocks('<dl class="form"><dt>ส่วนราชการ</dt><dd>ก</dd><dt>ที่</dt><dd></dd></dl>')).toEqual([{ type: 'form', fields: [{ label: 'ส่วนราชการ', value: [{ type: 'text', text: 'ก' }] }, { label: 'ที่', value: [] }] }]);
    expect(fault('<dl class="form"><dd>ก</dd></dl>')).toBe('not-here dd');
    expect(fault('<dl class="form"><dt>ก</dt></dl>')).toBe('is-empty dt');
  });

  it('are charts of series', () => {
    const data = '<data data-series="2564" data-label="ก" value="90.5"></data><data data-series="2563" data-label="ก" value="-"></data>';
    expect(blocks(`<figure class="chart" data-alt="กราฟ" data-target="85">${data}</figure>`)).toEqual([
      { type: 'chart', alt: 'กราฟ', target: 85, series: [{ name: '2564', values: [{ label: 'ก', value: 90.5 }] }, { name: '2563', values: [{ label: 'ก', value: null }] }] },
    ]);
    expect(fault('<figure class="chart" data-alt=""><data data-series="ก" data-label="ข" value="much"></data></figure>')).toBe('bad-value value="much"');
    expect(fault('<figure class="chart" data-alt=""><data data-label="ข" value="1"></data></figure>')).toBe('missing-attribute data-series');
    expect(fault('<figure class="chart" data-alt=""></figure>')).toBe('is-empty figure');
  });
});
