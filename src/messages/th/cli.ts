import type { CliFacts } from '../../model/facts/cli.ts';
import type { Messages } from '../types.ts';

const meant = (suggestion: string | null): string => (suggestion === null ? '' : ` หมายถึง ${suggestion} หรือไม่`);
const near = (names: readonly string[]): string => (names.length === 0 ? '' : ` ชื่อที่ใกล้เคียง: ${names.join(', ')}`);

const NO_TERMINAL: Readonly<Record<CliFacts['CLI_NO_TERMINAL']['why'], string>> = {
  'no-terminal': 'ครั้งนี้ไม่มีหน้าจอให้ถาม', 'git-bash': ' Git Bash ไม่มีหน้าจอแบบที่ถามตอบได้ ให้เปิดใน Windows Terminal หรือ PowerShell', ci: 'ครั้งนี้ทำงานในระบบอัตโนมัติ (CI)', 'no-input': 'ระบุ --no-input ไว้', json: 'ระบุ --json ไว้',
};

export const cli: Messages<CliFacts> = {
  CLI_BUG: (f) => `โปรแกรมทำงานผิดพลาดเอง (${f.message}) กรุณาแจ้งปัญหาพร้อมข้อความนี้ ใช้ --debug เพื่อดูรายละเอียด`,
  CLI_INTERRUPTED: (f) => `หยุดตามคำสั่ง (${f.signal}) ไม่มีแฟ้มที่เขียนค้างไว้`,
  CLI_UNKNOWN_COMMAND: (f) => `ไม่รู้จักคำสั่ง «${f.command}»${meant(f.suggestion)} ดูคำสั่งทั้งหมดด้วย ita-plan --help`,
  CLI_UNKNOWN_OPTION: (f) => `ไม่รู้จักตัวเลือก «${f.option}»${meant(f.suggestion)} ดูตัวเลือกทั้งหมดด้วย --help`,
  CLI_MISSING_ARGUMENT: (f) => `ยังไม่ได้ระบุ «${f.argument}» ดูวิธีใช้ด้วย --help`,
  CLI_EXCESS_ARGUMENT: (f) => `ระบุค่ามามากกว่าที่คำสั่ง ${f.command} รับได้ ถ้าชื่อมีช่องว่างให้ใส่เครื่องหมายคำพูดคร่อม`,
  CLI_INVALID_OPTION: (f) => `ตัวเลือก ${f.option} รับค่า «${f.value}» ไม่ได้ ค่าที่รับได้คือ ${f.expected}`,
  CLI_NO_TERMINAL: (f) => `คำสั่ง ${f.command} ถามตอบผ่านหน้าจอเท่านั้น แต่${NO_TERMINAL[f.why]} ${f.why === 'git-bash' ? 'หรือ' : ''}ใช้คำสั่งนี้แทน: ${f.use}`,
  CLI_SCORES_MISSING: () => 'ยังไม่ได้ระบุแฟ้มคะแนน ตัวอย่าง: ita-plan generate scores.xlsx',
  CLI_AGENCY_MISSING: () => 'เมื่อไม่มีแฟ้มคะแนน ให้ระบุหน่วยงาน เช่น --agency จังหวัดตัวอย่าง',
  CLI_FOR_YEAR_MISSING: () => 'เมื่อไม่มีแฟ้มคะแนน ให้ระบุปีงบประมาณของเอกสาร เช่น --for-year 2565',
  CLI_FILE_NOT_FOUND: (f) => `ไม่พบแฟ้ม ${f.path}${f.near.length === 0 ? '' : ` แฟ้มที่มีอยู่: ${f.near.join(', ')}`}`,
  CLI_FILE_UNREADABLE: (f) => `เปิดแฟ้ม ${f.path} ไม่ได้ (${f.cause}) ตรวจสิทธิการเข้าถึง หรือปิดโปรแกรมที่เปิดแฟ้มนี้อยู่`,
  CLI_IS_A_FOLDER: (f) => `${f.path} เป็นโฟลเดอร์ ให้ระบุแฟ้มที่อยู่ข้างใน`,
  CLI_SEVERAL_AGENCIES: (f) =>
    `แฟ้มนี้มี ${f.count} หน่วยงาน ให้เลือกหนึ่งหน่วยงานด้วย --agency "ชื่อหน่วยงาน" เช่น ${f.names.join(', ')}`,
  CLI_SAME_NAME: (f) => `มีหน่วยงานชื่อ «${f.name}» มากกว่าหนึ่งแห่ง (${f.places.join(' / ')}) ให้ระบุ --district หรือ --province เพิ่ม`,
  CLI_AGENCY_NOT_FOUND: (f) => `ไม่พบหน่วยงาน «${f.wanted}» ในแฟ้มซึ่งมี ${f.count} หน่วยงาน${near(f.near)} ดูรายชื่อด้วย ita-plan inspect`,
  CLI_YEAR_UNKNOWN: (f) => `แฟ้ม ${f.file} ไม่บอกปีงบประมาณของคะแนน ให้ระบุ เช่น --year 2564`,
  CLI_YEAR_FROM_FILE_NAME: (f) => `ในตารางไม่มีปีงบประมาณ จึงใช้ปี ${f.fiscalYear} จากชื่อแฟ้ม ${f.file} ถ้าไม่ใช่ให้ระบุ --year`,
  CLI_YEAR_ASSUMED: (f) => `ในตารางไม่มีปีงบประมาณ จึงใช้ปี ${f.fiscalYear} ตามที่ระบุด้วย --year หรือใน ita-plan.json`,
  CLI_YEAR_NOT_IN_FILE: (f) => `ไม่มีคะแนนปีงบประมาณ ${f.fiscalYear} ปีที่มีในแฟ้ม: ${f.years.join(', ')}`,
  CLI_OTHER_YEARS_LEFT: (f) => `แฟ้มมีหลายปี เอกสารใช้คะแนนปี ${f.used} ส่วนปี ${f.years.join(', ')} ใช้ดูแนวโน้มด้วยคำสั่ง analyze เท่านั้น เลือกปีอื่นได้ด้วย --year`,
  CLI_FOR_YEAR_NOT_AFTER: (f) => `เอกสารปีงบประมาณ ${f.forYear} ต้องอยู่หลังปีของคะแนน (${f.fiscalYear}) ตรวจ --year และ --for-year`,
  CLI_PREVIOUS_YEAR_ASSUMED: (f) => `แฟ้มปีก่อนไม่บอกปีงบประมาณ จึงถือเป็นปี ${f.fiscalYear}`,
  CLI_PREVIOUS_NOT_FOUND: (f) => `ไม่พบ «${f.agency}» ในแฟ้มปีก่อน จึงไม่มีการเปรียบเทียบ${near(f.near)}`,
  CLI_PREVIOUS_NOT_EARLIER: (f) => `คะแนนใน --previous เป็นปี ${f.previous} ซึ่งไม่อยู่ก่อนปี ${f.fiscalYear} จึงไม่ได้นำมาเปรียบเทียบ`,
  CLI_DOCUMENT_UNKNOWN: (f) => `ไม่รู้จักเอกสาร «${f.kind}» เอกสารที่มี: ${f.known.join(', ')}`,
  CLI_DOCUMENT_NEEDS: (f) =>
    `ไม่ได้จัดทำเอกสาร ${f.kind} เพราะ${f.needs === 'province' ? 'เป็นเอกสารของจังหวัด ซึ่งจัดทำด้วย ita-plan batch จากแฟ้มที่มีหลายหน่วยงาน' : f.needs === 'indicators' ? 'ต้องมีคะแนนรายตัวชี้วัด' : 'ต้องมีคะแนนการประเมิน'}`,
  CLI_PROVINCE_AVERAGES: (f) => `คะแนนในแฟ้ม ${f.file} เป็นค่าเฉลี่ยของหน่วยงานในจังหวัด ไม่ใช่ผลการประเมินของจังหวัดเอง จึงไม่จัดทำเอกสารในนามจังหวัด ดูผลวิเคราะห์ได้ด้วย ita-plan analyze หรือใช้แฟ้มผลคะแนนของหน่วยงาน`,
  CLI_WHERE: (f) => `เงื่อนไข --where «${f.given}» ไม่ถูกต้อง เขียนแบบ ชื่อ=ค่า เช่น district=เมือง หรือ type=อบต.,ทต. ชื่อที่ใช้ได้: ${f.keys.join(', ')}`,
  CLI_WHERE_NOTHING: (f) => `ไม่มีหน่วยงานใดใน ${f.count} หน่วยงานของแฟ้มตรงกับเงื่อนไข ${f.given.join(' และ ')} ดูรายชื่อด้วย ita-plan inspect`,
  CLI_SEVERAL_PLANS: (f) => `แฟ้มแผนมี ${f.count} หน่วยงาน ให้เลือกหนึ่งหน่วยงานด้วย --agency`,
};
