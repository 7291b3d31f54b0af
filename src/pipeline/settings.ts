/** Settings from several places: laid over one another, and their paths moved with them (they are relative to the file they stand in). */
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Settings } from '../model/settings.ts';

const PATHS = ['comments', 'out', 'templates', 'letterhead', 'emblem'] as const;

/** Every path of the settings rewritten by `move`. */
function mapPaths(settings: Settings, move: (path: string) => string): Settings {
  const single = Object.fromEntries(PATHS.flatMap((key) => (settings[key] === undefined ? [] : [[key, move(settings[key])]])));
  return {
    ...settings,
    ...single,
    ...(settings.previous === undefined ? {} : { previous: typeof settings.previous === 'string' ? move(settings.previous) : settings.previous.map(move) }),
    ...(settings.framework === undefined ? {} : { framework: settings.framework.map(move) }),
    ...(settings.rules === undefined ? {} : { rules: settings.rules.map(move) }),
    ...(settings.embedFont === undefined ? {} : { embedFont: [move(settings.embedFont[0]), move(settings.embedFont[1])] as const }),
  };
}

/** Settings read from a file in `folder`, as seen from the working folder. */
export function fromFolder(settings: Settings, folder: string): Settings {
  return mapPaths(settings, (path) => (isAbsolute(path) ? path : join(folder, path)));
}

/** Settings to be stored in `folder`; always with forward slashes, so that the file is the same on every machine. */
export function toFolder(settings: Settings, folder: string): Settings {
  return mapPaths(settings, (path) => relative(resolve(folder), resolve(path)).replaceAll('\\', '/') || '.');
}

/** `over` wins; groups of values (agency, signatory …) are merged one level deep, lists are replaced. */
export function mergeSettings(base: Settings, over: Settings): Settings {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) continue;
    const below = merged[key];
    merged[key] = isGroup(below) && isGroup(value) ? { ...below, ...value } : value;
  }
  return merged as Settings;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
