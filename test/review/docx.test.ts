import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { passagesOfDocx } from '../../src/review/index.ts';

const docx = (body: string, prolog = ''): Uint8Array => zipSync({ 'word/document.xml': strToU8(`${prolog}<w:document><w:body>${body}</w:body></w:document>`), 'word/media/image1.png': strToU8('x') });
const paragraph = (...runs: string[]): string => `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;
const cell = (text: string, span = 1): string => `<w:tc><w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}</w:tcPr>${text}</w:tc>`;
const texts = (bytes: Uint8Array) => passagesOfDocx(bytes, 'a.docx').map(({ text }) => text);

describe('the text of a DOCX', () => {
  it('joins the runs of a paragraph, tabs and breaks as spaces, digits Arabic', () => {
    expect(texts(docx(`${paragraph('พ.ศ. ', '๒๕๖๕')}<w:p><w:r><w:t>ก</w:t><w:tab/><w:t>ข</w:t><w:br/><w:t>ค</w:t></w:r></w:p><w:p/>`))).toEqual(['พ.ศ. 2565', 'ก ข ค']);
  });

  it('keeps the cells of a row apart, wide ones over their columns, nested tables inside their cell', () => {
    const rows = `<w:tbl><w:tr>${cell(paragraph('หัว'), 2)}${cell(paragraph('ผู้รับผิดชอบ'))}</w:tr><w:tr>${cell(paragraph('ก') + paragraph('ข'))}${cell(`<w:tbl><w:tr>${cell(paragraph('ใน'))}</w:tr></w:tbl><w:p/>`)}${cell(paragraph('กองคลัง'))}</w:tr></w:tbl>${paragraph('ท้าย')}`;
    expect(passagesOfDocx(docx(rows), 'a.docx')).toEqual([
      { number: 1, text: 'หัว ผู้รับผิดชอบ', cells: ['หัว', '', 'ผู้รับผิดชอบ'], table: 1 },
      { number: 2, text: 'ก ข ใน กองคลัง', cells: ['ก ข', 'ใน', 'กองคลัง'], table: 1 },
      { number: 3, text: 'ท้าย', cells: null, table: null },
    ]);
  });

  it('leaves deleted text and the second copy of a text box aside', () => {
    const body = '<w:p><w:r><w:t>ก</w:t></w:r><w:del><w:r><w:delText>ข</w:delText></w:r></w:del><mc:AlternateContent><mc:Choice><w:r><w:t>ค</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>ค</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>';
    expect(texts(docx(body))).toEqual(['กค']);
  });

  it.each([
    ['a text', strToU8('ข้อความ'), 'REVIEW_NOT_A_DOCUMENT'],
    ['another zip', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'REVIEW_NOT_A_DOCUMENT'],
    ['a broken part', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }), 'REVIEW_NOT_A_DOCUMENT'],
    ['a part with a DTD', docx(paragraph('ก'), '<!DOCTYPE x [<!ENTITY a "b">]>'), 'REVIEW_NOT_A_DOCUMENT'],
    ['no text, as in a scan', docx('<w:p/>'), 'REVIEW_EMPTY'],
  ])('is refused for %s', (_, bytes, code) => {
    expect(() => passagesOfDocx(bytes, 'a.docx')).toThrow(expect.objectContaining({ code, at: { file: 'a.docx' } }));
  });
});
