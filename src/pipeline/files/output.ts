/** The output folder of a run of thousands of files: what was looked at or made once is known, so that a file costs few calls. */
import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ItaPlanError } from '../../model/error.ts';
import { inside, type OutputFile, writeWhole } from './write.ts';

export interface Output {
  /** Bytes that stand under a name; null where nothing does. A link, or a way through one, is refused. */
  readonly standing: (path: string) => Uint8Array | null;
  readonly write: (file: OutputFile) => void;
  /** A file that is too large to be in memory at once. */
  readonly writePieces: (path: string, pieces: Iterable<Uint8Array>) => void;
}

/** Folders remembered; a run fills one after the other. */
const MOST = 1000;

/**
 * Not made durable: a run that is killed leaves whole files or none all the same, and after a power cut `--resume` proves each by
 * its hash. Waiting for the disk would cost as much as the writing.
 */
export function openOutput(folder: string): Output {
  const root = resolve(folder);
  /** Real folders, not links, all the way from the root. */
  const real = new Set([root]);
  /** The folder last found not to be there. */
  let absent: string | null = null;

  function isThere(path: string): boolean {
    if (real.has(path)) return true;
    if (!isThere(dirname(path))) return false;
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return false;
    if (!found.isDirectory()) throw new ItaPlanError(found.isSymbolicLink() ? 'WRITE_OUTSIDE' : 'WRITE_LOCKED', { path });
    remember(path);
    return true;
  }

  function make(path: string): void {
    if (real.has(path)) return;
    make(dirname(path));
    try {
      mkdirSync(path);
      remember(path);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
      isThere(path);
    }
  }

  function remember(path: string): void {
    if (real.size >= MOST) {
      real.clear();
      real.add(root);
    }
    real.add(path);
  }

  function writePieces(path: string, pieces: Iterable<Uint8Array>): void {
    absent = null;
    writeWhole(inside(root, path), pieces, { makeParent: make, durable: false });
  }

  return {
    standing: (path) => {
      const target = inside(root, path);
      const parent = dirname(target);
      if (parent === absent) return null;
      if (!isThere(parent)) {
        absent = parent;
        return null;
      }
      const found = lstatSync(target, { throwIfNoEntry: false });
      if (found?.isSymbolicLink()) throw new ItaPlanError('WRITE_OUTSIDE', { path });
      return found?.isFile() ? readFileSync(target) : null;
    },
    write: ({ path, bytes }) => writePieces(path, [bytes]),
    writePieces,
  };
}
