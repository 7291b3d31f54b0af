import { type Choice, type Field, type FormKnowledge, type FormSheet, listRange, SHEETS } from '../form.ts';

const OF_KIND = 'ใช้คำตามประเภทหน่วยงาน';
const LINES = 'บรรทัดละหนึ่งรายการ (Alt+Enter)';
const DATE = 'เช่น 5 มีนาคม 2565';

/** Kinds of agency by the label printed in the list of choices. */
export function agencyChoices({ agencyTypes }: FormKnowledge): Choice[] {
  return Object.entries(agencyTypes.types).map(([id, kind]) => ({ id, label: kind.label, also: [...kind.names] }));
}

/** The office itself: name, place, assessment, targets, channels, reports, look of the papers. */
export function officeSheet(knowledge: FormKnowledge): FormSheet {
  const types = agencyChoices(knowledge);
  const place: Field[] = [
    { key: ['agency', 'name'], label: 'ชื่อเต็มของหน่วยงาน', kind: 'text', hint: 'เช่น องค์การบริหารส่วนตำบลบ้านตัวอย่าง' },
    { key: ['agency', 'shortName'], label: 'ชื่อย่อ', kind: 'text', hint: 'เช่น อบต.บ้านตัวอย่าง' },
    { key: ['agency', 'formerNames'], label: 'ชื่อเดิม', kind: 'lines', hint: `หากเคยเปลี่ยนชื่อหรือยกฐานะ ${LINES}`, blank: 'ไม่มีผล' },
    { key: ['agency', 'type'], label: 'ประเภทหน่วยงาน', kind: 'choice', choices: types, list: listRange('A', types.length), hint: 'เลือกจากรายการ', blank: 'ดูจากชื่อหน่วยงาน' },
    { key: ['agency', 'province'], label: 'จังหวัด', kind: 'place', list: listRange('B', knowledge.provinces.length), hint: 'เลือกจากรายการ', blank: 'ไม่ระบุจังหวัด' },
    { key: ['agency', 'district'], label: 'อำเภอ', kind: 'place', hint: 'เช่น เมืองศรีสะเกษ', blank: 'ไม่ระบุอำเภอ' },
  ];
  const words: Field[] = [
    { key: ['agency', 'terms', 'staff'], label: 'คำเรียกบุคลากร', kind: 'text', hint: 'เช่น บุคลากร ข้าราชการและลูกจ้าง ครูและบุคลากรทางการศึกษา', blank: OF_KIND },
    { key: ['agency', 'terms', 'clients'], label: 'คำเรียกผู้รับบริการ', kind: 'text', hint: 'เช่น ประชาชนผู้รับบริการ ผู้ปกครองและชุมชน ภาคีเครือข่าย', blank: OF_KIND },
    { key: ['agency', 'terms', 'head'], label: 'คำเรียกหัวหน้าหน่วยงาน', kind: 'text', hint: 'เช่น นายกองค์การบริหารส่วนตำบล', blank: OF_KIND },
    { key: ['agency', 'terms', 'board'], label: 'คำเรียกสภาหรือคณะกรรมการ', kind: 'text', hint: 'เช่น สภาองค์การบริหารส่วนตำบล', blank: OF_KIND },
  ];
  return { name: SHEETS.office, blocks: [{ type: 'fields', sections: [
    { title: 'ชื่อและที่ตั้ง', fields: place }, { title: 'คำเรียกที่ใช้ในเอกสาร', fields: words },
    { title: 'การประเมิน', fields: ASSESSMENT }, { title: 'ปีของเอกสาร เป้าหมาย และขอบเขตของมาตรการ', fields: SCOPE },
    { title: 'ช่องทาง การเผยแพร่ และผู้ประสานงาน', fields: CHANNELS }, { title: 'การรายงานผลและเอกสารที่เกี่ยวข้อง', fields: REPORTING },
    { title: 'รูปแบบเอกสาร', fields: LOOK },
  ] }] };
}

const ASSESSMENT: readonly Field[] = [
  { key: ['assessment', 'assessor'], label: 'หน่วยงานผู้ประเมิน', kind: 'text', hint: 'เช่น สำนักงาน ป.ป.ช. หรือหน่วยงานต้นสังกัดที่เป็นผู้ประเมิน' },
  { key: ['assessment', 'system'], label: 'ระบบที่ใช้ประเมิน', kind: 'text', hint: 'เช่น ITAS' },
  { key: ['assessment', 'announcedOn'], label: 'วันที่ประกาศผลการประเมิน', kind: 'date', hint: DATE },
  { key: ['assessment', 'channel'], label: 'ช่องทางที่ประกาศผล', kind: 'text', hint: 'เช่น เว็บไซต์ของผู้ประเมิน' },
  { key: ['assessment', 'commentsSource'], label: 'ที่มาของข้อเสนอแนะ', kind: 'text', hint: 'เอกสารที่มีข้อเสนอแนะของผู้ประเมิน เช่น รายงานผลการประเมินรายหน่วยงาน' },
];

