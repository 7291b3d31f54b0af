/** Between a flag's text and its setting, both ways: what is typed is read here, and a setting is written as the flags that repeat it. */
import { ItaPlanError } from '../model/error.ts';
import type { Settings } from '../model/settings.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { typedDate } from '../thai/typed-date.ts';
import type { Field, SettingOption } from './options.ts';

/** Kinds of value whose inside only the settings' schema can judge. */
const BY_SCHEMA: readonly SettingOption['value'][] = ['entries', 'records', 'json', 'subjects', 'paths'];

export function isJudgedBySchema({ value }: SettingOption): boolean {
  return BY_SCHEMA.includes(value);
}

/** What a flag takes, in the words of messages/expected. */
export function expectedOf({ value, choices }: Pick<SettingOption, 'value' | 'choices'>): string {
  if (choices !== undefined) return choices.join(', ');
  return EXPECTED[value];
}

const EXPECTED: Readonly<Record<SettingOption['value'], string>> = {
  text: '…', year: '2540–2640 (พ.ศ.)', score: '0–100', count: '1–10', size: '8–36', date: '5 มี.ค. 2565, 5/3/2565, 2022-03-05', choice: '', switch: 'yes, no', documents: '', formats: '',
  paths: '…', texts: '…', dates: '2022-03-05,2022-09-30', subjects: '4,IIT,O43', margins: '2.5,2,2,3', entries: 'NAME=VALUE', records: 'field=…; field=…', json: 'JSON',
};

/** The setting's value of a flag's text (several for repeatable flags); Thai digits count as digits. Throws CLI_INVALID_OPTION. */
export function readValue(option: SettingOption, given: string | readonly string[]): unknown {
  const texts = typeof given === 'string' ? [given] : given;
  const value = READ[option.value](texts, option);
  if (value === undefined) throw new ItaPlanError('CLI_INVALID_OPTION', { option: `--${option.flag}`, value: texts.join(' '), expected: expectedOf(option) });
  return value;
}

type Read = (texts: readonly string[], option: SettingOption) => unknown;

/** undefined = not a value of this kind. */
const READ: Readonly<Record<SettingOption['value'], Read>> = {
  text: ([text]) => text,
  year: ([text]) => numberIn(text, 2540, 2640, true),
  score: ([text]) => numberIn(text, 0, 100),
  count: ([text]) => numberIn(text, 1, 10, true),
  size: ([text]) => numberIn(text, 8, 36),
  date: ([text]) => typedDate(text ?? '') ?? undefined,
  choice: ([text], { choices }) => (choices?.includes(text ?? '') === true ? text : undefined),
  switch: ([text]) => ({ yes: true, no: false })[text ?? ''],
  documents: ([text]) => (text?.trim() === 'all' ? 'all' : listed(text)),
  formats: ([text], { choices }) => listed(text)?.every((one) => choices?.includes(one)) === true ? listed(text) : undefined,
  paths: (texts) => texts,
  texts: (texts) => texts,
  dates: ([text]) => every(listed(text)?.map((one) => typedDate(one))),
  subjects: ([text]) => listed(text),
  margins: ([text]) => margins(text),
  entries: (texts, option) => entries(texts, option),
  records: (texts, { fields = [] }) => every(texts.map((text) => record(text, fields))),
  json: ([text]) => json(text),
};

function numberIn(text = '', low: number, high: number, whole = false): number | undefined {
  const number = Number(toArabicDigits(text).trim());
  return text.trim() !== '' && number >= low && number <= high && (!whole || Number.isInteger(number)) ? number : undefined;
}

function listed(text = ''): string[] | undefined {
  const values = text.split(',').map((one) => one.trim()).filter((one) => one !== '');
  return values.length > 0 ? values : undefined;
}

function every<T>(values: readonly (T | null | undefined)[] | undefined): T[] | undefined {
  return values?.every((value) => value !== null && value !== undefined) === true ? (values as T[]) : undefined;
}

function margins(text = ''): Settings['margins'] | undefined {
  const [top, right, bottom, left, ...more] = text.split(',').map((one) => numberIn(one, 0, 10));
  return top === undefined || right === undefined || bottom === undefined || left === undefined || more.length > 0 ? undefined : { top, right, bottom, left };
}

