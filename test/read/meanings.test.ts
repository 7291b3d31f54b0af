import { describe, expect, it } from 'vitest';
import { meaningName, meaningOf } from '../../src/read/meanings.ts';
import { makeNamer } from '../../src/read/subjects.ts';
import { knowledge } from '../fixtures/read/knowledge.ts';

const namer = makeNamer(knowledge);
const say = (text: string): string => meaningName(meaningOf(text, namer, knowledge.weights));

const TABLE: Readonly<Record<string, readonly string[]>> = {
  total: ['คะแนน ITA', 'คะเเนน ITA', 'คะแนนผลการประเมิน ITA', 'คะแนนรวม', 'คะแนนรวม (100)', 'คะแนนรวม (ร้อยละ)', 'รวมคะแนน', 'ผลรวมคะแนน', 'คะแนนภาพรวมหน่วยงาน', 'ค่าคะแนนเฉลี่ย ๓ แบบวัด', 'TOTAL_SCORE', 'ผลสรุปการประเมิน', 'ITA Score'],
  'total@2564': ['ITA 2564', 'คะแนน ITA (ปี 2564)', 'ผลคะแนน ITA ปีงบประมาณ พ.ศ. ๒๕๖๔'],
  'value@2564': ['คะแนนเฉลี่ยปี ๒๕๖๔', 'ปี 2564', '2564', '2021', 'ปี 64'],
  value: ['คะแนน', 'คะแนนเฉลี่ย', 'ร้อยละ', 'score', 'คะแนนที่ได้'],
  result: ['ผลการประเมิน', 'ผลการประเมิน ITA'],
  IIT: ['IIT', 'คะแนน IIT (30)', 'IIT 30%', 'แบบวัด IIT', 'IIT-School', 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (Internal Integrity and Transparency Assessment : IIT)'],
  EIT: ['EIT', 'EIT (30)', 'แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายนอก'],
  OIT: ['OIT (40)', 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ', 'แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)'],
  part: ['EIT (1)', 'EIT1', 'EIT-2', 'EIT ส่วนที่ 2', 'EIT part 1'],
  1: ['ตัวชี้วัดที่ 1', '1. การปฏิบัติหน้าที่', '1 การปฏิบัติหน้าที่', '(1) การปฏิบัติหน้าที่', 'IIT 1 การปฏิบัติหน้าที่', 'ด้านการปฏิบัติหน้าที่', 'KPI1', 'ตชว.1', 'Bribery Fraud', 'การปฏิบัติหน้าที่ (100)'],
  3: ['การใช้อํานาจ', 'ตัวชี้วัดที่ 3 การใช้อำนาจ (IIT)'],
  4: ['การใช้ทรัพย์สินของทางราชการ', 'คะแนนการใช้ทรัพย์สินของราชการ'],
  8: ['การปรับปรุงการทำงาน', 'การปรับปรุงระบบการทำงาน'],
  10: ['ตัวชี้วัดที่ ๑๐', 'การป้องกันการทุจริต'],
  i30: ['I30', 'i30 บุคลากร'], O10: ['O10', 'o 10', 'O-10', 'ข้อ o10'], '9.1': ['9.1 ข้อมูลพื้นฐาน', 'ตัวชี้วัดย่อยที่ 9.1'],
  agency: ['หน่วยงาน', 'ชื่อหน่วยงาน (ภาษาไทย)', 'หน่วยงาน/อปท.', 'คณะ/หน่วย'], type: ['ประเภทหน่วยงาน'], code: ['รหัสหน่วยงาน'], number: ['#', 'ลำดับที่', 'อันดับในจังหวัด'], grade: ['ระดับ', 'ระดับ ITA', 'Rating Score'],
  count: ['จำนวนผู้ตอบ IIT', 'ร้อยละผู้ตอบแบบวัด IIT', 'คะแนนต่ำสุด', 'ตัวชี้วัดที่ต่ำที่สุด', 'จำนวนหน่วยงาน'], national: ['คะแนนเฉลี่ยระดับประเทศ', 'ค่าเฉลี่ยจังหวัด'], difference: ['เปลี่ยนแปลง (ร้อยละ)', 'ผลต่าง ปี 2563-2564'],
  'full-score': ['คะแนนเต็ม'], weight: ['ค่าน้ำหนัก'], target: ['ค่าเป้าหมาย'], comment: ['ข้อเสนอแนะ', 'ประเด็นที่ต้องแก้ไข/ปรับปรุง'], instrument: ['แบบวัด', 'แบบ/ค่าน้ำหนัก (ร้อยละ)'],
  unknown: ['การทุจริต', 'การใช้', 'คุณภาพการให้บริการ', 'สวัสดี', 'โทรศัพท์', 'คะแนน ITA ปี 2563 และ 2564'],
};

describe('the meaning of a header', () => {
  for (const [meaning, headers] of Object.entries(TABLE)) {
    it(`is ${meaning} for ${headers.length} wordings`, () => {
      expect(headers.map((header) => [header, say(header).replace(/^difference@\d+$/, 'difference')])).toEqual(headers.map((header) => [header, meaning]));
    });
  }
});
