export interface PlanFacts {
  PLAN_UNADDRESSED: { finding: string };
}
