import { INDICATORS } from '../../../model/framework.ts';
import { type FormSheet, SHEETS } from '../form.ts';

const LINES = 'บรรทัดละหนึ่งรายการ (Alt+Enter)';
const AS_TITLE = 'ใช้ชื่อมาตรการ';
const EMPTY = 'ช่องนี้ในตารางว่าง และแจ้งให้ทราบ';

/** Measures that the office sets itself, beside those of the rules. */
export function measuresSheet(): FormSheet {
  return { name: SHEETS.measures, blocks: [{
    type: 'list', title: null, key: ['ownMeasures'], orEmpty: [], emptyRows: 15, whole: { key: 'period', parts: ['from', 'to'], rest: { repeat: 'once' } },
    columns: [
      { key: ['indicator'], label: 'ตัวชี้วัดที่', kind: 'indicator', choices: INDICATORS.map((id) => ({ id: String(id), label: String(id) })), hint: 'เลข 1 ถึง 10', blank: 'ไม่ผูกกับตัวชี้วัดใด', width: 12 },
      { key: ['title'], label: 'ชื่อมาตรการ', kind: 'text', hint: 'ข้อความสั้น ขึ้นต้นด้วย การ… หรือคำกริยา', blank: EMPTY, width: 36 },
      { key: ['recommendation'], label: 'แนวทางดำเนินการ', kind: 'text', hint: 'หนึ่งถึงสองประโยค', blank: AS_TITLE, width: 40 },
      { key: ['steps'], label: 'ขั้นตอน', kind: 'lines', hint: LINES, blank: EMPTY, width: 40 },
      { key: ['responsible'], label: 'ผู้รับผิดชอบ', kind: 'units', hint: `ชื่อส่วนงาน ${LINES}`, blank: EMPTY, width: 24 },
      { key: ['budget'], label: 'งบประมาณ', kind: 'text', hint: 'เช่น 10,000 บาท', blank: 'พิมพ์เครื่องหมาย -', width: 16 },
      { key: ['period', 'from'], label: 'ตั้งแต่วันที่', kind: 'date', hint: 'กรอกคู่กับวันสิ้นสุด เช่น 1 ตุลาคม 2565', blank: 'ตลอดปีงบประมาณ', width: 18 },
      { key: ['period', 'to'], label: 'ถึงวันที่', kind: 'date', hint: 'กรอกคู่กับวันเริ่มต้น เช่น 30 กันยายน 2566', blank: 'ตลอดปีงบประมาณ', width: 18 },
      { key: ['period', 'repeat'], label: 'ความถี่', kind: 'choice', hint: 'เลือกจากรายการ', blank: 'ครั้งเดียว', width: 16,
        choices: [{ id: 'once', label: 'ครั้งเดียว' }, { id: 'monthly', label: 'ทุกเดือน' }, { id: 'quarterly', label: 'ทุกไตรมาส' }, { id: 'half-yearly', label: 'ทุก 6 เดือน' }, { id: 'yearly', label: 'ปีละครั้ง' }] },
      { key: ['output'], label: 'ผลผลิต', kind: 'text', hint: 'สิ่งที่ได้ เช่น คู่มือการยืมทรัพย์สิน', blank: EMPTY, width: 28 },
      { key: ['evidence'], label: 'หลักฐาน', kind: 'lines', hint: LINES, blank: EMPTY, width: 28 },
      { key: ['indicatorOfSuccess'], label: 'ตัวชี้วัดความสำเร็จ', kind: 'text', hint: 'สิ่งที่แสดงว่าสำเร็จ', blank: EMPTY, width: 30 },
      { key: ['monitoring'], label: 'การติดตามและรายงาน', kind: 'text', hint: 'ใครรายงานใคร เมื่อใด', blank: EMPTY, width: 30 },
    ],
  }] };
}
