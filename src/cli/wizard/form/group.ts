/** Several settings as a list with their values: open one, answer it, come back, go on. */
import { valueAt, withValue } from '../../option-values.ts';
import { type Group, SETTING_OPTIONS, type SettingOption } from '../../options.ts';
import { BACK } from '../asker.ts';
import type { State } from '../state.ts';
import type { Wizard } from '../walk.ts';
import { questionOf, valueLabel } from './labels.ts';
import { askOption, type FormContext } from './option.ts';

const WORDS = {
  th: { done: 'เสร็จแล้ว', none: '–' },
  en: { done: 'done', none: '–' },
} as const;

export function optionOf(flag: string): SettingOption {
  const option = SETTING_OPTIONS.find((one) => one.flag === flag);
  if (option === undefined) throw new RangeError(`no such setting: ${flag}`);
  return option;
}

/** Settings of the table with dialogues of their own, asked in their steps rather than in a list. */
export const ELSEWHERE: readonly string[] = ['findings-add', 'findings-drop', 'findings-causes', 'measures', 'own-measures', 'papers', 'documents', 'out', 'year', 'for-year'];

/** What a list of a group asks. */
export function optionsIn(group: Group): readonly SettingOption[] {
  return SETTING_OPTIONS.filter((option) => option.group === group && !ELSEWHERE.includes(option.flag));
}

export interface GroupWords {
  readonly options: readonly SettingOption[];
  /** What stands beside an option that was not given. */
  readonly missing?: (option: SettingOption) => string;
  readonly context?: (option: SettingOption) => Partial<FormContext>;
}

/** The state with what was answered; going back keeps it too. `wordsFor` is asked again after each answer, since one fact may call for another. */
export async function askGroup(title: string, state: State, wizard: Wizard, wordsFor: (state: State) => GroupWords | Promise<GroupWords>): Promise<State> {
  const { ask, screen: { globals: { lang } } } = wizard;
  const words = WORDS[lang];
  let now = state;
  let last: SettingOption | undefined;
  for (;;) {
    const { options, missing = () => '', context = (): Partial<FormContext> => ({}) } = await wordsFor(now);
    const chosen = await ask.select<SettingOption | null>({
      message: title, default: last ?? null, menu: true,
      choices: [{ value: null, name: words.done }, ...options.map((option) => {
        const { names = {} } = context(option);
        const value = valueLabel(option, valueAt(now.settings, option.key), lang, names);
        return { value: option, name: `${questionOf(option, lang)}: ${value === '' ? missing(option) || words.none : value}` };
      })],
    });
    if (chosen === BACK || chosen === null) return now;
    last = options[options.indexOf(chosen) + 1] ?? chosen;
    const before = now;
    const keep = (value: unknown): Promise<void> => wizard.keep({ ...before, settings: withValue(before.settings, chosen.key, Array.isArray(value) && value.length === 0 ? undefined : value) });
    const settings = await askOption(chosen, now.settings, { ask, lang, keep, ...context(chosen) });
    if (settings === BACK) continue;
    now = { ...now, settings };
    await wizard.keep(now);
  }
}
