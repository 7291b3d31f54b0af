import { type Framework, type Indicator, INSTRUMENTS } from '../../../model/framework.ts';
import { fold } from '../../../thai/text.ts';
import type { Choice, Field, KnownBlock } from '../form.ts';

/** First header of the score sheet; each year's header holds its year, which the officer may change. */
export const SCORE_HEAD = 'ตัวชี้วัด';
export const yearHeader = (year: number): string => `คะแนนปี ${year}`;
const TOTAL = 'คะแนนรวม';
export const GRADE = 'ระดับผลการประเมิน';

const TARGET: Field = { key: ['targets'], label: 'เป้าหมายของหน่วยงาน', kind: 'score', hint: 'กรอกเฉพาะที่หน่วยงานกำหนดไว้จริง 0 ถึง 100', blank: 'ใช้คะแนนเป้าหมายทั่วไป', width: 14 };
const CAUSE: Field = { key: ['findings', 'causes'], label: 'สาเหตุตามที่หน่วยงานวิเคราะห์', kind: 'text', hint: 'ถ้อยคำของหน่วยงานเอง โปรแกรมไม่คิดสาเหตุแทน', blank: 'ไม่กล่าวถึงสาเหตุ', width: 40 };
const ADD: Field = { key: ['findings', 'add'], label: 'เพิ่มเป็นประเด็น', kind: 'mark', hint: 'เลือก «ใช่» เมื่อต้องการมาตรการแม้คะแนนไม่ต่ำ', blank: 'โปรแกรมเลือกจากคะแนน', width: 12 };
const DROP: Field = { key: ['findings', 'drop'], label: 'ไม่นำมากำหนดมาตรการ เพราะ', kind: 'reason', hint: 'กรอกเหตุผล เมื่อไม่ต้องการมาตรการสำหรับรายการนี้', blank: 'โปรแกรมเลือกจากคะแนน', width: 34 };

const INDICATOR = /^(10|[1-9])\.(?!\d)/;
const OTHER = /^(?:ตัวชี้วัดย่อยที่\s*)?(IIT|EIT|OIT|[ie]\d{1,2}|O\d{1,2}|(?:9|10)\.\d)(?![\d.])/;

/** «4. การใช้ทรัพย์สินของราชการ» → '4', «i21 …» → 'i21', «คะแนนรวม» → 'total'. */
function subjectOf(label: string): string | null {
  const text = label.trim();
  if (fold(text) === fold(TOTAL)) return 'total';
  return INDICATOR.exec(text)?.[1] ?? OTHER.exec(text)?.[1] ?? null;
}

const ofIndicator = (id: string): boolean => /^(?:10|[1-9])$/.test(id);

function targetPath(id: string): readonly string[] | null {
  if (ofIndicator(id)) return ['targets', 'byIndicator', id];
  return id === 'total' || (INSTRUMENTS as readonly string[]).includes(id) ? ['targets', id] : null;
}

/** What the office says about each score, beside it: target, cause, whether it is to be answered. */
export function scoreFacts(entries: readonly Choice[]): KnownBlock {
  return {
    type: 'known', title: null, head: SCORE_HEAD, entries, columns: [TARGET, CAUSE, ADD, DROP], find: subjectOf,
    path: (id, field) => (field === TARGET ? targetPath(id) : field === CAUSE ? [...field.key, id] : field.key),
  };
}

/** A question known from memory alone is told by its code. */
const question = ({ code, label, confidence }: Indicator['questions'][number]): Choice => ({ id: code, label: confidence === 'low' ? code : `${code} ${label}` });

/** Rows of the score sheet in the order of the official report, the total last. */
export function scoreEntries({ instruments, indicators }: Framework, questions: boolean): Choice[] {
  const below = ({ groups, questions: all }: Indicator): Choice[] => {
    const grouped = new Set(groups.flatMap(({ items }) => items));
    return [
      ...groups.flatMap(({ id, name, items }) => [{ id, label: `ตัวชี้วัดย่อยที่ ${id} ${name}` }, ...all.filter(({ code }) => items.includes(code)).map(question)]),
      ...all.filter(({ code }) => !grouped.has(code)).map(question),
    ];
  };
  return [
    ...instruments.flatMap(({ id, name }) => [
      { id, label: `${id} ${name.value}` },
      ...indicators.filter((one) => one.instrument === id).flatMap((one) => [{ id: String(one.id), label: `${one.id}. ${one.name.value}` }, ...(questions ? below(one) : [])]),
    ]),
    { id: 'total', label: TOTAL },
  ];
}

