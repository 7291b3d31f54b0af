import validate from '@ooxml-tools/validate';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { openFonts, openLetterhead, writeDocument } from '../../../src/write/index.ts';
import { fontFile } from '../../fixtures/write/font.ts';
import { samples } from '../../fixtures/write/index.ts';
import { officeFile } from '../../fixtures/write/letterhead.ts';
import { open } from '../../fixtures/write/open.ts';

const paper = samples().minimal as Document;
const regular = { bytes: fontFile('TH SarabunPSK'), file: 'THSarabun.ttf' };
const bold = { bytes: fontFile('TH SarabunPSK', { mark: 'bold' }), file: 'THSarabun Bold.ttf' };
const write = async (): Promise<Uint8Array> => writeDocument(paper, 'docx', { emblem: null, fonts: await openFonts(regular, bold) });

/** ECMA-376: the first 32 bytes crossed with the key, read from its end. */
function unscrambled(bytes: Uint8Array, key: string): Uint8Array {
  const mask = Buffer.from(key.replace(/[{}-]/g, ''), 'hex').reverse();
  return bytes.map((byte, at) => (at < 32 ? byte ^ (mask[at % 16] as number) : byte));
}

describe('embedded fonts', () => {
  it('make a valid file that holds both faces under the name of the paper’s font', async () => {
    const bytes = await write();
    expect(await validate(new Uint8Array(bytes), 'docx', 'Office2019')).toEqual([]);
    const parts = unzipSync(bytes);
    const table = open(bytes)['word/fontTable.xml'] ?? '';
    const relations = open(bytes)['word/_rels/fontTable.xml.rels'] ?? '';
    expect(table).toContain('<w:font w:name="TH SarabunPSK">');
    for (const [element, face] of [['embedRegular', regular], ['embedBold', bold]] as const) {
      const [, key, id] = new RegExp(`<w:${element} w:fontKey="([^"]+)" r:id="([^"]+)"/>`).exec(table) ?? [];
      const [, target] = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations) ?? [];
      const stored = parts[`word/${target}`] as Uint8Array;
      expect(Buffer.compare(stored, face.bytes)).not.toBe(0);
      expect(Buffer.compare(unscrambled(stored, key as string), face.bytes)).toBe(0);
    }
    expect(open(bytes)['word/settings.xml']).toContain('<w:embedTrueTypeFonts/>');
  });

  it('are the same bytes each time', async () => {
    expect(Buffer.compare(await write(), await write())).toBe(0);
  });

  it('go into a letterhead too, over faces it had of the same font', async () => {
    const own = '<w:font w:name="TH SarabunPSK"><w:charset w:val="DE"/></w:font>';
    const bytes = await officeFile(undefined, { change: (name, xml) => (name === 'word/fontTable.xml' ? `${xml.replace(/\/>$/, '>')}${own}</w:fonts>` : xml) });
    const fields = { เรื่อง: null, ผู้ลงนาม: null, ตำแหน่ง: null, วันที่: null, เลขที่: null, หน่วยงาน: null };
    const file = await openLetterhead(bytes, 'แบบ.docx', Object.keys(fields));
    const made = await writeDocument(paper, 'docx', { emblem: null, letterhead: { file, fields }, fonts: await openFonts(regular, bold) });
    expect(await validate(new Uint8Array(made), 'docx', 'Office2019')).toEqual([]);
    expect(open(made)['word/fontTable.xml']?.match(/<w:font /g)).toHaveLength(1);
    expect(open(made)['word/fontTable.xml']).toContain('<w:embedBold');
  });
});

describe('a font file', () => {
  it.each([
    ['web-font', fontFile('ก', { tag: 'wOFF' })],
    ['web-font', fontFile('ก', { tag: 'wOF2' })],
    ['collection', fontFile('ก', { tag: 'ttcf' })],
    ['restricted', fontFile('ก', { rights: 2 })],
    ['no-name', fontFile('')],
    ['not-font', new Uint8Array([0, 1])],
    ['not-font', fontFile('ก').subarray(0, 40)],
    ['not-font', new TextEncoder().encode('PK this is no font at all')],
  ])('is refused by name: %s', async (problem, bytes) => {
    await expect(openFonts({ bytes, file: 'แบบอักษร.ttf' }, bold)).rejects.toMatchObject({ code: 'WRITE_FONT', params: { problem }, at: { file: 'แบบอักษร.ttf' } });
  });

  it('may be OpenType', async () => {
    expect(await openFonts({ ...regular, bytes: fontFile('TH SarabunPSK', { tag: 'OTTO' }) }, bold)).toMatchObject({ family: 'TH SarabunPSK' });
  });

  it('must be of the same family as its bold', async () => {
    await expect(openFonts(regular, { bytes: fontFile('TH Niramit AS'), file: 'b.ttf' })).rejects.toMatchObject({ code: 'WRITE_FONT_FAMILY', params: { family: 'TH Niramit AS', expected: 'TH SarabunPSK' }, at: { file: 'b.ttf' } });
  });
});
