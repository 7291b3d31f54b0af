/** In: bytes of an XLSX. Out: a RawTable per worksheet, hidden ones marked. The reader is the guard: nothing else sees the file. */
import type { RawTable } from '../../../model/scores.ts';
import { openWorkbook } from './package.ts';
import { newBudget } from './collect.ts';
import { readSheet } from './sheet.ts';
import { readStrings } from './strings.ts';
import { readFormats } from './styles.ts';
import { openZip } from './zip.ts';

/** Hidden sheets come back without cells, unless `wanted` names one: then only that sheet is read. */
export function readXlsx(bytes: Uint8Array, file: string, wanted: string | null): RawTable[] {
  const archive = openZip(bytes, file);
  const { sheets, strings: stringsPart, styles } = openWorkbook(archive, file);
  const strings = stringsPart === null ? [] : readStrings(archive.read(stringsPart), stringsPart, file);
  const formats = styles === null ? [] : readFormats(archive.read(styles), styles, file);
  const budget = newBudget();
  return sheets.map(({ name, hidden, part }): RawTable => {
    const skip = wanted === null ? hidden : name !== wanted;
    return skip ? { file, sheet: name, hidden, cells: [] } : readSheet(archive.read(part), { part, file, sheet: name, hidden, strings, formats }, budget);
  });
}
