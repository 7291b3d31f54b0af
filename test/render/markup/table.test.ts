import { describe, expect, it } from 'vitest';
import { blocks, fault } from '../../fixtures/render/markup.ts';

const table = (rows: string, cols = '50 50'): string => `<table data-cols="${cols}" data-alt="ตาราง"><tbody>${rows}</tbody></table>`;

describe('a table', () => {
  it('carries widths, alt text, caption, head and rows', () => {
    const [block] = blocks('<table data-cols="28 37 17 18" data-alt="ตาราง"><caption>ตารางที่ ๑</caption><thead><tr><th>ก</th><th>ข</th><th class="r">ค</th><th>ง</th></tr></thead><tbody><tr data-split="allow"><td class="c">ก</td><td colspan="3">ข</td></tr></tbody></table>');
    expect(block).toMatchObject({
      type: 'table', columns: [28, 37, 17, 18], alt: 'ตาราง', caption: [{ text: 'ตารางที่ ๑' }],
      head: [{ split: false, cells: [{ header: true, align: 'center' }, {}, { align: 'right' }, {}] }],
      rows: [{ split: true, cells: [{ header: false, align: 'center', colspan: 1 }, { align: 'left', colspan: 3 }] }],
    });
  });

  it('has columns that add up to 100', () => {
    expect(fault(table('<tr><td>ก</td><td>ข</td></tr>', '50 49'))).toBe('columns-sum 99');
    expect(fault(table('<tr><td>ก</td></tr>', 'wide'))).toBe('bad-value data-cols="wide"');
    expect(fault(table('<tr><td>ก</td></tr>', '150 -50'))).toBe('bad-value data-cols="150 -50"');
  });

  it('has no cell that reaches outside', () => {
    expect(fault(table('<tr><td colspan="3">ก</td></tr>'))).toBe('too-many-columns colspan="3"');
    expect(fault(table('<tr><td colspan="999999">ก</td></tr>'))).toBe('too-many-columns colspan="999999"');
    expect(fault(table('<tr><td rowspan="2">ก</td><td>ข</td></tr>'))).toBe('too-many-columns rowspan="2"');
    expect(fault(table('<tr><td colspan="0">ก</td><td>ข</td></tr>'))).toBe('bad-value colspan="0"');
    expect(fault(table('<tr><td colspan="99999999999">ก</td></tr>'))).toBe('bad-value colspan="99999999999"');
  });

  it('has rows that fill the columns, spans counted', () => {
    expect(fault(table('<tr><td>ก</td></tr>'))).toBe('row-width 1');
    expect(fault(table('<tr><td>ก</td><td>ข</td><td>ค</td></tr>'))).toBe('row-width 3');
    expect(fault(table('<tr><td rowspan="2">ก</td><td>ข</td></tr><tr><td>ค</td></tr>'))).toBeNull();
    expect(fault(table('<tr><td rowspan="2">ก</td><td>ข</td></tr><tr><td>ค</td><td>ง</td></tr>'))).toBe('row-width 3');
    expect(fault(table('<tr><td>ก</td><td rowspan="2">ข</td></tr><tr><td colspan="2">ค</td></tr>'))).toBe('row-width 2');
  });

  it('has a body, one caption, one head', () => {
    expect(fault('<table data-cols="100" data-alt=""><tbody></tbody></table>')).toBe('is-empty table');
    expect(fault('<table data-cols="100" data-alt=""><caption>ก</caption><caption>ข</caption><tbody><tr><td>ก</td></tr></tbody></table>')).toBe('not-here caption');
  });

  it('holds text, paragraphs and lists in its cells', () => {
    const [block] = blocks(table('<tr><td>ก<ul><li>ข</li></ul>ค</td><td><p>ง</p><p class="l2">จ</p></td></tr>'));
    expect(block).toMatchObject({ rows: [{ cells: [{ blocks: [{ type: 'paragraph', indent: 0 }, { type: 'list' }, { type: 'paragraph' }] }, { blocks: [{ indent: 0 }, { indent: 2 }] }] }] });
  });
});
