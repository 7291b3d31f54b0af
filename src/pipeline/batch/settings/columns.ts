/** What a column of the agencies' sheet stands for: the fields of the office form, each by its label or by what officers write for it. */
import type { Field, FormKnowledge } from '../../office/form.ts';
import { groupSheet, rolesSheet, signingSheet } from '../../office/sheets/people.ts';
import { officeSheet } from '../../office/sheets/office.ts';
import { fold } from '../../../thai/text.ts';

/** Shorter headers for the fields a province asks its agencies for. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'signatory.title': ['คำนำหน้าผู้ลงนาม', 'คำนำหน้า'],
  'signatory.name': ['ผู้ลงนาม', 'ชื่อผู้ลงนาม', 'ชื่อและนามสกุลผู้ลงนาม'],
  'signatory.position': ['ตำแหน่งผู้ลงนาม', 'ตำแหน่ง'],
  'signatory.acting': ['รักษาราชการแทน', 'ข้อความรักษาราชการแทน'],
  'preparedBy.name': ['ผู้จัดทำ'], 'preparedBy.position': ['ตำแหน่งผู้จัดทำ'],
  'checkedBy.name': ['ผู้ตรวจสอบ'], 'checkedBy.position': ['ตำแหน่งผู้ตรวจสอบ'],
  'approvedBy.name': ['ผู้อนุมัติ'], 'approvedBy.position': ['ตำแหน่งผู้อนุมัติ'],
  date: ['วันที่', 'ลงวันที่', 'วันที่ของเอกสาร', 'วันที่ลงนาม', 'วันที่ประกาศ'],
  'units.all': ['ส่วนงาน', 'ส่วนราชการภายใน', 'กองหรือสำนัก'],
  'coordinator.unit': ['หน่วยงานรับผิดชอบหลัก', 'ส่วนงานหลัก'], 'coordinator.phone': ['โทรศัพท์', 'เบอร์โทรศัพท์'], 'coordinator.email': ['อีเมล', 'ไปรษณีย์อิเล็กทรอนิกส์'],
  'workingGroup.name': ['คณะทำงาน'], channels: ['ช่องทางเผยแพร่'], 'publication.url': ['เว็บไซต์'], target: ['เป้าหมาย', 'คะแนนเป้าหมาย'],
};

/** The agency itself and the scores are read elsewhere. */
const NOT_HERE = new Set(['agency.name', 'agency.type', 'agency.province', 'agency.district']);

export type SettingColumns = ReadonlyMap<string, Field>;

/** Field by folded header. */
export function settingColumns(knowledge: FormKnowledge): SettingColumns {
  const fields = [officeSheet(knowledge), rolesSheet(knowledge), groupSheet(), signingSheet()].flatMap(({ blocks }) => blocks.flatMap((block): Field[] => {
    if (block.type === 'fields') return block.sections.flatMap((section) => [...section.fields]);
    if (block.type !== 'known') return [];
    return block.entries.flatMap(({ id, label }) => block.columns.flatMap((column): Field[] => {
      const key = block.path(id, column);
      return key === null ? [] : [{ ...column, key, label }];
    }));
  }));
  const known = fields.filter(({ key }) => !NOT_HERE.has(key.join('.')));
  return new Map(known.flatMap((field) => [field.label, ...(ALSO[field.key.join('.')] ?? [])].map((header) => [fold(header), field] as const)));
}
