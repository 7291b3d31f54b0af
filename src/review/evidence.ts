/** What shows that a requirement is met, by the path the framework names for it; one table for texts, one for plans. */
import type { Requirement } from '../model/framework.ts';
import type { Plan } from '../model/plan.ts';
import { underLabel } from './labels.ts';
import type { Passage } from './passages.ts';

export interface Subject {
  readonly passages: readonly Passage[];
  /** Fiscal year of the paper, Buddhist era. */
  readonly forYear: number;
  /** Every spelling of the ten indicators. */
  readonly indicatorNames: readonly string[];
}

type InText = (subject: Subject) => Passage | null;
/** The path of what shows it, or of what is lacking. */
type InPlan = (plan: Plan) => { readonly met: boolean; readonly path: string };

/** Lines that a title takes at the most. */
const TITLE = 4;
const SCORE = /(?<![0-9.])(?:100(?:\.00?)?|[0-9]{1,2}\.[0-9]{1,2})(?![0-9.])/;
const WEAK = /จุดอ่อน|ข้อบกพร่อง|แก้ไข(?:โดย)?เร่งด่วน|(?:ต้อง|ควร)(?:ได้รับการ)?(?:แก้ไข|ปรับปรุง)|ต่ำ(?:ที่)?สุด|ต่ำกว่า(?:ค่า)?(?:เป้าหมาย|เกณฑ์)|เร่งด่วน/;
const DEVELOP = /(?:ควร|ต้อง|ที่จะ)(?:ได้รับการ)?(?:พัฒนา|ปรับปรุง|ยกระดับ|รักษา)|พัฒนาให้ดีขึ้น|(?:ประเด็น|จุด|สิ่ง)ที่(?:ควร|ต้อง)|รักษา(?:ระดับ|มาตรฐาน|ไว้)/;
const ANALYSIS = /ผลการประเมิน|ผลคะแนน|คะแนน|วิเคราะห์/;

/** «ผู้รับผิดชอบงานพัสดุ» is somebody who answers, not the label. */
const RESPONSIBLE = /^(?:การ)?(?:กำหนด)?(?:ตัว)?(?:ผู้|หน่วยงาน|ส่วนงาน|ส่วนราชการ)(?:ที่|ผู้)?รับผิดชอบ(?!งาน|การบริหาร)|^ผู้ที่เกี่ยวข้อง|^เจ้าภาพ/;
const STEPS = /^(?:การ)?(?:กำหนด)?(?:ขั้นตอน|วิธี(?:การ)?(?:ปฏิบัติ|ดำเนิน)|วิธีการ|แนวทาง(?:การ)?(?:ปฏิบัติ|ดำเนิน)|แนวทาง\/|กิจกรรม|รายละเอียดการดำเนิน|การดำเนินการ)/;
const MONITORING = /^(?:แนวทาง|วิธี(?:การ)?|รอบ)?(?:การ)?(?:กำกับ(?:และ| )?ติดตาม|ติดตาม|รายงานผล|รายงานความก้าวหน้า|ประเมินผล)/;
/** In prose: follows up and reports, not «ขาดการติดตาม». */
const MONITORED = /(?<!ขาดการ|ขาด|ไม่มีการ|ไม่มี)(?:กำกับ(?: |และ|ดูแล)*ติดตาม|การติดตาม).{0,40}รายงานผล/;
const MEASURES = /^(?:การ)?(?:กำหนด)?(?:มาตรการ|แนวทาง|โครงการ\/มาตรการ)/;
/** «…จึงกำหนดมาตรการ… ดังต่อไปนี้», with clauses under it. */
const ENACTED = /กำหนด(?:เป็น)?มาตรการ.*(?:ดังนี้|ดังต่อไปนี้)/;
const RESULTS = /^(?:ผลการดำเนิน|ผลที่ได้รับ|ผลการปฏิบัติ|ความก้าวหน้า|สถานะ|ผลผลิต|ผลสัมฤทธิ์)/;

const IN_TEXT: Readonly<Record<string, InText>> = {
  'measures assessment.indicators': (subject) => analysed(subject),
  'measures finding.severity': (subject) => near(subject, WEAK),
  'measures finding.score': (subject) => near(subject, DEVELOP) ?? scoredHead(subject),
  'measures measure.responsible': ({ passages }) => underLabel(passages, RESPONSIBLE),
  'measures measure.steps': ({ passages }) => underLabel(passages, STEPS),
  'measures measure.monitoring': ({ passages }) => underLabel(passages, MONITORING) ?? passages.find(({ text }) => MONITORED.test(text)) ?? null,
  'measures measure.title': ({ passages }) => measuresIn(passages),
  'followUp measure.output': ({ passages }) => underLabel(passages, RESULTS),
  'followUp measure.steps': ({ passages }) => underLabel(passages, STEPS) ?? underLabel(passages, MEASURES),
  'followUp measure.period': ({ passages, forYear }) => passages.find(({ text }) => new RegExp(`ปีงบประมาณ[^0-9]{0,12}${forYear}`).test(text)) ?? null,
};

