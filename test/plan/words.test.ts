import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { wordingOf } from '../../src/plan/words.ts';
import { ten } from '../fixtures/assess/records.ts';
import { assessed, input } from '../fixtures/plan/plans.ts';

const fill = (text: string, settings: Settings = {}): string => wordingOf(input(assessed(ten(90)), { settings })).fill(text);

describe('the places of a text', () => {
  it('take units, nouns, the name and the years, in Arabic digits', () => {
    expect(fill('{unit:property}ของ{agency}แจ้ง{staff}และ{clients} ผลปี {fiscalYear} ใช้ปี {forYear}')).toBe('กองคลังขององค์การบริหารส่วนตำบลตัวอย่างแจ้งบุคลากรและประชาชน ผลปี 2564 ใช้ปี 2565');
    expect(fill('{staff}ให้บริการ{clients}', { agency: { terms: { staff: 'ครู', clients: 'ผู้ปกครอง' } } })).toBe('ครูให้บริการผู้ปกครอง');
  });

  it('name a unit once where two joined roles share it', () => {
    expect(fill('{unit:finance}และ{unit:property}จัดทำบัญชี')).toBe('กองคลังจัดทำบัญชี');
    expect(fill('{unit:finance} ร่วมกับ {unit:coordinator}จัดทำบัญชี')).toBe('กองคลัง ร่วมกับ สำนักปลัดจัดทำบัญชี');
    expect(fill('{unit:finance}และ{unit:property}', { units: { roles: { finance: ['กองคลัง', 'กองแผน'], property: ['กองคลัง', 'กองช่าง'] } } })).toBe('กองคลัง กองแผน และกองช่าง');
  });

  it('never let a unit report to itself: the second role is printed in words', () => {
    expect(fill('{unit:complaints}สรุปเสนอ{unit:coordinator} แล้ว{unit:complaints}แจ้งผล')).toBe('สำนักปลัดสรุปเสนอผู้รับผิดชอบ-coordinator แล้วสำนักปลัดแจ้งผล');
  });

  it('set Latin words apart and leave unknown braces alone', () => {
    expect(fill('ให้{unit:technology}ดูแล {ปี}', { units: { roles: { technology: ['ศูนย์ ICT'] } } })).toBe('ให้ศูนย์ ICT ดูแล {ปี}');
  });

  it('remember which roles had to be printed in words', () => {
    const wording = wordingOf(input(null));
    wording.fill('{unit:audit}ตรวจ{unit:property} แล้ว{unit:audit}รายงาน');
    expect([...wording.inWords]).toEqual(['audit']);
  });

  it('are filled anew for every office, year and name, whoever asked before', () => {
    const text = '{unit:coordinator}และ{unit:audit}ของ{staff}ปี {forYear}';
    const offices: Settings[] = [
      {}, { coordinator: { unit: 'กองยุทธศาสตร์' } }, { units: { roles: { audit: ['หน่วยตรวจ'] } } }, { units: { all: ['กองช่าง'] } }, { agency: { terms: { staff: 'ครู' } } }, { workingGroup: { name: 'คณะ ก' } },
    ];
    const of = (settings: Settings, forYear: number): string => wordingOf({ ...input(assessed(ten(90)), { settings }), forYear }).fill(text);
    const once = offices.map((settings) => of(settings, 2565));
    expect(offices.map((settings) => of(settings, 2565))).toEqual(once);
    expect(new Set(once).size).toBe(offices.length - 1);
    expect(of({}, 2566)).toBe(once[0]?.replace('2565', '2566'));
    const named = (name: string): string => { const one = input(null); return wordingOf({ ...one, agency: { ...one.agency, name } }).fill('{agency}แจ้ง{staff}'); };
    expect([named('ก'), named('ข')]).toEqual(['กแจ้งบุคลากร', 'ขแจ้งบุคลากร']);
  });

  it('say again which roles are in words when a text was filled before', () => {
    const asked = [1, 2].map(() => { const wording = wordingOf(input(null)); wording.fill('{unit:audit}ตรวจ'); return [...wording.inWords]; });
    expect(asked).toEqual([['audit'], ['audit']]);
  });
});
