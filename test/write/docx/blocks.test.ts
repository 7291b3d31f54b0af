import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../../src/model/document.ts';
import { writeDocument } from '../../../src/write/index.ts';
import { announcement } from '../../fixtures/write/announcement.ts';
import { open, paragraphs } from '../../fixtures/write/open.ts';
import { draft, marks, memo, minimal } from '../../fixtures/write/others.ts';
import { heading, p, paper, section, t } from '../../fixtures/write/parts.ts';

const xmlOf = async (document: Document): Promise<string> => open(await writeDocument(document, 'docx', { emblem: null }))['word/document.xml'] ?? '';
const linesOf = async (blocks: readonly Block[]) => paragraphs(await xmlOf(paper('ก', [section(blocks)])));

describe('the blocks of a paper', () => {
  it('carry named styles', async () => {
    const lines = await linesOf([
      { type: 'title', text: t('ก') }, { type: 'subject', text: t('ข') }, { type: 'rule' }, heading(2, null, 'ค'), heading(3, '๑.', 'ง'),
      p('จ', 'body', 0), p('ฉ'), p('ช', 'body', 4), p('ซ', 'center'), p('ฌ', 'right'), p('ญ', 'note'), p('ฐ', 'closing'),
    ]);
    expect(lines.map((line) => line.style)).toEqual([
      'GovTitle', 'GovSubject', 'GovRule', 'GovHeading2', 'GovClause3', 'GovFlat', 'GovBody', 'GovSub4', 'GovCenter', 'GovRight', 'GovNote', 'GovClosing',
    ]);
  });

  it('set the number of a clause on its line', async () => {
    expect((await linesOf([heading(1, '๑.', 'การเปิดเผยข้อมูล')]))[0]?.text).toBe('๑.\u00A0การเปิดเผยข้อมูล');
  });

  it('end an announcement with closing, date and signature, kept together', async () => {
    const lines = paragraphs(await xmlOf(announcement())).filter((line) => ['GovClosing', 'GovDate', 'GovSignRoom', 'GovSign'].includes(line.style));
    expect(lines.map((line) => line.text)).toEqual(['จึงประกาศมาเพื่อทราบโดยทั่วกัน', 'ประกาศ ณ วันที่\u00A0๕\u00A0มีนาคม พ.ศ.\u00A0๒๕๖๕', '(นายสมมุติ ใจซื่อตรง)', 'นายกองค์การบริหารส่วนตำบลดอนแก้วงาม']);
    expect(lines.slice(0, 3).every((line) => line.xml.includes('<w:keepNext/>'))).toBe(true);
  });

  it('set the room for the hand above the name, after what says who signs', async () => {
    const lines = await linesOf([{ type: 'signature', lines: [t('ผู้จัดทำ'), t('(ชื่อ)'), t('ตำแหน่ง')] }]);
    expect(lines.map((line) => line.style)).toEqual(['GovSignLabel', 'GovSignRoom', 'GovSign']);
  });

  it('leave dots in a style of their own where nobody gave a fact', async () => {
    const xml = await xmlOf(minimal());
    expect(xml.split('<w:rStyle w:val="GovBlank"/>')).toHaveLength(7);
    expect(paragraphs(xml).find((line) => line.style === 'GovDate')?.text).toBe('ประกาศ ณ วันที่\u00A0…………… เดือน …………… พ.ศ.\u00A0……………');
  });

  it('print a catchword at the right and start the next page with what it announces', async () => {
    const lines = paragraphs(await xmlOf(announcement({ catchword: true })));
    const at = lines.findIndex((line) => line.style === 'GovCatch');
    expect(lines[at]?.text).toBe('/๔. การใช้ทรัพย์สิน...');
    expect(lines[at + 1]).toMatchObject({ text: '๔.\u00A0การใช้ทรัพย์สินของราชการ' });
    expect(lines[at + 1]?.xml).toContain('<w:pageBreakBefore/>');
  });

  it('run dots from the fields of a memo to the margin, number and date on one line', async () => {
    const forms = paragraphs(await xmlOf(memo())).filter((line) => line.style === 'GovForm');
    expect(forms.map((line) => line.text.split('\t')[0])).toEqual([expect.stringMatching(/^ส่วนราชการ/), 'ที่\u00A0\u00A0……………', expect.stringMatching(/^เรื่อง/)]);
    expect(forms[1]?.text).toContain('\tวันที่\u00A0\u00A0๗\u00A0มีนาคม ๒๕๖๕\t');
    for (const form of forms) expect(form.xml).toMatch(/<w:tab [^>]*w:leader="dot"[^>]*w:pos="9071"|<w:tab [^>]*w:pos="9071"[^>]*w:leader="dot"/);
  });

  it('write marks of XML as text, links only where they may lead, and no forbidden character', async () => {
    const all = open(await writeDocument(marks(), 'docx', { emblem: null }));
    const text = paragraphs(all['word/document.xml'] ?? '').map((line) => line.text).join('|');
    expect(text).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(text).toContain('บรรทัดหนึ่ง\nบรรทัดสอง แท็บ {{name}} ]]&gt; &amp;amp;');
    expect(Object.values(all).join('')).not.toContain('javascript:');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(Object.values(all).join('')).not.toMatch(/[\u0000-\u0008\uFFFE]/);
  });

  it('print a link as its address, plain', async () => {
    const all = open(await writeDocument(draft(), 'docx', { emblem: null }));
    expect(all['word/_rels/document.xml.rels']).toContain('Id="rIdLink1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.go.th/?a=1&amp;b=2"');
    expect(all['word/document.xml']).toMatch(/<w:hyperlink [^>]*r:id="rIdLink1"/);
  });
});
