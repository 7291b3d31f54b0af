/** A workbook of rules has a row for each field of each rule: which fields there are, what they are called, how they are filled in. */
import type { StoredRule } from '../../catalogue/index.ts';
import type { IndicatorId } from '../../model/framework.ts';
import type { RuleTexts } from '../../model/rule.ts';
import * as values from './values.ts';

/** A rule as a workbook knows it: with its indicator, which JSON keeps at the top of the file. */
export type SheetRule = StoredRule & { readonly indicator: IndicatorId | null };
type FieldKey = Exclude<keyof SheetRule, 'id' | 'byAgencyType'>;

export interface RuleField {
  readonly key: FieldKey;
  readonly label: string;
  /** How to fill it in, shown beside every row and in errors. */
  readonly hint: string;
  readonly value: values.Value<unknown>;
}

const LINES = 'หนึ่งข้อต่อหนึ่งบรรทัด (ขึ้นบรรทัดใหม่ในช่องด้วย Alt+Enter)';
const PLACES = 'ใช้ตัวแทนคำได้ เช่น {unit:finance} {staff} {clients} {agency} {forYear} และใช้เลขไทย';

function field<K extends FieldKey>(key: K, label: string, value: values.Value<SheetRule[K]>, hint: string): RuleField {
  return { key, label, hint, value: value as values.Value<unknown> };
}

export const FIELDS: readonly RuleField[] = [
  field('title', 'ชื่อมาตรการ', values.text, `ข้อความสั้น ${PLACES}`),
  field('clause', 'ข้อความในประกาศ', values.text, `ประโยคเต็มสำหรับประกาศ ${PLACES}`),
  field('recommendation', 'ข้อเสนอแนะ', values.text, PLACES),
  field('sustain', 'ข้อเสนอแนะเมื่อคะแนนสูง', values.text, `ใช้แทนข้อเสนอแนะเมื่อคะแนนตั้งแต่ ๙๕ ${PLACES}`),
  field('steps', 'ขั้นตอน', values.lines, `๓ ถึง ๖ ขั้นตอน ${LINES} ${PLACES}`),
  field('responsible', 'ผู้รับผิดชอบ', values.responsible, `«หลัก: …» หรือ «ร่วม: …» ${LINES} ใช้ชื่อหน้าที่จากแผ่น «รายการ»`),
  field('period', 'ระยะเวลา', values.period, 'เช่น ไตรมาส 1 ถึง 4 ทุกเดือน (ครั้งเดียว ทุกเดือน ทุกไตรมาส ทุก 6 เดือน ทุกปี)'),
  field('output', 'ผลผลิต', values.text, PLACES),
  field('evidence', 'หลักฐาน', values.lines, `${LINES} ${PLACES}`),
  field('indicatorOfSuccess', 'ตัวชี้วัดความสำเร็จ', values.text, PLACES),
  field('monitoring', 'การกำกับติดตาม', values.text, PLACES),
  field('indicator', 'ตัวชี้วัด ITA', values.indicator, 'เลข 1 ถึง 10 หรือ มาตรการประจำ'),
  field('theme', 'ประเด็น', values.theme, 'เลือกจากแผ่น «รายการ»'),
  field('when', 'เงื่อนไข', values.when, 'หนึ่งเงื่อนไขต่อหนึ่งบรรทัด เข้าบรรทัดใดบรรทัดหนึ่งก็ใช้ เช่น ต่ำสุดของแบบวัด / ต่ำกว่า: เป้าหมาย / หัวข้อ: news + ไม่ได้คะแนนข้อนั้น'),
  field('priority', 'ลำดับความสำคัญ', values.priority, 'ตัวเลข ค่ามากถูกเลือกก่อน'),
  field('agencyTypes', 'ประเภทหน่วยงาน', values.agencyTypes, '«ทุกประเภท» หรือ «เฉพาะ: …» หรือ «ยกเว้น: …» ใช้ชื่อประเภทจากแผ่น «รายการ» คั่นด้วยจุลภาค'),
  field('references', 'แหล่งอ้างอิง', values.references, `«รหัสแหล่งอ้างอิง: ยืนยันแล้ว» (ปานกลาง, จากความจำ) ${LINES}`),
];

/** Fields that may read otherwise for a kind of agency. */
export const TEXT_KEYS: readonly (keyof RuleTexts)[] = ['title', 'clause', 'recommendation', 'sustain', 'steps', 'output', 'evidence', 'indicatorOfSuccess', 'monitoring'];

export const SHEET = 'กฎ';
export const HEADERS = { id: 'รหัสกฎ', field: 'ช่อง', kind: 'เฉพาะประเภทหน่วยงาน', below: 'ข้อความเดิม', own: 'ข้อความของหน่วยงาน', hint: 'วิธีกรอก' } as const;

/** The first row of a rule: whether the office uses it, and whether it is the office's own. */
export const STATUS = { label: 'การใช้กฎ', use: 'ใช้', remove: 'ไม่ใช้', hint: 'เว้นว่าง = ใช้ตามเดิม, ไม่ใช้ = ตัดกฎนี้ออก, ใช้ = ถือเป็นกฎของหน่วยงาน' } as const;
/** In the office's column of a text for one kind of agency: no such text, the common one is used. */
export const NONE = '-';
