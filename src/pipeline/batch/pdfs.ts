/** The PDF beside each Word file of a batch, made when all papers stand; proven by the Word file it was made from. */
import { join } from 'node:path';
import { type Notice, notice } from '../../model/notice.ts';
import { readBytes } from '../files/read.ts';
import { faultOf } from './agency.ts';
import { type DoneEntry, hashOf, type MadeFile, type Past } from './entries.ts';
import type { Context } from './jobs.ts';
import type { Problem } from './problems.ts';
import { putFiles, stands } from './put.ts';

/** One start of LibreOffice turns many files; between two a signal is heard. */
const AT_ONCE = 20;

export interface Pdfs {
  readonly done: readonly DoneEntry[];
  readonly failures: readonly Problem[];
  readonly notices: readonly Notice[];
}

type Word = Pick<MadeFile, 'path' | 'sha256'>;

/** `past`: of every earlier run, resumed or not, for LibreOffice writes the time of day into each and no two are alike. */
export async function makePdfs(words: readonly Word[], font: string, { place, output }: Pick<Context, 'place' | 'output'>, past: Past, stopped: () => string | null, onDone: (done: DoneEntry) => void): Promise<Pdfs> {
  const kept = words.flatMap((word) => { const before = past.done.get(keyOf(word)); return stands(before, word.sha256, place.out) ? [before] : []; });
  const standing = new Set(kept.map(({ key }) => key));
  const wanted = words.filter((word) => !standing.has(keyOf(word)));
  if (place.dryRun) return { done: words.map(plannedFor), failures: [], notices: [] };
  const { toPdf } = await import('../process/pdf.ts');
  const done: DoneEntry[] = [...kept];
  const failures: Problem[] = [];
  const notices: Notice[] = [];
  for (let from = 0; from < wanted.length && stopped() === null; from += AT_ONCE) {
    const some = wanted.slice(from, from + AT_ONCE);
    const turned = await toPdf(some.map(({ path }) => ({ path, bytes: readBytes(join(place.out, path)), font })));
    if (turned === null) return { done, failures, notices: [notice('WRITE_PDF_NO_OFFICE', 'warning', {})] };
    for (const [index, one] of turned.entries()) {
      const word = some[index] as Word;
      if (one.pdf === null) notices.push(notice('WRITE_PDF_FAILED', 'warning', { path: one.path, cause: one.cause }));
      else {
        if (one.foreignFonts !== null && one.foreignFonts.length > 0) notices.push(notice('WRITE_PDF_FONT', 'warning', { font, used: one.foreignFonts.filter((name) => name !== '?') }));
        try {
          const entry = entryOf(word, hashOf(one.pdf));
          putFiles(entry.files.map(({ path, sha256 }) => ({ path, sha256, bytes: one.pdf })), output, place, past);
          onDone(entry);
          done.push(entry);
        } catch (cause) {
          const fault = faultOf(cause);
          if (fault.code === 'WRITE_NO_SPACE') throw cause;
          failures.push({ name: asPdf(word.path), state: 'failed', fault });
        }
      }
    }
  }
  return { done, failures, notices };
}

function entryOf(word: Word, sha256: string): DoneEntry {
  return { type: 'done', key: keyOf(word), work: word.sha256, files: [{ kind: 'pdf', format: 'pdf', path: asPdf(word.path), sha256, blanks: [], omitted: [] }], left: [] };
}

const plannedFor = (word: Word): DoneEntry => entryOf(word, '');
const asPdf = (path: string): string => path.replace(/\.docx$/, '.pdf');
const keyOf = ({ path }: Word): string => `pdf|${path}`;
