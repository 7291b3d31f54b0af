/** Fields of a measure and of a row that joins several measures. */
import { flag, list, maybe, number, record, text } from './shape.ts';

export const MEASURE = record('มาตรการหนึ่งข้อ', {
  id: text('รหัสมาตรการ'),
  title: text('ชื่อมาตรการ'),
  recommendation: text('สิ่งที่ควรดำเนินการ'),
  clause: text('ข้อความเต็มสำหรับประกาศ'),
  indicator: maybe(number('ลำดับตัวชี้วัด')),
  indicatorName: text('ชื่อตัวชี้วัดหรือด้าน'),
  theme: text('ด้านของมาตรการ'),
  sustain: flag('เป็นการรักษามาตรฐาน'),
  standing: flag('เป็นมาตรการประจำที่ไม่ขึ้นกับคะแนน'),
  fromComment: flag('มาจากข้อเสนอแนะของผู้ประเมิน'),
  steps: list('ขั้นตอนหรือวิธีการ', text('ขั้นตอน')),
  units: list('ผู้รับผิดชอบทุกหน่วย', text('หน่วยงาน')),
  leads: list('ผู้รับผิดชอบหลัก', text('หน่วยงาน')),
  supports: list('ผู้ร่วมดำเนินการ', text('หน่วยงาน')),
  budget: text('งบประมาณ «-» เมื่อไม่ระบุ'),
  period: text('ระยะเวลาเป็นเดือน'),
  quarters: text('ระยะเวลาเป็นไตรมาส'),
  repeat: text('ความถี่'),
  output: text('ผลผลิต'),
  evidence: list('หลักฐาน', text('หลักฐาน')),
  indicatorOfSuccess: text('ตัวชี้วัดความสำเร็จ'),
  monitoring: text('การกำกับติดตาม'),
  reason: text('เหตุผลที่เลือก'),
});

export const ROW = record('มาตรการทั้งหมดของตัวชี้วัดหนึ่ง รวมเป็นแถวเดียว', {
  indicator: maybe(number('ลำดับตัวชี้วัด')),
  name: text('ชื่อตัวชี้วัดหรือด้าน'),
  score: maybe(number('คะแนน')),
  sustain: flag('เป็นการรักษามาตรฐาน'),
  tall: flag('แถวสูง ควรให้ตัดข้ามหน้าได้'),
  comments: list('ข้อเสนอแนะจากผู้ประเมินตามถ้อยคำเดิม', text('ข้อเสนอแนะ')),
  causes: list('สาเหตุที่หน่วยงานระบุ', text('สาเหตุ')),
  recommendations: list('สิ่งที่ควรดำเนินการ', text('ข้อความ')),
  steps: list('ขั้นตอนทั้งหมด ไม่ซ้ำ', text('ขั้นตอน')),
  units: list('ผู้รับผิดชอบทั้งหมด ไม่ซ้ำ', text('หน่วยงาน')),
  periods: list('ระยะเวลาทั้งหมด ไม่ซ้ำ', text('ระยะเวลา')),
  monitoring: list('การกำกับติดตามทั้งหมด ไม่ซ้ำ', text('ข้อความ')),
  measures: list('มาตรการ', MEASURE),
});
