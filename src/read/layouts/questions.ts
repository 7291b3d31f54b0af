/** A row per question or item (i1, e5, O42), of one agency, with sub-items and instruments between them. */
import type { Reading } from '../draft.ts';
import type { Sheet } from '../sheet.ts';
import { readDown } from '../tables/down.ts';
import { isQuestion, subjectsOf } from './indicators.ts';

export function questions(sheet: Sheet): Reading | null {
  const reading = readDown(sheet, 'questions', false);
  return reading !== null && subjectsOf(reading).some(isQuestion) ? reading : null;
}
