/** A row per province (and year): averages of the agencies in it. */
import { notice } from '../../model/notice.ts';
import type { Reading } from '../draft.ts';
import type { Grid } from '../grid.ts';
import { findHeader, type Reader } from '../header.ts';
import { readAcross } from '../tables/across.ts';
import { ofKind } from '../tables/columns.ts';

export function provinces(grid: Grid, reader: Reader): Reading | null {
  const header = findHeader(grid, reader);
  const [name] = header === null ? [] : ofKind(header.columns, 'province');
  if (header === null || name === undefined || ofKind(header.columns, 'agency').length > 0 || ofKind(header.columns, 'count').length > 0) return null;
  const reading = readAcross(grid, header, { layout: 'provinces', name, given: (text) => (text.startsWith('จังหวัด') || !reader.knowledge.provinces.includes(text) ? text : `จังหวัด${text}`) }, reader, null);
  return reading.scored ? { ...reading, notices: [...reading.notices, notice('READ_PROVINCE_AVERAGES', 'info', {})] } : null;
}
