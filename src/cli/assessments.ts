/** Assessments as tables on a terminal. */
import type { Lang } from '../messages/index.ts';
import type { Assessment, InstrumentResult } from '../model/assessment.ts';
import { round2 } from '../model/round.ts';
import { shown, table } from './screen.ts';

interface Place { readonly scope: string; readonly rank: number; readonly quartile: number | null }

const WORDS = {
  th: {
    of: (year: number) => `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${year}`, total: 'คะแนนรวม', level: 'ระดับ', lowest: '← ต่ำสุดของแบบวัด', none: '-',
    rows: { score: 'คะแนน', change: 'เปลี่ยนแปลง', item: 'แบบวัด / ตัวชี้วัด' }, summary: { rank: 'ลำดับ', quartile: 'ควอร์ไทล์', total: 'คะแนน', level: 'ระดับ', weakest: 'ต่ำสุด IIT/EIT/OIT', agency: 'หน่วยงาน' },
    findings: 'ประเด็นที่ควรนำไปกำหนดมาตรการ (เรียงตามลำดับความสำคัญ)', gap: (gap: number) => `ห่างเป้าหมาย ${shown(gap)}`,
    why: { lowest: 'ต่ำสุดของแบบวัด', 'below-target': 'ต่ำกว่าเป้าหมาย', fell: 'ลดลงจากปีก่อน', missed: 'ไม่ได้คะแนนข้อนี้', comment: 'ข้อเสนอแนะของผู้ประเมิน', chosen: 'หน่วยงานเลือกเอง' },
  },
  en: {
    of: (year: number) => `ITA result, fiscal year ${year} B.E.`, total: 'total', level: 'level', lowest: '← lowest of its instrument', none: '-',
    rows: { score: 'score', change: 'change', item: 'instrument / indicator' }, summary: { rank: 'rank', quartile: 'quartile', total: 'total', level: 'level', weakest: 'lowest IIT/EIT/OIT', agency: 'agency' },
    findings: 'Findings to answer, first things first', gap: (gap: number) => `${shown(gap)} below target`,
    why: { lowest: 'lowest of its instrument', 'below-target': 'below target', fell: 'fell since last year', missed: 'item not met', comment: 'assessor comment', chosen: 'chosen by the office' },
  },
} as const;

/** One agency: every score with its change (where the year before compares), then the findings. */
export function assessmentText(assessment: Assessment, lang: Lang, width: number, compares = true): string {
  const words = WORDS[lang];
  const { agency, total, rating } = assessment;
  const head = `${agency.name ?? agency.given ?? words.none}\n${words.of(assessment.fiscalYear)}  ${words.total} ${shown(total.printed ?? total.computed)}  ${words.level} ${rating.printed ?? rating.computed ?? words.none}\n`;
  const rows = assessment.instruments.flatMap((instrument) => [
    [shown(instrument.score), change(instrument.score, compares ? before(assessment, instrument.id) : null), `${instrument.id}  ${instrument.name}`],
    ...assessment.indicators.filter((one) => one.instrument === instrument.id && one.score !== null).map((one) => [
      shown(one.score), change(one.score, compares ? assessment.previous?.indicators.find((other) => other.id === one.id)?.score ?? null : null),
      `  ${one.id}. ${one.name}${isWeakest(instrument, one.id) ? `  ${words.lowest}` : ''}`,
    ]),
  ]);
  const scores = table([{ header: words.rows.score, align: 'right' }, { header: words.rows.change, align: 'right' }, { header: words.rows.item }], rows, width);
  const findings = assessment.findings.map((finding) => {
    const name = assessment.indicators.find((one) => one.id === finding.indicator)?.name ?? assessment.instruments.find((one) => one.id === finding.instrument)?.name ?? words.total;
    const gap = finding.gap !== null && finding.gap > 0 ? `, ${words.gap(finding.gap)}` : '';
    return `${String(finding.rank).padStart(3)}. [${finding.id}] ${name} ${shown(finding.score)} (${finding.why.map((why) => words.why[why]).join(', ')}${gap})`;
  });
  return `${head}\n${scores}\n${findings.length === 0 ? '' : `\n${words.findings}\n${findings.join('\n')}\n`}`;
}

/** Many agencies: a row each, with its rank and quartile in the whole file. */
export function analysisTable(assessments: readonly Assessment[], standings: readonly (readonly Place[])[], lang: Lang, width: number): string {
  const words = WORDS[lang].summary;
  const places = standings.map((all) => all.find(({ scope }) => scope === 'file'));
  const rows = assessments.map(({ agency, total, rating, instruments }, index) => [
    shownPlace(places[index]?.rank), shownPlace(places[index]?.quartile),
    shown(total.printed ?? total.computed), rating.printed ?? rating.computed ?? '-',
    instruments.map((instrument) => instrument.weakest.map((one) => one.indicator).join(',') || '-').join(' / '), agency.name ?? agency.given ?? '-',
  ]);
  return `${table([{ header: words.rank, align: 'right' }, { header: words.quartile, align: 'right' }, { header: words.total, align: 'right' }, { header: words.level }, { header: words.weakest }, { header: words.agency }], rows, width)}\n`;
}

function shownPlace(place: number | null | undefined): string {
  return place === null || place === undefined ? '-' : String(place);
}

function before({ previous }: Assessment, id: InstrumentResult['id']): number | null {
  return previous?.instruments.find((one) => one.id === id)?.score ?? null;
}

function change(now: number | null, then: number | null): string {
  if (now === null || then === null) return '';
  const difference = round2(round2(now) - round2(then));
  return `${difference > 0 ? '+' : ''}${difference.toFixed(2)}`;
}

function isWeakest(instrument: InstrumentResult, id: number): boolean {
  return instrument.weakest.some((one) => one.indicator === id);
}
