/** Measures that come from no rule: the office's own, and the assessor's words that no topic could be found for. */
import type { Finding } from '../model/assessment.ts';
import type { IndicatorId } from '../model/framework.ts';
import type { IsoDate, Measure } from '../model/plan.ts';
import type { Theme } from '../model/rule.ts';
import type { PlanInput } from './input.ts';
import { reasonFor } from './reason.ts';
import { scheduleOf } from './schedule.ts';
import type { Wording } from './words.ts';

const THEME_OF: Readonly<Record<IndicatorId, Theme>> = {
  1: 'duty', 2: 'budget', 3: 'power', 4: 'assets', 5: 'anticorruption', 6: 'service', 7: 'communication', 8: 'improvement', 9: 'information', 10: 'anticorruption',
};
const WHOLE_YEAR = { from: 'Q1', to: 'Q4', repeat: 'half-yearly' } as const;

/** The office's own measure as typed, own dates kept; what it did not say stays empty. */
export function ownMeasure(given: Partial<Measure>, index: number, input: PlanInput, wording: Wording, date: IsoDate | null): Measure {
  const { fill } = wording;
  const indicator = given.indicator ?? null;
  const title = fill(given.title ?? given.recommendation ?? given.clause ?? '');
  const answered = given.findings ?? (input.assessment?.findings ?? []).filter(({ id }) => id === String(indicator)).map(({ id }) => id);
  return {
    id: `own-${index + 1}`, from: 'own', findings: answered, indicator, theme: given.theme ?? (indicator === null ? 'improvement' : THEME_OF[indicator]),
    title, recommendation: fill(given.recommendation ?? title), clause: fill(given.clause ?? given.recommendation ?? title), steps: (given.steps ?? []).map(fill),
    responsible: given.responsible ?? [], budget: given.budget ?? null, period: given.period ?? scheduleOf(WHOLE_YEAR, input.forYear, date),
    output: fill(given.output ?? ''), evidence: (given.evidence ?? []).map(fill), indicatorOfSuccess: fill(given.indicatorOfSuccess ?? ''), monitoring: fill(given.monitoring ?? ''),
    references: given.references ?? [], origin: 'typed', reason: given.reason ?? 'มาตรการที่หน่วยงานกำหนดเอง',
  };
}

/** Fields a measure needs in the papers that an own one did not bring. */
export function missingFields({ title, steps, responsible, monitoring }: Measure): string[] {
  const empty = { title: title === '', steps: steps.length === 0, responsible: responsible.length === 0, monitoring: monitoring === '' };
  return Object.entries(empty).flatMap(([field, isEmpty]) => (isEmpty ? [field] : []));
}

/** The assessor's advice taken as it stands, with somebody to carry it out and report. */
export function commentMeasure(finding: Finding, input: PlanInput, wording: Wording, date: IsoDate | null): Measure {
  const { fill, use } = wording;
  const advice = finding.comment ?? '';
  return {
    id: finding.id, from: 'comment', findings: [finding.id], indicator: finding.indicator, theme: finding.theme ?? (finding.indicator === null ? 'improvement' : THEME_OF[finding.indicator]),
    title: 'การดำเนินการตามข้อเสนอแนะของผู้ประเมิน', recommendation: advice, clause: advice,
    steps: [
      fill('{unit:coordinator}นำข้อเสนอแนะเสนอ{unit:head}เพื่อมอบหมายผู้รับผิดชอบและกำหนดวันแล้วเสร็จ'),
      'ผู้ที่ได้รับมอบหมายจัดทำแนวทางดำเนินการตามข้อเสนอแนะและแจ้งผู้เกี่ยวข้องก่อนเริ่มดำเนินการ',
      fill('ผู้ที่ได้รับมอบหมายรายงานผลพร้อมหลักฐานต่อ{unit:coordinator}เพื่อเผยแพร่'),
    ],
    responsible: [{ role: 'coordinator', units: use('coordinator'), part: 'lead' }], budget: null, period: scheduleOf(WHOLE_YEAR, input.forYear, date),
    output: 'ผลการดำเนินการตามข้อเสนอแนะ', evidence: ['บันทึกการมอบหมายผู้รับผิดชอบ', 'รายงานผลการดำเนินการตามข้อเสนอแนะ'],
    indicatorOfSuccess: 'มีการดำเนินการตามข้อเสนอแนะแล้วเสร็จภายในกำหนด', monitoring: fill('{unit:coordinator}ติดตามและรายงาน{unit:head}รอบ 6 เดือนและสิ้นปีงบประมาณ'),
    references: [], origin: 'built-in', reason: `${reasonFor([finding], input.assessment, input.topics)} ใช้ข้อความของผู้ประเมิน`,
  };
}
