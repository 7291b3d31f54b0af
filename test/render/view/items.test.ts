import { describe, expect, it } from 'vitest';
import type { AgencyKind } from '../../../src/model/agency.ts';
import type { Framework } from '../../../src/model/framework.ts';
import type { RenderInput } from '../../../src/render/index.ts';
import { itemYear } from '../../../src/render/view/items.ts';

const framework = { fiscalYear: 2565 } as Framework;
const input = (assessorMayDiffer: boolean, assessor?: string): RenderInput =>
  ({ kind: { assessorMayDiffer } as AgencyKind, documentFramework: framework, plan: { settings: assessor === undefined ? {} : { assessment: { assessor } } } }) as RenderInput;

describe('the items of the paper’s year', () => {
  it('are the NACC’s for kinds it assesses, and where the office says so', () => {
    expect(itemYear(input(false))).toBe(framework);
    expect(itemYear(input(true, 'สำนักงาน ป.ป.ช.'))).toBe(framework);
  });

  it('are not known where another body assesses or may assess', () => {
    expect(itemYear(input(true))).toBeNull();
    expect(itemYear(input(false, 'สำนักงานปลัดกระทรวงศึกษาธิการ'))).toBeNull();
  });
});
