import type { SettingsFacts } from '../../model/facts/settings.ts';
import { expectedWords } from '../expected.ts';
import type { Messages } from '../types.ts';

export const settings: Messages<SettingsFacts> = {
  SETTINGS_UNKNOWN_KEY: (f) => `ไม่รู้จักค่า «${f.key}» ในแฟ้มตั้งค่า${f.suggestion === null ? '' : ` หมายถึง «${f.suggestion}» หรือไม่`}`,
  SETTINGS_FILE_NOT_FOUND: (f) => `ไม่พบแฟ้มตั้งค่า ${f.path}`,
  SETTINGS_JSON: (f) => `แฟ้มตั้งค่าไม่ใช่ JSON ที่ถูกต้อง: ${f.problem} ตรวจเครื่องหมายจุลภาคและเครื่องหมายคำพูดบริเวณนั้น`,
  SETTINGS_INVALID: (f) => `ค่า «${f.key}» ในแฟ้มตั้งค่าไม่ถูกต้อง ค่าที่รับได้คือ ${expectedWords(f.expected, 'th')}`,
  SETTINGS_CELL: (f) => `ช่อง «${f.header}» มีค่า «${f.value}» ซึ่งใช้ไม่ได้ ค่าที่รับได้คือ ${expectedWords(f.expected, 'th')}`,
  SETTINGS_PLAN_FILE: (f) => `แฟ้มแผนใช้ไม่ได้: ${f.problem} ให้สร้างใหม่ด้วย ita-plan plan <แฟ้มคะแนน> --json`,
  SETTINGS_CELL_TWICE: (f) => `กรอก «${f.label}» ไว้มากกว่าหนึ่งช่อง ให้เหลือช่องเดียว`,
  SETTINGS_CELL_UNUSED: (f) => `ไม่ได้ใช้ข้อมูลในแถว «${f.label}» ของแบบกรอก เพราะไม่รู้จักชื่อรายการ หากแก้ชื่อรายการไว้ให้แก้กลับตามแบบเดิม`,
  SETTINGS_OFFICE_VERSION: (f) => `แบบกรอกนี้เป็นรุ่น ${f.version} แต่โปรแกรมนี้อ่านได้ถึงรุ่น ${f.known} ให้ใช้โปรแกรมรุ่นใหม่ หรือสร้างแบบใหม่ด้วย ita-plan blank แล้วคัดลอกข้อมูลมาใส่`,
  SETTINGS_FROM_OFFICE: (f) => `ใช้ข้อมูลจากแบบกรอก: ข้อมูลหน่วยงาน ${f.facts} รายการ ข้อเสนอแนะของผู้ประเมิน ${f.comments} ข้อ`,
  SETTINGS_COMMENT_YEAR: (f) => `ไม่ได้ใช้ข้อเสนอแนะของปี ${f.fiscalYear} เพราะไม่มีคะแนนของปีนั้นในแบบกรอก`,
};
