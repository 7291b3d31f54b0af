import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bareName, recogniseAgency } from '../../src/catalogue/index.ts';
import type { AgencyTypes } from '../../src/model/agency.ts';

const types = JSON.parse(readFileSync('src/catalogue/agency-types.json', 'utf8')) as AgencyTypes;
const provinces = (JSON.parse(readFileSync('src/catalogue/provinces.json', 'utf8')) as { provinces: { name: string }[] }).provinces.map((one) => one.name);
const recognise = (given: string) => recogniseAgency(given, types, provinces);

describe('an agency name', () => {
  it.each([
    ['อบต.เเม่คํา', 'องค์การบริหารส่วนตำบลแม่คำ', 'subdistrict-administration', 'อบต.แม่คำ'],
    ['อบต. บ้านตัวอย่าง', 'องค์การบริหารส่วนตำบลบ้านตัวอย่าง', 'subdistrict-administration', 'อบต.บ้านตัวอย่าง'],
    ['องค์การบริหารส่วนตำบลศรีสะเกษ', 'องค์การบริหารส่วนตำบลศรีสะเกษ', 'subdistrict-administration', 'อบต.ศรีสะเกษ'],
    ['ทต.ท่าเดื่อ-มืดกา', 'เทศบาลตำบลท่าเดื่อ-มืดกา', 'subdistrict-municipality', 'ทต.ท่าเดื่อ-มืดกา'],
    ['ทม.พนัสนิคม', 'เทศบาลเมืองพนัสนิคม', 'town-municipality', 'ทม.พนัสนิคม'],
    ['เทศบาลนครเชียงใหม่', 'เทศบาลนครเชียงใหม่', 'city-municipality', 'ทน.เชียงใหม่'],
    ['อบจ.นครสวรรค์', 'องค์การบริหารส่วนจังหวัดนครสวรรค์', 'provincial-administration', 'อบจ.นครสวรรค์'],
    ['จ.ตราด', 'จังหวัดตราด', 'province', null],
    ['รร.บ้านตัวอย่าง', 'โรงเรียนบ้านตัวอย่าง', 'school', 'รร.บ้านตัวอย่าง'],
    ['ศธจ.กาฬสินธุ์', 'สำนักงานศึกษาธิการจังหวัดกาฬสินธุ์', 'education-office', 'ศธจ.กาฬสินธุ์'],
    ['รพ.สต.บ้านตัวอย่าง', 'โรงพยาบาลส่งเสริมสุขภาพตำบลบ้านตัวอย่าง', 'health', 'รพ.สต.บ้านตัวอย่าง'],
    ['มหาวิทยาลัยพะเยา', 'มหาวิทยาลัยพะเยา', 'university', 'ม.พะเยา'],
    ['ศูนย์คุณธรรม (องค์การมหาชน)', 'ศูนย์คุณธรรม (องค์การมหาชน)', 'public-organization', null],
    ['เมืองพัทยา', 'เมืองพัทยา', 'other', null],
    ['กรุงเทพมหานคร', 'กรุงเทพมหานคร', 'other', null],
    ['คณะนิติศาสตร์', 'คณะนิติศาสตร์', null, null],
    ['จังหวัดทหารบกสมมติ', 'จังหวัดทหารบกสมมติ', null, null],
  ])('«%s» is %s', (given, name, type, shortName) => {
    expect(recognise(given)).toMatchObject({ given, name, type, shortName });
  });

  it('knows its province where the name says it', () => {
    expect(recognise('อบจ.นครสวรรค์').province).toBe('นครสวรรค์');
    expect(recognise('อบต.นครสวรรค์ออก').province).toBeNull();
  });

  it('can be had without its kind', () => {
    expect(bareName('องค์การบริหารส่วนตำบลบ้านตัวอย่าง', types)).toBe('บ้านตัวอย่าง');
    expect(bareName('คณะนิติศาสตร์', types)).toBe('คณะนิติศาสตร์');
  });
});
