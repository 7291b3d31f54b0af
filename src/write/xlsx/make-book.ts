/** Lets exceljs make what all workbooks share: the styles of every kind of cell, and the theme. */
import { unzipSync, strFromU8 } from 'fflate';
import type { Book } from './book.ts';
import { STYLES } from './looks.ts';

export async function makeBook(): Promise<Book> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('1');
  for (const [index, { style }] of STYLES.entries()) sheet.getCell(1, index + 1).style = style as never;
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const text = (name: string): string => strFromU8(parts[name] as Uint8Array);
  const ids = [...text('xl/worksheets/sheet1.xml').matchAll(/<c r="[A-Z]+1" s="(\d+)"/g)].map((match) => Number(match[1]));
  return { styles: inSchemaOrder(text('xl/styles.xml')), theme: text('xl/theme/theme1.xml'), ids: Object.fromEntries(STYLES.map(({ key }, index) => [key, ids[index] as number])) };
}

const FONT_ORDER = ['b', 'sz', 'color', 'name', 'family', 'scheme'] as const;

/** exceljs puts the parts of a font in an order that Excel takes and the schema does not know. */
function inSchemaOrder(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/g, (_, inside: string) => `<font>${FONT_ORDER.map((name) => new RegExp(`<${name}(?: [^>]*)?/>`).exec(inside)?.[0] ?? '').join('')}</font>`);
}
