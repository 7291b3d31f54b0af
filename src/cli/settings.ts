/** Settings of a run: flag > ITA_PLAN_* > --settings > ./ita-plan.json > default. */
import { basename, dirname } from 'node:path';
import { ItaPlanError } from '../model/error.ts';
import type { Settings } from '../model/settings.ts';
import { parseDate } from '../thai/calendar.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { environmentName, optionsFor, type SettingOption, type Stage } from './options.ts';

export const SETTINGS_FILE = 'ita-plan.json';

/** Values as commander gives them: by camel-cased flag. */
export type Flags = Readonly<Record<string, string | string[] | boolean | undefined>>;

export async function resolveSettings(stage: Stage, flags: Flags, env: Readonly<Record<string, string | undefined>>): Promise<Settings> {
  const fromFile = await settingsFile(typeof flags.settings === 'string' ? flags.settings : null);
  const given = optionsFor(stage).flatMap((option) => {
    const value = flags[camel(option.flag)] ?? env[environmentName(option.flag)];
    return value === undefined || typeof value === 'boolean' ? [] : [{ option, value }];
  });
  if (given.length === 0) return fromFile;
  const { mergeSettings } = await import('../pipeline/settings.ts');
  return given.reduce<Settings>((settings, { option, value }) => mergeSettings(settings, nested(option.key, parsed(option, value)) as Settings), fromFile);
}

/** A file asked for must be there; ./ita-plan.json is taken when it is. */
async function settingsFile(asked: string | null): Promise<Settings> {
  const path = asked ?? SETTINGS_FILE;
  const { readTextIfPresent } = await import('../pipeline/files/read.ts');
  const text = readTextIfPresent(path);
  if (text === null) {
    if (asked === null) return {};
    throw new ItaPlanError('SETTINGS_FILE_NOT_FOUND', { path });
  }
  const [{ parseSettings }, { fromFolder }] = await Promise.all([import('../pipeline/schema/settings.ts'), import('../pipeline/settings.ts')]);
  return fromFolder(parseSettings(text, basename(path)), dirname(path));
}

export function camel(flag: string): string {
  return flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function nested(key: readonly string[], value: unknown): unknown {
  return key.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
}

/** The setting's value of a flag's text; Thai digits count as digits. */
function parsed(option: SettingOption, given: string | string[]): unknown {
  if (option.value === 'paths') return typeof given === 'string' ? [given] : given;
  const text = String(given);
  const number = Number(toArabicDigits(text).trim());
  const fail = (expected: string): never => {
    throw new ItaPlanError('CLI_INVALID_OPTION', { option: `--${option.flag}`, value: text, expected });
  };
  const inRange = (low: number, high: number, whole: boolean, expected: string): number =>
    text.trim() !== '' && number >= low && number <= high && (!whole || Number.isInteger(number)) ? number : fail(expected);
  const listed = (): string[] => {
    const values = text.split(',').map((one) => one.trim()).filter((one) => one !== '');
    return values.length > 0 ? values : fail((option.choices ?? []).join(', '));
  };
  switch (option.value) {
    case 'text': return text;
    case 'year': return inRange(2540, 2640, true, '2540–2640 (พ.ศ.)');
    case 'score': return inRange(0, 100, false, '0–100');
    case 'count': return inRange(1, 10, true, '1–10');
    case 'size': return inRange(8, 36, false, '8–36');
    case 'date': return parseDate(text) === null ? fail('2022-03-05 (ค.ศ.)') : text;
    case 'choice': return option.choices?.includes(text) === true ? text : fail((option.choices ?? []).join(', '));
    case 'documents': return text.trim() === 'all' ? 'all' : listed();
    case 'formats': return listed().every((one) => option.choices?.includes(one)) ? listed() : fail((option.choices ?? []).join(', '));
  }
}
