/** Fields of the result: total, instruments, indicators. */
import { MEASURE, ROW } from './measure.ts';
import { flag, list, maybe, number, record, text } from './shape.ts';

const CHANGE = {
  score: maybe(number('คะแนน')),
  previous: maybe(number('คะแนนปีก่อน')),
  change: maybe(number('ผลต่างจากปีก่อน คิดจากค่าที่ปัดสองตำแหน่ง')),
  trend: maybe(text('เพิ่มขึ้น ลดลง หรือเท่าเดิม')),
  size: maybe(number('ขนาดของผลต่าง ไม่มีเครื่องหมาย')),
};

const INDICATOR = record('ตัวชี้วัด', {
  indicator: number('ลำดับตัวชี้วัด'),
  name: text('ชื่อตัวชี้วัด'),
  instrument: text('รหัสแบบวัด IIT EIT OIT'),
  ...CHANGE,
  target: number('ค่าเป้าหมาย'),
  below: flag('ต่ำกว่าค่าเป้าหมาย'),
  gap: maybe(number('ยังขาดจากค่าเป้าหมาย')),
  lowest: flag('ต่ำสุดในแบบวัดเท่าที่ทราบ'),
  sustain: flag('ตั้งแต่ 95 คะแนนขึ้นไป'),
});

const LOWEST = record('ตัวชี้วัดที่ต่ำสุด', { indicator: number('ลำดับตัวชี้วัด'), name: text('ชื่อตัวชี้วัด'), score: number('คะแนน') });

const INSTRUMENT = {
  id: text('รหัสแบบวัด IIT EIT OIT'),
  name: text('ชื่อแบบวัด'),
  weight: maybe(number('น้ำหนักร้อยละ')),
  ...CHANGE,
  target: number('ค่าเป้าหมาย'),
  targetSet: flag('หน่วยงานกำหนดค่าเป้าหมายเอง'),
  below: flag('ต่ำกว่าค่าเป้าหมาย'),
  sustain: flag('ตั้งแต่ 95 คะแนนขึ้นไป'),
  partial: flag('ทราบคะแนนตัวชี้วัดไม่ครบ'),
  weakest: list('ตัวชี้วัดที่ต่ำสุดเท่าที่ทราบ', LOWEST),
  weakestScore: maybe(number('คะแนนต่ำสุดเท่าที่ทราบ')),
  level: flag('ทุกตัวชี้วัดที่ทราบมีคะแนนเท่ากัน'),
  weakSustain: flag('แม้ตัวชี้วัดที่ต่ำสุดก็ตั้งแต่ 95 คะแนนขึ้นไป'),
  indicators: list('ตัวชี้วัดที่ทราบคะแนน', INDICATOR),
};

const GAIN = record('คะแนนรวมที่จะเพิ่มเมื่อถึงค่าเป้าหมาย', { indicator: number('ลำดับตัวชี้วัด'), name: text('ชื่อตัวชี้วัด'), score: number('คะแนน'), target: number('ค่าเป้าหมาย'), gain: number('คะแนนรวมที่จะเพิ่ม') });

export const ASSESSMENT = record('ผลการประเมิน', {
  fiscalYear: number('ปีงบประมาณของผลการประเมิน'),
  ...CHANGE,
  grade: maybe(text('ระดับผลการประเมิน')),
  gradeInWords: text('คำว่าระดับพร้อมระดับ เช่น ระดับ A หรือ ระดับผ่านดี'),
  meaning: maybe(text('ความหมายของระดับ เฉพาะที่มีแหล่งอ้างอิง')),
  target: number('ค่าเป้าหมายของคะแนนรวม'),
  targetSet: flag('หน่วยงานกำหนดค่าเป้าหมายเอง'),
  below: flag('คะแนนรวมต่ำกว่าค่าเป้าหมาย'),
  sustain: flag('ทุกคะแนนที่ทราบตั้งแต่ 95 ขึ้นไป'),
  hasInstruments: flag('ทราบคะแนนรายแบบวัด'),
  hasIndicators: flag('ทราบคะแนนรายตัวชี้วัด'),
  complete: flag('ทราบคะแนนครบทุกตัวชี้วัด'),
  indicators: list('ตัวชี้วัดที่ทราบคะแนน เรียงตามลำดับ', INDICATOR),
  lowest: list('ตัวชี้วัดที่ต่ำสุดของแต่ละแบบวัด เฉพาะที่ต่ำกว่า 95', LOWEST),
  gains: list('ตัวชี้วัดที่เมื่อถึงค่าเป้าหมายแล้วคะแนนรวมจะเพิ่ม เรียงจากมากไปน้อย', GAIN),
});

export const PREVIOUS = record('ผลการประเมินปีก่อน', {
  fiscalYear: number('ปีงบประมาณ'),
  score: maybe(number('คะแนนรวม')),
  grade: maybe(text('ระดับ')),
  comparable: flag('เทียบกันได้โดยตรง'),
  breakNote: maybe(text('เหตุที่เทียบกันไม่ได้โดยตรง')),
});

export const BY_INSTRUMENT = record('แบบวัด พร้อมมาตรการของแบบวัดนั้น', { ...INSTRUMENT, rows: list('มาตรการ ตัวชี้วัดละหนึ่งแถว', ROW), hasComments: flag('มีข้อเสนอแนะจากผู้ประเมิน'), allSustain: flag('ทุกแถวเป็นการรักษามาตรฐาน'), someSustain: flag('บางแถวเป็นการรักษามาตรฐาน') });
export const BY_INDICATOR = record('ตัวชี้วัด พร้อมมาตรการของตัวชี้วัดนั้น', { ...INDICATOR.fields, row: ROW });
export const HEAD = record('หัวข้อของประกาศ', {
  title: text('ชื่อหัวข้อ'),
  sustain: flag('เป็นการรักษามาตรฐานทั้งหัวข้อ'),
  indicators: list('ตัวชี้วัดในหัวข้อที่ทราบคะแนน', INDICATOR),
  measures: list('มาตรการ', MEASURE),
});
export const FINDING = record('ประเด็นที่พบ', {
  id: text('รหัสประเด็น'), name: text('ชื่อประเด็น'), instrument: maybe(text('รหัสแบบวัด')), indicator: maybe(number('ลำดับตัวชี้วัด')),
  score: maybe(number('คะแนน')), target: maybe(number('ค่าเป้าหมาย')), gap: maybe(number('ยังขาด')), change: maybe(number('ผลต่างจากปีก่อน')),
  severity: text('ช่วงคะแนนของประเด็น'), sustain: flag('เป็นการรักษามาตรฐาน'), urgent: flag('ต่ำกว่า 85 คะแนน'),
  lowest: flag('ต่ำสุดในแบบวัด'), below: flag('ต่ำกว่าค่าเป้าหมาย'), fell: flag('ลดลงจากปีก่อน'),
  cause: maybe(text('สาเหตุที่หน่วยงานระบุ')), comment: maybe(text('ข้อเสนอแนะจากผู้ประเมินตามถ้อยคำเดิม')),
});
