import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { writeDocument } from '../../../src/write/index.ts';
import { emblem } from '../../fixtures/write/index.ts';
import { open } from '../../fixtures/write/open.ts';
import { landscape, memo } from '../../fixtures/write/others.ts';
import { p, paper, section } from '../../fixtures/write/parts.ts';

const parts = async (document: Document, withEmblem = false): Promise<Readonly<Record<string, string>>> => open(await writeDocument(document, 'docx', { emblem: withEmblem ? emblem() : null }));
const sections = (xml: string): string[] => xml.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
/** The head a section shows on its first or its other pages. */
function headOf(all: Readonly<Record<string, string>>, sectPr: string, type: 'default' | 'first'): string {
  const id = new RegExp(`<w:headerReference w:type="${type}" r:id="(\\w+)"`).exec(sectPr)?.[1] ?? '';
  const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(all['word/_rels/document.xml.rels'] ?? '')?.[1] ?? '';
  return all[`word/${target}`] ?? '';
}

describe('the page', () => {
  it('is A4 with the official margins', async () => {
    const [only = ''] = sections((await parts(paper('ก', [section([p('ข')])])))['word/document.xml'] ?? '');
    expect(only).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(only).toContain('w:top="1417" w:right="1134" w:bottom="1134" w:left="1701"');
  });

  it('shows «- ๒ -» from the second page on', async () => {
    const all = await parts(paper('ก', [section([p('ข')])]));
    const [only = ''] = sections(all['word/document.xml'] ?? '');
    expect(only).toContain('w:fmt="thaiNumbers"');
    expect(only).toContain('<w:titlePg/>');
    expect(headOf(all, only, 'default')).toMatch(/>- <.*PAGE.*> -</s);
    expect(headOf(all, only, 'first')).not.toContain('PAGE');
  });

  it.each([['all', true, true], ['none', false, false]] as const)('numbers %s pages where asked', async (numbered, onFirst, onOthers) => {
    const all = await parts(paper('ก', [section([p('ข')], { numbered, emblem: 'large' })]));
    const [only = ''] = sections(all['word/document.xml'] ?? '');
    expect([headOf(all, only, 'first').includes('PAGE'), headOf(all, only, 'default').includes('PAGE')]).toEqual([onFirst, onOthers]);
  });

  it('uses Arabic page numbers in a paper of Arabic digits', async () => {
    expect((await parts(paper('ก', [section([p('ข')])], {}, { digits: 'arabic' })))['word/document.xml']).toContain('w:fmt="decimal"');
  });

  it('turns wide sections and goes on numbering through them', async () => {
    const all = await parts(landscape());
    const [one = '', two = '', three = ''] = sections(all['word/document.xml'] ?? '');
    expect(one).toContain('w:start="1"');
    expect(two).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(two).not.toMatch(/w:start|<w:titlePg\/>/);
    expect(headOf(all, two, 'default')).toContain('PAGE');
    expect(three).toContain('w:orient="portrait"');
  });

  it('ends a section in its last paragraph, without an empty one that could start a page', async () => {
    const xml = (await parts(landscape()))['word/document.xml'] ?? '';
    expect(xml).not.toMatch(/<w:p><w:pPr><w:sectPr/);
    expect(sections(xml)).toHaveLength(3);
  });

  it('puts the emblem into the head of the first page, 3 cm high, with an alt text', async () => {
    const all = await parts(paper('ก', [section([p('ข')], { emblem: 'large' })]), true);
    const head = headOf(all, sections(all['word/document.xml'] ?? '')[0] ?? '', 'first');
    expect(head).toContain('cy="1080000"');
    expect(head).toContain('descr="ตราสัญลักษณ์ขององค์การบริหารส่วนตำบลดอนแก้วงาม"');
    expect(all['word/document.xml']).not.toContain('<w:drawing>');
  });

  it('leaves 3 cm where no emblem was given', async () => {
    const all = await parts(paper('ก', [section([p('ข')], { emblem: 'large' })]));
    expect(headOf(all, sections(all['word/document.xml'] ?? '')[0] ?? '', 'first')).toContain('<w:spacing w:line="1701" w:lineRule="exact"/>');
  });

  it('sets the small emblem of a memo on the line of its title', async () => {
    const xml = (await parts(memo(), true))['word/document.xml'] ?? '';
    expect(/<w:p><w:pPr><w:pStyle w:val="GovMemoTitle"\/>.*?<\/w:p>/s.exec(xml)?.[0]).toMatch(/cy="540000".*<w:tab\/>.*บันทึกข้อความ/s);
  });

  it('marks every page of a draft, and no page of a paper to be signed', async () => {
    const draft = paper('ก', [section([p('ข')], { emblem: 'large' }), section([p('ค')], { numbered: 'none' })], {}, { draft: true });
    const all = await parts(draft);
    const heads = Object.entries(all).filter(([name]) => /header\d+\.xml$/.test(name));
    expect(heads.length).toBeGreaterThanOrEqual(3);
    for (const [, head] of heads) expect(head).toContain('>ร่าง<');
    const final = await parts({ ...draft, look: { ...draft.look, draft: false } });
    expect(Object.values(final).join('')).not.toContain('>ร่าง<');
  });
});
