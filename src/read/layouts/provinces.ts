/** A row per province (and year): averages of the agencies in it. */
import { notice } from '../../model/notice.ts';
import type { Reading } from '../draft.ts';
import type { Sheet } from '../sheet.ts';
import { readAcross } from '../tables/across.ts';
import { ofKind } from '../tables/columns.ts';

export function provinces({ grid, reader, header: find }: Sheet): Reading | null {
  const header = find();
  const [name] = header === null ? [] : ofKind(header.columns, 'province');
  if (header === null || name === undefined || ofKind(header.columns, 'agency').length > 0 || ofKind(header.columns, 'count').length > 0) return null;
  const given = (text: string): string => (reader.knowledge.provinces.includes(text) ? `จังหวัด${text}` : text);
  const reading = readAcross(grid, header, { layout: 'provinces', name, given }, reader, null);
  return reading.scored ? { ...reading, notices: [...reading.notices, notice('READ_PROVINCE_AVERAGES', 'info', {})] } : null;
}
