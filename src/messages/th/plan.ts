import type { PlanFacts } from '../../model/facts/plan.ts';
import { longDate } from '../../thai/calendar.ts';
import type { Messages } from '../types.ts';

export const plan: Messages<PlanFacts> = {
  PLAN_UNADDRESSED: (f) => `ยังไม่มีมาตรการตอบประเด็น ${f.finding} ให้เพิ่มใน ownMeasures หรือเพิ่มกฎของหน่วยงานด้วย --rules`,
  PLAN_LEFT_BY_COVERAGE: (f) => `ไม่ได้กำหนดมาตรการสำหรับประเด็น ${f.findings.join(', ')} เพราะเลือก coverage เป็น ${f.coverage}`,
  PLAN_INSTRUMENTS_ONLY: (f) => `แฟ้มมีเพียงคะแนนรายแบบวัดของ ${f.instruments.join(', ')} จึงเลือกมาตรการหลักของทุกตัวชี้วัดในแบบวัดนั้น หากมีคะแนนรายตัวชี้วัดจะเลือกได้ตรงจุดกว่า`,
  PLAN_TOTAL_ONLY: (f) => `แฟ้มมีเพียงคะแนนรวม จึงใช้มาตรการทั่วไป ${f.measures} มาตรการ หากมีคะแนนรายตัวชี้วัดจะเลือกได้ตรงจุดกว่า`,
  PLAN_GENERAL_RULE: (f) => `ประเด็น ${f.findings.join(', ')} ไม่มีมาตรการเฉพาะเรื่อง จึงใช้มาตรการของตัวชี้วัดนั้น`,
  PLAN_ROLES_IN_WORDS: (f) => `ไม่ทราบชื่อส่วนงานที่รับผิดชอบบางหน้าที่ จึงพิมพ์เป็นถ้อยคำ คือ ${f.roles.map((r) => `${r.words} (${r.role})`).join(', ')} ระบุชื่อได้ใน units.roles`,
  PLAN_DATE_BEFORE_RESULT: (f) => `เอกสารลงวันที่ ${longDate(f.date)} ก่อนที่ผลการประเมินปีงบประมาณ ${f.fiscalYear} จะประกาศได้ โปรดตรวจวันที่ (date หรือ papers) ใน ita-plan.json หรือ --date`,
  PLAN_QUARTERS_OVER: (f) => `เอกสารลงวันที่ ${longDate(f.date)} ซึ่งพ้นไตรมาสที่ ${f.quarters.join(', ')} แล้ว จึงเลื่อนระยะเวลาของ ${f.measures.length} มาตรการไม่ให้เริ่มก่อนวันดังกล่าว`,
  PLAN_YEAR_OVER: (f) => `เอกสารลงวันที่ ${longDate(f.date)} ซึ่งพ้นปีงบประมาณ ${f.forYear} แล้ว ระยะเวลาของมาตรการจึงเป็นเวลาที่ล่วงไปแล้ว โปรดตรวจ date หรือ forYear`,
  PLAN_MEASURE_UNKNOWN: (f) => `settings.measures อ้างถึง «${f.measure}» ซึ่งไม่มีในแผนและไม่มีในกฎของหน่วยงานประเภทนี้ ดูรหัสได้ด้วยคำสั่ง list rules`,
  PLAN_OWN_INCOMPLETE: (f) => `มาตรการของหน่วยงาน ${f.measure} ยังไม่ระบุ ${f.missing.join(', ')} ช่องนั้นจะว่างในเอกสาร`,
};
