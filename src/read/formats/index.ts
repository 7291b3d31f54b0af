/** In: bytes of a score file. Out: its tables. Told by content; what is no score file is refused by name. The registry of formats. */
import { ItaPlanError } from '../../model/error.ts';
import { notice, type Notice } from '../../model/notice.ts';
import type { RawTable } from '../../model/scores.ts';
import { type Found, sniff } from './sniff.ts';

export interface Opened { readonly format: string; readonly tables: readonly RawTable[]; readonly notices: readonly Notice[] }
interface Input { readonly file: string; readonly bytes: Uint8Array; readonly sheet: string | null }

type Open = (input: Input) => Promise<Opened>;
const LARGEST_TEXT = 64_000_000;

const csv: Open = async ({ file, bytes }) => {
  if (bytes.length > LARGEST_TEXT) throw new ItaPlanError('READ_TOO_BIG', { what: 'file', limit: LARGEST_TEXT }, { file });
  const { decodeText } = await import('./text.ts');
  const { readCsv } = await import('./csv.ts');
  const { text, encoding } = decodeText(bytes, file);
  return { format: 'csv', tables: readCsv(text, file), notices: encoding === 'utf-8' ? [] : [notice('READ_ENCODING_USED', 'info', { encoding })] };
};

const xlsx: Open = async ({ file, bytes, sheet }) => {
  const { readXlsx } = await import('./xlsx/index.ts');
  return { format: 'xlsx', tables: readXlsx(bytes, file, sheet), notices: [] };
};

/** The registry: which reader takes what the first bytes say. */
const FORMATS: Readonly<Partial<Record<Found, Open>>> = { zip: xlsx, text: csv };

export async function openTables(input: Input): Promise<Opened> {
  const { file, bytes } = input;
  const found = sniff(bytes);
  if (found === 'empty') throw new ItaPlanError('READ_EMPTY', { what: 'file' }, { file });
  if (found === 'encrypted') throw new ItaPlanError('READ_ENCRYPTED', {}, { file });
  if (found === 'text' && /\.xls[xm]?$/i.test(file)) throw new ItaPlanError('READ_NOT_A_WORKBOOK', { found: 'csv' }, { file });
  const open = FORMATS[found];
  if (open === undefined) throw new ItaPlanError('READ_NOT_A_WORKBOOK', { found: found as Exclude<Found, 'empty' | 'encrypted' | 'zip' | 'text'> }, { file });
  return open(input);
}
