import { appendFileSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { JOURNAL, openJournal, readJournal } from '../../../src/pipeline/files/journal.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-plan-journal-'));
});

describe('the journal', () => {
  it('is empty where there is none', () => {
    expect(readJournal(folder)).toEqual([]);
  });

  it('only grows, from run to run', () => {
    for (const number of [1, 2]) {
      const journal = openJournal(folder);
      journal.append({ number, name: 'อบต.ตัวอย่าง' });
      journal.close();
    }
    expect(readJournal(folder)).toEqual([{ number: 1, name: 'อบต.ตัวอย่าง' }, { number: 2, name: 'อบต.ตัวอย่าง' }]);
  });

  it('drops the line a killed run was writing, and writes on after it', () => {
    writeFileSync(join(folder, JOURNAL), '{"number":1}\n{"number":2,"na');
    expect(readJournal(folder)).toEqual([{ number: 1 }]);
    const journal = openJournal(folder);
    journal.append({ number: 3 });
    journal.close();
    appendFileSync(join(folder, JOURNAL), '\n');
    expect(readJournal(folder)).toEqual([{ number: 1 }, { number: 3 }]);
    expect(readFileSync(join(folder, JOURNAL), 'utf8').startsWith('{"number":1}\n{"number":2,"na\n')).toBe(true);
  });

  it('is never written through a link', () => {
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'ita-plan-journal-')), 'theirs');
    writeFileSync(elsewhere, 'theirs');
    symlinkSync(elsewhere, join(folder, JOURNAL));
    expect(() => openJournal(folder)).toThrow(expect.objectContaining({ code: 'WRITE_OUTSIDE' }));
    expect(readFileSync(elsewhere, 'utf8')).toBe('theirs');
  });
});
