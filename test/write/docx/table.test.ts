import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/document.ts';
import { writeDocument } from '../../../src/write/index.ts';
import { open, paragraphs } from '../../fixtures/write/open.ts';
import { cell, head, lists, p, paper, row, section, t } from '../../fixtures/write/parts.ts';

type DataTable = Extract<Block, { type: 'table' }>;
const table = (more: Partial<DataTable> = {}): DataTable => ({ type: 'table', columns: [33, 33, 34], alt: 'ตารางทดสอบ', caption: null, head: [head(['ก', 'ข', 'ค'])], rows: [row(['1', '2', '3'])], ...more });
const xmlOf = async (...blocks: Block[]): Promise<string> => open(await writeDocument(paper('ก', [section(blocks)]), 'docx', { emblem: null }))['word/document.xml'] ?? '';
const rowsOf = (xml: string): string[] => xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
const LONG = 'ข้อความยาวที่ต้องใช้หลายบรรทัดในช่องแคบ '.repeat(40);

describe('a table', () => {
  it('has fixed widths in twips that fill the page, the rest of rounding in the last column', async () => {
    const xml = await xmlOf(table());
    expect(xml).toContain('<w:tblW w:type="dxa" w:w="9071"/>');
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    expect([...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([2993, 2993, 3085]);
    expect(xml).not.toContain('w:type="pct"');
  });

  it('repeats its head on each page and keeps it with the first row', async () => {
    const [first = '', second = ''] = rowsOf(await xmlOf(table()));
    expect(first).toContain('<w:cantSplit/><w:tblHeader/>');
    expect(paragraphs(first).every((one) => one.style === 'GovTH' && one.xml.includes('<w:keepNext/>'))).toBe(true);
    expect(second).not.toContain('<w:tblHeader/>');
  });

  it('keeps rows whole, but not one taller than the page allows', async () => {
    const rows = rowsOf(await xmlOf(table({ head: [], rows: [row(['สั้น', '', '']), row([LONG, '', ''])] })));
    expect(rows.map((one) => one.includes('<w:cantSplit/>'))).toEqual([true, false]);
  });

  it('is not held together by a lead-in inside a cell', async () => {
    const [first = ''] = rowsOf(await xmlOf(table({ head: [], rows: [row([cell([p('ดังนี้'), lists.dashes(['ก'])]), '', '']), row(['ข', '', ''])] })));
    expect(first).not.toContain('<w:keepNext/>');
  });

  it('spans columns and rows, every cell with the width it covers', async () => {
    const xml = await xmlOf(table({ head: [], rows: [row([cell('ก', { colspan: 2 }), cell('ข', { rowspan: 2 })]), row(['ค', 'ง'])] }));
    expect(xml).toContain('<w:tcW w:type="dxa" w:w="5986"/><w:gridSpan w:val="2"/>');
    expect(xml).toMatch(/<w:tcW w:type="dxa" w:w="3085"\/><w:vMerge w:val="restart"\/>/);
    expect(xml).toMatch(/<w:tcW w:type="dxa" w:w="3085"\/><w:vMerge w:val="continue"\/>/);
  });

  it('keeps joined rows on one page, and a band with the row below it', async () => {
    const rows = rowsOf(await xmlOf(table({ head: [], rows: [row([cell('ก', { rowspan: 2 }), 'ข', 'ค']), row(['ง', 'จ']), row([cell('๑. หัวข้อ', { colspan: 3 })]), row(['ฉ', 'ช', 'ซ'])] })));
    expect(rows.map((one) => one.includes('<w:keepNext/>'))).toEqual([true, false, true, false]);
  });

  it('carries its alt text', async () => {
    expect(await xmlOf(table({ alt: 'สรุป "คะแนน" & ผล' }))).toContain('<w:tblDescription w:val="สรุป &quot;คะแนน&quot; &amp; ผล"/></w:tblPr>');
  });

  it('has its caption above, kept with it, and its note below, kept by its last row', async () => {
    const xml = await xmlOf(table({ caption: t('ตารางที่ ๑') }), p('หมายเหตุ', 'note'));
    expect(paragraphs(xml)[0]).toMatchObject({ style: 'GovCaption', text: 'ตารางที่\u00A0๑' });
    expect(rowsOf(xml).at(-1)).toContain('<w:keepNext/>');
    expect(paragraphs(xml).at(-1)).toMatchObject({ style: 'GovNote' });
  });

  it('never touches another table', async () => {
    expect(await xmlOf(table(), table())).toMatch(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="GovGap"\/><\/w:pPr><\/w:p><w:tbl>/);
  });

  it('starts a page when a break stands before it', async () => {
    expect(await xmlOf(p('ก'), { type: 'page-break', catchword: null }, table())).toMatch(/<w:pageBreakBefore\/><\/w:pPr><\/w:p><w:tbl>/);
  });

  it('hangs lists in cells behind literal Thai markers', async () => {
    const xml = await xmlOf(table({ rows: [row([cell([lists.numbered(['หนึ่ง', 'สอง'])]), cell([lists.dashes(['กองคลัง'])]), ''])] }));
    const items = paragraphs(xml).filter((one) => one.style.startsWith('GovTDList') || one.style === 'GovTDDash');
    expect(items.map((one) => [one.style, one.text])).toEqual([['GovTDList', '๑.\tหนึ่ง'], ['GovTDList', '๒.\tสอง'], ['GovTDDash', '-\tกองคลัง']]);
    expect(xml).not.toContain('<w:numPr>');
  });

  it('gives an empty cell its paragraph', async () => {
    expect(paragraphs(await xmlOf(table({ head: [], rows: [row([cell([]), '', 'ค'])] }))).slice(1, 4).map((one) => one.style)).toEqual(['GovTD', 'GovTD', 'GovTD']);
  });
});
