/** Lines of the journal, and what they prove: which files a run made, from what, with which bytes. */
import { createHash } from 'node:crypto';
import type { Catalogue } from '../../catalogue/index.ts';
import type { Code } from '../../model/facts/index.ts';
import type { Location } from '../../model/notice.ts';
import type { Format } from '../../model/settings.ts';
import { readJournal } from '../files/journal.ts';
import type { LeftOut } from '../papers.ts';
import type { Templates } from '../templates.ts';

export const JOURNAL_SCHEMA = 'ita-plan/journal@1';

export interface MadeFile {
  readonly kind: string;
  readonly format: Format | 'xlsx' | 'pdf';
  /** From the output folder, with forward slashes. */
  readonly path: string;
  readonly sha256: string;
  readonly blanks: readonly string[];
  readonly omitted: readonly string[];
}

/** Why an agency has no papers, or not all: code and facts, no prose. */
export interface Fault {
  readonly code: Code;
  readonly params: Readonly<Record<string, unknown>>;
  readonly at: Location | null;
}

/** Opens every run: what it works from. */
export interface RunEntry {
  readonly type: 'run';
  readonly schema: typeof JOURNAL_SCHEMA;
  readonly version: string;
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  readonly catalogue: string;
  readonly templates: string;
  readonly resumed: boolean;
}

/** One agency, or the province's own papers, done: `work` is the hash of all that its files are made from. */
export interface DoneEntry {
  readonly type: 'done';
  readonly key: string;
  readonly work: string;
  readonly files: readonly MadeFile[];
  readonly left: readonly LeftOut[];
}

/** SHA-256 of a file's bytes, or of several texts one after the other. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const [index, part] of parts.entries()) hash.update(index === 0 ? '' : '\u0000').update(part);
  return hash.digest('hex');
}

/** SHA-256 of values one after the other, none of them in memory longer than its turn. */
export function hashOfAll(values: Iterable<unknown>): string {
  const hash = createHash('sha256');
  for (const value of values) hash.update(JSON.stringify(value)).update('\n');
  return hash.digest('hex');
}

/** Knowledge and templates as one hash each: a changed rule or template makes the papers anew. */
export const catalogueHash = (catalogue: Catalogue): string => hashOf(JSON.stringify(catalogue));
export const templatesHash = (templates: Templates): string => hashOf(JSON.stringify(templates));

export interface Past {
  /** The last that was done under each key. */
  readonly done: ReadonlyMap<string, DoneEntry>;
  /** SHA-256 of every file any run wrote, by path: bytes of ours, that may be replaced by ours. */
  readonly written: ReadonlyMap<string, ReadonlySet<string>>;
  readonly isFirst: boolean;
}

/** What earlier runs left word of; a line that is not ours is passed over. */
export function pastOf(folder: string): Past {
  const lines = readJournal(folder);
  const done = new Map<string, DoneEntry>();
  const written = new Map<string, Set<string>>();
  for (const line of lines) {
    if (!isDone(line)) continue;
    done.set(line.key, line);
    for (const { path, sha256 } of line.files) written.set(path, (written.get(path) ?? new Set()).add(sha256));
  }
  return { done, written, isFirst: lines.length === 0 };
}

function isDone(line: unknown): line is DoneEntry {
  const entry = line as Partial<DoneEntry> | null;
  return typeof entry === 'object' && entry !== null && entry.type === 'done' && typeof entry.key === 'string' && typeof entry.work === 'string' && Array.isArray(entry.files) && Array.isArray(entry.left)
    && entry.files.every((file) => typeof file.path === 'string' && typeof file.sha256 === 'string' && Array.isArray(file.blanks));
}
