/** Asks one setting of the table, in the way its kind of value needs. */
import type { Lang } from '../../../messages/index.ts';
import type { Settings } from '../../../model/settings.ts';
import { valueAt, withValue } from '../../option-values.ts';
import type { SettingOption } from '../../options.ts';
import { type Asker, BACK, type Back } from '../asker.ts';
import { questionOf } from './labels.ts';
import { askEntries, askLines, askRecords, askTicks } from './lists.ts';
import { askChoice, askText } from './simple.ts';

export interface FormContext {
  readonly ask: Asker;
  readonly lang: Lang;
  /** Where the answer will stand, and what happens without it. */
  readonly note?: string;
  /** Words of choices that only the catalogue knows, by value. */
  readonly names?: Readonly<Record<string, string>>;
  /** Told the value so far while a longer answer is still open, so that leaving in the middle loses nothing. */
  readonly keep?: (value: unknown) => Promise<void>;
  /** What the entries of a setting may be named. */
  readonly entries?: readonly { readonly id: string; readonly label: string; readonly usual?: string }[];
}

/** The settings with this one answered. */
export async function askOption(option: SettingOption, settings: Settings, context: FormContext): Promise<Settings | Back> {
  const value = await answerOf(option, valueAt(settings, option.key), context);
  return value === BACK ? BACK : withValue(settings, option.key, value);
}

async function answerOf(option: SettingOption, value: unknown, context: FormContext): Promise<unknown | Back> {
  switch (option.value) {
    case 'choice':
    case 'switch': return askChoice(option, value, context);
    case 'documents':
    case 'formats': return askTicks(option, value, context);
    case 'paths':
    case 'texts': {
      const lines = await askLines(questionOf(option, context.lang), typeof value === 'string' ? [value] : ((value ?? []) as readonly string[]), context);
      return lines === BACK || lines.length > 0 ? lines : undefined;
    }
    case 'records': return askRecords(option, value, context);
    case 'entries': return askEntries(option, value, context.entries ?? (Array.isArray(option.entry?.names) ? option.entry.names : []).map((id: string) => ({ id, label: context.names?.[id] ?? id })), context);
    default: return askText(option, value, context);
  }
}
