export interface AssessFacts {
  ASSESS_TOTAL_DIFFERS: { agency: string; printed: number; computed: number };
}
