/** One run at a time in a folder: a lock with its owner's process number; the lock of a process that is gone is taken over. */
import { linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { ItaPlanError } from '../../model/error.ts';
import { makeFolder } from './write.ts';

export interface Lock {
  /** Whether a run before this one ended without letting go. */
  readonly tookOver: boolean;
  readonly release: () => void;
}

const NAME = '.ita-plan.lock';

interface Owner { readonly pid: number; readonly host: string }

/** Locks of this very process: an old one may carry its number by chance. */
const held = new Set<string>();
/** Disks without links (USB sticks) say one of these. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Throws WRITE_BUSY while another run works in the folder. */
export function takeLock(folder: string): Lock {
  makeFolder(folder);
  const path = join(resolve(folder), NAME);
  const own = join(folder, `.ita-plan-${process.pid}.lock`);
  const me: Owner = { pid: process.pid, host: hostname() };
  writeFileSync(own, JSON.stringify(me));
  try {
    const tookOver = !isTaken(own, path);
    if (tookOver) takeOver(own, path);
    held.add(path);
    return { tookOver, release: () => release(path, me) };
  } finally {
    rmSync(own, { force: true });
  }
}

/** A link appears whole or not at all, and never over another. */
function isTaken(own: string, path: string): boolean {
  return happened(() => linkSync(own, path), NO_LINKS) ?? happened(() => writeFileSync(path, readFileSync(own), { flag: 'wx' })) ?? false;
}

/** False where another file stands there, null where the disk cannot do it. */
function happened(attempt: () => void, cannot: ReadonlySet<string> = new Set()): boolean | null {
  try {
    attempt();
    return true;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    if (code === 'EEXIST') return false;
    if (cannot.has(code)) return null;
    throw cause;
  }
}

function takeOver(own: string, path: string): void {
  const owner = ownerOf(path);
  if (owner !== null && isAlive(owner, path)) throw busy(path, owner);
  const aside = `${own}.old`;
  try {
    renameSync(path, aside);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
  }
  const moved = ownerOf(aside);
  if (moved !== null && isAlive(moved, path)) {
    renameSync(aside, path);
    throw busy(path, moved);
  }
  rmSync(aside, { force: true });
  if (!isTaken(own, path)) throw busy(path, ownerOf(path));
}

function ownerOf(path: string): Owner | null {
  try {
    const owner: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof owner === 'object' && owner !== null && 'pid' in owner && 'host' in owner ? (owner as Owner) : null;
  } catch {
    return null;
  }
}

/** A process of another machine cannot be asked: it counts as alive. */
function isAlive({ pid, host }: Owner, path: string): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return held.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const busy = (path: string, owner: Owner | null): ItaPlanError => new ItaPlanError('WRITE_BUSY', { path, pid: owner?.pid ?? null, host: owner?.host ?? null });

function release(path: string, me: Owner): void {
  held.delete(path);
  const owner = ownerOf(path);
  if (owner?.pid === me.pid && owner.host === me.host && lstatSync(path, { throwIfNoEntry: false })?.isFile() === true) rmSync(path, { force: true });
}
