/** Shows scores, levels and weak points of each agency. */
import { analysisTable, assessmentText } from '../assessments.ts';
import { goalText, leversText, standingText, trendText } from '../insights.ts';
import type { Lang } from '../../messages/index.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Settings } from '../../model/settings.ts';
import type { standingsIn } from '../../pipeline/compare.ts';
import type { GoalAnswer } from '../../pipeline/goal.ts';
import type { Analysis } from '../../pipeline/index.ts';
import type { Trend } from '../../pipeline/series.ts';
import { exitFor, printJson, sayNotices } from '../report.ts';
import { requestOf } from '../request.ts';
import type { CommandSpec } from './index.ts';

export const analyzeCommand: CommandSpec = {
  name: 'analyze',
  words: {
    th: {
      description: 'วิเคราะห์คะแนน: ตัวชี้วัดที่ต่ำสุดของแต่ละแบบวัด ระดับผล และการเปลี่ยนแปลงจากปีก่อน',
      examples: ['ita-plan analyze scores.xlsx', 'ita-plan analyze scores-2564.xlsx --previous scores-2563.xlsx --target 90', 'ita-plan analyze scores.xlsx --goal 95', 'ita-plan analyze scores-2567.xlsx --goal ผ่านดี'],
    },
    en: {
      description: 'analyse scores: lowest indicators per instrument, level, change since the year before',
      examples: ['ita-plan analyze scores.xlsx', 'ita-plan analyze scores-2564.xlsx --previous scores-2563.xlsx --target 90', 'ita-plan analyze scores.xlsx --goal 95'],
    },
  },
  arguments: [{ syntax: '<scores>', th: 'แฟ้มคะแนน (CSV หรือ XLSX)', en: 'score file (CSV or XLSX)' }],
  stage: 'analyze',
  options: [{ flags: '--goal <SCORE>', th: 'คะแนนรวมหรือระดับที่อยากให้ถึง เช่น 95 หรือ ผ่านดี: ต้องยกระดับตัวชี้วัดใดบ้าง', en: 'total or level to reach, e.g. 95: which indicators must rise' }],
  async run([scores], flags, screen) {
    const request = await requestOf('analyze', scores, flags, screen.io.env);
    const { analyze } = await import('../../pipeline/index.ts');
    const analysis = await analyze(request);
    const { sheet, assessments, notices } = analysis;
    const wanted = typeof flags.goal === 'string' ? flags.goal : null;
    const behind = await insights(analysis, request.settings, wanted);
    if (screen.globals.json) {
      const goal = wanted === null ? {} : behind.goals.length === 1 ? { goal: behind.goals[0] } : { goals: behind.goals };
      printJson(screen, 'analyze', { source: { file: sheet.source.file, layout: sheet.source.layout }, assessments, trends: behind.trends, standings: behind.standings, ...goal }, notices);
      return exitFor(screen, notices);
    }
    const { io, globals: { lang } } = screen;
    const [only, ...others] = assessments;
    io.out(only !== undefined && others.length === 0 ? `${assessmentText(only, lang, io.columns, behind.trends[0]?.breaks.every(({ to }) => to !== only.fiscalYear))}${behindText(only, behind, lang, io.columns)}` : analysisTable(assessments, behind.standings, lang, io.columns));
    if (others.length > 0) assessments.forEach((one, index) => { if (behind.goals[index] !== undefined) io.out(`\n${one.agency.name ?? '-'}${goalText(behind.goals[index], one, lang)}`); });
    sayNotices(screen, notices);
    return exitFor(screen, notices);
  },
};

interface Behind {
  readonly trends: readonly (Trend | null)[];
  readonly standings: Awaited<ReturnType<typeof standingsIn>>;
  readonly goals: readonly GoalAnswer[];
}

async function insights(analysis: Analysis, settings: Settings, wanted: string | null): Promise<Behind> {
  const [{ trendsOf }, { standingsIn }, { goalsOf }] = await Promise.all([import('../../pipeline/series.ts'), import('../../pipeline/compare.ts'), import('../../pipeline/goal.ts')]);
  return { trends: await trendsOf(analysis), standings: await standingsIn(analysis), goals: wanted === null ? [] : await goalsOf(analysis, wanted, settings) };
}

function behindText(assessment: Assessment, { trends: [trend], standings: [places], goals: [goal] }: Behind, lang: Lang, width: number): string {
  return [
    leversText(assessment, lang, width), trend === null || trend === undefined ? '' : trendText(trend, lang, width), standingText(places ?? [], assessment.agency, lang),
    goal === undefined ? '' : goalText(goal, assessment, lang),
  ].join('');
}
