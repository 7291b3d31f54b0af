/** Which measures answer a weak point: what the officer ticks becomes settings.measures, and nothing else comes in its place. */
import type { Measure, Plan } from '../../model/plan.ts';
import type { Settings } from '../../model/settings.ts';
import { withValue } from '../option-values.ts';
import type { Session } from './session.ts';
import type { State } from './state.ts';

type Change = NonNullable<Settings['measures']>[string];

const isDropped = (change: Change | undefined): boolean => change !== undefined && 'drop' in change;

/** Measures of the plan that answer a finding; `null` = those that answer none (standing measures, the office's own). */
export function measuresFor(plan: Plan, finding: string | null): readonly Measure[] {
  return plan.measures.filter(({ findings }) => (finding === null ? !findings.some((id) => plan.findings.some((one) => one.id === id)) : findings.includes(finding)));
}

/** The state in which the ticked measures answer the finding. Nothing comes in the place of a dropped one, there or among those of no finding, unless another finding needs it. */
export async function withMeasures(state: State, finding: string | null, ticked: readonly string[], session: Session): Promise<State> {
  const { plan } = await session.plan(state);
  const before = measuresFor(plan, finding).map(({ id }) => id);
  let now = before.filter((id) => !ticked.includes(id)).reduce(drop, state);
  for (const id of ticked.filter((one) => !before.includes(one))) now = await take(now, id, finding, session);
  if (finding !== null) now = await withStanding(now, plan, ticked, session);
  for (let round = 0; round < 20; round += 1) {
    const { plan: next } = await session.plan(now);
    const here = new Set(next.findings.map(({ id }) => id as string));
    const uninvited = [
      ...measuresFor(next, finding).filter(({ id, findings }) => !ticked.includes(id) && findings.every((one) => one === finding || !here.has(one))),
      ...(finding === null ? [] : measuresFor(next, null).filter(({ id }) => !plan.measures.some((one) => one.id === id))),
    ];
    if (uninvited.length === 0) return now;
    now = uninvited.map(({ id }) => id).reduce(drop, now);
  }
  return now;
}

/** Standing measures that were seen stay, though the choice of them turns on all others; one on the theme of a measure just taken gives way to it. */
async function withStanding(state: State, { measures, findings }: Plan, ticked: readonly string[], session: Session): Promise<State> {
  const { plan: next } = await session.plan(state);
  const themes = next.measures.filter(({ id }) => ticked.includes(id) && !measures.some((one) => one.id === id)).map(({ theme }) => theme);
  const seen = measuresFor({ measures, findings } as Plan, null).filter(({ id, theme }) => !next.measures.some((one) => one.id === id) && !themes.includes(theme));
  return seen.reduce((kept, { id }) => withChange(kept, id, {}), state);
}

/** Own measures are taken out of their list; any other is marked as dropped. */
function drop(state: State, id: string): State {
  const own = /^own-(\d+)$/.exec(id);
  if (own === null) return { ...state, settings: withValue(state.settings, ['measures', id], { drop: true }) };
  const left = (state.settings.ownMeasures ?? []).filter((_, index) => index !== Number(own[1]) - 1);
  return { ...state, settings: withValue(state.settings, ['ownMeasures'], left.length === 0 ? undefined : left) };
}

/** A rule that was dropped is let in again; one that no score calls for is kept for this finding. */
async function take(state: State, id: string, finding: string | null, session: Session): Promise<State> {
  const change = state.settings.measures?.[id];
  const free = isDropped(change) ? { ...state, settings: withValue(state.settings, ['measures', id], undefined) } : state;
  const { plan } = await session.plan(free);
  if (measuresFor(plan, finding).some((measure) => measure.id === id)) return free;
  const findings = [...(plan.measures.find((measure) => measure.id === id)?.findings ?? []), ...(finding === null ? [] : [finding])];
  return withChange(free, id, { findings });
}

/** Some fields of a measure in the office's own words. */
export function withChange(state: State, id: string, change: Partial<Measure>): State {
  const own = /^own-(\d+)$/.exec(id);
  if (own !== null) {
    const measures = (state.settings.ownMeasures ?? []).map((one, index) => (index === Number(own[1]) - 1 ? { ...one, ...change } : one));
    return { ...state, settings: { ...state.settings, ownMeasures: measures } };
  }
  const before = state.settings.measures?.[id];
  return { ...state, settings: withValue(state.settings, ['measures', id], { ...(isDropped(before) ? {} : before), ...change }) };
}
