import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openOutput } from '../../../src/pipeline/files/output.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-plan-'));
});

describe('the output folder of a long run', () => {
  it('takes whole files under their names, in folders made on the way, and leaves nothing else', () => {
    const output = openOutput(folder);
    output.write({ path: 'อำเภอ/หน่วยงาน/memo.docx', bytes: bytes('1') });
    output.writePieces('อำเภอ/หน่วยงาน/plan.json', [bytes('{'), bytes('}')]);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['อำเภอ', 'อำเภอ/หน่วยงาน', 'อำเภอ/หน่วยงาน/memo.docx', 'อำเภอ/หน่วยงาน/plan.json']);
    expect(readFileSync(join(folder, 'อำเภอ/หน่วยงาน/plan.json'), 'utf8')).toBe('{}');
  });

  it('tells what stands under a name, also when it came after the folder was first looked for', () => {
    const output = openOutput(folder);
    expect(output.standing('ก/ข')).toBe(null);
    output.write({ path: 'ก/ข', bytes: bytes('1') });
    expect(Buffer.from(output.standing('ก/ข') ?? []).toString()).toBe('1');
    expect(output.standing('ก/ค')).toBe(null);
  });

  it('writes nothing by looking', () => {
    openOutput(join(folder, 'new')).standing('a/b');
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  it('refuses every way out: by name, through a folder that is a link, over a link', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'ita-plan-'));
    writeFileSync(join(elsewhere, 'theirs'), 'theirs');
    symlinkSync(elsewhere, join(folder, 'link'));
    symlinkSync(join(elsewhere, 'theirs'), join(folder, 'file'));
    const output = openOutput(folder);
    const outside = expect.objectContaining({ code: 'WRITE_OUTSIDE' });
    for (const path of ['../x', '/etc/x', 'link/x', 'link/deep/x', '.']) {
      expect(() => output.standing(path)).toThrow(outside);
      expect(() => output.write({ path, bytes: bytes('x') })).toThrow(outside);
    }
    expect(() => output.standing('file')).toThrow(outside);
    output.write({ path: 'file', bytes: bytes('ours') });
    expect([readdirSync(elsewhere), readFileSync(join(elsewhere, 'theirs'), 'utf8'), readFileSync(join(folder, 'file'), 'utf8')]).toEqual([['theirs'], 'theirs', 'ours']);
  });

  it('names a place where a file stands in a folder’s way', () => {
    writeFileSync(join(folder, 'a'), '');
    expect(() => openOutput(folder).write({ path: 'a/b', bytes: bytes('x') })).toThrow(expect.objectContaining({ code: 'WRITE_LOCKED' }));
  });

  it('puts itself in the place of what a killed run of the same number left half written', () => {
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', `.ita-plan-${process.pid}-0.tmp`), 'half');
    openOutput(folder).write({ path: 'a/b', bytes: bytes('x') });
    expect(readdirSync(join(folder, 'a'))).toEqual(['b']);
  });

  it('remembers folders only as many as it needs', () => {
    const output = openOutput(folder);
    for (let index = 0; index < 1200; index += 1) output.write({ path: `d${index % 3}/a${index}/f`, bytes: bytes('x') });
    expect(readdirSync(join(folder, 'd1'))).toHaveLength(400);
  });
});
