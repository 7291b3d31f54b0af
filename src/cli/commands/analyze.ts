/** Shows scores, levels and weak points of each agency. */
import { analysisTable, assessmentText } from '../assessments.ts';
import { exitFor, printJson, sayNotices } from '../report.ts';
import { requestOf } from '../request.ts';
import type { CommandSpec } from './index.ts';

export const analyzeCommand: CommandSpec = {
  name: 'analyze',
  words: {
    th: {
      description: 'วิเคราะห์คะแนน: ตัวชี้วัดที่ต่ำสุดของแต่ละแบบวัด ระดับผล และการเปลี่ยนแปลงจากปีก่อน',
      examples: ['ita-plan analyze scores.xlsx', 'ita-plan analyze scores-2564.xlsx --previous scores-2563.xlsx --target 90'],
    },
    en: {
      description: 'analyse scores: lowest indicators per instrument, level, change since the year before',
      examples: ['ita-plan analyze scores.xlsx', 'ita-plan analyze scores-2564.xlsx --previous scores-2563.xlsx --target 90'],
    },
  },
  arguments: [{ syntax: '<scores>', th: 'แฟ้มคะแนน (CSV หรือ XLSX)', en: 'score file (CSV or XLSX)' }],
  stage: 'analyze',
  async run([scores], flags, screen) {
    const request = await requestOf('analyze', scores, flags, screen.io.env);
    const { analyze } = await import('../../pipeline/index.ts');
    const { sheet, assessments, notices } = await analyze(request);
    if (screen.globals.json) {
      printJson(screen, 'analyze', { source: { file: sheet.source.file, layout: sheet.source.layout }, assessments }, notices);
      return exitFor(screen, notices);
    }
    const { io, globals: { lang } } = screen;
    const [only, ...others] = assessments;
    io.out(only !== undefined && others.length === 0 ? assessmentText(only, lang, io.columns) : analysisTable(assessments, lang, io.columns));
    sayNotices(screen, notices);
    return exitFor(screen, notices);
  },
};
