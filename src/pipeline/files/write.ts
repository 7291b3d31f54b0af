/** The only writing to the disk: whole files or none, never over the user's own without leave, never outside the folder. */
import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { threadId } from 'node:worker_threads';
import { ItaPlanError } from '../../model/error.ts';

export interface OutputFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes all files into a folder. A file of the same bytes counts as done; one with other bytes stops everything before the first
 * write unless `force`. Each file appears under its name only when it is complete and on the disk.
 */
export function writeFiles(folder: string, files: readonly OutputFile[], force: boolean): void {
  const root = resolve(folder);
  const wanted = files.map((file) => ({ ...file, target: targetIn(root, file.path) }));
  const waiting = wanted.filter(({ target, bytes }) => !isSame(target, bytes));
  const inTheWay = waiting.filter(({ target }) => exists(target)).map(({ path }) => join(folder, path));
  if (inTheWay.length > 0 && !force) throw new ItaPlanError('WRITE_EXISTS', { paths: inTheWay });
  for (const { target, bytes } of waiting) writeWhole(target, [bytes], { makeParent: makeFolder, durable: true });
}

/** Takes one of our own files away; it may be gone already. */
export function removeFile(folder: string, path: string): void {
  rmSync(targetIn(resolve(folder), path), { force: true });
}

/** Takes a folder away that was left empty; one that holds anything stays. */
export function removeEmptyFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (cause) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EPERM'].includes((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
  }
}

/** A path below the root by its words alone; links are another matter. */
export function inside(root: string, path: string): string {
  const target = resolve(root, path);
  const way = relative(root, target);
  if (way === '' || way.startsWith('..') || isAbsolute(way)) throw new ItaPlanError('WRITE_OUTSIDE', { path });
  return target;
}

function targetIn(root: string, path: string): string {
  const target = inside(root, path);
  if ([...parentsIn(root, relative(root, target)), target].some(isLink)) throw new ItaPlanError('WRITE_OUTSIDE', { path });
  return target;
}

/** Folders between the root and a file in it: one that is a link leads elsewhere. */
function parentsIn(root: string, inside: string): string[] {
  const names = inside.split(sep).slice(0, -1);
  return names.map((_, index) => join(root, ...names.slice(0, index + 1)));
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function isSame(path: string, bytes: Uint8Array): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === bytes.length && readFileSync(path).equals(bytes);
}

/** Word and antivirus programs hold a file for moments: wait, then name it. */
const RETRY_MS = [200, 400, 800];
const LOCKED = new Set(['EPERM', 'EBUSY', 'EACCES']);

export interface Way {
  readonly makeParent: (folder: string) => void;
  /** Waits until the disk itself has the bytes. */
  readonly durable: boolean;
}

/** A file of these pieces under its name, or none. */
export function writeWhole(target: string, pieces: Iterable<Uint8Array>, { makeParent, durable }: Way): void {
  const folder = dirname(target);
  const temporary = join(folder, `.ita-plan-${process.pid}-${threadId}.tmp`);
  try {
    makeParent(folder);
    writeTemporary(temporary, pieces, durable);
    rename(temporary, target);
  } catch (cause) {
    discard(temporary);
    if (cause instanceof ItaPlanError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new ItaPlanError('WRITE_NO_SPACE', { path: target });
    if (code !== '') throw new ItaPlanError('WRITE_LOCKED', { path: target });
    throw cause;
  }
}

/** The fault that is told is the first one, whatever becomes of the temporary file. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // its folder is no folder, or may not be touched
  }
}

const TEMPORARY = /^\.ita-plan-\d+(-\d+)?\.tmp$/;

/** Removes what a killed run was still writing, in a folder and those below it. */
export function sweepTemporaries(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) sweepTemporaries(path);
    else if (TEMPORARY.test(entry.name)) rmSync(path, { force: true });
  }
}

function writeTemporary(path: string, pieces: Iterable<Uint8Array>, durable: boolean): void {
  const file = openNew(path);
  try {
    for (const bytes of pieces) for (let offset = 0; offset < bytes.length; ) offset += writeSync(file, bytes, offset);
    if (durable) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** What a killed run of this number left under the name is in the way. */
function openNew(path: string): number {
  try {
    return openSync(path, 'wx');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    rmSync(path, { force: true });
    return openSync(path, 'wx');
  }
}

function rename(from: string, to: string): void {
  for (const wait of [...RETRY_MS, null]) {
    try {
      renameSync(from, to);
      return;
    } catch (cause) {
      if (!LOCKED.has((cause as NodeJS.ErrnoException).code ?? '') || process.platform !== 'win32') throw cause;
      if (wait === null) throw new ItaPlanError('WRITE_LOCKED', { path: to });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
}

/** A folder and those above it, one by one: Node's own recursive making never ends where a folder may not be made (/proc). */
export function makeFolder(path: string): void {
  if (exists(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  }
}
