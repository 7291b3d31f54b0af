/** Writes the empty workbook that an officer fills instead of JSON. */
import { AGENCY_TYPES, type AgencyType } from '../../model/agency.ts';
import { ItaPlanError } from '../../model/error.ts';
import { toArabicDigits } from '../../thai/digits.ts';
import { exitFor, printJson, sayNotices } from '../report.ts';
import type { Flags } from '../settings.ts';
import type { CommandSpec } from './index.ts';

const DEFAULT_FILE = 'office.xlsx';
const MOST_YEARS = 5;

export const blankCommand: CommandSpec = {
  name: 'blank',
  words: {
    th: {
      description: 'สร้างแบบกรอก Excel เปล่า สำหรับกรอกคะแนน ข้อเสนอแนะ และข้อมูลหน่วยงานแทนแฟ้ม JSON',
      examples: ['ita-plan blank -o office.xlsx', 'ita-plan blank --year 2565 --years 2 --questions --type subdistrict-administration -o office.xlsx', 'ita-plan generate office.xlsx'],
    },
    en: {
      description: 'make an empty Excel workbook for scores, comments and facts of the office, to fill in instead of JSON',
      examples: ['ita-plan blank -o office.xlsx', 'ita-plan blank --year 2565 --years 2 --questions --type subdistrict-administration -o office.xlsx', 'ita-plan generate office.xlsx'],
    },
  },
  arguments: [],
  stage: null,
  options: [
    { flags: '-o, --out <FILE>', th: `แฟ้มที่จะสร้าง (ปกติ ${DEFAULT_FILE})`, en: `file to make (default ${DEFAULT_FILE})` },
    { flags: '--years <N>', th: 'จำนวนปีของคะแนน 1 ถึง 5 (ปกติ 1)', en: 'years of scores, 1 to 5 (default 1)' },
    { flags: '--year <พ.ศ.>', th: 'ปีล่าสุดของคะแนน (ปกติ ปีล่าสุดที่โปรแกรมรู้จัก แก้ในแบบได้)', en: 'latest year of scores, B.E. (default: the latest known; may be changed in the workbook)' },
    { flags: '--questions', th: 'มีแถวของคำถามและข้อ OIT รายข้อด้วย', en: 'rows for each question and OIT item too' },
    { flags: '--type <KIND>', th: 'ประเภทหน่วยงาน เพื่อแสดงส่วนงานตามประเภทนั้น (ดู list agencies)', en: 'kind of agency, to show its own units (see list agencies)' },
  ],
  async run(_, flags, screen) {
    const path = textOf(flags, 'out') ?? DEFAULT_FILE;
    if (!/\.xlsx$/i.test(path)) throw invalid('--out', path, '*.xlsx');
    const year = numberOf(flags, 'year', 2540, 2640, '2540–2640 (พ.ศ.)');
    const { blank } = await import('../../pipeline/office/index.ts');
    const made = await blank({ years: numberOf(flags, 'years', 1, MOST_YEARS, `1–${MOST_YEARS}`) ?? 1, fiscalYear: year, questions: flags.questions === true, type: typeOf(flags) }, path, screen.globals.force);
    if (screen.globals.json) printJson(screen, 'blank', { file: { path: made.path, sha256: made.sha256 }, sheets: made.sheets }, made.notices);
    else {
      sayNotices(screen, made.notices);
      screen.say(screen.globals.lang === 'th' ? `กรอกแบบแล้วสั่ง: ita-plan generate ${made.path}` : `Fill it in, then: ita-plan generate ${made.path}`);
      screen.io.out(`${made.path}\n`);
    }
    return exitFor(screen, made.notices);
  },
};

const textOf = (flags: Flags, name: string): string | null => (typeof flags[name] === 'string' ? flags[name] : null);
const invalid = (option: string, value: string, expected: string): ItaPlanError => new ItaPlanError('CLI_INVALID_OPTION', { option, value, expected });

function numberOf(flags: Flags, name: string, from: number, to: number, expected: string): number | null {
  const text = textOf(flags, name);
  if (text === null) return null;
  const number = Number(toArabicDigits(text).trim());
  if (text.trim() !== '' && Number.isInteger(number) && number >= from && number <= to) return number;
  throw invalid(`--${name}`, text, expected);
}

function typeOf(flags: Flags): AgencyType | null {
  const text = textOf(flags, 'type');
  const type = AGENCY_TYPES.find((one) => one === text);
  if (text !== null && type === undefined) throw invalid('--type', text, AGENCY_TYPES.join(', '));
  return type ?? null;
}
