import type { Sheet, SheetCell } from '../../model/workbook.ts';
import { agencyChoices } from './sheets/office.ts';
import { type FormKnowledge, MARK, SHEETS, VERSION } from './form.ts';

const STEPS = [
  'กรอกเฉพาะช่องสีเหลืองอ่อน ชื่อรายการและหัวคอลัมน์ไม่ต้องแก้ ยกเว้นปีในหัวคอลัมน์คะแนน',
  `เริ่มที่แผ่นงาน «${SHEETS.scores}» กรอกคะแนนเต็ม 100 ของตัวชี้วัดตามผลการประเมิน หากไม่มีคะแนนให้เว้นว่าง`,
  'กรอกแผ่นงานอื่นเท่าที่ทราบ เรื่องใดยังไม่ทราบให้เว้นว่าง โปรแกรมไม่แต่งข้อมูลแทนหน่วยงาน',
  'ใช้เลขไทยหรือเลขอารบิกก็ได้ วันที่เขียนแบบ 5 มีนาคม 2565 ช่องที่กรอกได้หลายรายการให้ขึ้นบรรทัดใหม่ด้วย Alt+Enter',
  'บันทึกเป็นชนิด Excel Workbook (.xlsx) แล้วตรวจด้วยคำสั่ง  ita-plan inspect office.xlsx',
  'จัดทำเอกสารด้วยคำสั่ง  ita-plan generate office.xlsx',
];

const BLANKS: readonly (readonly [string, string])[] = [
  ['เว้นช่องไว้ให้เติม', 'เอกสารมีช่อง …… ตรงที่ขาด และโปรแกรมแจ้งรายการที่ต้องเติมก่อนลงนาม'],
  ['ไม่กล่าวถึง', 'ข้อความที่อ้างเรื่องนั้น เช่น มติที่ประชุม ไม่ปรากฏในเอกสารเลย'],
  ['ไม่จัดทำเอกสาร', 'ขาดข้อมูลที่จำเป็น เช่น ชื่อเต็มของหน่วยงาน'],
  ['ใช้ …', 'โปรแกรมใช้ค่าปกติตามที่เขียนไว้'],
];

const PURPOSES: Readonly<Record<Exclude<keyof typeof SHEETS, 'guide'>, string>> = {
  scores: 'คะแนนรายตัวชี้วัดแต่ละปี เป้าหมาย และสาเหตุตามที่หน่วยงานวิเคราะห์',
  comments: 'ข้อเสนอแนะของผู้ประเมิน คัดลอกมาวางตามถ้อยคำเดิม',
  office: 'ชื่อ ที่ตั้ง การประเมิน เป้าหมาย ช่องทาง การรายงาน และรูปแบบเอกสาร',
  roles: 'ส่วนงานที่มีอยู่จริง และส่วนงานใดรับผิดชอบงานใด',
  group: 'คณะทำงาน คำสั่งแต่งตั้ง และรายชื่อ',
  signing: 'ผู้ลงนาม ผู้จัดทำ ผู้ตรวจสอบ ผู้อนุมัติ และการประชุม',
  papers: 'เอกสารที่ต้องการ และเลขที่ วันที่ ชื่อเรื่องของแต่ละฉบับ',
  measures: 'มาตรการที่หน่วยงานกำหนดเอง',
  choices: 'รายการประเภทหน่วยงานและจังหวัดสำหรับเลือก ไม่ต้องกรอก',
};

const heading = (text: string): SheetCell[] => [{ value: text, look: 'heading' }, { value: null, look: 'heading' }];

/** The first sheet: how to fill the form in, and what happens to what is left blank. */
export function guideSheet(): Sheet {
  return {
    name: SHEETS.guide, columns: [{ header: null, width: 30 }, { header: null, width: 100 }],
    rows: [
      [{ value: 'แบบกรอกข้อมูลของหน่วยงาน สำหรับจัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใส', look: 'title', span: 2 }],
      heading('วิธีกรอก'),
      ...STEPS.map((step, index): SheetCell[] => [{ value: `ขั้นที่ ${index + 1}`, look: 'label' }, { value: step, look: 'label' }]),
      heading('แผ่นงานในแบบนี้'),
      ...Object.entries(PURPOSES).map(([sheet, purpose]): SheetCell[] => [{ value: SHEETS[sheet as keyof typeof SHEETS], look: 'label' }, { value: purpose, look: 'label' }]),
      heading('เมื่อเว้นว่าง'),
      ...BLANKS.map((pair): SheetCell[] => pair.map((value) => ({ value, look: 'label' }))),
      heading('ลำดับของข้อมูล'),
      [{ value: 'ข้อมูลเดียวกันมีหลายแห่ง', look: 'label' }, { value: 'ใช้ตามลำดับ: ตัวเลือกในคำสั่ง แฟ้มที่ระบุด้วย --settings แบบกรอกนี้ แล้วจึงแฟ้ม ita-plan.json ในโฟลเดอร์ที่สั่งงาน', look: 'label' }],
      [{ value: 'รหัสแบบ (โปรดอย่าลบ)', look: 'hint' }, { value: `${MARK}${VERSION}`, look: 'hint' }],
    ],
  };
}

/** The last sheet: lists that are too long to stand inside a rule. */
export function choicesSheet(knowledge: FormKnowledge): Sheet {
  const types = agencyChoices(knowledge);
  const { provinces } = knowledge;
  return {
    name: SHEETS.choices, columns: [{ header: 'ประเภทหน่วยงาน', width: 40 }, { header: 'จังหวัด', width: 28 }],
    rows: Array.from({ length: Math.max(types.length, provinces.length) }, (_, index) => [types[index]?.label ?? null, provinces[index] ?? null]),
  };
}
