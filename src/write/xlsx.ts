/** In: a Workbook. Out: the bytes of an XLSX, the same for the same workbook wherever and whenever made. */
import type { Workbook } from '../model/workbook.ts';
import { bookParts } from './xlsx/book.ts';
import { commentsXml, notesDrawing } from './xlsx/notes.ts';
import { packageParts } from './xlsx/package.ts';
import { sheetXml } from './xlsx/sheet.ts';
import { sharedStrings } from './xlsx/strings.ts';
import { container, type Part, partOf, squeezeText } from './zip.ts';

/** Each sheet is squeezed as soon as it is written: a country's rows are never all in memory as XML. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { styles, theme, ids } = await bookParts();
  const strings = sharedStrings();
  const parts: Part[] = [];
  const add = (name: string, ...xml: readonly (string | Uint8Array)[]): void => { parts.push(partOf(name, squeezeText(xml, 'usual'))); };
  const noted = workbook.sheets.map((sheet, index) => {
    const { xml, notes } = sheetXml(sheet, strings, ids);
    add(`xl/worksheets/sheet${index + 1}.xml`, ...xml);
    if (notes.length === 0) return false;
    add(`xl/comments${index + 1}.xml`, commentsXml(notes));
    add(`xl/drawings/vmlDrawing${index + 1}.vml`, notesDrawing(notes));
    return true;
  });
  for (const [name, xml] of Object.entries(packageParts(workbook, noted))) add(name, xml);
  add('xl/styles.xml', styles);
  add('xl/theme/theme1.xml', theme);
  add('xl/sharedStrings.xml', strings.xml());
  return container(parts);
}
