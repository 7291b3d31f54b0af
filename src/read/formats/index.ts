/** In: bytes of a score file. Out: its tables. Told by content; what is no score file is refused by name. The registry of formats. */
import { ItaPlanError } from '../../model/error.ts';
import { notice, type Notice } from '../../model/notice.ts';
import type { RawTable } from '../../model/scores.ts';
import { sniff } from './sniff.ts';

export interface Opened { readonly format: string; readonly tables: readonly RawTable[]; readonly notices: readonly Notice[] }
interface Input { readonly file: string; readonly bytes: Uint8Array; readonly sheet: string | null }

interface Format {
  readonly id: string;
  /** Ending of the name that people give it, for the message about a file that was only renamed. */
  readonly extension: string;
  readonly open: (input: Input) => Promise<Opened>;
}

const LARGEST_TEXT = 64_000_000;

const csv: Format = {
  id: 'csv', extension: '.csv',
  open: async ({ file, bytes }) => {
    if (bytes.length > LARGEST_TEXT) throw new ItaPlanError('READ_TOO_BIG', { what: 'file', limit: LARGEST_TEXT }, { file });
    const { decodeText } = await import('./text.ts');
    const { readCsv } = await import('./csv.ts');
    const { text, encoding } = decodeText(bytes, file);
    return { format: 'csv', tables: readCsv(text, file), notices: encoding === 'utf-8' ? [] : [notice('READ_ENCODING_USED', 'info', { encoding })] };
  },
};

const xlsx: Format = {
  id: 'xlsx', extension: '.xlsx',
  open: async ({ file, bytes, sheet }) => {
    const { readXlsx } = await import('./xlsx/index.ts');
    return { format: 'xlsx', tables: readXlsx(bytes, file, sheet), notices: [] };
  },
};

/** What `list formats` shows. */
export const FORMATS: readonly Format[] = [xlsx, csv];

export function openTables(input: Input): Promise<Opened> {
  const { file, bytes } = input;
  const found = sniff(bytes);
  if (found === 'empty') throw new ItaPlanError('READ_EMPTY', { what: 'file' }, { file });
  if (found === 'encrypted') throw new ItaPlanError('READ_ENCRYPTED', {}, { file });
  if (found === 'zip') return xlsx.open(input);
  if (found !== 'text') throw new ItaPlanError('READ_NOT_A_WORKBOOK', { found }, { file });
  if (/\.xls[xm]?$/i.test(file)) throw new ItaPlanError('READ_NOT_A_WORKBOOK', { found: 'csv' }, { file });
  return csv.open(input);
}
