/** The five heads of a province's driving measures, each with the standing measures that speak of it. */
import type { DrivingView } from '../fields/index.ts';
import type { RenderInput } from '../input.ts';
import { measureView } from './measure.ts';

type Head = keyof DrivingView;

/** Rules of provinces by head; what a province adds of its own joins the steps, before the last, which leaves room for more. */
const HEAD_OF: Readonly<Record<string, Head>> = {
  's-province-responsible': 'responsible', 's-province-briefing': 'steps', 's-province-indicator-assignment': 'steps', 's-province-manual-study': 'steps',
  's-province-website-data': 'steps', 's-province-own-activities': 'last', 's-province-progress': 'progress', 's-province-evaluation': 'evaluation', 's-province-report': 'report',
};

/** Heads whose clauses stand in a list, each under its own label; elsewhere the heading says it. */
const NUMBERED: readonly Head[] = ['steps', 'last'];
const LABEL = /^[^:]{1,60} : /;

export function drivingView(input: RenderInput): DrivingView {
  const of = (head: Head): DrivingView[Head] => input.plan.measures
    .filter((m) => (HEAD_OF[m.id] ?? (m.from === 'own' && m.indicator === null ? 'steps' : null)) === head).map((m) => measureView(m, input)).map((m) => (NUMBERED.includes(head) ? m : { ...m, clause: m.clause.replace(LABEL, '') }));
  return { responsible: of('responsible'), steps: of('steps'), last: of('last'), progress: of('progress'), evaluation: of('evaluation'), report: of('report') };
}
