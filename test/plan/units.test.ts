import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/model/agency.ts';
import type { Settings } from '../../src/model/settings.ts';
import { answeringFor, joinThai } from '../../src/plan/units.ts';
import { kind, rolesInWords } from '../fixtures/plan/plans.ts';

const units = (role: Role, settings: Settings = {}): readonly string[] => answeringFor(role, { settings, kind, rolesInWords }).units;

describe('who answers for a role', () => {
  it('is the office’s own units, then those of its kind, then the role in words', () => {
    expect(units('property', { units: { roles: { property: ['งานพัสดุ', 'กองช่าง', 'งานพัสดุ'] } } })).toEqual(['งานพัสดุ', 'กองช่าง']);
    expect(units('property')).toEqual(['กองคลัง']);
    expect(answeringFor('audit', { settings: {}, kind, rolesInWords })).toEqual({ units: ['ผู้รับผิดชอบ-audit'], inWords: true });
  });

  it('is never a unit that the office does not list among its own', () => {
    expect(units('property', { units: { all: ['สำนักปลัด'] } })).toEqual(['ผู้รับผิดชอบ-property']);
    expect(units('coordinator', { units: { all: ['สำนัก ปลัด'] } })).toEqual(['สำนักปลัด']);
    expect(units('every-unit', { units: { all: ['สำนักปลัด'] } })).toEqual(['ทุกส่วนราชการ']);
    expect(units('property', { units: { roles: { property: [] } } })).toEqual(['ผู้รับผิดชอบ-property']);
  });

  it('is the head, the coordinator and the working group as the office names them', () => {
    expect(units('head')).toEqual(['นายกองค์การบริหารส่วนตำบล']);
    expect(units('head', { agency: { terms: { head: 'ปลัดปฏิบัติหน้าที่นายก' } } })).toEqual(['ปลัดปฏิบัติหน้าที่นายก']);
    expect(units('coordinator', { coordinator: { unit: 'งานนโยบายและแผน' } })).toEqual(['งานนโยบายและแผน']);
    expect(units('working-group', { workingGroup: { name: 'คณะทำงานคุณธรรม' } })).toEqual(['คณะทำงานคุณธรรม']);
  });
});

describe('several units', () => {
  it('are joined as Thai joins them', () => {
    expect(joinThai(['กองคลัง'])).toBe('กองคลัง');
    expect(joinThai(['สำนักปลัด', 'กองคลัง'])).toBe('สำนักปลัดและกองคลัง');
    expect(joinThai(['ก', 'ข', 'ค'])).toBe('ก ข และค');
  });
});
