import type { BatchFacts } from '../../model/facts/batch.ts';
import type { Messages } from '../types.ts';

export const batch: Messages<BatchFacts> = {
  BATCH_PROVINCE_ONLY: (f) => `ค่า ${f.keys.join(', ')} ในการตั้งค่ารวมเป็นข้อมูลของหน่วยงานเดียว จึงใช้กับเอกสารของจังหวัดเท่านั้น ข้อมูลของแต่ละหน่วยงานให้ใส่ในแผ่นงาน «ข้อมูลหน่วยงาน» หรือในโฟลเดอร์ของหน่วยงานนั้น (--settings โฟลเดอร์)`,
  BATCH_SETTINGS_UNUSED: (f) => `มีข้อมูลตั้งค่าของหน่วยงานที่ไม่มีในแฟ้มคะแนน: ${f.names.join(', ')} ตรวจว่าสะกดชื่อตรงกัน`,
  BATCH_SETTINGS_COLUMN: (f) => `คอลัมน์ «${f.header}» ในแผ่นข้อมูลหน่วยงานไม่ใช่รายการที่รู้จัก จึงไม่ใช้${f.suggestion === null ? '' : ` หมายถึง «${f.suggestion}» หรือไม่`}`,
  BATCH_SETTINGS_TWICE: (f) => `มีข้อมูลตั้งค่าของ «${f.agency}» มากกว่าหนึ่งชุด ใช้ชุดหลังสุด`,
  BATCH_NOTHING_COMMON: (f) => `ไม่มีตัวชี้วัดใดเป็นจุดอ่อนของหน่วยงานเกินกึ่งหนึ่งใน${f.province} (${f.agencies} หน่วยงาน) เอกสารของจังหวัดจึงมีเฉพาะมาตรการประจำ`,
  BATCH_NO_PROVINCE: (f) => `ไม่ทราบจังหวัดของ ${f.agencies} หน่วยงาน จึงไม่จัดทำเอกสารในนามจังหวัด ให้ระบุ --province หรือเพิ่มคอลัมน์จังหวัดในแฟ้ม`,
  BATCH_REFUSED_ELSEWHERE: (f) => `แถวของ «${f.agency}» ในแฟ้มใช้ไม่ได้ (${f.code}) ไม่นับในครั้งนี้เพราะเลือกหน่วยงานด้วย --where`,
};
