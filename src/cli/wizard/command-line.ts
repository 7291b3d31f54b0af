/** The command that repeats a wizard without questions, as it is typed in a shell. */
import type { Settings } from '../../model/settings.ts';
import { flagsFor, valueAt } from '../option-values.ts';
import { environmentName, SETTING_OPTIONS } from '../options.ts';
import { camel, type Flags } from '../settings.ts';
import type { State } from './state.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Flags that commander would give for it; a setting that the environment also gives is written out, for the environment would win over the file. */
export function repeatingArguments({ scores, agency, pdf, settings }: State, settingsPath: string, env: Env): readonly string[] {
  return [
    'generate', ...(scores === null ? [] : [scores]), ...(agency === null ? [] : ['--agency', agency]), '--settings', settingsPath,
    ...(settings.out === undefined ? [] : ['--out', settings.out]), ...overEnvironment(settings, env), ...(pdf ? ['--pdf'] : []),
  ];
}

function overEnvironment(settings: Settings, env: Env): string[] {
  return SETTING_OPTIONS.filter(({ flag }) => flag !== 'out' && env[environmentName(flag)] !== undefined).flatMap((option) => {
    const value = valueAt(settings, option.key);
    return value === undefined ? [] : flagsFor(option, value);
  });
}

/** The same flags as values, for running it here. */
export function asFlags(args: readonly string[]): Flags {
  const flags: Record<string, string | string[]> = {};
  for (let at = args.findIndex((one) => one.startsWith('--')); at >= 0 && at + 1 < args.length; at += 2) {
    const name = camel((args[at] as string).slice(2));
    const value = args[at + 1] as string;
    const option = SETTING_OPTIONS.find(({ flag }) => camel(flag) === name);
    const many = option !== undefined && ['paths', 'texts', 'entries', 'records'].includes(option.value);
    flags[name] = many ? [...((flags[name] as string[] | undefined) ?? []), value] : value;
  }
  return flags;
}

/** The `generate` line of what was asked of a wizard that cannot ask. */
export function lineInstead(scores: string | undefined, flags: Flags, platform: NodeJS.Platform = process.platform, program?: readonly string[]): string {
  const given = ['settings', 'agency', ...SETTING_OPTIONS.map(({ flag }) => flag)].flatMap((flag) => {
    const value = flags[camel(flag)];
    return value === undefined || typeof value === 'boolean' ? [] : [value].flat().flatMap((text) => [`--${flag}`, text]);
  });
  return commandLine(['generate', scores ?? 'scores.xlsx', ...given, ...(flags.pdf === true ? ['--pdf'] : [])], platform, program);
}

export function commandLine(args: readonly string[], platform: NodeJS.Platform = process.platform, program: readonly string[] = ['ita-plan']): string {
  return [...program, ...args].map((one) => quoted(one, platform)).join(' ');
}

/** As a shell reads it as one word: double quotes where they do in every shell, single ones where `$` or quotes stand inside. */
function quoted(text: string, platform: NodeJS.Platform): string {
  if (/^[\p{L}\p{M}\p{N}_./:=@%+,-]+$/u.test(text)) return text;
  if (platform === 'win32') return `"${text.replaceAll('"', '\\"')}"`;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}
