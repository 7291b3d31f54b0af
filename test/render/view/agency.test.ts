import { describe, expect, it } from 'vitest';
import { agencyView, signerPosition } from '../../../src/render/view/agency.ts';
import { inputOf, withSettings } from '../../fixtures/render/input.ts';
import { SUBDISTRICT_KIND } from '../../fixtures/render/parts.ts';
import { FULL, PROVINCIAL } from '../../fixtures/render/plans.ts';

describe('the signer’s position', () => {
  it('comes from the kind of agency and its bare name', () => {
    expect(signerPosition(inputOf(FULL, 'announcement'))).toBe('นายกองค์การบริหารส่วนตำบลบ้านตัวอย่าง');
    expect(signerPosition(inputOf(PROVINCIAL, 'announcement'))).toBe('ผู้ว่าราชการจังหวัดตัวอย่าง');
  });

  it('stays open where the kind does not confirm it, or the name is of another kind', () => {
    expect(signerPosition(inputOf(FULL, 'announcement', { kind: { ...SUBDISTRICT_KIND, headPosition: null } }))).toBeNull();
    const stranger = { ...FULL, agency: { ...FULL.agency, name: 'สถานีตำรวจตัวอย่าง' } };
    expect(signerPosition(inputOf(stranger, 'announcement'))).toBeNull();
  });
});

it('the office’s own nouns replace those of its kind', () => {
  const plan = withSettings(FULL, { agency: { terms: { staff: 'พนักงานส่วนตำบล' } } });
  expect(agencyView(inputOf(plan, 'announcement')).terms).toMatchObject({ staff: 'พนักงานส่วนตำบล', clients: 'ประชาชนผู้รับบริการ' });
});
