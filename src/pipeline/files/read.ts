/** The only reading of the disk: what a user named, and the package's own data and templates. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ItaPlanError } from '../../model/error.ts';

/** Root of the package, found from src/ and from the bundle in dist/ alike. */
const ROOT = rootAbove(dirname(fileURLToPath(import.meta.url)));

function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder));
}

/** Bytes of a file the user named; a missing one is answered with its neighbours of the same kind. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): ItaPlanError {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  if (code === 'EISDIR') return new ItaPlanError('CLI_IS_A_FOLDER', { path });
  if (code === 'ENOENT' || code === 'ENOTDIR') return new ItaPlanError('CLI_FILE_NOT_FOUND', { path, near: scoreFilesBeside(path) });
  return new ItaPlanError('CLI_FILE_UNREADABLE', { path, cause: code });
}

function scoreFilesBeside(path: string): string[] {
  try {
    return readdirSync(dirname(resolve(path))).filter((name) => /\.(csv|xlsx)$/i.test(name)).sort().slice(0, 5);
  } catch {
    return [];
  }
}

/** Text of a file that may not be there. */
export function readTextIfPresent(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unreadable(path, cause);
  }
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Names (without folder) of the files in a folder that end so, sorted. */
export function listFiles(folder: string, ending: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(ending)).sort();
}

/** Paths (with the folder's) of the files in a folder and below it that end so, sorted; links are not followed. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, ending);
    return entry.isFile() && entry.name.endsWith(ending) ? [path] : [];
  });
}

/** Where a file that ships with the package stands. */
export const packagePath = (path: string): string => join(ROOT, path);

/** Text of a file that ships with the package, by its path from the package's root. */
export function packageText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function packageJson(path: string): unknown {
  return JSON.parse(packageText(path));
}

/** Every shipped file of a folder with that ending: name without the ending → text. */
export function packageTexts(folder: string, ending: string): Record<string, string> {
  return textsOf(join(ROOT, folder), ending);
}

export function textsOf(folder: string, ending: string): Record<string, string> {
  return Object.fromEntries(listFiles(folder, ending).map((name) => [basename(name, ending), readFileSync(join(folder, name), 'utf8')]));
}
