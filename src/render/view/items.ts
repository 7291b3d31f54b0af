import type { Framework } from '../../model/framework.ts';
import type { RenderInput } from '../input.ts';

const NACC = /ป\.ป\.ช\.|ป้องกันและปราบปรามการทุจริตแห่งชาติ/;

/**
 * The paper's year as far as its OIT items go; null where another body than the NACC assesses or may assess:
 * its items and codes are its own (a ministry's «ข้อ ๙.๑๔» is no O18).
 */
export function itemYear(input: RenderInput): Framework | null {
  const assessor = input.plan.settings.assessment?.assessor;
  const byNacc = assessor === undefined ? !input.kind.assessorMayDiffer : NACC.test(assessor);
  return byNacc ? input.documentFramework : null;
}
