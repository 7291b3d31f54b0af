import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../../src/catalogue/index.ts';
import { settingColumns } from '../../../../src/pipeline/batch/settings/columns.ts';
import { isSettingHeader, type OwnSettings, ownFromTables } from '../../../../src/pipeline/batch/settings/sheet.ts';
import { loadCatalogue } from '../../../../src/pipeline/catalogue.ts';
import { openTables } from '../../../../src/read/index.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue({});
});

async function own(csv: string, scored = false): Promise<ReturnType<typeof ownFromTables>> {
  const { tables } = await openTables({ file: 'a.csv', bytes: new TextEncoder().encode(csv), sheet: null });
  return ownFromTables(tables, settingColumns(catalogue), () => scored);
}
const only = ({ rows }: { rows: OwnSettings[] }): OwnSettings => rows[0] as OwnSettings;

describe('a row per agency in the workbook', () => {
  it('is found by its headers, under titles, whatever stands beside', async () => {
    const { rows } = await own('รายชื่อผู้ลงนาม\n,\nลำดับ,อำเภอ,ชื่อหน่วยงาน,ผู้ลงนาม,ตำแหน่งผู้ลงนาม,วันที่\n1,เมือง,อบต.ก,นายสมชาย ใจซื่อ,นายก,5 มีนาคม 2565\n2,เมือง,อบต.ข,,,\n');
    expect(rows).toEqual([{
      given: 'อบต.ก', district: 'เมือง', province: null, fault: null, at: { file: 'a.csv', row: 4, column: 'C', text: 'อบต.ก' },
      settings: { signatory: { name: 'นายสมชาย ใจซื่อ', position: 'นายก' }, date: '2022-03-05' },
    }]);
  });

  it('takes units by role, several in one cell, and numbers', async () => {
    const role = catalogue.agencyTypes.rolesInWords.finance;
    const { settings } = only(await own(`หน่วยงาน,ส่วนงาน,${role},เป้าหมาย,โทรศัพท์\nอบต.ก,"สำนักปลัด, กองคลัง",กองคลัง,๙๐,0 4561 0000\n`));
    expect(settings).toEqual({ units: { all: ['สำนักปลัด', 'กองคลัง'], roles: { finance: ['กองคลัง'] } }, target: 90, coordinator: { phone: '0 4561 0000' } });
  });

  it('fails the agency of a cell it cannot read, with the cell', async () => {
    const { rows } = await own('หน่วยงาน,ผู้ลงนาม,วันที่\nอบต.ก,นายหนึ่ง,31/2/2565\nอบต.ข,นายสอง,1/3/2565\n');
    expect(rows.map(({ fault }) => fault?.code ?? null)).toEqual(['SETTINGS_CELL', null]);
    expect(rows[0]?.fault?.at).toEqual({ file: 'a.csv', row: 2, column: 'C', text: '31/2/2565' });
  });

  it('names a column of its own sheet that it does not know, and none beside scores', async () => {
    const csv = 'หน่วยงาน,ผู้ลงนาม,ตำเเหน่งผู้ลงนามนะ\nอบต.ก,นายหนึ่ง,นายก\n';
    expect((await own(csv)).notices.map(({ code, params }) => [code, params.header])).toEqual([['BATCH_SETTINGS_COLUMN', 'ตำแหน่งผู้ลงนามนะ']]);
    expect((await own(csv, true)).notices).toEqual([]);
  });

  it('is not seen where no header is a setting', async () => {
    expect(await own('หน่วยงาน,IIT,EIT\nอบต.ก,80,90\n')).toEqual({ rows: [], notices: [] });
    const columns = settingColumns(catalogue);
    expect([isSettingHeader('ผู้ลงนาม', columns), isSettingHeader('คะแนนรวม', columns), isSettingHeader('อำเภอ', columns)]).toEqual([true, false, false]);
  });
});
