import type { AgencyKind, Role } from '../../model/agency.ts';
import type { Plan } from '../../model/plan.ts';

const NOBODY_NAMED = 'ผู้ที่ได้รับมอบหมาย';

/** The unit that answers for a role: the office's own, the kind's, or the words its measures use. */
export function unitOf(role: string, plan: Plan, kind: AgencyKind): string {
  const own = plan.settings.units?.roles?.[role as Role];
  if (own !== undefined && own.length > 0) return own.join(' ');
  const inMeasures = plan.measures.flatMap((m) => m.responsible).find((r) => r.role === role)?.units;
  return kind.units[role as Role] ?? inMeasures?.join(' ') ?? NOBODY_NAMED;
}
