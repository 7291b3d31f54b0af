/** Puts the files of one piece of work on the disk: what the user changed by hand stays, what an earlier run of ours wrote may be replaced. */
import { join } from 'node:path';
import { ItaPlanError } from '../../model/error.ts';
import { fileHash } from '../files/hash.ts';
import type { Output } from '../files/output.ts';
import type { OutputFile } from '../files/write.ts';
import { type DoneEntry, hashOf, type MadeFile, type Past } from './entries.ts';

export interface Place {
  readonly out: string;
  readonly force: boolean;
  readonly dryRun: boolean;
}

export interface Put extends OutputFile { readonly sha256: string }

/** Throws WRITE_EXISTS with every file in the way; `past` is given on --resume. */
export function putFiles(files: readonly Put[], output: Output, { out, force, dryRun }: Place, past: Past | null): void {
  const standing = files.map((file) => ({ file, there: output.standing(file.path) })).filter(({ file, there }) => there === null || hashOf(there) !== file.sha256);
  const inTheWay = force ? [] : standing.filter(({ file, there }) => there !== null && !isOurs(there, file, past));
  if (inTheWay.length > 0) throw new ItaPlanError('WRITE_EXISTS', { paths: inTheWay.map(({ file }) => join(out, file.path)) });
  if (!dryRun) for (const { file } of standing) output.write(file);
}

/** Bytes an earlier run wrote, or what a power cut left of those we are about to write: their beginning, perhaps with zeros after it. */
function isOurs(there: Uint8Array, { path, bytes }: Put, past: Past | null): boolean {
  if (past === null) return false;
  if (past.written.get(path)?.has(hashOf(there)) === true) return true;
  const length = there.findLastIndex((byte) => byte !== 0) + 1;
  return Buffer.from(there.buffer, there.byteOffset, length).equals(bytes.subarray(0, length));
}

/** Whether everything that was done still stands as it was written, made from the same. */
export function stands(entry: DoneEntry | undefined, work: string, out: string): entry is DoneEntry {
  return entry !== undefined && entry.work === work && entry.files.every(({ path, sha256 }: MadeFile) => fileHash(join(out, path)) === sha256);
}
