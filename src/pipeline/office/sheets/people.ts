/** Sheets about people: who answers for what, the working group, who signs, and the meetings. */
import { ROLES, type Role } from '../../../model/agency.ts';
import { fold } from '../../../thai/text.ts';
import { type Field, type FormKnowledge, type FormSheet, SHEETS } from '../form.ts';

const DATE = 'เช่น 5 มีนาคม 2565';
const LINES = 'บรรทัดละหนึ่งรายการ (Alt+Enter)';

/** A row per role in words → the units of this office. */
export function rolesSheet({ agencyTypes, type }: FormKnowledge): FormSheet {
  const { rolesInWords, types } = agencyTypes;
  const unitOf = (role: Role): string => (type === undefined ? null : types[type].units[role]) ?? rolesInWords[role];
  return { name: SHEETS.roles, blocks: [
    { type: 'fields', sections: [{ title: 'ส่วนงานของหน่วยงาน', fields: [{
      key: ['units', 'all'], label: 'ส่วนงานทั้งหมด', kind: 'lines', hint: `เช่น สำนักปลัด กองคลัง กองช่าง ${LINES}`, blank: 'ใช้ถ้อยคำรวม เช่น ทุกส่วนราชการในสังกัด',
    }] }] },
    {
      type: 'known', title: 'ผู้รับผิดชอบงานแต่ละด้าน', head: 'งานด้าน', entries: ROLES.map((id) => ({ id, label: rolesInWords[id] })),
      columns: [{ key: [], label: 'ส่วนงานที่รับผิดชอบ', kind: 'lines', hint: `มากกว่าหนึ่งส่วนงานได้ ${LINES}`, width: 46 }],
      find: (label) => ROLES.find((id) => fold(rolesInWords[id]) === fold(label)) ?? null,
      path: (role) => ['units', 'roles', role],
      blank: (role) => (type === undefined ? 'ใช้ส่วนงานตามประเภทหน่วยงาน หรือถ้อยคำในช่องแรก' : `ใช้ «${unitOf(role as Role)}»`),
    },
  ] };
}

const GROUP: readonly Field[] = [
  { key: ['workingGroup', 'name'], label: 'ชื่อคณะทำงาน', kind: 'text', hint: 'เช่น คณะทำงานขับเคลื่อนการประเมินคุณธรรมและความโปร่งใส' },
  { key: ['workingGroup', 'orderNumber'], label: 'เลขที่คำสั่งแต่งตั้ง', kind: 'text', hint: 'เช่น 33/2566' },
  { key: ['workingGroup', 'orderDate'], label: 'วันที่ของคำสั่ง', kind: 'date', hint: DATE },
  { key: ['workingGroup', 'orderTitle'], label: 'ชื่อเรื่องของคำสั่ง', kind: 'text', hint: 'เช่น แต่งตั้งคณะทำงานขับเคลื่อนการประเมิน ITA' },
];

export function groupSheet(): FormSheet {
  return { name: SHEETS.group, blocks: [
    { type: 'fields', sections: [{ title: 'คณะทำงานและคำสั่งแต่งตั้ง', fields: GROUP }] },
    {
      type: 'list', title: 'รายชื่อคณะทำงาน', key: ['workingGroup', 'members'], orEmpty: ['name', 'position'], emptyRows: 20,
      columns: [
        { key: ['name'], label: 'ชื่อและนามสกุล', kind: 'text', hint: 'มีคำนำหน้า เช่น นางสาวสมหญิง ตัวอย่างดี' },
        { key: ['position'], label: 'ตำแหน่ง', kind: 'text', hint: 'เช่น ปลัดองค์การบริหารส่วนตำบล' },
        { key: ['seat'], label: 'หน้าที่ในคณะทำงาน', kind: 'text', hint: 'เช่น ประธานคณะทำงาน คณะทำงาน เลขานุการ' },
        { key: ['indicators'], label: 'ตัวชี้วัดที่รับผิดชอบ', kind: 'indicators', hint: 'เลขตัวชี้วัด 1 ถึง 10 คั่นด้วยจุลภาค เช่น 1, 4, 9' },
      ],
    },
  ] };
}

const person = (key: string, word: string): Field[] => [
  { key: [key, 'name'], label: `${word}: ชื่อ`, kind: 'text', hint: 'มีคำนำหน้า เช่น นายสมชาย ใจซื่อ' },
  { key: [key, 'position'], label: `${word}: ตำแหน่ง`, kind: 'text', hint: 'เช่น นักวิเคราะห์นโยบายและแผนปฏิบัติการ' },
];

const SIGNER: readonly Field[] = [
  { key: ['signatory', 'title'], label: 'ผู้ลงนาม: คำนำหน้าหรือยศ', kind: 'text', hint: 'เขียนเต็ม เช่น นาย หรือ ว่าที่ร้อยตรี', blank: 'ใช้ชื่อผู้ลงนามตามที่กรอก' },
  { key: ['signatory', 'name'], label: 'ผู้ลงนาม: ชื่อและนามสกุล', kind: 'text', hint: 'เช่น สมชาย ใจซื่อ' },
  { key: ['signatory', 'position'], label: 'ผู้ลงนาม: ตำแหน่ง', kind: 'text', hint: 'เช่น นายกองค์การบริหารส่วนตำบลบ้านตัวอย่าง', blank: 'ตำแหน่งตามประเภทหน่วยงาน ถ้าแน่นอน มิฉะนั้นเว้นช่องไว้ให้เติม' },
  { key: ['signatory', 'acting'], label: 'ผู้ลงนาม: ข้อความรักษาราชการแทน', kind: 'lines', hint: `สองถึงสามบรรทัดตามที่ต้องการพิมพ์ใต้ชื่อ ${LINES}`, blank: 'ไม่มีข้อความรักษาราชการแทน' },
];

export function signingSheet(): FormSheet {
  return { name: SHEETS.signing, blocks: [
    { type: 'fields', sections: [
      { title: 'ผู้ลงนาม', fields: SIGNER },
      { title: 'ผู้จัดทำ ผู้ตรวจสอบ ผู้อนุมัติ', fields: [...person('preparedBy', 'ผู้จัดทำ'), ...person('checkedBy', 'ผู้ตรวจสอบ'), ...person('approvedBy', 'ผู้อนุมัติ')] },
    ] },
    {
      type: 'list', title: 'การประชุม (กล่าวถึงในเอกสารเฉพาะที่กรอก)', key: ['meetings'], orEmpty: [], emptyRows: 8,
      columns: [
        { key: ['body'], label: 'ที่ประชุม', kind: 'text', hint: 'เช่น คณะทำงานขับเคลื่อนการประเมินคุณธรรมและความโปร่งใส' },
        { key: ['number'], label: 'ครั้งที่', kind: 'text', hint: 'เช่น 1/2565' },
        { key: ['date'], label: 'วันที่ประชุม', kind: 'date', hint: DATE },
        { key: ['agenda'], label: 'ระเบียบวาระ', kind: 'text', hint: 'เช่น ระเบียบวาระที่ 4 เรื่องเพื่อพิจารณา' },
        { key: ['resolution'], label: 'มติที่ประชุม', kind: 'text', hint: 'ถ้อยคำของมติตามรายงานการประชุม เช่น เห็นชอบ' },
      ],
    },
  ] };
}
