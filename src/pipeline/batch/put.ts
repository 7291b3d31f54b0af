/** Puts the files of one piece of work on the disk: what the user changed by hand stays, what an earlier run of ours wrote may be replaced. */
import { join } from 'node:path';
import { ItaPlanError } from '../../model/error.ts';
import { fileHash } from '../files/hash.ts';
import { type OutputFile, writeFiles } from '../files/write.ts';
import type { DoneEntry, MadeFile, Past } from './entries.ts';

export interface Place {
  readonly out: string;
  readonly force: boolean;
  readonly dryRun: boolean;
}

/** Throws WRITE_EXISTS with every file in the way; `past` is given on --resume. */
export function putFiles(files: readonly (OutputFile & { readonly sha256: string })[], { out, force, dryRun }: Place, past: Past | null): void {
  const inTheWay = force ? [] : files.filter(({ path, sha256 }) => {
    const there = fileHash(join(out, path));
    return there !== null && there !== sha256 && past?.written.get(path)?.has(there) !== true;
  });
  if (inTheWay.length > 0) throw new ItaPlanError('WRITE_EXISTS', { paths: inTheWay.map(({ path }) => join(out, path)) });
  if (!dryRun) writeFiles(out, files, true);
}

/** Whether everything that was done still stands as it was written, made from the same. */
export function stands(entry: DoneEntry | undefined, work: string, out: string): entry is DoneEntry {
  return entry !== undefined && entry.work === work && entry.files.every(({ path, sha256 }: MadeFile) => fileHash(join(out, path)) === sha256);
}