function json(text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** «finance=กองคลัง,กองช่าง», «4=90», «memo.number=…» as nested values. */
function entries(texts: readonly string[], { entry, fields }: SettingOption): Record<string, unknown> | undefined {
  const found: Record<string, unknown> = {};
  for (const text of texts) {
    const at = text.indexOf('=');
    const left = text.slice(0, Math.max(0, at)).trim();
    const [name = '', key = ''] = fields === undefined ? [left] : left.split('.');
    const value = entryValue(text.slice(at + 1), entry?.value ?? 'text', fields?.find((field) => field.key === key));
    if (at < 1 || value === undefined || (fields !== undefined && key === '')) return undefined;
    found[name] = key === '' ? value : { ...(found[name] as object | undefined), [key]: value };
  }
  return found;
}

function entryValue(text: string, kind: 'text' | 'texts' | 'score', field: Field | undefined): unknown {
  if (field?.value === 'date') return typedDate(text) ?? undefined;
  if (kind === 'score') return numberIn(text, 0, 100);
  return kind === 'texts' ? listed(text) : text;
}

/** «body=…; number=…»; a «;» inside a text is written «\;». */
function record(text: string, fields: readonly Field[]): Record<string, unknown> | undefined {
  const found: Record<string, unknown> = {};
  for (const part of text.split(/(?<!\\);/).map((one) => one.replaceAll('\\;', ';').trim()).filter((one) => one !== '')) {
    const at = part.indexOf('=');
    const key = part.slice(0, Math.max(0, at)).trim();
    const value = fieldValue(part.slice(at + 1).trim(), fields.find((field) => field.key === key));
    if (value === undefined) return undefined;
    found[key] = value;
  }
  return found;
}

/** A field's value of its text; undefined where it is none. */
export function fieldValue(text: string, field: Field | undefined): unknown {
  if (field?.value === 'date') return typedDate(text) ?? undefined;
  if (field?.value === 'indicators') return every(toArabicDigits(text).split(/[\s,]+/).map((one) => numberIn(one, 1, 10, true)));
  return field === undefined ? undefined : text;
}

/** The arguments that give an option this value: ['--documents', 'announcement,memo']. */
export function flagsFor(option: SettingOption, value: unknown): string[] {
  return textsOf(option, value).flatMap((text) => [`--${option.flag}`, text]);
}

function textsOf({ value: kind, fields }: SettingOption, value: unknown): string[] {
  switch (kind) {
    case 'paths':
    case 'texts': return (value as readonly string[]).map(String);
    case 'documents':
    case 'formats':
    case 'dates':
    case 'subjects': return [Array.isArray(value) ? value.join(',') : String(value)];
    case 'switch': return [value === true ? 'yes' : 'no'];
    case 'margins': {
      const { top, right, bottom, left } = value as NonNullable<Settings['margins']>;
      return [[top, right, bottom, left].join(',')];
    }
    case 'entries': return Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) => (
      fields === undefined ? [`${name}=${String(inner)}`] : Object.entries(inner as object).map(([key, text]) => `${name}.${key}=${String(text)}`)));
    case 'records': return (value as readonly Record<string, unknown>[]).map((one) => Object.entries(one)
      .map(([key, text]) => `${key}=${(Array.isArray(text) ? text.join(' ') : String(text)).replaceAll(';', '\\;')}`).join('; '));
    case 'json': return [JSON.stringify(value)];
    default: return [String(value)];
  }
}

/** The value under a key of the settings; undefined when it was not given. */
export function valueAt(settings: Settings, key: readonly string[]): unknown {
  return key.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], settings);
}

/** Settings with a value under a key; undefined takes it away, and with it groups that become empty. */
export function withValue(settings: Settings, key: readonly string[], value: unknown): Settings {
  return (put(settings, key, value) ?? {}) as Settings;
}

function put(inside: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const { [name]: before, ...others } = (inside ?? {}) as Record<string, unknown>;
  const inner = put(before, rest, value);
  const result = inner === undefined ? others : { ...(inside as object | undefined), [name]: inner };
  return Object.keys(result).length === 0 ? undefined : result;
}
