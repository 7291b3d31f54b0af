import type { FormKnowledge, FormSheet } from '../form.ts';
import { SHEETS } from '../form.ts';
import { measuresSheet } from './measures.ts';
import { officeSheet } from './office.ts';
import { papersSheet } from './papers.ts';
import { groupSheet, rolesSheet, signingSheet } from './people.ts';
import { scoreFacts } from './scores.ts';

/** Every sheet of the form that holds settings, in the order of the workbook. */
export function formSheets(knowledge: FormKnowledge): readonly FormSheet[] {
  return [{ name: SHEETS.scores, blocks: [scoreFacts([])] }, officeSheet(knowledge), rolesSheet(knowledge), groupSheet(), signingSheet(), papersSheet(), measuresSheet()];
}
