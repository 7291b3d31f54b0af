import { DOCUMENT_KINDS, type DocumentKind } from '../../../model/settings.ts';
import { type Field, type FormSheet, SHEETS } from '../form.ts';

/** Papers of one office, by the names that officers use; the province's report is made of many offices. */
const TITLES: Readonly<Record<Exclude<DocumentKind, 'province-report'>, string>> = {
  announcement: 'ประกาศมาตรการ', 'analysis-report': 'รายงานการวิเคราะห์ผลการประเมิน', 'internal-measures': 'มาตรการภายในหน่วยงาน', 'improvement-plan': 'แผนปรับปรุงผลการประเมิน',
  'driving-measures': 'มาตรการขับเคลื่อนคุณธรรมและความโปร่งใส', 'working-group-order': 'คำสั่งแต่งตั้งคณะทำงาน', memo: 'บันทึกข้อความ', 'oit-worktable': 'ตารางงาน OIT', 'progress-report': 'รายงานผลการดำเนินการ',
};

const WANTED: Field = { key: ['documents'], label: 'จัดทำ', kind: 'mark', hint: 'เลือก «ใช่» ที่ต้องการจัดทำ', blank: 'หากไม่เลือกฉบับใดเลย จัดทำประกาศและรายงานการวิเคราะห์', width: 10 };

const FACTS: readonly Field[] = [
  { key: ['date'], label: 'ลงวันที่', kind: 'date', hint: 'เช่น 5 มีนาคม 2565', blank: 'ใช้วันที่ในแผ่นงาน «หน่วยงาน»', width: 18 },
  { key: ['number'], label: 'ที่ / เลขที่', kind: 'text', hint: 'เช่น ศก 71201/101 หรือ 33/2566', width: 18 },
  { key: ['title'], label: 'ชื่อเรื่อง', kind: 'text', hint: 'เมื่อต้องการชื่อเรื่องต่างจากที่โปรแกรมตั้งให้', blank: 'ใช้ชื่อเรื่องตามปีของเอกสาร', width: 34 },
  { key: ['itemCode'], label: 'รหัสข้อ OIT', kind: 'text', hint: 'รหัสข้อของปีที่จัดทำเอกสาร เช่น O42', blank: 'ใช้รหัสที่ทราบแน่ชัดของปีนั้น มิฉะนั้นไม่พิมพ์', width: 14 },
  { key: ['legalBasis'], label: 'อาศัยอำนาจตาม', kind: 'text', hint: 'มาตราและกฎหมายที่ให้อำนาจ', width: 34 },
  { key: ['to'], label: 'เรียน', kind: 'text', hint: 'เช่น นายกองค์การบริหารส่วนตำบล', width: 26 },
  { key: ['through'], label: 'ผ่าน', kind: 'text', hint: 'เช่น ปลัดองค์การบริหารส่วนตำบล', width: 26 },
  { key: ['unitLine'], label: 'ส่วนราชการเจ้าของเรื่อง', kind: 'text', hint: 'เช่น สำนักปลัด งานนิติการ', width: 26 },
  { key: ['phone'], label: 'โทรศัพท์', kind: 'text', hint: 'เช่น 0 4561 0000', width: 18 },
];

/** A row per paper: whether it is wanted, and its own facts. */
export function papersSheet(): FormSheet {
  return { name: SHEETS.papers, blocks: [{
    type: 'known', title: null, head: 'เอกสาร', entries: Object.entries(TITLES).map(([id, title]) => ({ id, label: `${title} (${id})` })), columns: [WANTED, ...FACTS],
    find: (label) => DOCUMENT_KINDS.find((id) => label.endsWith(`(${id})`)) ?? null,
    path: (paper, field) => (field === WANTED ? field.key : ['papers', paper, ...field.key]),
  }] };
}