const SCOPE: readonly Field[] = [
  { key: ['forYear'], label: 'ปีงบประมาณของเอกสาร', kind: 'year', hint: 'พ.ศ. สี่หลัก เช่น 2565', blank: 'ใช้ปีถัดจากปีของคะแนน' },
  { key: ['target'], label: 'คะแนนเป้าหมายทั่วไป', kind: 'score', hint: '0 ถึง 100 เป้าหมายรายตัวชี้วัดกรอกในแผ่นงาน «คะแนน»', blank: 'ใช้ 85 คะแนน' },
  { key: ['targets', 'setIn'], label: 'เอกสารที่กำหนดเป้าหมาย', kind: 'text', hint: 'เช่น แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566-2570' },
  { key: ['measuresPerFinding'], label: 'จำนวนมาตรการต่อประเด็น', kind: 'count', hint: '1 ถึง 10', blank: 'ใช้ 2 มาตรการ' },
  { key: ['coverage'], label: 'หัวข้อที่กล่าวถึงในประกาศ', kind: 'choice', hint: 'เลือกจากรายการ', blank: 'จังหวัดใช้ครบทั้ง 10 ตัวชี้วัด หน่วยงานอื่นใช้ที่ต่ำสุดและต่ำกว่าเป้าหมาย',
    choices: [{ id: 'weakest', label: 'ที่ต่ำสุดเท่านั้น' }, { id: 'below-target', label: 'ที่ต่ำสุดและต่ำกว่าเป้าหมาย' }, { id: 'all', label: 'ครบทั้ง 10 ตัวชี้วัด' }] },
  { key: ['grouping'], label: 'การจัดหัวข้อในประกาศ', kind: 'choice', hint: 'เลือกจากรายการ', blank: 'รายตัวชี้วัด',
    choices: [{ id: 'indicator', label: 'รายตัวชี้วัด' }, { id: 'service', label: 'รวมตัวชี้วัดที่ 6-8 เป็นด้านการให้บริการ' }] },
];

const CHANNELS: readonly Field[] = [
  { key: ['channels'], label: 'ช่องทางเผยแพร่ที่ใช้อยู่จริง', kind: 'lines', hint: `เช่น เสียงตามสายประจำหมู่บ้าน ${LINES}`, blank: 'ใช้ «เว็บไซต์หลักของหน่วยงาน»' },
  { key: ['publication', 'url'], label: 'ที่อยู่เว็บไซต์ที่จะเผยแพร่', kind: 'text', hint: 'เช่น https://www.example.go.th/ita' },
  { key: ['publication', 'date'], label: 'วันที่เผยแพร่', kind: 'date', hint: DATE },
  { key: ['coordinator', 'unit'], label: 'ส่วนงานรับผิดชอบหลัก', kind: 'text', hint: 'เช่น สำนักปลัด' },
  { key: ['coordinator', 'phone'], label: 'โทรศัพท์ผู้ประสานงาน', kind: 'text', hint: 'เช่น 0 4561 0000 ต่อ 11' },
  { key: ['coordinator', 'email'], label: 'อีเมลผู้ประสานงาน', kind: 'text', hint: 'เช่น saraban@example.go.th' },
];

const REPORTING: readonly Field[] = [
  { key: ['reporting', 'to'], label: 'ผู้รับรายงานผล', kind: 'text', hint: 'เช่น นายกองค์การบริหารส่วนตำบลบ้านตัวอย่าง' },
  { key: ['reporting', 'cycles'], label: 'รอบการรายงาน', kind: 'lines', hint: `เช่น รอบ ๖ เดือน ${LINES}`, blank: 'ใช้รอบ ๖ เดือนและสิ้นปีงบประมาณ' },
  { key: ['reporting', 'due'], label: 'กำหนดส่งรายงาน', kind: 'dates', hint: `วันที่ ${LINES}` },
  { key: ['relatedPlans'], label: 'แผนที่เกี่ยวข้อง', kind: 'lines', hint: `แผนที่นำมาตรการไปบรรจุ ${LINES}` },
  { key: ['addressees'], label: 'ผู้รับหนังสือ', kind: 'lines', hint: `เช่น หัวหน้าส่วนราชการทุกส่วนราชการ ${LINES}` },
];

const LOOK: readonly Field[] = [
  { key: ['date'], label: 'วันที่ของเอกสารทุกฉบับ', kind: 'date', hint: `${DATE} หากแต่ละฉบับลงวันที่ต่างกัน ให้กรอกในแผ่นงาน «เอกสาร»` },
  { key: ['draft'], label: 'พิมพ์คำว่า ร่าง', kind: 'yes-no', hint: 'ใช่ หรือ ไม่ใช่', blank: 'พิมพ์คำว่า ร่าง จนกว่าจะมีวันที่และผู้ลงนาม' },
  { key: ['digits'], label: 'ตัวเลขในเอกสาร', kind: 'choice', hint: 'เลือกจากรายการ', blank: 'เลขไทย', choices: [{ id: 'thai', label: 'เลขไทย' }, { id: 'arabic', label: 'เลขอารบิก' }] },
  { key: ['emblem'], label: 'แฟ้มภาพตราของหน่วยงาน', kind: 'text', hint: 'ชื่อแฟ้ม PNG หรือ JPG ที่วางไว้ข้างแบบกรอกนี้ เช่น ตรา.png', blank: 'เว้นที่ไว้สำหรับกระดาษที่มีตราครุฑ' },
];
