/** A folder of ita-plan.json, one an agency: by the name inside, else by the file's own name, else by the folder it lies in. */
import { basename, dirname, join, relative } from 'node:path';
import { ItaPlanError } from '../../../model/error.ts';
import type { Settings } from '../../../model/settings.ts';
import { filesBelow, readTextIfPresent } from '../../files/read.ts';
import { fromFolder } from '../../settings.ts';
import type { OwnSettings } from './sheet.ts';

const NAME = 'ita-plan.json';

export interface SettingsFolder {
  /** The folder's own ita-plan.json: what all agencies share. */
  readonly common: Settings | null;
  readonly own: readonly OwnSettings[];
}

/** A broken file of one agency fails that agency alone; the common one stops everything. */
export async function readSettingsFolder(folder: string): Promise<SettingsFolder> {
  const { parseSettings } = await import('../../schema/settings.ts');
  const read = (path: string): Settings => fromFolder(parseSettings(readTextIfPresent(path) ?? '{}', relative(folder, path)), dirname(path));
  const paths = filesBelow(folder, '.json');
  const shared = join(folder, NAME);
  const own = paths.filter((path) => path !== shared).map((path) => {
    try {
      return ownFrom(path, folder, read(path), null);
    } catch (cause) {
      if (!(cause instanceof ItaPlanError)) throw cause;
      return ownFrom(path, folder, {}, cause);
    }
  });
  return { common: paths.includes(shared) ? read(shared) : null, own };
}

function ownFrom(path: string, folder: string, settings: Settings, fault: ItaPlanError | null): OwnSettings {
  const inFolder = basename(path) === NAME;
  const parent = dirname(path);
  const place = basename(inFolder ? dirname(parent) : parent);
  const above = inFolder ? dirname(parent) : parent;
  return {
    given: settings.agency?.name ?? settings.agency?.given ?? (inFolder ? basename(parent) : basename(path, '.json')),
    district: settings.agency?.district ?? (relative(folder, above) === '' ? null : place),
    province: settings.agency?.province ?? null,
    settings, fault, at: { file: relative(folder, path) },
  };
}
