import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../../../src/pipeline/files/lock.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-plan-lock-'));
  path = join(folder, '.ita-plan.lock');
});

const leave = (owner: object | string): void => writeFileSync(path, typeof owner === 'string' ? owner : JSON.stringify(owner));

async function gonePid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((done) => child.on('close', done));
  return child.pid as number;
}

describe('the lock of a folder', () => {
  it('names its owner and is gone after release', () => {
    const lock = takeLock(folder);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ pid: process.pid, host: hostname() });
    expect(lock.tookOver).toBe(false);
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a second run and names the first', () => {
    const first = takeLock(folder);
    expect(() => takeLock(folder)).toThrow(expect.objectContaining({ code: 'WRITE_BUSY', params: { path, pid: process.pid, host: hostname() } }));
    expect(readdirSync(folder)).toEqual(['.ita-plan.lock']);
    first.release();
    takeLock(folder).release();
  });

  it('takes over the lock of a process that is gone, or that says nothing', async () => {
    for (const owner of [{ pid: await gonePid(), host: hostname() }, '', 'not json', { pid: process.pid, host: hostname() }]) {
      leave(owner);
      const lock = takeLock(folder);
      expect(lock.tookOver).toBe(true);
      lock.release();
      expect(existsSync(path)).toBe(false);
    }
  });

  it('does not take the lock of another machine, which it cannot ask', () => {
    leave({ pid: 1, host: 'another' });
    expect(() => takeLock(folder)).toThrow(expect.objectContaining({ code: 'WRITE_BUSY', params: { path, pid: 1, host: 'another' } }));
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ pid: 1, host: 'another' });
  });

  it('refuses while the other process lives', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    try {
      leave({ pid: child.pid, host: hostname() });
      expect(() => takeLock(folder)).toThrow(expect.objectContaining({ code: 'WRITE_BUSY' }));
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('leaves the lock of another alone on release', () => {
    const lock = takeLock(folder);
    leave({ pid: 1, host: 'another' });
    lock.release();
    expect(existsSync(path)).toBe(true);
  });
});
