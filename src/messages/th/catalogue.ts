import type { CatalogueFacts } from '../../model/facts/catalogue.ts';
import type { Messages } from '../types.ts';

export const catalogue: Messages<CatalogueFacts> = {
  CATALOGUE_YEAR_NOT_SHIPPED: (f) =>
    `ยังไม่มีกรอบการประเมินปีงบประมาณ ${f.fiscalYear} ในโปรแกรม จึงใช้ชื่อตัวชี้วัดของปี ${f.used} คะแนนรวมและระดับใช้ตามที่แฟ้มระบุเท่านั้น ไม่คำนวณใหม่ และไม่อ้างรหัสข้อ ถ้ามีกรอบของปีนี้ให้ระบุด้วย --framework`,
  CATALOGUE_YEAR_TOO_EARLY: (f) =>
    `คะแนนปีงบประมาณ ${f.fiscalYear} อยู่ก่อนการประเมินแบบ 10 ตัวชี้วัด (ปีแรกที่โปรแกรมรองรับคือ ${f.first}) ให้เลือกปีอื่นด้วย --year`,
  CATALOGUE_WEIGHTS_UNPROVEN: (f) =>
    `ค่าน้ำหนักแบบวัดของปีงบประมาณ ${f.fiscalYear} ยังไม่มีตัวเลขเผยแพร่ยืนยัน โปรแกรมใช้ 30/30/40 ตามปีใกล้เคียง โปรดเทียบคะแนนรวมกับผลที่ประกาศ`,
  CATALOGUE_NAMES_UNCONFIRMED: (f) => `ยังไม่พบแหล่งยืนยันชื่อตัวชี้วัดของปีงบประมาณ ${f.fiscalYear} คือ ${f.names.join(', ')} โปรดเทียบกับคู่มือการประเมินของปีนั้น`,
  CATALOGUE_NAME_DIFFERS: (f) => `ในแฟ้มเขียนชื่อหน่วยงานว่า «${f.given}» เอกสารใช้ชื่อเต็มว่า «${f.name}» ถ้าไม่ถูกต้องให้ระบุ agency.name ใน ita-plan.json`,
  CATALOGUE_KIND_UNKNOWN: (f) => `ไม่ทราบประเภทของ «${f.name}» เอกสารจึงใช้ถ้อยคำกลางและไม่ระบุชื่อส่วนงาน ระบุประเภทได้ด้วย --type (ดู ita-plan list agencies)`,
  CATALOGUE_FILE_NOT_FOUND: (f) => `ไม่พบแฟ้ม ${f.path} ตรวจชื่อและตำแหน่งของแฟ้ม`,
  CATALOGUE_JSON: (f) => `แฟ้มไม่ใช่ JSON ที่ถูกต้อง: ${f.problem} แก้ตามตำแหน่งที่ระบุแล้วลองใหม่`,
  CATALOGUE_SHAPE: (f) => `ค่า «${f.path}» ไม่ถูกต้อง: ${f.problem} ตรวจรูปแบบด้วย ita-plan check`,
  CATALOGUE_RULE_SENSE: (f) => `กฎ «${f.rule}» ใช้ไม่ได้: ${f.problem}`,
  CATALOGUE_CELL: (f) => `กฎ «${f.rule}» ช่อง «${f.field}» ยังใช้ไม่ได้ วิธีกรอก: ${f.remedy}`,
  CATALOGUE_SHEET: (f) => `สมุดงานกฎไม่มี «${f.missing}» ให้เริ่มจากแฟ้มที่ได้จากคำสั่ง ita-plan rules export และไม่เปลี่ยนชื่อแผ่นงานหรือหัวคอลัมน์`,
};
