import validate from '@ooxml-tools/validate';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { openLetterhead, writeDocument } from '../../../src/write/index.ts';
import { samples } from '../../fixtures/write/index.ts';
import { type OfficeLine, officeFile, type OfficeOptions, USUAL } from '../../fixtures/write/letterhead.ts';
import { open, paragraphs } from '../../fixtures/write/open.ts';

const FIELDS = {
  เรื่อง: 'มาตรการส่งเสริมคุณธรรม', ชื่อเอกสาร: 'ประกาศ', ผู้ลงนาม: 'นายสมชาย ใจซื่อ', ตำแหน่ง: 'นายกองค์การบริหารส่วนตำบล', วันที่: '๕ มีนาคม ๒๕๖๕', เลขที่: null, หน่วยงาน: 'อบต.ดอนแก้วงาม',
};
const paper = (name: string): Document => samples()[name] as Document;

async function fill(document: Document, lines: readonly OfficeLine[] = USUAL, options: OfficeOptions = {}, fields: Readonly<Record<string, string | null>> = FIELDS): Promise<Uint8Array> {
  const file = await openLetterhead(await officeFile(lines, options), 'หัวกระดาษ.docx', Object.keys(fields));
  return writeDocument(document, 'docx', { emblem: null, letterhead: { file, fields } });
}
const textsOf = (bytes: Uint8Array): readonly string[] => paragraphs(open(bytes)['word/document.xml'] ?? '').map(({ text }) => text);
const withText = (text: string): Document => ({ ...paper('minimal'), sections: [{ orientation: 'portrait', emblem: null, numbered: 'none', blocks: [{ type: 'paragraph', role: 'body', indent: 1, text: [{ type: 'text', text }] }] }] });

