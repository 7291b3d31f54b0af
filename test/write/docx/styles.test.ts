import { describe, expect, it } from 'vitest';
import { STYLE_NAMES } from '../../../src/write/docx/styles.ts';
import { writeDocument } from '../../../src/write/index.ts';
import { open, styleOf } from '../../fixtures/write/open.ts';
import { p, paper, section } from '../../fixtures/write/parts.ts';

const stylesOf = async (look: Parameters<typeof paper>[3]): Promise<string> => open(await writeDocument(paper('ก', [section([p('ข')])], {}, look), 'docx', { emblem: null }))['word/styles.xml'] ?? '';

describe('the styles of a paper', () => {
  it('name the font in all four slots, both sizes and Thai as the complex language', async () => {
    const xml = await stylesOf({});
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(xml)?.[0] ?? '';
    for (const slot of ['ascii', 'hAnsi', 'cs', 'eastAsia']) expect(defaults).toContain(`w:${slot}="TH SarabunPSK"`);
    expect(defaults).toContain('<w:sz w:val="32"/><w:szCs w:val="32"/>');
    expect(defaults).toContain('<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/>');
    expect(xml).not.toMatch(/[a-z]Theme=/);
  });

  it('define every named style once, bold in both scripts', async () => {
    const xml = await stylesOf({});
    for (const name of STYLE_NAMES) expect(xml.split(`w:styleId="${name}"`)).toHaveLength(2);
    expect(styleOf(xml, 'GovTitle')).toContain('<w:b/><w:bCs/>');
  });

  it('spread Thai lines in body text only', async () => {
    const xml = await stylesOf({});
    const spread = STYLE_NAMES.filter((name) => styleOf(xml, name).includes('thaiDistribute'));
    expect(spread).toEqual(['GovFlat', 'GovBody', 'GovSub2', 'GovSub3', 'GovSub4', 'GovList1', 'GovList2', 'GovList3', 'GovList4', 'GovClosing']);
  });

  it('hold the measures of an official paper', async () => {
    const xml = await stylesOf({});
    expect(styleOf(xml, 'GovBody')).toContain('w:firstLine="1417"');
    expect(styleOf(xml, 'GovSign')).toContain('<w:ind w:left="4535"/><w:jc w:val="center"/>');
    expect(styleOf(xml, 'GovSignRoom')).toContain('w:before="1200"');
    for (const name of ['GovHeading1', 'GovClause1', 'GovCaption', 'GovDate', 'GovSubject']) expect(styleOf(xml, name)).toContain('<w:keepNext/>');
  });

  it('follow the font and the size of the settings', async () => {
    const xml = await stylesOf({ font: 'TH Sarabun New', size: 14 });
    expect(xml).not.toContain('TH SarabunPSK');
    expect(styleOf(xml, 'GovTitle')).toContain('<w:sz w:val="32"/><w:szCs w:val="32"/>');
  });

  it('leave no built-in heading blue', async () => {
    expect(await stylesOf({})).not.toMatch(/w:val="(2E74B5|1F4D78|0563C1)"/);
  });
});
