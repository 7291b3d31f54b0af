/** Names an office may type between double braces in its own Word file, and what stands there in a paper. */
import type { Document } from '../model/document.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { FACTS, labelOf } from './facts.ts';
import { thaiDigits } from './finish/digits.ts';
import { plainText } from './finish/texts.ts';
import type { RenderInput } from './input.ts';

interface Field {
  /** The fact that is reported as still blank when there is no value. */
  readonly fact: string;
  readonly label: string;
  readonly value: (input: RenderInput, document: Document) => string | null;
}

const fact = (id: string): Field => ({ fact: id, label: labelOf(id), value: (input) => FACTS[id]?.value(input) ?? null });
const own = (id: string, label: string, value: Field['value']): Field => ({ fact: id, label, value });

function lines(document: Document, type: 'title' | 'subject'): string | null {
  const found = (document.sections[0]?.blocks ?? []).flatMap((block) => (block.type === type ? [plainText(block.text)] : []));
  return found.join(' ').trim() || null;
}

/** A memo has its subject in its head. */
function subject(document: Document): string | null {
  const inHead = (document.sections[0]?.blocks ?? []).flatMap((block) => (block.type === 'form' ? block.fields.filter(({ label }) => label === 'เรื่อง') : []))[0];
  return inHead === undefined ? lines(document, 'subject') : plainText(inHead.value).trim() || null;
}

const FIELDS: Readonly<Record<string, Field>> = {
  เรื่อง: own('title', 'เรื่อง', (_, document) => (subject(document) ?? lines(document, 'title') ?? document.title).replace(/^เรื่อง\s+/, '')),
  ชื่อเอกสาร: own('title', 'ชื่อเอกสาร', (_, document) => lines(document, 'title') ?? document.title),
  ผู้ลงนาม: fact('signatory.name'),
  ตำแหน่ง: fact('signatory.position'),
  วันที่: fact('date'),
  เลขที่: fact('number'),
  หน่วยงาน: fact('agency.name'),
  ชื่อย่อ: fact('agency.shortName'),
  อำเภอ: own('agency.district', 'อำเภอ', ({ plan }) => plan.agency.district),
  จังหวัด: own('agency.province', 'จังหวัด', ({ plan }) => plan.agency.province),
  ปีงบประมาณ: own('forYear', 'ปีงบประมาณของเอกสาร', ({ plan }) => String(plan.forYear)),
  ปีที่ประเมิน: own('fiscalYear', 'ปีงบประมาณของผลการประเมิน', ({ plan }) => (plan.fiscalYear === null ? null : String(plan.fiscalYear))),
  เรียน: fact('to'),
  ผ่าน: fact('through'),
  ส่วนราชการ: fact('unitLine'),
  โทรศัพท์: fact('phone'),
};

export const LETTERHEAD_FIELDS = Object.keys(FIELDS);

export interface LetterheadValue { readonly fact: string; readonly label: string; readonly value: string | null }

/** Values of a paper by name, in the paper's digits; null = nobody gave it. */
export function letterheadValues(input: RenderInput, document: Document): Readonly<Record<string, LetterheadValue>> {
  const inDigits = document.look.digits === 'thai' ? thaiDigits : toArabicDigits;
  return Object.fromEntries(Object.entries(FIELDS).map(([name, field]) => {
    const value = field.value(input, document);
    return [name, { fact: field.fact, label: field.label, value: value === null ? null : inDigits(value) }];
  }));
}
