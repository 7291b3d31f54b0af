import type { AssessFacts } from '../../model/facts/assess.ts';
import { round2 } from '../../model/round.ts';
import type { Messages } from '../types.ts';

const two = (x: number): string => round2(x).toFixed(2);
const named = (list: AssessFacts['ASSESS_TIE']['indicators']): string => list.map((i) => `${i.indicator} ${i.name} (${two(i.score)})`).join(', ');
const WHY_NOT = {
  structure: 'ไม่มีข้อมูลค่าน้ำหนักและวิธีคิดคะแนนของปีนั้น',
  weights: 'ค่าน้ำหนักของปีนั้นไม่มีแหล่งอ้างอิง',
  parts: 'แฟ้มมีคะแนนไม่ครบทุกแบบวัด',
} as const;

export const assess: Messages<AssessFacts> = {
  ASSESS_TOTAL_DIFFERS: (f) => `${f.agency}: คะแนนรวมในแฟ้ม ${two(f.printed)} ต่างจากที่คำนวณได้ ${two(f.computed)} จึงใช้ค่าตามแฟ้ม โปรดตรวจกับประกาศผล`,
  ASSESS_INSTRUMENT_DIFFERS: (f) => `${f.agency}: คะแนน ${f.instrument} ในแฟ้ม ${two(f.printed)} ต่างจากค่าเฉลี่ยตัวชี้วัด ${two(f.computed)} จึงใช้ค่าตามแฟ้ม โปรดตรวจกับประกาศผล`,
  ASSESS_RATING_OTHER_SCALE: (f) => `${f.agency}: ระดับในแฟ้ม «${f.printed}» ไม่ใช่ระดับผลการประเมินของปีงบประมาณ ${f.fiscalYear} (${f.levels.join(', ')}) เอกสารพิมพ์ตามแฟ้ม โปรดตรวจกับประกาศผล`,
  ASSESS_RATING_DIFFERS: (f) => `${f.agency}: ระดับในแฟ้ม «${f.printed}» ไม่ตรงกับ «${f.computed}» ซึ่งได้จากคะแนน ${two(f.total)} จึงใช้ระดับตามแฟ้ม โปรดตรวจกับประกาศผล`,
  ASSESS_RATING_UNDECIDED: (f) => `${f.agency}: คะแนนรวม ${two(f.total)} ไม่พอจะระบุระดับ เพราะไม่ทราบคะแนนรายแบบวัดหรือเกณฑ์ของปีนั้น จึงไม่พิมพ์ระดับ`,
  ASSESS_NOT_COMPUTED: (f) => `${f.agency}: ไม่ได้คำนวณคะแนนรวมปี ${f.fiscalYear} เพราะ${WHY_NOT[f.why]}`,
  ASSESS_NO_SCORES: (f) => `${f.agency}: ไม่พบคะแนนปี ${f.fiscalYear} ที่ใช้ได้เลย เอกสารจะมีเฉพาะส่วนที่ไม่อาศัยคะแนน`,
  ASSESS_LOWEST_AMONG_MEASURED: (f) => `${f.instrument}: ไม่มีคะแนนตัวชี้วัดที่ ${f.missing.join(', ')} ตัวชี้วัดต่ำสุดจึงหมายถึงต่ำสุดเฉพาะที่มีคะแนน`,
  ASSESS_TIE: (f) => `${f.instrument}: มีคะแนนต่ำสุดเท่ากัน ${f.indicators.length} ตัวชี้วัด คือ ${named(f.indicators)} จึงถือเป็นต่ำสุดทั้งหมด`,
  ASSESS_NEAR_TIE: (f) => `${f.instrument}: ต่ำสุดคือ ${two(f.lowest)} และมีตัวชี้วัดที่ห่างไม่เกิน ${two(f.within)} คะแนน คือ ${named(f.near)} หากต้องการให้มีมาตรการด้วย ให้ระบุใน findings.add`,
  ASSESS_NOT_COMPARABLE: (f) => `ไม่เทียบคะแนนปี ${f.fiscalYear} กับปี ${f.previousYear}: ${f.reason ?? 'ไม่มีข้อมูลยืนยันว่าเครื่องมือประเมินของสองปีเทียบกันได้'}`,
  ASSESS_QUESTIONS_UNMAPPED: (f) => `ไม่ทราบว่าข้อ ${f.codes.join(' ')} ของปี ${f.fiscalYear} อยู่ในตัวชี้วัดใด จึงแสดงคะแนนไว้โดยไม่นำไปกำหนดมาตรการ`,
  ASSESS_TOPICS_FROM_MEMORY: (f) => `เรื่องของข้อ ${f.codes.join(' ')} ปี ${f.fiscalYear} ยังไม่มีแหล่งอ้างอิง ใช้เพื่อเลือกมาตรการเท่านั้น โปรดตรวจกับคู่มือการประเมิน`,
  ASSESS_COMMENTS_UNASSIGNED: (f) => `จัดข้อเสนอแนะเข้าตัวชี้วัดไม่ได้ ${f.comments.length} ข้อ คือ ${f.comments.map((c) => `(${c.number}) ${c.text}`).join(' ')} ให้เติมคำว่า «ตัวชี้วัดที่ …» ไว้ในข้อความนั้น`,
  ASSESS_FINDING_DROPPED: (f) => `ตัดประเด็น ${f.finding} ออกตามที่หน่วยงานกำหนด เหตุผล: ${f.reason}`,
  ASSESS_FINDING_UNKNOWN: (f) => `findings.${f.setting} อ้างถึง «${f.finding}» ซึ่งไม่ใช่ประเด็นของผลประเมินครั้งนี้ ดูรายการได้ด้วยคำสั่ง analyze`,
};
