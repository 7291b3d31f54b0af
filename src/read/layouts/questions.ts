/** A row per question or item (i1, e5, O42), of one agency, with sub-items and instruments between them. */
import type { Reading } from '../draft.ts';
import type { Grid } from '../grid.ts';
import type { Reader } from '../header.ts';
import { readDown } from '../tables/down.ts';
import { isQuestion, subjectsOf } from './indicators.ts';

export function questions(grid: Grid, reader: Reader): Reading | null {
  const reading = readDown(grid, 'questions', false, reader);
  return reading !== null && subjectsOf(reading).some(isQuestion) ? reading : null;
}
