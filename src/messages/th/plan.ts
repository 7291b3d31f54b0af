import type { PlanFacts } from '../../model/facts/plan.ts';
import type { Messages } from '../types.ts';

export const plan: Messages<PlanFacts> = {
  PLAN_UNADDRESSED: (f) => `ยังไม่มีมาตรการตอบ ${f.finding}`,
};
