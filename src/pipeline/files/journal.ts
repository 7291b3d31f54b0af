/** An append-only record of what was done, a JSON line each, written when its files already stand under their names. */
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ItaPlanError } from '../../model/error.ts';
import { makeFolder } from './write.ts';

export const JOURNAL = 'journal.ndjson';

export interface Journal {
  readonly append: (entry: object) => void;
  readonly close: () => void;
}

/** Lines of a journal, oldest first; the line a killed run was writing is dropped. */
export function readJournal(folder: string): readonly unknown[] {
  let text: string;
  try {
    text = readFileSync(join(folder, JOURNAL), 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw cause;
  }
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as unknown];
    } catch {
      return [];
    }
  });
}

/** Opens a journal to write on at its end; a line cut short is closed first. Never through a link. */
export function openJournal(folder: string): Journal {
  const path = join(folder, JOURNAL);
  makeFolder(folder);
  const file = openFile(path);
  const write = (text: string): void => {
    const bytes = Buffer.from(text);
    try {
      for (let offset = 0; offset < bytes.length; ) offset += writeSync(file, bytes, offset);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ENOSPC') throw new ItaPlanError('WRITE_NO_SPACE', { path });
      throw cause;
    }
  };
  if (!endsWell(file)) write('\n');
  return { append: (entry) => write(`${JSON.stringify(entry)}\n`), close: () => closeSync(file) };
}

function openFile(path: string): number {
  try {
    return openSync(path, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0), 0o666);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ELOOP') throw new ItaPlanError('WRITE_OUTSIDE', { path });
    if (code === 'ENOSPC') throw new ItaPlanError('WRITE_NO_SPACE', { path });
    throw new ItaPlanError('WRITE_LOCKED', { path });
  }
}

function endsWell(file: number): boolean {
  const { size } = fstatSync(file);
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  readSync(file, last, 0, 1, size - 1);
  return last[0] === 0x0a;
}
