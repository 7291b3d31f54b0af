import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/document.ts';
import { stops } from '../../../src/write/docx/chart.ts';
import { writeDocument } from '../../../src/write/index.ts';
import { open, paragraphs } from '../../fixtures/write/open.ts';
import { paper, section } from '../../fixtures/write/parts.ts';

const chart = (values: readonly (number | null)[], target: number | null = 85): Block => ({ type: 'chart', alt: 'คะแนนรายตัวชี้วัด', target, series: [{ name: 'ปีงบประมาณ พ.ศ. ๒๕๖๔', values: values.map((value, index) => ({ label: `ตัวชี้วัด ${index}`, value })) }] });
const xmlOf = async (block: Block, digits: 'thai' | 'arabic' = 'thai'): Promise<string> => open(await writeDocument(paper('ก', [section([block])], {}, { digits }), 'docx', { emblem: null }))['word/document.xml'] ?? '';

describe('a chart', () => {
  it('draws each bar as long as its score', async () => {
    const xml = await xmlOf(chart([50, 100], null));
    const area = Math.floor(9071 * 0.51);
    const cells = xml.match(/<w:tc>(?:(?!<w:tc>).)*?<\/w:tc>/gs) ?? [];
    const filled = cells.filter((cell) => cell.includes('w:fill="1F4E79"')).map((cell) => Number(/<w:tcW w:type="dxa" w:w="(\d+)"/.exec(cell)?.[1])).filter((width) => width > 0);
    expect(filled).toEqual([Math.round(area / 2), area]);
  });

  it('prints each number, and a dash where nothing was measured', async () => {
    const texts = paragraphs(await xmlOf(chart([83.305, null]))).map((line) => line.text);
    expect(texts).toEqual(expect.arrayContaining(['ตัวชี้วัด 0', '๘๓.๓๑', 'ตัวชี้วัด 1', '–']));
    expect(paragraphs(await xmlOf(chart([83.305]), 'arabic')).map((line) => line.text)).toContain('83.31');
  });

  it('says its target and carries its alt text once', async () => {
    const xml = await xmlOf(chart([80]));
    expect(paragraphs(xml)[1]?.text).toContain('เป้าหมาย ๘๕.๐๐');
    expect(xml.match(/<w:tblDescription w:val="คะแนนรายตัวชี้วัด"\/>/g)).toHaveLength(1);
  });

  it('stays on one page', async () => {
    expect(await xmlOf(chart([80]))).toMatch(/<w:tbl>(?:(?!<w:tr>).)*<w:tr><w:trPr><w:cantSplit\/><\/w:trPr><w:tc>/s);
  });

  it('never asks Word for more columns than it has', () => {
    const values = Array.from({ length: 300 }, (_, i) => (i / 300) * 100);
    const ends = stops(values, 100, 4626);
    expect(ends.length).toBeLessThanOrEqual(56);
    expect(ends.at(-1)).toBe(4626);
    expect(stops([50, 50, 0, 100], 100, 4626)).toEqual([2313, 4626]);
  });
});
