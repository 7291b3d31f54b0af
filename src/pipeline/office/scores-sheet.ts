import { type Framework, INSTRUMENTS } from '../../model/framework.ts';
import type { Sheet, SheetColumn, StyledCell, Validation } from '../../model/workbook.ts';
import { type Drawing, knownCell } from './draw.ts';
import { type Choice, SHEETS } from './form.ts';
import { GRADE, SCORE_HEAD, scoreEntries, scoreFacts, yearHeader } from './sheets/scores.ts';

const SCORE: Validation = { type: 'number', from: 0, to: 100, hint: 'คะแนนเต็ม 100 ตามผลการประเมิน หากไม่มีคะแนนให้เว้นว่าง' };
const YEAR_NOTE = 'คะแนนเต็ม 100 ตามผลการประเมิน แก้ปีในหัวคอลัมน์นี้ได้\nหากเว้นว่าง: ถือว่าไม่มีคะแนน ไม่ใช่ 0 คะแนน';

/** The ten indicators by year, and what the office says of each; laid out as the score reader knows it. Frameworks: latest year first. */
export function scoresSheet(frameworks: readonly Framework[], questions: boolean, drawing: Drawing): Sheet {
  const [latest] = frameworks as readonly [Framework];
  const entries = scoreEntries(latest, questions);
  const facts = scoreFacts(entries);
  const row = ({ id, label }: Choice): StyledCell[] => [
    { value: label, look: isGroup(id) ? 'group' : 'label' },
    ...frameworks.map((framework) => scoreCell(id, framework, latest)),
    ...facts.columns.map((field) => knownCell(facts.path(id, field), field)),
  ];
  const grades: StyledCell[] = [
    { value: GRADE, look: 'group' },
    ...frameworks.map(({ rating }): StyledCell => ({ value: null, look: 'input', format: 'text', ...gradeRule(rating.levels.map(({ grade }) => grade)) })),
    ...facts.columns.map((): StyledCell => ({ value: null, look: 'closed' })),
  ];
  return {
    name: SHEETS.scores, orientation: 'landscape', frozen: { rows: 1, columns: 1 },
    columns: [
      { header: SCORE_HEAD, width: 56, note: 'กรอกตัวชี้วัดทั้ง 10 ให้ครบถ้าทำได้ คะแนนของแบบวัด IIT EIT OIT และคะแนนรวมกรอกหรือเว้นว่างก็ได้' },
      ...frameworks.map(({ fiscalYear }): SheetColumn => ({ header: yearHeader(fiscalYear), width: 14, note: YEAR_NOTE })),
      ...facts.columns.map((field): SheetColumn => ({ header: field.label, width: field.width ?? 20, note: `${field.hint}\nหากเว้นว่าง: ${drawing.whenBlank(field, []) ?? '-'}` })),
    ],
    rows: [...entries.map(row), grades],
  };
}

/** A question's code may mean another question in another year: only a year it can be compared with takes it. */
function scoreCell(id: string, framework: Framework, latest: Framework): StyledCell {
  const isQuestion = /^[ieO]|\./.test(id);
  const open = !isQuestion || framework === latest || latest.comparableWith[String(framework.fiscalYear)] === true;
  return open ? { value: null, look: 'input', format: 'score', validation: SCORE } : { value: null, look: 'closed' };
}

const isGroup = (id: string): boolean => id === 'total' || (INSTRUMENTS as readonly string[]).includes(id);

function gradeRule(grades: readonly string[]): { validation?: Validation } {
  return grades.length === 0 ? {} : { validation: { type: 'list', values: grades, hint: 'ระดับตามผลการประเมินของปีนั้น หากเว้นว่าง คำนวณให้เมื่อทราบเกณฑ์ของปีนั้น' } };
}
