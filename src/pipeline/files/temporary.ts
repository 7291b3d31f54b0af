/** A folder for the time of one piece of work. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Workbench {
  readonly folder: string;
  /** Puts a file down and gives its path. */
  readonly put: (name: string, bytes: Uint8Array) => string;
  /** Null where there is no such file. */
  readonly take: (name: string) => Uint8Array | null;
}

/** The folder is gone when the work has ended, however it ended. */
export async function onWorkbench<T>(work: (bench: Workbench) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ita-plan-'));
  try {
    return await work({
      folder,
      put: (name, bytes) => {
        const path = join(folder, name);
        writeFileSync(path, bytes);
        return path;
      },
      take: (name) => {
        try {
          return readFileSync(join(folder, name));
        } catch {
          return null;
        }
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
