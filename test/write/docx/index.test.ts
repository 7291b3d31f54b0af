import validate from '@ooxml-tools/validate';
import { afterEach, describe, expect, it } from 'vitest';
import { writeDocument } from '../../../src/write/index.ts';
import { emblem, samples } from '../../fixtures/write/index.ts';
import { open } from '../../fixtures/write/open.ts';

const papers = Object.entries(samples());
const write = (name: string, withEmblem = true): Promise<Uint8Array> => {
  const paper = samples()[name];
  if (paper === undefined) throw new Error(`no sample ${name}`);
  return writeDocument(paper, 'docx', { emblem: withEmblem ? emblem() : null });
};

describe('every sample paper', () => {
  it.each(papers.map(([name]) => name))('is a valid Word file: %s', async (name) => {
    expect(await validate(new Uint8Array(await write(name)), 'docx', 'Office2019')).toEqual([]);
  });
});

describe('a file', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('is the same bytes again, after other papers, and in any time zone', async () => {
    const first = await write('draft order');
    const offsets = new Set<number>();
    for (const TZ of ['Asia/Bangkok', 'America/New_York', 'UTC', 'Pacific/Kiritimati']) {
      process.env.TZ = TZ;
      offsets.add(new Date(2020, 0, 1).getTimezoneOffset());
      await write('announcement');
      expect(Buffer.compare(await write('draft order'), first)).toBe(0);
    }
    expect(offsets.size).toBe(4);
  });

  it('says who made it and when, by the date of the paper', async () => {
    const core = open(await write('announcement'))['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๕</dc:title>');
    expect(core).toContain('<dc:creator>องค์การบริหารส่วนตำบลดอนแก้วงาม</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>องค์การบริหารส่วนตำบลดอนแก้วงาม</cp:lastModifiedBy>');
    expect(core).toContain('<dc:language>th-TH</dc:language>');
    expect(core.match(/2022-03-05T00:00:00Z/g)).toHaveLength(2);
  });

  it('names Thai as the complex language of its theme', async () => {
    expect(open(await write('minimal'))['word/settings.xml']).toContain('</w:compat><w:themeFontLang w:val="en-US" w:bidi="th-TH"/>');
  });

  it('asks the reader nothing and holds no macro, comment or field but the page number', async () => {
    const all = open(await write('report'));
    expect(Object.values(all).join('')).not.toContain('updateFields');
    expect(Object.values(all).flatMap((part) => part.match(/<w:instrText[^>]*>[^<]*/g) ?? []).every((field) => field.endsWith('PAGE'))).toBe(true);
  });

  it('has its parts in a fixed order, dated 1 January 1980', async () => {
    const bytes = Buffer.from(await write('minimal'));
    expect(bytes.subarray(30, 49).toString()).toBe('[Content_Types].xml');
    // DOS time and date in the first local header: midnight, 1980-01-01.
    expect([bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([0, 0x21]);
    const names = Object.keys(open(bytes));
    expect(names.slice(1)).toEqual(names.slice(1).sort());
  });
});
