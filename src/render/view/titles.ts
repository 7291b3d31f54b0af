/** Titles by which one paper of the office speaks of another, and the period they are all for. */
import type { DocumentKind } from '../../model/settings.ts';
import { fiscalYearRange } from '../../thai/calendar.ts';
import { paperFacts } from '../facts.ts';
import type { RenderInput } from '../input.ts';
import { monthsInWords } from './period.ts';

/** Papers that a memo proposes; `{year}` is the paper's own, `{scores}` that of the scores. */
const TITLES: readonly (readonly [DocumentKind, string])[] = [
  ['announcement', 'ประกาศมาตรการส่งเสริมคุณธรรมและความโปร่งใสในการดำเนินงาน ประจำปีงบประมาณ พ.ศ. {year}'],
  ['analysis-report', 'รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {scores}'],
  ['internal-measures', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {year}'],
  ['improvement-plan', 'แผนพัฒนาการดำเนินงานตามผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {year}'],
  ['driving-measures', 'มาตรการขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {year}'],
  ['working-group-order', 'คำสั่งแต่งตั้งคณะทำงาน'],
  ['oit-worktable', 'ตารางงานข้อมูลที่เปิดเผยต่อสาธารณะ (OIT) ประจำปีงบประมาณ พ.ศ. {year}'],
];
const USUAL: readonly DocumentKind[] = ['announcement', 'analysis-report'];

/** The papers made together with this one. */
export function accompanied({ plan, template }: RenderInput): string[] {
  const { documents = USUAL } = plan.settings;
  const made = documents === 'all' ? TITLES.map(([kind]) => kind) : documents;
  const scores = plan.assessment?.fiscalYear ?? null;
  return TITLES.filter(([kind]) => made.includes(kind) && kind !== template.id && (scores !== null || !USUAL.includes(kind)))
    .map(([kind, title]) => plan.settings.papers?.[kind]?.title ?? title.replace('{year}', String(plan.forYear)).replace('{scores}', String(scores)));
}

/** The paper's fiscal year in months, from the month of the paper where that is later than October. */
export function yearPeriod(input: RenderInput): string {
  const { from, to } = fiscalYearRange(input.plan.forYear);
  const { date } = paperFacts(input);
  return monthsInWords({ from: date !== undefined && date > from && date < to ? date : from, to, repeat: 'once' });
}
