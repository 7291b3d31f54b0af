import { describe, expect, it } from 'vitest';
import { findAgencies } from '../../../src/cli/wizard/search.ts';
import { loadCatalogue } from '../../../src/pipeline/catalogue.ts';

const NAMES = ['เทศบาลตำบลทุ่งใหญ่', 'องค์การบริหารส่วนตำบลทุ่งใหญ่', 'องค์การบริหารส่วนตำบลบ้านแม่คำ', 'โรงเรียนบ้านน้ำใส', 'คณะพลังงานและสิ่งแวดล้อม'];
const agencies = NAMES.map((name, index) => ({ name, also: index === 1 ? ['อ.เมือง จ.ศรีสะเกษ'] : [] }));

describe('looking for an agency', async () => {
  const { agencyTypes, provinces } = await loadCatalogue({});
  const find = (term: string): string[] => findAgencies(term, agencies, agencyTypes, provinces).map(({ name }) => name);

  it.each([
    ['ทุ่งใหญ่', [NAMES[0], NAMES[1]]],
    ['อบต.ทุ่งใหญ่', [NAMES[1]]],
    ['ทต.ทุ่งใหญ่', [NAMES[0]]],
    ['รร.บ้าน', [NAMES[3]]],
    ['ศรีสะเกษ', [NAMES[1]]],
    ['ทุ่ง เมือง', [NAMES[1]]],
    ['เเม่คํา', [NAMES[2]]],
    ['พลังงน', [NAMES[4]]],
    ['น้ำไส', [NAMES[3]]],
    ['ใหย', [NAMES[0], NAMES[1]]],
  ])('«%s»', (term, names) => expect(find(term)).toEqual(names));

  it('gives all before anything is typed, and none for what is nowhere near', () => {
    expect(find('')).toHaveLength(NAMES.length);
    expect(find('กรมสรรพากรกลาง')).toEqual([]);
  });
});
