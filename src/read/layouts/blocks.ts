/** A block of rows per agency: its name on the first row or on each, one indicator or question a row, sums in a column of their own. */
import type { Reading } from '../draft.ts';
import type { Grid } from '../grid.ts';
import type { Reader } from '../header.ts';
import { readDown } from '../tables/down.ts';

export function blocks(grid: Grid, reader: Reader): Reading | null {
  return readDown(grid, 'blocks', true, reader);
}
