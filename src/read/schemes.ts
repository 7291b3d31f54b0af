/** Tables that look like ITA and are another scheme: five indices (to 2561), public-health evidence lists, counts of many agencies. */
import { ItaPlanError } from '../model/error.ts';
import { fold } from '../thai/text.ts';
import { at, type Grid, lineOf } from './grid.ts';

const FIVE = ['ความโปร่งใส', 'ความพร้อมรับผิด', 'ความปลอดจากการทุจริตในการปฏิบัติงาน', 'วัฒนธรรมคุณธรรมในองค์กร', 'คุณธรรมการทำงานในหน่วยงาน'];
const EVIDENCE = /^(?:moit|eb)[-.]?\d{1,2}(?!\d)/;
const ROWS = 120;
const ENOUGH = 3;

/** Refuses a sheet of another scheme by name, at the first cell that shows it. */
export function refuseOtherScheme(grid: Grid): void {
  const indices = new Map<string, ReturnType<typeof at>>();
  const evidence = new Map<string, ReturnType<typeof at>>();
  for (const row of grid.rows.slice(0, ROWS)) for (const cell of row) {
    const text = fold(lineOf(cell)).replace(/^(?:ดัชนี|ด้าน)?(?:ที่)?\d?[.)]?(?:ดัชนี|ด้าน)?/, '');
    if (cell === undefined || text === '') continue;
    const index = FIVE.find((name) => text.startsWith(fold(name)) && text.length <= fold(name).length + 12) ?? (text === 'ebit' ? 'EBIT' : text.startsWith('ความปลอดจากการทุจริต') || text.startsWith('วัฒนธรรมคุณธรรม') ? text : undefined);
    if (index !== undefined && !indices.has(index)) indices.set(index, at(grid, cell));
    const code = EVIDENCE.exec(text)?.[0];
    if (code !== undefined && !evidence.has(code)) evidence.set(code, at(grid, cell));
  }
  for (const [scheme, found] of [['five-index', indices], ['public-health', evidence]] as const) {
    if (found.size >= ENOUGH) throw new ItaPlanError('READ_OTHER_SCHEME', { scheme }, [...found.values()][0] ?? { file: grid.file });
  }
}
