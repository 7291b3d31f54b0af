/** A wizard that was left, put away beside the settings until it is taken up again; settings are never touched by it. */
import { dirname, join, relative, resolve } from 'node:path';
import type { Settings } from '../../model/settings.ts';
import type { State } from './state.ts';

const DRAFT_FILE = '.ita-plan-draft.json';
const SCHEMA = 'ita-plan/draft@1';

/** Beside the settings file. */
export function draftPath(settingsPath: string): string {
  return join(dirname(settingsPath), DRAFT_FILE);
}

/** Paths are kept as seen from its folder, so that the work can be taken up from anywhere. */
export async function saveDraft(path: string, state: State): Promise<void> {
  const [{ writeFiles }, { toFolder }] = await Promise.all([import('../../pipeline/files/write.ts'), import('../../pipeline/settings.ts')]);
  const folder = dirname(path);
  const moved = (file: string | null): string | null => (file === null ? null : relative(resolve(folder), resolve(file)));
  const stored = { ...state, scores: moved(state.scores), settings: toFolder(state.settings, folder), typed: state.typed === null ? null : { ...state.typed, file: moved(state.typed.file) } };
  writeFiles(folder, [{ path: DRAFT_FILE, bytes: new TextEncoder().encode(`${JSON.stringify({ schema: SCHEMA, ...stored }, null, 2)}\n`) }], true);
}

export async function removeDraft(path: string): Promise<void> {
  const { removeFile } = await import('../../pipeline/files/write.ts');
  removeFile(dirname(path), DRAFT_FILE);
}

/** The state that was put away; null when there is none, or none that can be used. */
export async function loadDraft(path: string): Promise<State | null> {
  const { readTextIfPresent } = await import('../../pipeline/files/read.ts');
  const text = readTextIfPresent(path);
  if (text === null) return null;
  try {
    const { schema, ...state } = JSON.parse(text) as State & { schema: string };
    if (schema !== SCHEMA || !Array.isArray(state.trail)) return null;
    const [{ parseSettings }, { fromFolder }] = await Promise.all([import('../../pipeline/schema/settings.ts'), import('../../pipeline/settings.ts')]);
    const folder = dirname(path);
    const here = (file: string | null): string | null => (file === null ? null : join(folder, file));
    const settings: Settings = fromFolder(parseSettings(JSON.stringify(state.settings), DRAFT_FILE), folder);
    return { ...state, scores: here(state.scores), settings, typed: state.typed === null ? null : { ...state.typed, file: here(state.typed.file) } };
  } catch {
    return null;
  }
}
