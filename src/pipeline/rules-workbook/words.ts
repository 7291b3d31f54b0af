/** The words a workbook of rules uses for what JSON says in codes, both ways. */
import type { AgencyTypes } from '../../model/agency.ts';
import { AGENCY_TYPES, ROLES } from '../../model/agency.ts';
import type { Severity } from '../../model/assessment.ts';
import type { Confidence } from '../../model/framework.ts';
import type { Quarter, Repeat, Theme } from '../../model/rule.ts';
import { fold } from '../../thai/text.ts';

export const THEMES_TH: Readonly<Record<Theme, string>> = {
  duty: 'การปฏิบัติหน้าที่', budget: 'งบประมาณ', power: 'การใช้อำนาจและการบริหารงานบุคคล', assets: 'ทรัพย์สินของราชการ', anticorruption: 'การป้องกันการทุจริต',
  service: 'การให้บริการ', communication: 'การสื่อสาร', improvement: 'การปรับปรุงงาน', information: 'ระบบข้อมูลข่าวสาร', participation: 'การมีส่วนร่วม',
  procurement: 'การจัดซื้อจัดจ้าง', complaints: 'การจัดการเรื่องร้องเรียน', bribery: 'การป้องกันการรับสินบน', 'conflict-of-interest': 'การขัดกันแห่งผลประโยชน์', discretion: 'การใช้ดุลพินิจ',
};
export const SEVERITY_TH: Readonly<Record<Severity, string>> = { urgent: 'ควรปรับปรุงก่อน', improve: 'ควรพัฒนา', sustain: 'รักษาไว้' };
export const REPEAT_TH: Readonly<Record<Repeat, string>> = { once: 'ครั้งเดียว', monthly: 'ทุกเดือน', quarterly: 'ทุกไตรมาส', 'half-yearly': 'ทุก 6 เดือน', yearly: 'ทุกปี' };
export const CONFIDENCE_TH: Readonly<Record<Confidence, string>> = { high: 'ยืนยันแล้ว', medium: 'ปานกลาง', low: 'จากความจำ' };
export const QUARTERS: readonly Quarter[] = ['Q1', 'Q2', 'Q3', 'Q4'];
export const PART_TH = { lead: 'หลัก', support: 'ร่วม' } as const;

/** Kinds of agency and roles by their names. */
export interface Names {
  readonly kinds: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
}

export function namesOf({ types, rolesInWords }: AgencyTypes): Names {
  return { kinds: Object.fromEntries(AGENCY_TYPES.map((type) => [type, types[type].label])), roles: Object.fromEntries(ROLES.map((role) => [role, rolesInWords[role]])) };
}

/** The code of a word, or of the code itself; undefined where neither is known. */
export function codeOf<C extends string>(words: Readonly<Record<C, string>>, text: string): C | undefined {
  const key = fold(text);
  return (Object.keys(words) as C[]).find((code) => fold(words[code]) === key || fold(code) === key);
}
