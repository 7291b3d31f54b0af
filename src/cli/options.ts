/** One table of every setting that has a flag: flag, key in ita-plan.json, environment variable and help come from here. */
import { AGENCY_TYPES } from '../model/agency.ts';
import { DOCUMENT_KINDS, FORMATS } from '../model/settings.ts';

export type Stage = 'inspect' | 'analyze' | 'plan' | 'generate';
const STAGES: readonly Stage[] = ['inspect', 'analyze', 'plan', 'generate'];

export interface SettingOption {
  /** Without the dashes; the environment variable is ITA_PLAN_ + its upper snake case. */
  readonly flag: string;
  readonly key: readonly string[];
  readonly value: 'text' | 'year' | 'score' | 'count' | 'size' | 'date' | 'paths' | 'choice' | 'documents' | 'formats';
  readonly choices?: readonly string[];
  /** The first command on the line that takes it; those after it do too. */
  readonly from: Stage;
  readonly argument: string;
  readonly th: string;
  readonly en: string;
}

export const SETTING_OPTIONS: readonly SettingOption[] = [
  { flag: 'layout', key: ['layout'], value: 'text', from: 'inspect', argument: 'NAME', th: 'บังคับรูปแบบตารางของแฟ้มคะแนน (ดู list layouts)', en: 'read the file as this layout (see list layouts)' },
  { flag: 'sheet', key: ['sheet'], value: 'text', from: 'inspect', argument: 'NAME', th: 'อ่านเฉพาะแผ่นงานนี้', en: 'read this worksheet only' },
  { flag: 'framework', key: ['framework'], value: 'paths', from: 'inspect', argument: 'FILE', th: 'กรอบการประเมินของหน่วยงานเอง (ระบุซ้ำได้)', en: 'your own framework file (repeatable)' },
  { flag: 'type', key: ['agency', 'type'], value: 'choice', choices: AGENCY_TYPES, from: 'inspect', argument: 'KIND', th: 'ประเภทหน่วยงาน (ดู list agencies)', en: 'kind of agency (see list agencies)' },
  { flag: 'district', key: ['agency', 'district'], value: 'text', from: 'inspect', argument: 'NAME', th: 'อำเภอ', en: 'district' },
  { flag: 'province', key: ['agency', 'province'], value: 'text', from: 'inspect', argument: 'NAME', th: 'จังหวัด', en: 'province' },
  { flag: 'year', key: ['fiscalYear'], value: 'year', from: 'analyze', argument: 'พ.ศ.', th: 'ปีงบประมาณของคะแนน เช่น 2564', en: 'fiscal year of the scores (B.E.), e.g. 2564' },
  { flag: 'previous', key: ['previous'], value: 'text', from: 'analyze', argument: 'FILE', th: 'แฟ้มคะแนนปีก่อน สำหรับเปรียบเทียบ', en: 'score file of the year before, to compare with' },
  { flag: 'target', key: ['target'], value: 'score', from: 'analyze', argument: 'SCORE', th: 'คะแนนเป้าหมาย (ปกติ 85)', en: 'target score (default 85)' },
  { flag: 'for-year', key: ['forYear'], value: 'year', from: 'plan', argument: 'พ.ศ.', th: 'ปีงบประมาณของเอกสาร (ปกติ ปีของคะแนน + 1)', en: 'fiscal year of the paper (default: year of the scores + 1)' },
  { flag: 'rules', key: ['rules'], value: 'paths', from: 'plan', argument: 'FILE', th: 'กฎข้อเสนอแนะของหน่วยงานเอง แฟ้มหรือโฟลเดอร์ (ระบุซ้ำได้)', en: 'your own rules, a file or folder (repeatable)' },
  { flag: 'measures-per-finding', key: ['measuresPerFinding'], value: 'count', from: 'plan', argument: 'N', th: 'จำนวนมาตรการต่อประเด็น (ปกติ 2)', en: 'measures per weak point (default 2)' },
  { flag: 'date', key: ['date'], value: 'date', from: 'plan', argument: 'ค.ศ.-ดด-วว', th: 'วันที่ของเอกสาร เช่น 2022-03-05', en: 'date of the papers, e.g. 2022-03-05' },
  { flag: 'documents', key: ['documents'], value: 'documents', choices: [...DOCUMENT_KINDS, 'all'], from: 'generate', argument: 'KINDS', th: 'เอกสารที่ต้องการ คั่นด้วยจุลภาค หรือ all (ดู list documents)', en: 'papers to make, separated by commas, or all (see list documents)' },
  { flag: 'format', key: ['formats'], value: 'formats', choices: FORMATS, from: 'generate', argument: 'FORMATS', th: 'รูปแบบแฟ้ม: docx, html, json คั่นด้วยจุลภาค (ปกติ docx)', en: 'file formats: docx, html, json, separated by commas (default docx)' },
  { flag: 'out', key: ['out'], value: 'text', from: 'generate', argument: 'DIR', th: 'โฟลเดอร์ที่จะวางเอกสาร (ปกติ โฟลเดอร์ปัจจุบัน)', en: 'folder for the papers (default: this one)' },
  { flag: 'coverage', key: ['coverage'], value: 'choice', choices: ['weakest', 'below-target', 'all'], from: 'generate', argument: 'WHICH', th: 'หัวข้อในประกาศ: weakest, below-target หรือ all', en: 'heads of the announcement: weakest, below-target or all' },
  { flag: 'grouping', key: ['grouping'], value: 'choice', choices: ['indicator', 'service'], from: 'generate', argument: 'HOW', th: 'จัดหัวข้อรายตัวชี้วัด (indicator) หรือรวมด้านการให้บริการ (service)', en: 'heads by indicator, or 6–8 joined as service' },
  { flag: 'signatory-name', key: ['signatory', 'name'], value: 'text', from: 'generate', argument: 'NAME', th: 'ชื่อผู้ลงนาม', en: 'name of the signer' },
  { flag: 'signatory-position', key: ['signatory', 'position'], value: 'text', from: 'generate', argument: 'TEXT', th: 'ตำแหน่งผู้ลงนาม', en: 'position of the signer' },
  { flag: 'emblem', key: ['emblem'], value: 'text', from: 'generate', argument: 'FILE', th: 'ภาพตราของหน่วยงาน (PNG หรือ JPG)', en: 'emblem picture of the office (PNG or JPG)' },
  { flag: 'templates', key: ['templates'], value: 'text', from: 'generate', argument: 'DIR', th: 'โฟลเดอร์แม่แบบของหน่วยงานเอง', en: 'your own templates' },
  { flag: 'font', key: ['font'], value: 'text', from: 'generate', argument: 'NAME', th: 'แบบอักษร (ปกติ TH SarabunPSK)', en: 'font (default TH SarabunPSK)' },
  { flag: 'size', key: ['size'], value: 'size', from: 'generate', argument: 'PT', th: 'ขนาดตัวอักษร (ปกติ 16)', en: 'font size (default 16)' },
  { flag: 'digits', key: ['digits'], value: 'choice', choices: ['thai', 'arabic'], from: 'generate', argument: 'KIND', th: 'เลขไทย (thai) หรือเลขอารบิก (arabic)', en: 'Thai or Arabic digits' },
];

/** The options a command takes: its own stage's and those of the stages before it. */
export function optionsFor(stage: Stage): readonly SettingOption[] {
  return SETTING_OPTIONS.filter((option) => STAGES.indexOf(option.from) <= STAGES.indexOf(stage));
}

export function environmentName(flag: string): string {
  return `ITA_PLAN_${flag.toUpperCase().replaceAll('-', '_')}`;
}
