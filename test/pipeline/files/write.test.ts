import { chmodSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sweepTemporaries, writeFiles } from '../../../src/pipeline/files/write.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-plan-'));
});

describe('writing', () => {
  it('puts whole files under their names and leaves nothing else', () => {
    writeFiles(folder, [{ path: 'ก.docx', bytes: bytes('1') }, { path: 'sub/plan.json', bytes: bytes('{}') }], false);
    expect(readFileSync(join(folder, 'ก.docx'), 'utf8')).toBe('1');
    expect(readdirSync(folder).sort()).toEqual(['sub', 'ก.docx']);
  });

  it('leaves everything as it was when one file would be replaced', () => {
    writeFileSync(join(folder, 'b'), 'mine');
    expect(() => writeFiles(folder, [{ path: 'a', bytes: bytes('new') }, { path: 'b', bytes: bytes('new') }], false)).toThrow(expect.objectContaining({ code: 'WRITE_EXISTS', params: { paths: [join(folder, 'b')] } }));
    expect(readdirSync(folder)).toEqual(['b']);
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('mine');
  });

  it('replaces with force, and counts equal bytes as done without touching them', () => {
    writeFiles(folder, [{ path: 'a', bytes: bytes('one') }], false);
    const before = statSync(join(folder, 'a')).ino;
    writeFiles(folder, [{ path: 'a', bytes: bytes('one') }], false);
    expect(statSync(join(folder, 'a')).ino).toBe(before);
    writeFiles(folder, [{ path: 'a', bytes: bytes('two') }], true);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('two');
  });

  it.skipIf(process.platform !== 'linux')('ends where no folder can be made', () => {
    expect(() => writeFiles('/proc/ita-plan/out', [{ path: 'a', bytes: bytes('x') }], true)).toThrow(expect.objectContaining({ code: 'WRITE_LOCKED' }));
  });

  it('never leaves its folder, not by name and not through a link', () => {
    expect(() => writeFiles(folder, [{ path: '../out', bytes: bytes('x') }], true)).toThrow(expect.objectContaining({ code: 'WRITE_OUTSIDE' }));
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'ita-plan-')), 'target');
    writeFileSync(elsewhere, 'theirs');
    symlinkSync(elsewhere, join(folder, 'link'));
    expect(() => writeFiles(folder, [{ path: 'link', bytes: bytes('x') }], true)).toThrow(expect.objectContaining({ code: 'WRITE_OUTSIDE' }));
    expect(readFileSync(elsewhere, 'utf8')).toBe('theirs');
  });

  it('never goes through a folder that is a link', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'ita-plan-'));
    symlinkSync(elsewhere, join(folder, 'อำเภอ'));
    expect(() => writeFiles(folder, [{ path: 'อำเภอ/หน่วยงาน/a', bytes: bytes('x') }], true)).toThrow(expect.objectContaining({ code: 'WRITE_OUTSIDE' }));
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('sweeps away what a killed run left half written, and nothing else', () => {
    writeFiles(folder, [{ path: 'a/b/c', bytes: bytes('whole') }], false);
    for (const name of ['.ita-plan-4711.tmp', 'a/.ita-plan-1.tmp', 'a/b/.ita-plan-99.tmp', 'a/b/theirs.tmp']) writeFileSync(join(folder, name), 'half');
    sweepTemporaries(folder);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a', 'a/b', 'a/b/c', 'a/b/theirs.tmp']);
  });

  it.skipIf(process.getuid?.() === 0)('names a folder that may not be written', () => {
    chmodSync(folder, 0o500);
    expect(() => writeFiles(folder, [{ path: 'a', bytes: bytes('x') }], false)).toThrow(expect.objectContaining({ code: 'WRITE_LOCKED' }));
  });
});
