/** Facts of one paper alone: those it lacks, its own date and its own title. */
import type { DocumentKind } from '../../../model/settings.ts';
import type { IsoDate } from '../../../model/plan.ts';
import { valueAt, withValue } from '../../option-values.ts';
import { BACK, type Back } from '../asker.ts';
import { optionOf } from '../form/group.ts';
import { dateLabel } from '../form/labels.ts';
import { askField } from '../form/simple.ts';
import { type Need, noteOf } from '../needs.ts';
import type { State } from '../state.ts';
import type { Wizard } from '../walk.ts';

const WORDS = {
  th: { done: 'เสร็จแล้ว', blank: '…… (จะเว้นช่องว่าง)', omit: '– (จะละข้อความ)', common: (date: string) => `${date} (ตามวันที่รวม)`, usual: '– (ค่าปกติ)' },
  en: { done: 'done', blank: '…… (will be blank)', omit: '– (will be left out)', common: (date: string) => `${date} (as the others)`, usual: '– (default)' },
} as const;

export const PAPER_FIELDS = optionOf('papers').fields ?? [];

export async function askPaperFacts(kind: DocumentKind, state: State, needs: readonly Need[], title: string, wizard: Wizard): Promise<State> {
  const { ask, screen: { globals: { lang } } } = wizard;
  const words = WORDS[lang];
  const mine = needs.filter((need) => need.kind === kind);
  const own = (now: State, key: string): unknown => valueAt(now.settings, ['papers', kind, key]);
  const fields = PAPER_FIELDS.filter(({ key }) => mine.some(({ fact }) => fact === key) || own(state, key) !== undefined);
  const shown = (now: State, key: string): string => {
    const value = own(now, key);
    if (value !== undefined) return key === 'date' ? dateLabel(value as IsoDate) : String(value);
    if (key === 'date' && now.settings.date !== undefined) return words.common(dateLabel(now.settings.date));
    const effect = mine.find(({ fact }) => fact === key)?.effect ?? 'use';
    const without = PAPER_FIELDS.find((field) => field.key === key)?.without?.[lang];
    return effect !== 'use' ? words[effect] : without === undefined ? words.usual : `– (${without})`;
  };
  let now = state;
  let last: string | null = null;
  for (;;) {
    const chosen: string | null | Back = await ask.select<string | null>({ message: title, menu: true, default: last, choices: [{ value: null, name: words.done }, ...fields.map((field) => ({ value: field.key as string | null, name: `${field[lang]}: ${shown(now, field.key)}` }))] });
    const at = fields.findIndex(({ key }) => key === chosen);
    const field = fields[at];
    if (chosen === BACK || chosen === null || field === undefined) return now;
    last = fields[at + 1]?.key ?? chosen;
    const value = await askField(field, own(now, chosen), { ask, lang, note: noteOf({ ...field, key: [chosen] }, mine, lang) });
    if (value !== BACK) now = { ...now, settings: withValue(now.settings, ['papers', kind, chosen], value) };
    await wizard.keep(now);
  }
}
