/** A file that Word or an antivirus program holds on Windows: told by the errors their disk gives, wherever the tests run. */
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openOutput } from '../../../src/pipeline/files/output.ts';
import { writeFiles } from '../../../src/pipeline/files/write.ts';

const disk = vi.hoisted(() => ({ refusals: [] as string[], renames: 0 }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    renameSync: (from: string, to: string) => {
      disk.renames += 1;
      const code = disk.refusals.shift();
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      real.renameSync(from, to);
    },
  };
});

const bytes = new TextEncoder().encode('new');
const platform = Object.getOwnPropertyDescriptor(process, 'platform') as PropertyDescriptor;
let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'ita-plan-'));
  Object.assign(disk, { refusals: [], renames: 0 });
  Object.defineProperty(process, 'platform', { ...platform, value: 'win32' });
});
afterEach(() => { Object.defineProperty(process, 'platform', platform); });

describe('a file that another program holds for a moment', () => {
  it.each([['EPERM'], ['EBUSY'], ['EACCES']])('is tried again after %s, by a single paper and by a batch', (code) => {
    disk.refusals = [code];
    writeFiles(folder, [{ path: 'a.docx', bytes }], true);
    disk.refusals = [code];
    openOutput(folder).write({ path: 'b.docx', bytes });
    expect([disk.renames, fs.readdirSync(folder).sort()]).toEqual([4, ['a.docx', 'b.docx']]);
  });

  it('is named when it stays held, and nothing half written stays beside it', () => {
    disk.refusals = ['EBUSY', 'EBUSY', 'EBUSY', 'EBUSY'];
    expect(() => openOutput(folder).write({ path: 'a.docx', bytes })).toThrow(expect.objectContaining({ code: 'WRITE_LOCKED', params: { path: join(folder, 'a.docx') } }));
    expect([disk.renames, fs.readdirSync(folder)]).toEqual([4, []]);
  });
});
