/** Fields of a province's report: counts of agencies, never a mean. */
import { flag, list, maybe, number, record, text } from './shape.ts';

const WEAK = record('ตัวชี้วัดที่ต่ำกว่าเป้าหมายมากที่สุด', { indicator: number('ลำดับตัวชี้วัด'), name: text('ชื่อตัวชี้วัด'), count: number('จำนวนหน่วยงาน') });

const GROUP = record('หน่วยงานประเภทหนึ่งหรืออำเภอหนึ่ง', {
  name: text('ชื่อประเภทหรืออำเภอ'),
  agencies: number('จำนวนหน่วยงาน'),
  scored: number('จำนวนที่ทราบคะแนนรวม'),
  below: number('จำนวนที่คะแนนรวมต่ำกว่าเป้าหมาย'),
  highest: maybe(number('คะแนนรวมสูงสุด')),
  median: maybe(number('มัธยฐานของคะแนนรวม')),
  least: maybe(number('คะแนนรวมต่ำสุด')),
  weakest: list('ตัวชี้วัดที่ต่ำกว่าเป้าหมายมากที่สุด', WEAK),
});

const AGENCY = record('หน่วยงานที่ควรได้รับการสนับสนุนก่อน', {
  name: text('ชื่อหน่วยงาน'),
  kind: text('ประเภทหน่วยงาน'),
  district: maybe(text('อำเภอ')),
  rank: maybe(number('ลำดับในจังหวัด')),
  score: maybe(number('คะแนนรวม')),
  grade: maybe(text('ระดับ')),
  change: maybe(number('ผลต่างจากปีก่อน')),
  below: number('จำนวนตัวชี้วัดที่ต่ำกว่าเป้าหมาย'),
  weakest: list('ตัวชี้วัดที่ต่ำที่สุดของหน่วยงาน ไม่เกินสองตัว', record('ตัวชี้วัด', { indicator: number('ลำดับตัวชี้วัด'), name: text('ชื่อตัวชี้วัด'), score: number('คะแนน') })),
});

export const PROVINCE = record('หน่วยงานในจังหวัด เฉพาะรายงานของจังหวัด', {
  fiscalYear: number('ปีงบประมาณของผลการประเมิน'),
  target: number('ค่าเป้าหมายทั่วไป'),
  agencies: number('จำนวนหน่วยงานที่มีผลการประเมิน'),
  scored: number('จำนวนที่ทราบคะแนนรวม'),
  below: number('จำนวนที่คะแนนรวมต่ำกว่าเป้าหมาย'),
  highest: maybe(number('คะแนนรวมสูงสุด')),
  median: maybe(number('มัธยฐานของคะแนนรวม')),
  least: maybe(number('คะแนนรวมต่ำสุด')),
  local: flag('ทุกหน่วยงานเป็นองค์กรปกครองส่วนท้องถิ่น'),
  compared: number('จำนวนที่เทียบกับปีก่อนได้'),
  rose: number('จำนวนที่คะแนนเพิ่มขึ้น'),
  fell: number('จำนวนที่คะแนนลดลง'),
  grades: list('จำนวนหน่วยงานตามระดับผล', record('ระดับผล', { grade: maybe(text('ระดับ')), count: number('จำนวน'), percent: number('ร้อยละ') })),
  indicators: list('ตัวชี้วัดทั้งสิบ', record('ตัวชี้วัด', {
    indicator: number('ลำดับตัวชี้วัด'), name: text('ชื่อตัวชี้วัด'), instrument: text('รหัสแบบวัด'), known: number('จำนวนที่ทราบคะแนน'),
    lowest: number('จำนวนที่เป็นตัวต่ำสุดของแบบวัด'), below: number('จำนวนที่ต่ำกว่าเป้าหมาย'), percent: number('ร้อยละที่ต่ำกว่าเป้าหมาย'),
    median: maybe(number('มัธยฐาน')), least: maybe(number('คะแนนต่ำสุด')), shared: flag('มีมาตรการร่วมตอบตัวชี้วัดนี้'),
  })),
  kinds: list('จำแนกตามประเภท', GROUP),
  districts: list('จำแนกตามอำเภอ', GROUP),
  first: list('หน่วยงานที่ควรได้รับการสนับสนุนก่อน', AGENCY),
  common: list('มาตรการที่หน่วยงานส่วนใหญ่ควรดำเนินการร่วมกัน', record('มาตรการร่วม', {
    title: text('ชื่อมาตรการ'), recommendation: text('สิ่งที่ควรดำเนินการ'), indicator: number('ลำดับตัวชี้วัด'), name: text('ชื่อตัวชี้วัด'), count: number('จำนวนหน่วยงานที่มีมาตรการนี้'), percent: number('ร้อยละ'),
  })),
  left: list('หน่วยงานที่ยังไม่มีเอกสาร', record('หน่วยงาน', { name: text('ชื่อ'), why: text('สาเหตุและวิธีแก้') })),
});
