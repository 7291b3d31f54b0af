/** Fields that single kinds of paper are laid out by: stakeholders, heads of driving measures, duties, the table of OIT work. */
import { MEASURE } from './measure.ts';
import { flag, list, maybe, number, record, text } from './shape.ts';

export const STAKEHOLDER = record('ผู้มีส่วนได้ส่วนเสียกลุ่มหนึ่ง พร้อมมาตรการ', { id: text('รหัสแบบวัด IIT EIT OIT'), name: text('ชื่อกลุ่ม'), measures: list('มาตรการ', MEASURE) });

export const DRIVING = record('มาตรการขับเคลื่อนของจังหวัด แยกตามหัวข้อ', {
  responsible: list('ผู้รับผิดชอบ', MEASURE), steps: list('ขั้นตอนการปฏิบัติ', MEASURE), last: list('กิจกรรมเพิ่มเติมของส่วนราชการ', MEASURE),
  progress: list('การรายงานความคืบหน้า', MEASURE), evaluation: list('การประเมินผล', MEASURE), report: list('การรายงานผล', MEASURE),
});

export const DUTY = record('ผู้รับผิดชอบตัวชี้วัด', {
  indicator: number('ลำดับตัวชี้วัด'), name: text('ชื่อตัวชี้วัด'), members: list('คณะทำงานที่รับผิดชอบ', text('ชื่อ')), units: list('ส่วนงานที่รับผิดชอบ', text('ส่วนงาน')),
});

const ITEM = record('ข้อ OIT', {
  code: maybe(text('รหัสข้อของปีเอกสาร')), name: maybe(text('ชื่อข้อ เฉพาะที่มีแหล่งอ้างอิง')), lost: flag('ปีก่อนเรื่องนี้ไม่ได้คะแนน'), content: maybe(text('สิ่งที่พึงปรากฏ')),
  owners: list('ผู้รับผิดชอบ', text('ส่วนงาน')), checkers: list('ผู้สอบทาน', text('ส่วนงาน')), deadline: maybe(text('กำหนดแล้วเสร็จ')),
});
export const WORK = record('ข้อ OIT ของตัวชี้วัดหนึ่ง', { indicator: maybe(number('ลำดับตัวชี้วัด')), name: text('ชื่อตัวชี้วัด'), items: list('ข้อ', ITEM) });