describe('a filled letterhead', () => {
  it.each(Object.keys(samples()))('is a valid Word file: %s', async (name) => {
    expect(await validate(new Uint8Array(await fill(paper(name))), 'docx', 'Office2019')).toEqual([]);
  });

  it('keeps the page, heads and feet of the office and prints its facts in them', async () => {
    const parts = open(await fill(withText('ข้อความ')));
    const xml = Object.values(parts).join('');
    expect(parts['word/document.xml']).toMatch(/<w:pgMar [^>]*w:top="1701"/);
    expect(xml.replace(/<[^>]+>/g, '')).toContain('หน้าต่อของอบต.ดอนแก้วงาม');
    expect(xml).not.toMatch(/\{\{|[\uFDD0\uFDD1]/);
  });

  it('leaves out of the text what the office prints itself', async () => {
    const texts = textsOf(await fill(paper('announcement')));
    expect(texts.filter((text) => text.includes('นายสมชาย ใจซื่อ'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('ประกาศ ณ วันที่'))).toEqual([]);
  });

  it('leaves the lines of a memo’s head to the office, too', async () => {
    const head = ['ส่วนราชการ', 'ที่', 'วันที่', 'เรื่อง'].map((label) => ({ label, value: [{ type: 'text' as const, text: `ค่าของ${label}` }] }));
    const memo = withText('ข้อความ');
    const blocks = [{ type: 'title' as const, text: [{ type: 'text' as const, text: 'บันทึกข้อความ' }] }, { type: 'form' as const, fields: head }];
    const text = textsOf(await fill({ ...memo, sections: [{ ...(memo.sections[0] as Document['sections'][number]), blocks }] })).join('\n');
    expect(text).toContain('บันทึกข้อความ');
    expect(text).toContain('ค่าของส่วนราชการ');
    expect(text).not.toMatch(/ค่าของ(ที่|วันที่|เรื่อง)/);
  });

  it('prints dots for a fact nobody gave', async () => {
    expect(textsOf(await fill(withText('ข้อความ')))).toContain('ที่ ……………');
  });

  it('never reads what an office typed as a placeholder', async () => {
    const fields = { ...FIELDS, เรื่อง: 'เรื่อง {{ผู้ลงนาม}} {{เนื้อหา}}' };
    const texts = textsOf(await fill(withText('ใช้ {{เลขที่}} และ {{ใดก็ได้}} { }}'), USUAL, {}, fields));
    expect(texts).toContain('เรื่อง  เรื่อง {{ผู้ลงนาม}} {{เนื้อหา}}');
    expect(texts).toContain('ใช้ {{เลขที่}} และ {{ใดก็ได้}} { }}');
  });

  it('finds a placeholder that Word split, with spaces inside its braces', async () => {
    const split = (_: string, xml: string): string => xml.replace(/(<w:r>(?:(?!<\/w:r>).)*<w:t[^>]*>)\{\{วันที่\}\}<\/w:t><\/w:r>/s, '$1{{ วัน</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve">ที่ }}</w:t></w:r>');
    expect(textsOf(await fill(withText('ก'), USUAL, { change: split }))).toContain('๕ มีนาคม ๒๕๖๕');
  });

  it('adds the styles the file lacks, keeps those it has, and takes one of the same name under its own id', async () => {
    const own = '<w:style w:type="paragraph" w:customStyle="1" w:styleId="a5"><w:name w:val="ราชการ เนื้อความ"/><w:rPr><w:color w:val="FF0000"/></w:rPr></w:style>';
    const parts = open(await fill(withText('ข้อความของเรา'), USUAL, { change: (name, xml) => (name === 'word/styles.xml' ? xml.replace('</w:styles>', `${own}</w:styles>`) : xml) }));
    expect(parts['word/styles.xml']).not.toContain('w:styleId="GovBody"');
    expect(parts['word/styles.xml']).toContain('w:styleId="GovTitle"');
    expect(parts['word/styles.xml']?.match(/w:styleId="GovBase"/g)).toHaveLength(1);
    expect(paragraphs(parts['word/document.xml'] ?? '').find(({ text }) => text === 'ข้อความของเรา')?.style).toBe('a5');
  });

  it('keeps its tables apart from those of the office', async () => {
    const document = paper('report');
    const xml = open(await fill(document, [{ table: ['ก'] }, { text: '{{เนื้อหา}}' }, { table: ['ข'] }]))['word/document.xml'] ?? '';
    expect(xml).not.toContain('</w:tbl><w:tbl>');
  });

  it('is the same bytes again, after other papers', async () => {
    const first = await fill(paper('report'));
    await fill(paper('announcement'));
    expect(Buffer.compare(await fill(paper('report')), first)).toBe(0);
  });

  it('lays a wide table across and turns back, without an empty page', async () => {
    const wide = Object.values(samples()).find((one) => one.sections.length > 1 && one.sections.slice(1).some(({ orientation }) => orientation === 'landscape')) as Document;
    const xml = open(await fill(wide))['word/document.xml'] ?? '';
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    expect(xml).not.toContain('<w:p><w:pPr><w:sectPr');
    const sections = xml.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(sections.slice(1).every((section) => !section.includes('<w:titlePg'))).toBe(true);
  });

  it('puts attachments where the office wants them, else at the end', async () => {
    const attached = { ...withText('เนื้อความ'), sections: ['เนื้อความ', 'บัญชีแนบท้าย'].map((text) => withText(text).sections[0] as Document['sections'][number]) };
    const body = { text: '{{เนื้อหา}}' };
    const after = textsOf(await fill(attached, [body, { text: 'ท้ายแบบ' }]));
    expect(after.indexOf('บัญชีแนบท้าย')).toBeGreaterThan(after.indexOf('ท้ายแบบ'));
    const before = textsOf(await fill(attached, [body, { text: '{{เอกสารแนบ}}' }, { text: 'ท้ายแบบ' }]));
    expect(before.indexOf('บัญชีแนบท้าย')).toBeLessThan(before.indexOf('ท้ายแบบ'));
  });
});

describe('a letterhead that cannot be filled', () => {
  const refused = async (lines: readonly OfficeLine[], options?: OfficeOptions): Promise<unknown> => officeFile(lines, options).then((bytes) => openLetterhead(bytes, 'แบบ.docx', Object.keys(FIELDS))).catch((cause: unknown) => cause);
  const body = { text: '{{เนื้อหา}}' };

  it.each([
    ['names a placeholder nobody knows', [body, { text: '{{ผู้ลงนามม}}' }], { code: 'RENDER_LETTERHEAD_UNKNOWN', params: { placeholder: 'ผู้ลงนามม', suggestion: 'ผู้ลงนาม' } }],
    ['names it in a head too', [body], { code: 'RENDER_LETTERHEAD_UNKNOWN', params: { placeholder: 'อะไร' } }, '{{อะไร}}'],
    ['has no place for the text', [{ text: '{{เรื่อง}}' }], { code: 'RENDER_LETTERHEAD_PLACE', params: { placeholder: 'เนื้อหา', problem: 'missing' } }],
    ['has two', [body, body], { code: 'RENDER_LETTERHEAD_PLACE', params: { problem: 'twice' } }],
    ['has it beside other words', [{ text: 'ดังนี้ {{เนื้อหา}}' }], { code: 'RENDER_LETTERHEAD_PLACE', params: { problem: 'not-alone' } }],
    ['has it in a table', [{ table: ['{{เนื้อหา}}'] }], { code: 'RENDER_LETTERHEAD_PLACE', params: { problem: 'inside' } }],
    ['has half of its braces', [body, { text: 'เรื่อง {{เรื่อง}' }], { code: 'RENDER_LETTERHEAD_BRACES', at: { file: 'แบบ.docx', text: 'เรื่อง {{เรื่อง}' } }],
  ] as [string, OfficeLine[], object, string?][])('%s', async (_, lines, expected, head) => {
    expect(await refused(lines, { head: head ?? 'หัว' })).toMatchObject(expected);
  });

  it.each([
    ['not-word', new Uint8Array([1, 2, 3])],
    ['old-word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
  ])('is no Word file of today: %s', async (problem, bytes) => {
    await expect(openLetterhead(bytes, 'แบบ.doc', [])).rejects.toMatchObject({ code: 'RENDER_LETTERHEAD_FILE', params: { problem }, at: { file: 'แบบ.doc' } });
  });

  it('holds macros', async () => {
    const change = (name: string, xml: string): string => (name === '[Content_Types].xml' ? xml.replace('wordprocessingml.document.main+xml', 'ms-word.document.macroEnabled.main+xml') : xml);
    expect(await refused([body], { change })).toMatchObject({ code: 'RENDER_LETTERHEAD_FILE', params: { problem: 'macros' } });
  });
});
