/** A wizard that was left, put away beside the settings until it is taken up again; settings are never touched by it. */
import { dirname, join } from 'node:path';
import type { Settings } from '../../model/settings.ts';
import type { State } from './state.ts';

const DRAFT_FILE = '.ita-plan-draft.json';
const SCHEMA = 'ita-plan/draft@1';

/** Beside the settings file. */
export function draftPath(settingsPath: string): string {
  return join(dirname(settingsPath), DRAFT_FILE);
}

export async function saveDraft(path: string, state: State): Promise<void> {
  const { writeFiles } = await import('../../pipeline/files/write.ts');
  const bytes = new TextEncoder().encode(`${JSON.stringify({ schema: SCHEMA, ...state }, null, 2)}\n`);
  writeFiles(dirname(path), [{ path: DRAFT_FILE, bytes }], true);
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
    const { parseSettings } = await import('../../pipeline/schema/settings.ts');
    return { ...state, settings: parseSettings(JSON.stringify(state.settings), DRAFT_FILE) as Settings };
  } catch {
    return null;
  }
}
