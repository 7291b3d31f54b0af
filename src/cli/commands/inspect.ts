/** Shows what was recognised in a score file: columns, first rows, agencies with their weakest points, what was left out. */
import type { ScoreRecord } from '../../model/scores.ts';
import type { FirstLook } from '../../pipeline/recognised.ts';
import { exitFor, printJson, sayNotices } from '../report.ts';
import { requestOf } from '../request.ts';
import type { CommandSpec } from './index.ts';

export const inspectCommand: CommandSpec = {
  name: 'inspect',
  words: {
    th: { description: 'แสดงว่าโปรแกรมอ่านแฟ้มคะแนนได้อะไรบ้าง โดยไม่เขียนแฟ้มใด', examples: ['ita-plan inspect scores.xlsx'] },
    en: { description: 'show what was recognised in a score file; writes nothing', examples: ['ita-plan inspect scores.xlsx'] },
  },
  arguments: [{ syntax: '<scores>', th: 'แฟ้มคะแนน (CSV หรือ XLSX) หรือแบบกรอกจาก ita-plan blank', en: 'score file (CSV or XLSX) or a filled workbook of ita-plan blank' }],
  stage: 'inspect',
  async run([scores], flags, screen) {
    const request = await requestOf('inspect', scores, flags, screen.io.env);
    const [{ inspect }, { firstLook, subjectName }, { officeCells }] = await Promise.all([import('../../pipeline/index.ts'), import('../../pipeline/recognised.ts'), import('../../pipeline/office/index.ts')]);
    const { inspectionText, MOST_ROWS, meaningWords } = await import('../inspection.ts');
    const { sheet, catalogue, notices } = await inspect(request.scores, request.settings);
    const { io, globals: { lang, json } } = screen;
    const year = sheet.records[0]?.fiscalYear ?? request.settings.fiscalYear ?? null;
    const columns = sheet.columns.map((column) => ({ ...column, words: meaningWords(column.meaning, (subject) => subjectName(subject, yearOf(column.meaning) ?? year, catalogue), lang) }));
    const looks: FirstLook[] = [];
    for (const record of json ? sheet.records : sheet.records.slice(0, MOST_ROWS)) looks.push(await firstLook(record, catalogue, request.scores, request.settings.fiscalYear));
    const office = await officeCells(request.scores);
    if (json) {
      const agencies = sheet.records.map((record, index) => ({ ...plain(record), weakest: looks[index]?.weakest ?? null }));
      printJson(screen, 'inspect', { source: sheet.source, columns, agencies, office, refused: sheet.refused, ignored: sheet.ignored }, notices);
      return exitFor(screen, notices);
    }
    const nameOf = (subject: string, of: number | null): string => meaningWords(subject, (one) => subjectName(one, of ?? year, catalogue), lang);
    io.out(inspectionText({ sheet, columns, nameOf, looks, office }, lang, io.columns));
    sayNotices(screen, notices);
    return exitFor(screen, notices);
  },
};

const yearOf = (meaning: string): number | null => Number(meaning.split('@')[1] ?? Number.NaN) || null;

function plain({ agency, fiscalYear, scores, rating }: ScoreRecord): object {
  return { agency, fiscalYear, scores: Object.fromEntries(Object.entries(scores).map(([subject, score]) => [subject, score?.value ?? null])), rating: rating?.text ?? null };
}
