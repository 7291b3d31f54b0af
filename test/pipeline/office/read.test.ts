import { describe, expect, it } from 'vitest';
import { ItaPlanError } from '../../../src/model/error.ts';
import { loadNames } from '../../../src/pipeline/catalogue.ts';
import { type Office, readOffice } from '../../../src/pipeline/office/read.ts';
import { settingsSchema } from '../../../src/pipeline/schema/settings.ts';
import { blankBytes, fillOffice, type Filler, filled } from '../../fixtures/pipeline/office.ts';

const read = async (bytes: Uint8Array): Promise<Office> => (await readOffice(bytes, 'office.xlsx', loadNames)) as Office;
const of = async (fill: (filler: Filler) => void): Promise<Office> => read(await filled(fill));

describe('a filled office workbook', () => {
  it('gives back every setting that was written into it', async () => {
    expect((await of(fillOffice)).settings).toEqual({
      targets: { byIndicator: { 4: 90 }, total: 90 },
      findings: { causes: { 4: 'ยังไม่มีทะเบียนคุมการยืม' }, add: ['9'], drop: [{ id: '2', reason: 'อยู่ในแผนอื่นแล้ว' }] },
      agency: { name: 'องค์การบริหารส่วนตำบลบ้านตัวอย่าง', shortName: 'อบต.บ้านตัวอย่าง', type: 'subdistrict-administration', province: 'ศรีสะเกษ', district: 'เมืองตัวอย่าง' },
      assessment: { assessor: 'สำนักงาน ป.ป.ช.', announcedOn: '2021-08-26' },
      forYear: 2565, coverage: 'all', channels: ['เว็บไซต์หลักของหน่วยงาน', 'เสียงตามสายประจำหมู่บ้าน'], coordinator: { phone: '0 4561 0000' },
      reporting: { due: ['2022-03-31', '2022-09-30'] }, date: '2022-03-05', draft: false,
      units: { all: ['สำนักปลัด', 'กองคลัง', 'กองช่าง'], roles: { property: ['ฝ่ายพัสดุ กองคลัง'] } },
      workingGroup: {
        name: 'คณะทำงานขับเคลื่อนคุณธรรม', orderNumber: '33/2564',
        members: [{ name: 'นางสาวสมหญิง ตัวอย่างดี', position: 'ปลัดองค์การบริหารส่วนตำบล', indicators: [1, 2, 3, 9] }, { name: '', position: 'ผู้อำนวยการกองคลัง', seat: 'เลขานุการ' }],
      },
      signatory: { title: 'นาย', name: 'สมชาย ใจซื่อ' }, preparedBy: { name: 'นางสาวสมหญิง ตัวอย่างดี' },
      meetings: [{ body: 'คณะทำงานขับเคลื่อนคุณธรรม', number: '1/2565', date: '2022-02-10', resolution: 'เห็นชอบ' }],
      documents: ['announcement', 'analysis-report'], papers: { memo: { number: 'ศก 71201/101' } },
      ownMeasures: [{
        indicator: 4, title: 'จัดทำสมุดคุมการยืมทรัพย์สินของตำบล', steps: ['ออกแบบสมุดคุม', 'แจ้งทุกส่วนงาน'],
        responsible: [{ role: null, units: ['กองคลัง'], part: 'lead' }], monitoring: 'กองคลังรายงานนายกทุกไตรมาส', period: { from: '2022-04-01', to: '2022-09-30', repeat: 'once' },
      }],
    });
  });

  it('gives settings that fit the schema of ita-plan.json', async () => {
    expect(settingsSchema.safeParse((await of(fillOffice)).settings).success).toBe(true);
  });

  it('gives the comments one by one, each with its cell and its year', async () => {
    const { comments } = await of(fillOffice);
    expect(comments.map(({ fiscalYear, text }) => [fiscalYear, text])).toEqual([
      [null, 'ควรจัดทำแนวปฏิบัติการใช้ทรัพย์สินของราชการและแจ้งให้บุคลากรทราบ'], [null, 'ควรเพิ่มช่องทางรับฟังความคิดเห็นของผู้รับบริการ'], [null, 'ควรปรับปรุงขั้นตอนการให้บริการให้สะดวกขึ้น'], [2563, 'ควรปรับปรุงเว็บไซต์ให้เป็นปัจจุบัน'],
    ]);
    expect(comments[1]?.at).toEqual({ file: 'office.xlsx', sheet: 'ข้อเสนอแนะ', row: 3, column: 'B', text: 'ควรเพิ่มช่องทางรับฟังความคิดเห็นของผู้รับบริการ' });
  });

  it('gives nothing when nothing was filled in', async () => {
    expect(await read(await blankBytes())).toMatchObject({ settings: {}, comments: [], notices: [{ code: 'SETTINGS_FROM_OFFICE', params: { facts: 0, comments: 0 } }] });
  });

  it('is known without its guide, and when rows and columns were moved', async () => {
    const { settings } = await of(({ book, put }) => {
      put('หน่วยงาน', 'ชื่อย่อ', 'ข้อมูลของหน่วยงาน', 'อบต.ก');
      const sheet = book.getWorksheet('หน่วยงาน');
      sheet?.spliceRows(1, 0, ['หน่วยงานของเรา'], []);
      sheet?.spliceColumns(1, 0, []);
      book.removeWorksheet(book.getWorksheet('คำแนะนำ')?.id ?? 0);
    });
    expect(settings).toEqual({ agency: { shortName: 'อบต.ก' } });
  });

  it('is not seen in any other workbook', async () => {
    expect(await readOffice(new TextEncoder().encode('หน่วยงาน,คะแนน\n'), 'a.csv', loadNames)).toBeNull();
    const other = await filled(({ book }) => {
      for (const name of ['คำแนะนำ', 'คะแนน']) book.removeWorksheet(book.getWorksheet(name)?.id ?? 0);
    });
    expect(await readOffice(other, 'a.xlsx', loadNames)).toBeNull();
  });
});

