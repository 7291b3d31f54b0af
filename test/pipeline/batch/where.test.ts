import { beforeAll, describe, expect, it } from 'vitest';
import type { Agency } from '../../../src/model/agency.ts';
import type { Catalogue } from '../../../src/catalogue/index.ts';
import { fits, parseWhere } from '../../../src/pipeline/batch/where.ts';
import { loadCatalogue } from '../../../src/pipeline/catalogue.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue({});
});

const agency = (over: Partial<Agency>): Agency => ({ name: 'องค์การบริหารส่วนตำบลโคกสมมติ', given: 'อบต.โคกสมมติ', shortName: 'อบต.โคกสมมติ', type: 'subdistrict-administration', province: 'ศรีสะเกษ', district: 'เมืองสมมติ', ...over });
const holds = (given: Partial<Agency>, ...where: string[]): boolean => fits(agency(given), where.map(parseWhere), catalogue.agencyTypes);

describe('--where', () => {
  it('takes a place with or without its word, whatever the spaces', () => {
    expect([holds({}, 'district=เมืองสมมติ'), holds({}, 'อำเภอ = อำเภอ เมืองสมมติ'), holds({}, 'province=จังหวัดศรีสะเกษ'), holds({}, 'district=อื่น')]).toEqual([true, true, true, false]);
  });

  it('takes a kind by id, label or abbreviation', () => {
    expect(['type=subdistrict-administration', 'type=อบต.', 'kind=องค์การบริหารส่วนตำบล', 'ประเภท=ทต.'].map((where) => holds({}, where))).toEqual([true, true, true, false]);
  });

  it('reads commas as «or», several conditions as «and», != as «not»', () => {
    expect([holds({}, 'type=ทต.,อบต.'), holds({}, 'type=อบต.', 'district=อื่น'), holds({}, 'district!=อื่น'), holds({}, 'district!=อื่น,เมืองสมมติ')]).toEqual([true, false, true, false]);
  });

  it('finds an agency by any of its names', () => {
    expect([holds({}, 'agency=อบต.โคกสมมติ'), holds({}, 'agency=องค์การบริหารส่วนตำบลโคกสมมติ')]).toEqual([true, true]);
  });

  it('takes what is not known for no match', () => {
    expect([holds({ district: null }, 'district=เมืองสมมติ'), holds({ type: null }, 'type=อบต.')]).toEqual([false, false]);
  });

  it('names a condition it cannot read', () => {
    for (const given of ['เมือง', 'colour=red', 'district=', '=x', 'district= , ']) {
      expect(() => parseWhere(given)).toThrow(expect.objectContaining({ code: 'CLI_WHERE', params: { given, keys: ['province', 'district', 'type', 'agency'] } }));
    }
  });
});