/** A passage on the result of an earlier year, and a score beside the name of an indicator or instrument somewhere. */
function analysed({ passages, forYear, indicatorNames }: Subject): Passage | null {
  const years = new RegExp(`(?<![0-9])(?:${Array.from({ length: forYear - 2562 }, (_, index) => forYear - 1 - index).join('|')})(?![0-9])`);
  const result = passages.find(({ text }) => ANALYSIS.test(text) && years.test(text));
  return result === undefined ? null : passages.find(({ text }) => SCORE.test(text) && namesPart(text, indicatorNames)) ?? null;
}

/** Words that belong to an indicator or instrument: in the same passage, in the row's table, or in the few passages under the heading. */
function near({ passages, indicatorNames }: Subject, words: RegExp): Passage | null {
  return passages.find((passage, index) => words.test(passage.text) && passages.slice(index, index + 4).some(({ text }) => namesPart(text, indicatorNames))) ?? null;
}

/** An indicator with its score over the measures that answer it, in their table. */
function scoredHead({ passages, indicatorNames }: Subject): Passage | null {
  const answering = new Set(passages.filter(({ cells }) => cells?.some((cell) => MEASURES.test(cell) || STEPS.test(cell)) === true).map(({ table }) => table));
  return passages.find(({ table, text }) => table !== null && answering.has(table) && SCORE.test(text) && namesPart(text, indicatorNames)) ?? null;
}

/** Beyond the document's own title: a labelled part, clauses under a sentence that sets them, or rows of steps. */
function measuresIn(passages: readonly Passage[]): Passage | null {
  const body = passages.filter(({ table }, index) => table !== null || index >= TITLE);
  const enacted = passages.findIndex(({ text }) => ENACTED.test(text));
  const clause = enacted === -1 ? undefined : passages[enacted + 1];
  return underLabel(body, MEASURES) ?? clause ?? underLabel(body.filter(({ table }) => table !== null), STEPS);
}

function namesPart(text: string, indicatorNames: readonly string[]): boolean {
  return /(?<![A-Z])(?:IIT|EIT|OIT)(?![A-Z])|ตัวชี้วัดที่ ?[0-9]/.test(text) || indicatorNames.some((name) => text.includes(name));
}

const IN_PLAN: Readonly<Record<string, InPlan>> = {
  'assessment.indicators': ({ assessment, forYear }) => ({ met: assessment !== null && assessment.fiscalYear < forYear && assessment.indicators.some(({ score }) => score !== null), path: 'assessment.indicators' }),
  'finding.severity': ({ findings }) => ({ met: findings.length > 0, path: 'findings' }),
  'finding.score': ({ findings }) => ({ met: findings.some(({ score }) => score !== null), path: 'findings' }),
  'measure.title': eachMeasure('title', ({ title }) => title !== ''),
  'measure.responsible': eachMeasure('responsible', ({ responsible }) => responsible.some(({ units }) => units.length > 0)),
  'measure.steps': eachMeasure('steps', ({ steps }) => steps.length > 0),
  'measure.monitoring': eachMeasure('monitoring', ({ monitoring }) => monitoring !== ''),
  'measure.output': eachMeasure('output', ({ output }) => output !== ''),
  'measure.period': eachMeasure('period', ({ period }) => /^\d/.test(period.from) && /^\d/.test(period.to)),
};

function eachMeasure(field: string, has: (measure: Plan['measures'][number]) => boolean): InPlan {
  return ({ measures }) => {
    const lacking = measures.findIndex((measure) => !has(measure));
    return { met: measures.length > 0 && lacking === -1, path: lacking === -1 ? 'measures' : `measures[${lacking}].${field}` };
  };
}

/** undefined = nothing here knows how to tell it, as for a requirement of an office's own framework. */
export function inText({ item, evidence }: Requirement, subject: Subject): Passage | null | undefined {
  return IN_TEXT[`${item} ${evidence}`]?.(subject);
}

export function inPlan({ evidence }: Requirement, plan: Plan): ReturnType<InPlan> | undefined {
  return IN_PLAN[evidence]?.(plan);
}