describe('what cannot be used', () => {
  it.each([
    ['หน่วยงาน', 'วันที่ประกาศผลการประเมิน', 'ปลายเดือนสิงหาคม', 'cell-date'],
    ['หน่วยงาน', 'คะแนนเป้าหมายทั่วไป', 101, 'score'],
    ['หน่วยงาน', 'ปีงบประมาณของเอกสาร', 2022, 'year'],
    ['หน่วยงาน', 'พิมพ์คำว่า ร่าง', 'อาจจะ', 'cell-yes-no'],
    ['หน่วยงาน', 'ประเภทหน่วยงาน', 'ชมรม', /^choice:องค์การบริหารส่วนตำบล\|/],
    ['คณะทำงาน', 'เลขที่คำสั่งแต่งตั้ง', new Date(Date.UTC(2022, 11, 1)), 'cell-text'],
    ['ผู้ลงนามและการประชุม', 'ผู้ลงนาม: ชื่อและนามสกุล', { formula: 'A1' }, 'cell-text'],
  ])('is told with its cell: %s, %s, %j', async (sheet, label, value, expected) => {
    const caught = await of(({ put }) => put(sheet, label, 'ข้อมูลของหน่วยงาน', value as never, value instanceof Date ? 'dd/mm/yyyy' : undefined)).catch((cause: unknown) => cause);
    expect(caught).toBeInstanceOf(ItaPlanError);
    const { code, params, at } = caught as ItaPlanError<'SETTINGS_CELL'>;
    expect(code).toBe('SETTINGS_CELL');
    expect(params.header).toBe(label);
    expect(params.expected).toMatch(expected);
    expect(at).toMatchObject({ file: 'office.xlsx', sheet, column: 'B', row: expect.any(Number), text: expect.any(String) });
  });

  it.each([
    ['an indicator that does not exist', 'คณะทำงาน', 1, 'ตัวชี้วัดที่รับผิดชอบ', '1, 11', 'cell-indicators'],
    ['a first day without a last one', 'มาตรการของหน่วยงาน', 2, 'ตั้งแต่วันที่', '1 เมษายน 2565', 'cell-pair'],
    ['a target where none is asked for', 'คะแนน', 'ระดับผลการประเมิน', 'เป้าหมายของหน่วยงาน', 90, null],
    ['a year of comments that is none', 'ข้อเสนอแนะ', 1, 'ปีงบประมาณ', 'ปีที่แล้ว', 'year'],
  ] as const)('also in a table: %s', async (_, sheet, row, header, value, expected) => {
    const result = of(({ put }) => {
      put(sheet, row, header, value);
      if (sheet === 'ข้อเสนอแนะ') put(sheet, row, 'ข้อเสนอแนะของผู้ประเมิน', 'ควรปรับปรุง');
    });
    if (expected === null) expect((await result).notices).toMatchObject([{}, { code: 'SETTINGS_CELL_UNUSED', params: { label: 'ระดับผลการประเมิน' }, at: { sheet: 'คะแนน', row: 16 } }]);
    else await expect(result).rejects.toMatchObject({ code: 'SETTINGS_CELL', params: { expected }, at: { sheet } });
  });

  it('is a label that was changed: the value is not lost in silence', async () => {
    const { settings, notices } = await of(({ book, put }) => {
      put('หน่วยงาน', 'ชื่อย่อ', 'ข้อมูลของหน่วยงาน', 'อบต.ก');
      const cell = book.getWorksheet('หน่วยงาน')?.getCell('A4');
      if (cell !== undefined) cell.value = 'ชื่อเล่น';
    });
    expect(settings).toEqual({});
    expect(notices[1]).toMatchObject({ code: 'SETTINGS_CELL_UNUSED', severity: 'warning', params: { label: 'ชื่อเล่น' }, at: { sheet: 'หน่วยงาน', row: 4, column: 'A' } });
  });

  it('is the same fact in two rows', async () => {
    const twice = of(({ book, put }) => {
      put('หน่วยงาน', 'ชื่อย่อ', 'ข้อมูลของหน่วยงาน', 'อบต.ก');
      const sheet = book.getWorksheet('หน่วยงาน');
      sheet?.addRow(['ชื่อย่อ', 'อบต.ข']);
    });
    await expect(twice).rejects.toMatchObject({ code: 'SETTINGS_CELL_TWICE', params: { label: 'ชื่อย่อ' } });
  });

  it('is a form of a later version', async () => {
    const later = of(({ book }) => {
      const guide = book.getWorksheet('คำแนะนำ');
      guide?.eachRow((row) => row.eachCell((cell) => {
        if (cell.value === 'ita-plan/office@1') cell.value = 'ita-plan/office@2';
      }));
    });
    await expect(later).rejects.toMatchObject({ code: 'SETTINGS_OFFICE_VERSION', params: { version: 2, known: 1 } });
  });
});
