/** A block of rows per agency: its name on the first row or on each, one indicator or question a row, sums in a column of their own. */
import type { Reading } from '../draft.ts';
import type { Sheet } from '../sheet.ts';
import { readDown } from '../tables/down.ts';

export function blocks(sheet: Sheet): Reading | null {
  return readDown(sheet, 'blocks', true);
}
