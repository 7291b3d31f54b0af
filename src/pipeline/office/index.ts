/**
 * The office workbook, which an officer fills instead of JSON. In: what it should ask for, or the bytes of a filled one.
 * Out: an empty workbook on the disk, or the settings and comments that were filled in (its scores are read as any score file's).
 */
import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { Notice } from '../../model/notice.ts';
import type { Settings } from '../../model/settings.ts';
import { loadCatalogue, loadNames } from '../catalogue.ts';
import { readBytes } from '../files/read.ts';
import { writeFiles } from '../files/write.ts';
import { fromFolder } from '../settings.ts';
import { type BlankOptions, blankWorkbook } from './blank.ts';
import type { UsedCell } from './collect.ts';
import { readOffice } from './read.ts';

export interface Blank {
  readonly path: string;
  readonly sha256: string;
  readonly sheets: readonly string[];
  readonly notices: readonly Notice[];
}

/** Writes an empty office workbook; an existing file with other bytes stays, unless `force`. */
export async function blank(options: BlankOptions, path: string, force: boolean): Promise<Blank> {
  const [{ FACTS }, { writeWorkbook }] = await Promise.all([import('../../render/index.ts'), import('../../write/index.ts')]);
  const { workbook, notices } = blankWorkbook(options, await loadCatalogue({}), FACTS);
  const bytes = await writeWorkbook(workbook);
  writeFiles(dirname(path), [{ path: basename(path), bytes }], force);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), sheets: workbook.sheets.map(({ name }) => name), notices };
}

/** Cells of a filled workbook that settings were taken from; null for any other score file. */
export async function officeCells(path: string): Promise<readonly UsedCell[] | null> {
  return (await readOffice(readBytes(path), basename(path), loadNames))?.used ?? null;
}

/** Settings of a filled workbook, its paths as seen from the working folder; {} for any other score file. */
export async function officeSettings(path: string): Promise<Settings> {
  const office = await readOffice(readBytes(path), basename(path), loadNames);
  return office === null ? {} : fromFolder(office.settings, dirname(path));
}
