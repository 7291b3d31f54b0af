/** Settings of a run: flag > ITA_PLAN_* > --settings > an office workbook that holds the scores > ./ita-plan.json > default. */
import { basename, dirname } from 'node:path';
import { ItaPlanError } from '../model/error.ts';
import type { Settings } from '../model/settings.ts';
import { environmentName, optionsFor, type SettingOption, type Stage } from './options.ts';
import { isJudgedBySchema, readValue, withValue } from './option-values.ts';

export const SETTINGS_FILE = 'ita-plan.json';

/** Values as commander gives them: by camel-cased flag. */
export type Flags = Readonly<Record<string, string | string[] | boolean | undefined>>;

/** `scores`: the score file of the run, which may be an office workbook with settings of its own. */
export async function resolveSettings(stage: Stage, flags: Flags, env: Readonly<Record<string, string | undefined>>, scores: string | null = null): Promise<Settings> {
  const asked = typeof flags.settings === 'string' ? flags.settings : null;
  const file = await settingsFile(asked);
  return typedSettings(stage, flags, env, scores === null ? file : await withWorkbook(scores, file, asked !== null));
}

/** What an office wrote into its workbook lies over a file that is merely there, and under one that was asked for. */
async function withWorkbook(scores: string, file: Settings, asked: boolean): Promise<Settings> {
  const [{ officeSettings }, { mergeSettings }] = await Promise.all([import('../pipeline/office/index.ts'), import('../pipeline/settings.ts')]);
  const workbook = await officeSettings(scores);
  return asked ? mergeSettings(workbook, file) : mergeSettings(file, workbook);
}

/** Flags and environment laid over settings from elsewhere. */
export async function typedSettings(stage: Stage, flags: Flags, env: Readonly<Record<string, string | undefined>>, below: Settings): Promise<Settings> {
  const given = optionsFor(stage).flatMap((option) => {
    const value = flags[camel(option.flag)] ?? env[environmentName(option.flag)];
    return value === undefined || typeof value === 'boolean' ? [] : [{ option, value: readValue(option, value) }];
  });
  for (const { option, value } of given) if (isJudgedBySchema(option)) await judge(option, value);
  return given.reduce<Settings>((settings, { option, value }) => laidOver(settings, option, value), below);
}

async function judge(option: SettingOption, value: unknown): Promise<void> {
  const { checked, settingsSchema } = await import('../pipeline/schema/settings.ts');
  checked(settingsSchema, withValue({}, option.key, value), `--${option.flag}`);
}

/** Entries («finance=กองคลัง») lie over those of the file one by one, every other value replaces the file's. */
function laidOver(settings: Settings, { key, value: kind, fields }: SettingOption, value: unknown): Settings {
  if (kind !== 'entries') return withValue(settings, key, value);
  const paths = Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) => (
    fields === undefined ? [{ path: [name], inner }] : Object.entries(inner as object).map(([field, text]) => ({ path: [name, field], inner: text as unknown }))));
  return paths.reduce((below, { path, inner }) => withValue(below, [...key, ...path], inner), settings);
}

/** A file asked for must be there; ./ita-plan.json is taken when it is. */
export async function settingsFile(asked: string | null): Promise<Settings> {
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
