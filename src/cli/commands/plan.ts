/** Shows the measures that answer each finding; --json gives the plan.json that generate takes. */
import type { Plan } from '../../model/plan.ts';
import { exitFor, printJson, sayNotices } from '../report.ts';
import { requestOf } from '../request.ts';
import type { CommandSpec } from './index.ts';

export const planCommand: CommandSpec = {
  name: 'plan',
  words: {
    th: {
      description: 'แสดงมาตรการที่เสนอสำหรับแต่ละประเด็น; --json ให้แฟ้มแผนที่แก้ไขแล้วส่งเข้า generate ได้',
      examples: ['ita-plan plan scores.xlsx', 'ita-plan plan scores.xlsx --json > plan.json'],
    },
    en: { description: 'show the measures proposed for each finding; --json gives a plan that generate takes', examples: ['ita-plan plan scores.xlsx', 'ita-plan plan scores.xlsx --json > plan.json'] },
  },
  arguments: [{ syntax: '<scores>', th: 'แฟ้มคะแนน (CSV หรือ XLSX)', en: 'score file (CSV or XLSX)' }],
  stage: 'plan',
  async run([scores], flags, screen) {
    const request = await requestOf('plan', scores, flags, screen.io.env);
    const { plan } = await import('../../pipeline/index.ts');
    const { plans, notices } = await plan(request);
    if (screen.globals.json) printJson(screen, 'plan', { plans }, notices);
    else screen.io.out(plans.map((one) => planText(one, screen.globals.lang === 'th')).join('\n'));
    sayNotices(screen, notices);
    return exitFor(screen, notices);
  },
};

function planText({ agency, forYear, measures, unaddressed }: Plan, thai: boolean): string {
  const head = thai ? `${agency.name ?? '-'} มาตรการปีงบประมาณ พ.ศ. ${forYear}` : `${agency.name ?? '-'}: measures for fiscal year ${forYear} B.E.`;
  const lines = measures.map((measure, index) => {
    const units = measure.responsible.filter((one) => one.part === 'lead').flatMap((one) => one.units).join(', ');
    return `${String(index + 1).padStart(3)}. ${measure.title}\n     ${measure.reason}\n     ${thai ? 'ผู้รับผิดชอบ' : 'responsible'}: ${units}\n`;
  });
  const open = unaddressed.length === 0 ? '' : `${thai ? 'ยังไม่มีมาตรการ' : 'without a measure'}: ${unaddressed.join(', ')}\n`;
  return `${head}\n\n${lines.join('')}${open}`;
}
