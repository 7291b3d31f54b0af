import validate from '@ooxml-tools/validate';
import excel from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/model/workbook.ts';
import { openTables } from '../../src/read/formats/index.ts';
import { writeWorkbook } from '../../src/write/index.ts';

const SUMMARY: Workbook = {
  title: 'สรุปคะแนน', date: '2022-03-05',
  sheets: [{
    name: 'สรุป', filter: true, orientation: 'landscape',
    columns: [
      { header: 'หน่วยงาน', note: 'ชื่อเต็ม' },
      { header: 'คะแนน', format: 'score', bar: { from: 0, to: 100 }, validation: { type: 'number', from: 0, to: 100, hint: 'คะแนนเต็ม 100' } },
      { header: 'ระดับ', validation: { type: 'list', values: ['AA', 'A', 'B'] } },
    ],
    rows: [['องค์การบริหารส่วนตำบลบ้านตัวอย่าง', 82.745, 'B'], ['=HYPERLINK("http://x.example","กด")', null, '+1'], ['_x0041_', 0, { value: '๑๒/๒๕๖๕', look: 'input', format: 'text', note: 'เลขที่คำสั่ง' }]],
  }, { name: 'ว่าง', columns: [{ header: null, width: 20 }], rows: [[{ value: 'หัวเรื่อง', look: 'title' }]] }],
};

async function opened(workbook: Workbook) {
  const book = new excel.Workbook();
  await book.xlsx.load((await writeWorkbook(workbook)) as never);
  return book;
}

describe('a workbook', () => {
  it('is the same bytes every time, in any time zone', async () => {
    const zone = process.env.TZ;
    const first = await writeWorkbook(SUMMARY);
    process.env.TZ = 'America/Los_Angeles';
    const second = await writeWorkbook(SUMMARY);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(strFromU8(unzipSync(first)['docProps/core.xml'] as Uint8Array)).toContain('2022-03-05T00:00:00Z');
  });

  it('keeps a text that begins like a formula a text, also when it is edited in Excel', async () => {
    const parts = unzipSync(await writeWorkbook(SUMMARY));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array)).not.toContain('<f>');
    const sheet = (await opened(SUMMARY)).getWorksheet('สรุป');
    expect(sheet?.getCell('A3').value).toBe('=HYPERLINK("http://x.example","กด")');
    expect([sheet?.getCell('A3').numFmt, sheet?.getCell('C3').numFmt, sheet?.getCell('C4').numFmt]).toEqual(['@', '@', '@']);
  });

  it('reads back in our own reader cell for cell', async () => {
    const { tables } = await openTables({ file: 'a.xlsx', bytes: await writeWorkbook(SUMMARY), sheet: null });
    expect(tables[0]?.cells.map((row) => row.map(({ value }) => value))).toEqual([
      ['หน่วยงาน', 'คะแนน', 'ระดับ'], ['องค์การบริหารส่วนตำบลบ้านตัวอย่าง', 82.745, 'B'], ['=HYPERLINK("http://x.example","กด")', '+1'], ['_x0041_', 0, '๑๒/๒๕๖๕'],
    ]);
  });

  it('passes the OOXML validator', async () => {
    expect(await validate(new Uint8Array(await writeWorkbook(SUMMARY)), 'xlsx', 'Office2019')).toEqual([]);
  });

  it('freezes and filters the header, and repeats it in print', async () => {
    const sheet = (await opened(SUMMARY)).getWorksheet('สรุป');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.autoFilter).toBe('A1:C4');
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, printTitlesRow: '1:1' });
  });

  it('has rules for what may be typed, notes, two decimals and bars', async () => {
    const sheet = (await opened(SUMMARY)).getWorksheet('สรุป');
    expect(sheet?.getCell('B2').dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 100], prompt: 'คะแนนเต็ม 100' });
    expect(sheet?.getCell('C4').dataValidation).toMatchObject({ type: 'list', formulae: ['"AA,A,B"'] });
    expect(JSON.stringify(sheet?.getCell('C4').note)).toContain('เลขที่คำสั่ง');
    expect(JSON.stringify(sheet?.getCell('A1').note)).toContain('ชื่อเต็ม');
    expect(sheet?.getCell('B3').numFmt).toBe('0.00');
    const xml = strFromU8(unzipSync(await writeWorkbook(SUMMARY))['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect(xml).toContain('<conditionalFormatting sqref="B2:B4"><cfRule type="dataBar"');
  });

  it('is as wide as its Thai text needs: vowels above and below a letter take no room', async () => {
    const width = async (text: string) => (await opened({ ...SUMMARY, sheets: [{ name: 'ก', columns: [{ header: null }], rows: [[text]] }] })).getWorksheet('ก')?.getColumn(1).width;
    expect(await width('ที่ที่ที่ที่ที่ที่ที่ที่ที่ที่')).toBe(await width('ททททททททททาาาาาาาาาา'.slice(0, 10)));
    expect(await width('ก'.repeat(500))).toBe(60);
  });

  it('refuses a list that Excel would cut', async () => {
    const long: Workbook = { ...SUMMARY, sheets: [{ name: 'ก', columns: [{ header: 'ก', validation: { type: 'list', values: Array.from({ length: 77 }, (_, i) => `จังหวัดที่ ${i}`) } }], rows: [['']] }] };
    await expect(writeWorkbook(long)).rejects.toThrow('list too long');
  });
});
