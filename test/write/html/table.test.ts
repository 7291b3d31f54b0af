import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/document.ts';
import { writeDocument } from '../../../src/write/index.ts';
import { cell, head, paper, row, section, t } from '../../fixtures/write/parts.ts';

type DataTable = Extract<Block, { type: 'table' }>;
const htmlOf = async (more: Partial<DataTable>): Promise<string> => {
  const table: DataTable = { type: 'table', columns: [30, 70], alt: 'ตาราง', caption: t('ตารางที่ ๑'), head: [head(['หัว', 'ข้อ'])], rows: [row(['ก', 'ข'])], ...more };
  return new TextDecoder().decode(await writeDocument(paper('ก', [section([table])]), 'html', { emblem: null }));
};

describe('a table of the preview', () => {
  it('names its columns and its caption for those who listen', async () => {
    const html = await htmlOf({});
    expect(html).toContain('<caption>ตารางที่\u00A0๑</caption><colgroup><col style="width:30%"><col style="width:70%"></colgroup><thead>');
    expect(html).toContain('<th scope="col" class="center">');
  });

  it('names rows by their header cells', async () => {
    expect(await htmlOf({ rows: [row([cell('รวม', { header: true }), 'ข'])] })).toContain('<th scope="row" data-label="หัว">');
    expect(await htmlOf({ rows: [row([cell('กลุ่ม', { header: true, rowspan: 2 }), 'ข']), row(['ค'])] })).toContain('<th scope="rowgroup" rowspan="2">');
  });

  it('can be stacked on a phone when no cell spans', async () => {
    expect(await htmlOf({})).toContain('<table class="stack"');
    expect(await htmlOf({ rows: [row([cell('ก', { colspan: 2 })])] })).not.toContain('<table class="stack"');
    expect(await htmlOf({ head: [] })).not.toContain('<table class="stack"');
  });
});
