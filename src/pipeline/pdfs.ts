/** The PDF of each Word paper of a run, beside it; a paper is never lost because its PDF could not be made. */
import { join } from 'node:path';
import { type Notice, notice } from '../model/notice.ts';
import type { Settings } from '../model/settings.ts';
import { fileHash } from './files/hash.ts';
import type { OutputFile } from './files/write.ts';
import type { Made } from './papers.ts';

export interface Pdfs {
  /** To be written. */
  readonly outputs: readonly OutputFile[];
  /** Of all, also those that stand from an earlier run. */
  readonly paths: readonly string[];
  readonly notices: readonly Notice[];
}

const asPdf = (path: string): string => path.replace(/\.docx$/, '.pdf');

/** A PDF that stands beside the very same Word file counts as done: LibreOffice writes the time of day into each. */
export async function pdfsOf(outputs: readonly OutputFile[], made: readonly Made[], settings: Settings, font: string): Promise<Pdfs> {
  const out = settings.out ?? '.';
  const words = outputs.filter(({ path }) => path.endsWith('.docx'));
  const stands = ({ path }: OutputFile): boolean => fileHash(join(out, path)) === made.find((one) => one.path === join(out, path))?.sha256 && fileHash(join(out, asPdf(path))) !== null;
  const kept = words.filter(stands);
  const wanted = words.filter((word) => !kept.includes(word));
  const { toPdf } = await import('./process/pdf.ts');
  const turned = wanted.length === 0 ? [] : await toPdf(wanted.map((word) => ({ ...word, font })));
  if (turned === null) return { outputs: [], paths: kept.map(({ path }) => join(out, asPdf(path))), notices: [notice('WRITE_PDF_NO_OFFICE', 'warning', {})] };
  const notices: Notice[] = [];
  const done: OutputFile[] = [];
  for (const one of turned) {
    if (one.pdf === null) notices.push(notice('WRITE_PDF_FAILED', 'warning', { path: one.path, cause: one.cause }));
    else {
      done.push({ path: asPdf(one.path), bytes: one.pdf });
      if (one.foreignFonts !== null && one.foreignFonts.length > 0) notices.push(notice('WRITE_PDF_FONT', 'warning', { font, used: one.foreignFonts.filter((name) => name !== '?') }));
    }
  }
  return { outputs: done, paths: [...kept.map(({ path }) => asPdf(path)), ...done.map(({ path }) => path)].map((path) => join(out, path)), notices };
}
