/** Scores typed by hand as a table of one row, which every command reads like any other score file. */
import type { Framework, QuestionCode } from '../../model/framework.ts';
import { toArabicDigits } from '../../thai/digits.ts';
import type { TypedScores } from './state.ts';

/** With a byte order mark, so that Excel shows the Thai. */
export function csvOf(typed: TypedScores, framework: Framework): string {
  const columns = [['หน่วยงาน', typed.agency], ['ปีงบประมาณ', String(typed.fiscalYear)], ...scoreColumns(typed, framework)];
  const line = (at: 0 | 1): string => columns.map((column) => cell(column[at] as string)).join(',');
  return `\uFEFF${line(0)}\r\n${line(1)}\r\n`;
}

function scoreColumns({ mode, scores, missed }: TypedScores, framework: Framework): string[][] {
  if (mode === 'items') return itemCodes(framework).map((code) => [code, missed.includes(code) ? '0' : '100']);
  const parts = mode === 'instruments'
    ? framework.instruments.map(({ id }) => [id, id])
    : framework.indicators.map(({ id, name }) => [String(id), `${id}. ${name.value}`]);
  return [...parts, ['total', 'คะแนนรวม']].flatMap(([key, header]) => {
    const score = scores[key as keyof typeof scores];
    return score === undefined || (score === null && key === 'total') ? [] : [[header as string, score === null ? '-' : String(score)]];
  });
}

/** OIT items of a year, in the order of the form; [] where the year's items are not known. */
export function itemCodes(framework: Framework): readonly QuestionCode[] {
  return framework.indicators.flatMap(({ questions }) => questions.map(({ code }) => code)).filter((code) => code.startsWith('O')).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Scores of a line, one or many: «91.25 82,47 ๘๐»; «-» is not measured. null when something is no score. */
export function scoresIn(text: string): (number | null)[] | null {
  const words = toArabicDigits(text).split(/[\s;]+/).flatMap((word) => (word.includes('.') ? word.split(',') : [word.replace(/,$/, '').replace(',', '.')])).filter((word) => word !== '');
  const scores = words.map((word) => (/^[-–]$/.test(word) ? null : Number(word)));
  return scores.length > 0 && scores.every((score) => score === null || (score >= 0 && score <= 100)) ? scores : null;
}
