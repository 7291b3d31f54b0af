/** IIT, EIT, OIT and the total one below the other, without indicators, as a document prints them. */
import type { Reading } from '../draft.ts';
import type { Grid } from '../grid.ts';
import type { Reader } from '../header.ts';
import { readDown } from '../tables/down.ts';
import { isIndicator, isQuestion, subjectsOf } from './indicators.ts';

export function instruments(grid: Grid, reader: Reader): Reading | null {
  const reading = readDown(grid, 'instruments', false, reader);
  return reading === null || subjectsOf(reading).some((subject) => isIndicator(subject) || isQuestion(subject)) ? null : reading;
}
