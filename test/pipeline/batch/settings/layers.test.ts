import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../../src/catalogue/index.ts';
import type { Agency } from '../../../../src/model/agency.ts';
import type { Settings } from '../../../../src/model/settings.ts';
import { keptForProvince, ownersOf, settingsFor } from '../../../../src/pipeline/batch/settings/layers.ts';
import type { OwnSettings } from '../../../../src/pipeline/batch/settings/sheet.ts';
import { loadCatalogue } from '../../../../src/pipeline/catalogue.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue({});
});
const agency = (name: string, district: string | null = null): Agency => ({ name, given: name, shortName: null, type: null, province: null, district });
const own = (given: string, settings: Settings, district: string | null = null): OwnSettings => ({ given, district, province: null, settings, fault: null, at: { file: 'a' } });

describe('whose word holds', () => {
  it('is that of the flags, then the agency’s own file, then its row, then the common settings', () => {
    const row: Settings = { target: 80, date: '2022-01-01', measuresPerFinding: 3 };
    const file: Settings = { target: 81, date: '2022-02-02' };
    expect(settingsFor([row, file], { target: 70, size: 15, measuresPerFinding: 1 }, { target: 99 })).toEqual({ target: 99, date: '2022-02-02', measuresPerFinding: 3, size: 15 });
  });

  it('gives no agency the signer, units or meetings of another office', () => {
    const common: Settings = { signatory: { name: 'ผู้ว่าฯ' }, units: { all: ['ก'] }, agency: { name: 'จังหวัด' }, digits: 'arabic' };
    const typed: Settings = { signatory: { position: 'ตำแหน่ง' }, meetings: [] };
    expect(settingsFor([{ signatory: { name: 'นายก' } }], common, typed)).toEqual({ digits: 'arabic', signatory: { name: 'นายก' } });
    expect(keptForProvince({ ...common, ...typed })).toEqual(['signatory', 'meetings', 'units']);
  });

  it('leaves to the run what is the run’s: where papers go and which year they speak of', () => {
    expect(settingsFor([{ out: 'elsewhere', fiscalYear: 2560, previous: 'x.csv', target: 80 }], {}, { out: 'here' })).toEqual({ out: 'here', target: 80 });
  });
});

describe('finding the settings of an agency', () => {
  it('knows it by its abbreviation, its full name, and its name with dashes', () => {
    const owners = ownersOf([[own('อบต.บ้านใหม่', { target: 80 }), own('เทศบาลตำบลโคก-กลาง', { target: 81 })]], catalogue);
    expect([owners.of(agency('องค์การบริหารส่วนตำบลบ้านใหม่')).settings, owners.of(agency('เทศบาลตำบลโคก กลาง')).settings]).toEqual([[{ target: 80 }], [{ target: 81 }]]);
    expect(owners.notices()).toEqual([]);
  });

  it('tells two of one name apart by the district', () => {
    const owners = ownersOf([[own('อบต.ก', { target: 80 }, 'เมือง'), own('อบต.ก', { target: 81 }, 'ใหม่')]], catalogue);
    expect([owners.of(agency('องค์การบริหารส่วนตำบลก', 'ใหม่')).settings, owners.of(agency('องค์การบริหารส่วนตำบลก', 'เมือง')).settings]).toEqual([[{ target: 81 }], [{ target: 80 }]]);
  });

  it('says which belong to nobody, and which were given twice', () => {
    const owners = ownersOf([[own('อบต.ก', { target: 80 }), own('อบต.ก', { target: 81 }), own('อบต.ข', {})]], catalogue);
    expect(owners.of(agency('องค์การบริหารส่วนตำบลก')).settings).toEqual([{ target: 81 }]);
    expect(owners.notices().map(({ code, params }) => [code, params])).toEqual([
      ['BATCH_SETTINGS_TWICE', { agency: 'องค์การบริหารส่วนตำบลก' }], ['BATCH_SETTINGS_UNUSED', { names: ['อบต.ข'] }],
    ]);
  });
});
