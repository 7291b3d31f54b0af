/** IIT, EIT, OIT and the total one below the other, without indicators, as a document prints them. */
import type { Reading } from '../draft.ts';
import type { Sheet } from '../sheet.ts';
import { readDown } from '../tables/down.ts';
import { isIndicator, isQuestion, subjectsOf } from './indicators.ts';

export function instruments(sheet: Sheet): Reading | null {
  const reading = readDown(sheet, 'instruments', false);
  return reading === null || subjectsOf(reading).some((subject) => isIndicator(subject) || isQuestion(subject)) ? null : reading;
}
