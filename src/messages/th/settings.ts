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
};
