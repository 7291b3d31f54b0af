/** Who in the working group answers for an indicator, and which units work on it. */
import type { Role } from '../../model/agency.ts';
import type { IndicatorId } from '../../model/framework.ts';
import type { DutyView } from '../fields/index.ts';
import { unitOf } from '../helpers/unit.ts';
import type { RenderInput } from '../input.ts';
import { unique } from './measure.ts';
import { ALL_INDICATORS, indicatorName } from './names.ts';

const ROLES_OF: Readonly<Record<IndicatorId, readonly Role[]>> = {
  1: ['every-unit'], 2: ['finance', 'planning'], 3: ['personnel'], 4: ['property'], 5: ['complaints'], 6: ['service'], 7: ['publicity'], 8: ['service'],
  9: ['technology', 'publicity'], 10: ['coordinator'],
};

export function dutiesView(input: RenderInput): DutyView[] {
  const members = input.plan.settings.workingGroup?.members ?? [];
  return ALL_INDICATORS.map((indicator) => ({
    indicator, name: indicatorName(indicator, input),
    members: members.filter((m) => m.indicators?.includes(indicator) === true).map((m) => m.name),
    units: unique(ROLES_OF[indicator].map((role) => unitOf(role, input.plan, input.kind))),
  }));
}
