/** Tables that look like ITA and are another scheme: five indices (to 2561), public-health evidence lists, counts of many agencies. */
import { ItaPlanError } from '../model/error.ts';
import type { Location } from '../model/notice.ts';
import { at, type Grid, lineOf } from './grid.ts';
import { keyOf } from './text.ts';

/** The five indices by the beginning of their names, folded, and how much longer a header of one may be. */
const FIVE: readonly (readonly [start: string, more: number])[] = [['ความโปร่งใส', 12], ['ความพร้อมรับผิด', 12], ['ความปลอดจากการทุจริต', 30], ['วัฒนธรรมคุณธรรม', 24], ['คุณธรรมการทำงาน', 24], ['ebit', 0]];
const NUMBERING = /^(?:ดัชนี|ด้าน)?(?:ที่)?\d?[.)]?(?:ดัชนี|ด้าน)?/;
const EVIDENCE = /^(?:moit|eb)[-.]?\d{1,2}(?!\d)/;
const ROWS = 120;
const ENOUGH = 3;

/** The refusal of a sheet of another scheme, at the first cell that shows it; null for any other sheet. */
export function otherScheme(grid: Grid): ItaPlanError<'READ_OTHER_SCHEME'> | null {
  const found: Readonly<Record<'five-index' | 'public-health', Map<string, Location>>> = { 'five-index': new Map(), 'public-health': new Map() };
  for (const row of grid.rows.slice(0, ROWS)) for (const cell of row) {
    if (typeof cell?.value !== 'string' || /^[\d๐-๙.]*$/.test(cell.value)) continue;
    const text = keyOf(lineOf(cell)).replace(NUMBERING, '');
    const index = FIVE.find(([start, more]) => text.startsWith(start) && text.length <= start.length + more)?.[0];
    const code = EVIDENCE.exec(text)?.[0];
    if (index !== undefined && !found['five-index'].has(index)) found['five-index'].set(index, at(grid, cell));
    if (code !== undefined && !found['public-health'].has(code)) found['public-health'].set(code, at(grid, cell));
  }
  for (const scheme of ['five-index', 'public-health'] as const) {
    const [first] = found[scheme].values();
    if (first !== undefined && found[scheme].size >= ENOUGH) return new ItaPlanError('READ_OTHER_SCHEME', { scheme }, first);
  }
  return null;
}
