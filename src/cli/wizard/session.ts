/** What the state so far amounts to: the file as read, the plan, the papers. Each is worked out once for the same answers. */
import type { Catalogue } from '../../catalogue/index.ts';
import type { Settings } from '../../model/settings.ts';
import type { OnePlan } from '../../pipeline/generate.ts';
import type { Inspection, Request, ScorelessRequest } from '../../pipeline/index.ts';
import type { Preview } from '../../pipeline/preview.ts';
import type { State } from './state.ts';

export interface Session {
  readonly catalogue: (state: State) => Promise<Catalogue>;
  readonly inspection: (state: State) => Promise<Inspection>;
  readonly plan: (state: State) => Promise<OnePlan>;
  readonly preview: (state: State) => Promise<Preview>;
  /** What an office workbook of scores says besides its scores; {} for any other file. */
  readonly workbook: (state: State) => Promise<Settings>;
  /** Files are read anew: one chosen again may have been mended meanwhile. */
  readonly forget: () => void;
}

/** As things stand, without facts, with marks: the questions of one step turn among these. */
const KEPT = 24;

export function makeSession(): Session {
  const made = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, inputs: unknown, make: () => Promise<T>): Promise<T> => {
    const key = `${name} ${JSON.stringify(inputs)}`;
    const known = made.get(key);
    if (known !== undefined) return known as Promise<T>;
    const value = make();
    made.set(key, value);
    for (const oldest of [...made.keys()].slice(0, Math.max(0, made.size - KEPT))) made.delete(oldest);
    value.catch(() => made.delete(key));
    return value;
  };
  const workbook: Session['workbook'] = ({ scores, typed }) => once('workbook', [scores, typed], async () => {
    if (scores === null) return {};
    const { officeSettings } = await import('../../pipeline/office/index.ts');
    return officeSettings(scores);
  });
  const inspection: Session['inspection'] = (state) => once('inspection', [state.scores, state.typed, reading(state.settings)], async () => {
    const { inspect } = await import('../../pipeline/index.ts');
    return inspect(state.scores ?? '', await settingsOf(state));
  });
  /** Settings asked for by name lie over the workbook's. */
  const settingsOf = async (state: State): Promise<Settings> => (await import('../../pipeline/settings.ts')).mergeSettings(await workbook(state), state.settings);
  /** The request that `generate` would be given. */
  const request = async (state: State): Promise<Request | ScorelessRequest> => (
    { scores: state.scoreless ? null : (state.scores ?? ''), settings: await settingsOf(state), agency: state.agency } as Request | ScorelessRequest);
  const inspected = async (state: State): Promise<Inspection | null> => (state.scoreless ? null : inspection(state));
  const inputs = ({ scores, agency, typed, scoreless, settings }: State): unknown => [scores, agency, typed, scoreless, settings];
  return {
    inspection,
    workbook,
    forget: () => made.clear(),
    catalogue: ({ settings }) => once('catalogue', [settings.framework, settings.rules], async () => (await import('../../pipeline/catalogue.ts')).loadCatalogue(settings)),
    plan: (state) => once('plan', inputs(state), async () => (await import('../../pipeline/generate.ts')).onePlan(await request(state), await inspected(state))),
    preview: (state) => once('preview', inputs(state), async () => (await import('../../pipeline/preview.ts')).preview(await request(state), await inspected(state))),
  };
}

/** The settings a score file is read by. */
function reading({ layout, sheet, framework, rules, agency }: Settings): unknown {
  return [layout, sheet, framework, rules, agency];
}
