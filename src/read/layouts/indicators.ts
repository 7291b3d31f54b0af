/** A row per indicator, of one agency: names, numbers or system exports; years stand side by side. */
import type { Reading } from '../draft.ts';
import type { Sheet } from '../sheet.ts';
import { readDown } from '../tables/down.ts';

export const subjectsOf = (reading: Reading): string[] => [...new Set(reading.drafts.flatMap(({ scores }) => [...Object.keys(scores)]))];
export const isIndicator = (subject: string): boolean => /^(?:10|[1-9])$/.test(subject);
export const isQuestion = (subject: string): boolean => /^[ieO]\d+$/.test(subject);

export function indicators(sheet: Sheet): Reading | null {
  const reading = readDown(sheet, 'indicators', false);
  return reading !== null && subjectsOf(reading).some(isIndicator) && !subjectsOf(reading).some(isQuestion) ? reading : null;
}
