/** Questions of one value: a line of text, a number, a date, a choice. */
import { ItaPlanError } from '../../../model/error.ts';
import type { IsoDate } from '../../../model/plan.ts';
import { typedDate } from '../../../thai/typed-date.ts';
import { expectedOf, readValue } from '../../option-values.ts';
import type { Field, SettingOption } from '../../options.ts';
import { fieldValue } from '../../option-values.ts';
import { BACK, type Back, type Choice } from '../asker.ts';
import { choiceLabel, dateLabel, questionOf } from './labels.ts';
import type { FormContext } from './option.ts';

const WORDS = {
  th: { clear: 'ไม่ระบุ (ใช้ค่าปกติ)', expected: (what: string) => `อ่านค่านี้ไม่ได้ ตัวอย่างที่รับได้: ${what}`, empty: 'ลบให้ว่างแล้วกด Enter = ไม่ระบุ', yes: 'ใช่', no: 'ไม่ใช่' },
  en: { clear: 'not given (use the default)', expected: (what: string) => `this cannot be read; for example: ${what}`, empty: 'empty the line and press Enter = not given', yes: 'yes', no: 'no' },
} as const;

/** A line that must be a value of its kind; emptied, it is undefined. */
export async function askText(option: SettingOption, value: unknown, { ask, lang, note }: FormContext): Promise<unknown | Back> {
  const words = WORDS[lang];
  const initial = asTyped(option, value);
  const text = await ask.input({
    message: questionOf(option, lang), initial, note: [note, initial === '' ? '' : words.empty].filter(Boolean).join('\n'),
    check: (typed) => (typed === '' || isValue(option, typed) ? null : words.expected(expectedOf(option))),
    answered: (typed) => (option.value === 'date' ? dateLabel(typedDate(typed) as IsoDate) : typed),
  });
  return text === BACK ? BACK : text === '' ? undefined : readValue(option, text);
}

export async function askChoice(option: SettingOption, value: unknown, { ask, lang, note, names }: FormContext): Promise<unknown | Back> {
  const words = WORDS[lang];
  const choices: Choice<unknown>[] = option.value === 'switch'
    ? [{ value: true, name: words.yes }, { value: false, name: words.no }]
    : (option.choices ?? []).map((one) => ({ value: one, name: choiceLabel(option, one, lang, names) }));
  return ask.select<unknown>({ message: questionOf(option, lang), ...(note === undefined ? {} : { note }), choices: [{ value: undefined, name: words.clear }, ...choices], default: value });
}

/** One field of a record or of a paper; emptied, it is undefined. */
export async function askField(field: Field, value: unknown, { ask, lang, note }: FormContext): Promise<unknown | Back> {
  const words = WORDS[lang];
  const initial = value === undefined ? '' : field.value === 'date' ? dateLabel(value as IsoDate) : Array.isArray(value) ? value.join(' ') : String(value);
  const text = await ask.input({
    message: field[lang], initial, ...(note === undefined ? {} : { note }),
    check: (typed) => (typed === '' || fieldValue(typed, field) !== undefined ? null : words.expected(field.value === 'date' ? '5 มี.ค. 2565' : '1 2 3')),
    answered: (typed) => (field.value === 'date' ? dateLabel(typedDate(typed) as IsoDate) : typed),
  });
  return text === BACK ? BACK : text === '' ? undefined : fieldValue(text, field);
}

function asTyped(option: SettingOption, value: unknown): string {
  if (value === undefined) return '';
  if (option.value === 'date') return dateLabel(value as IsoDate);
  if (option.value === 'margins') return Object.values(value as object).join(',');
  return Array.isArray(value) ? value.join(',') : String(value);
}

function isValue(option: SettingOption, text: string): boolean {
  try {
    readValue(option, text);
    return true;
  } catch (cause) {
    if (cause instanceof ItaPlanError) return false;
    throw cause;
  }
}
