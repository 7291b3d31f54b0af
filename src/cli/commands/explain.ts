/** Says why: for each finding and measure the score and its cell, the rule and its condition, what else was considered, the sources. */
import { exitFor, printJson, sayNotices } from '../report.ts';
import { requestOf } from '../request.ts';
import type { CommandSpec } from './index.ts';

export const explainCommand: CommandSpec = {
  name: 'explain',
  words: {
    th: {
      description: 'บอกเหตุผลของแผน: คะแนนใดในช่องใดของแฟ้ม กฎและเงื่อนไขใด พิจารณาสิ่งใดแล้วไม่เลือกเพราะเหตุใด และแหล่งอ้างอิง',
      examples: ['ita-plan explain scores.xlsx', 'ita-plan explain plan.json --finding O42'],
    },
    en: { description: 'say why: which score in which cell, which rule and condition, what else was considered, the sources', examples: ['ita-plan explain scores.xlsx', 'ita-plan explain plan.json --finding O42'] },
  },
  arguments: [{ syntax: '<scores>', th: 'แฟ้มคะแนน (CSV หรือ XLSX) หรือ plan.json', en: 'score file (CSV or XLSX) or plan.json' }],
  stage: 'plan',
  options: [{ flags: '--finding <ID>', th: 'เฉพาะประเด็นนี้ เช่น 4, 10 หรือ O42', en: 'this finding only, e.g. 4, 10 or O42' }],
  async run([scores], flags, screen) {
    const request = await requestOf('plan', scores, flags, screen.io.env);
    const [{ explain }, { explanationText }] = await Promise.all([import('../../pipeline/explain.ts'), import('../explanations.ts')]);
    const { notices, ...explanation } = await explain(request, typeof flags.finding === 'string' ? flags.finding : null);
    if (screen.globals.json) printJson(screen, 'explain', explanation, notices);
    else screen.io.out(explanationText({ ...explanation, notices }, screen.globals.lang, screen.io.columns));
    sayNotices(screen, notices);
    return exitFor(screen, notices);
  },
};
