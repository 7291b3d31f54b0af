/** In: the rules of every layer. Out: a workbook on the disk; read back by `--rules` (schema/catalogue.ts). */
import { basename, dirname } from 'node:path';
import { ruleLayers } from '../../catalogue/index.ts';
import type { Settings } from '../../model/settings.ts';
import { catalogueFiles } from '../catalogue.ts';
import { writeFiles } from '../files/write.ts';
import { rulesWorkbook } from './export.ts';

/** In the file's own properties where the settings name no date. */
const DATE = '2021-10-01';

export async function exportRules(path: string, settings: Settings, force: boolean): Promise<{ rules: number }> {
  const { writeWorkbook } = await import('../../write/index.ts');
  const files = await catalogueFiles(settings);
  writeFiles(dirname(path), [{ path: basename(path), bytes: await writeWorkbook(rulesWorkbook(files, settings.date ?? DATE)) }], force);
  return { rules: ruleLayers(files.rules).length };
}
