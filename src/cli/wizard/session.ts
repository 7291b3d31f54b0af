/** What the state so far amounts to: the file as read, the plan, the papers. Each is worked out once for the same answers. */
import type { Inspection, Request } from '../../pipeline/index.ts';
import type { OnePlan } from '../../pipeline/generate.ts';
import type { Preview } from '../../pipeline/preview.ts';
import type { Settings } from '../../model/settings.ts';
import type { State } from './state.ts';

export interface Session {
  readonly inspection: (state: State) => Promise<Inspection>;
  readonly plan: (state: State) => Promise<OnePlan>;
  readonly preview: (state: State) => Promise<Preview>;
}

/** The request that `generate` would be given for these answers. */
export function requestOf({ scores, agency, settings }: State): Request {
  return { scores: scores ?? '', settings, agency };
}

export function makeSession(): Session {
  const last = new Map<string, { readonly key: string; readonly value: Promise<unknown> }>();
  const once = <T>(name: string, inputs: unknown, make: () => Promise<T>): Promise<T> => {
    const key = JSON.stringify(inputs);
    const known = last.get(name);
    if (known?.key === key) return known.value as Promise<T>;
    const value = make();
    last.set(name, { key, value });
    value.catch(() => last.delete(name));
    return value;
  };
  const inspection = (state: State): Promise<Inspection> => once('inspection', [state.scores, state.typed, reading(state.settings)], async () => {
    const { inspect } = await import('../../pipeline/index.ts');
    return inspect(state.scores ?? '', state.settings);
  });
  const inputs = ({ scores, agency, typed, settings }: State): unknown => [scores, agency, typed, settings];
  return {
    inspection,
    plan: (state) => once('plan', inputs(state), async () => {
      const { onePlan } = await import('../../pipeline/generate.ts');
      return onePlan(requestOf(state), await inspection(state));
    }),
    preview: (state) => once('preview', inputs(state), async () => {
      const { preview } = await import('../../pipeline/preview.ts');
      return preview(requestOf(state), await inspection(state));
    }),
  };
}

/** The settings a score file is read by. */
function reading({ layout, sheet, framework, rules, agency }: Settings): unknown {
  return [layout, sheet, framework, rules, agency];
}
