/** What a message of the command line says with a flag, said with what can be chosen in the wizard: an officer here has no flags. */
import type { Code, Facts } from '../../model/facts/index.ts';
import type { Location } from '../../model/notice.ts';
import { type Lang, message, place } from '../../messages/index.ts';

type Here = { readonly [C in Code]?: { readonly [L in Lang]: (facts: Facts[C]) => string } };

export const HERE: Here = {
  CATALOGUE_YEAR_NOT_SHIPPED: {
    th: (f) => `ยังไม่มีกรอบการประเมินปีงบประมาณ ${f.fiscalYear} ในโปรแกรม จึงใช้ชื่อตัวชี้วัดของปี ${f.used} คะแนนรวมและระดับใช้ตามที่แฟ้มระบุเท่านั้น ไม่คำนวณใหม่ และไม่อ้างรหัสข้อ`,
    en: (f) => `No framework for fiscal year ${f.fiscalYear}: indicator names of ${f.used} are used, totals and grades stay as printed, nothing is recomputed and no item code is cited`,
  },
  CATALOGUE_YEAR_TOO_EARLY: {
    th: (f) => `คะแนนปีงบประมาณ ${f.fiscalYear} อยู่ก่อนการประเมินแบบ 10 ตัวชี้วัด (ปีแรกที่โปรแกรมรองรับคือ ${f.first}) ให้เลือกปีอื่นหรือแฟ้มอื่น`,
    en: (f) => `Scores of fiscal year ${f.fiscalYear} precede the ten-indicator ITA (first supported year: ${f.first}); choose another year or file`,
  },
  CATALOGUE_NAME_DIFFERS: {
    th: (f) => `ในแฟ้มเขียนชื่อหน่วยงานว่า «${f.given}» เอกสารใช้ชื่อเต็มว่า «${f.name}» ถ้าไม่ถูกต้องให้เลือกแก้ชื่อ`,
    en: (f) => `The file writes "${f.given}"; the papers print the full name "${f.name}". If that is wrong, choose to change names`,
  },
  CATALOGUE_KIND_UNKNOWN: {
    th: (f) => `ไม่ทราบประเภทของ «${f.name}» เอกสารจึงใช้ถ้อยคำกลางและไม่ระบุชื่อส่วนงาน ถ้ามีประเภทที่ตรง ให้เลือกแก้ประเภทหน่วยงาน`,
    en: (f) => `Kind of "${f.name}" unknown: neutral words are used and no internal unit is named. If one fits, choose to change the kind`,
  },
  CLI_YEAR_UNKNOWN: { th: (f) => `แฟ้ม ${f.file} ไม่บอกปีงบประมาณของคะแนน`, en: (f) => `${f.file} does not say the fiscal year of its scores` },
  CLI_YEAR_FROM_FILE_NAME: {
    th: (f) => `ในตารางไม่มีปีงบประมาณ จึงใช้ปี ${f.fiscalYear} จากชื่อแฟ้ม ${f.file} ถ้าไม่ใช่ให้เลือกแก้ปีของคะแนน`,
    en: (f) => `No year in the table; ${f.fiscalYear} taken from the file name ${f.file}. If that is wrong, change the year of the scores`,
  },
  CLI_FOR_YEAR_NOT_AFTER: {
    th: (f) => `เอกสารปีงบประมาณ ${f.forYear} ต้องอยู่หลังปีของคะแนน (${f.fiscalYear}) ให้แก้ปีของเอกสารหรือปีของคะแนน`,
    en: (f) => `The papers' year ${f.forYear} must follow the scores' year ${f.fiscalYear}; change one of them`,
  },
  CLI_PREVIOUS_NOT_EARLIER: {
    th: (f) => `คะแนนที่นำมาเทียบเป็นปี ${f.previous} ซึ่งไม่อยู่ก่อนปี ${f.fiscalYear} จึงไม่ได้นำมาเปรียบเทียบ`,
    en: (f) => `The scores to compare with are of ${f.previous}, not before ${f.fiscalYear}; not compared`,
  },
  CLI_AGENCY_NOT_FOUND: { th: (f) => `ไม่พบหน่วยงาน «${f.wanted}» ในแฟ้มซึ่งมี ${f.count} หน่วยงาน`, en: (f) => `No agency "${f.wanted}" among the ${f.count} in the file` },
  CLI_PROVINCE_AVERAGES: {
    th: (f) => `คะแนนในแฟ้ม ${f.file} เป็นค่าเฉลี่ยของหน่วยงานในจังหวัด ไม่ใช่ผลการประเมินของจังหวัดเอง จึงจัดทำเอกสารในนามจังหวัดไม่ได้ ให้ใช้แฟ้มผลคะแนนของหน่วยงาน`,
    en: (f) => `The scores in ${f.file} are means of a province's agencies, not the province's own result; no paper can be made from them. Use the agency's own score file`,
  },
  PLAN_UNADDRESSED: {
    th: (f) => `ยังไม่มีมาตรการสำหรับประเด็น ${f.finding} ให้เลือกมาตรการของประเด็นนี้ หรือเพิ่มมาตรการของหน่วยงานเอง`,
    en: (f) => `No measure answers ${f.finding}; choose one for it, or add one of the office's own`,
  },
  PLAN_DATE_BEFORE_RESULT: {
    th: (f) => `วันที่นี้อยู่ก่อนที่ผลการประเมินปีงบประมาณ ${f.fiscalYear} จะประกาศได้ โปรดตรวจวันที่`,
    en: (f) => `This date (${f.date}) is before the result of fiscal year ${f.fiscalYear} can have been announced; check it`,
  },
  PLAN_YEAR_OVER: {
    th: (f) => `วันที่นี้พ้นปีงบประมาณ ${f.forYear} แล้ว ระยะเวลาของมาตรการจึงเป็นเวลาที่ล่วงไปแล้ว โปรดตรวจวันที่หรือปีของเอกสาร`,
    en: (f) => `This date (${f.date}) is after fiscal year ${f.forYear}; the measures' periods lie in the past, check the date or the papers' year`,
  },
  READ_PROVINCE_AVERAGES: {
    th: () => 'แต่ละแถวเป็นค่าเฉลี่ยของหน่วยงานในจังหวัด ไม่ใช่ผลการประเมินของจังหวัดเอง จึงจัดทำเอกสารจากแฟ้มนี้ไม่ได้ ให้เลือกแฟ้มผลคะแนนของหน่วยงาน',
    en: () => 'Each row is the average of a province\'s agencies, not the province\'s own result; no paper can be made from this file. Choose the agency\'s own score file',
  },
  READ_AMBIGUOUS_LAYOUT: { th: () => 'ตารางนี้อ่านได้มากกว่าหนึ่งแบบ', en: () => 'The table can be read in more than one way' },
  READ_NO_SUCH_SHEET: {
    th: (f) => (f.sheets.length === 0 ? 'แฟ้ม CSV ไม่มีแผ่นงาน จึงไม่ต้องระบุแผ่นงาน' : `ไม่มีแผ่นงานชื่อ «${f.sheet}» แผ่นงานที่มีคือ ${f.sheets.map((name) => `«${name}»`).join(', ')}`),
    en: (f) => (f.sheets.length === 0 ? 'A CSV file has no sheets; none need be named' : `No sheet is called «${f.sheet}»; the sheets are ${f.sheets.map((name) => `«${name}»`).join(', ')}`),
  },
  READ_YEARS_IN_TITLE: {
    th: (f) => `ข้อความเหนือตารางมีหลายปี (${f.years.join(', ')}) จึงไม่ใช้ โปรแกรมจะถามปีของคะแนน`,
    en: (f) => `The text above the table names several years (${f.years.join(', ')}); none was used, the year will be asked for`,
  },
  READ_AGENCY_NOT_NAMED: { th: () => 'แฟ้มไม่ระบุชื่อหน่วยงาน โปรแกรมจะถามชื่อ', en: () => 'The file names no agency; its name will be asked for' },
  READ_HIDDEN_SHEETS: {
    th: (f) => `ไม่ได้อ่านแผ่นงานที่ซ่อนไว้ ${f.sheets.map((name) => `«${name}»`).join(', ')}`,
    en: (f) => `Hidden sheets were not read: ${f.sheets.map((name) => `«${name}»`).join(', ')}`,
  },
  WRITE_EXISTS: {
    th: (f) => `มีแฟ้มเดิมที่เนื้อหาต่างกันอยู่แล้ว จึงยังไม่เขียนทับ: ${f.paths.join(', ')}`,
    en: (f) => `Other files already stand there and were left alone: ${f.paths.join(', ')}`,
  },
  WRITE_NO_SPACE: { th: (f) => `พื้นที่เก็บข้อมูลไม่พอสำหรับ ${f.path} ให้ลบแฟ้มที่ไม่ใช้ หรือเปลี่ยนโฟลเดอร์`, en: (f) => `No space left for ${f.path}. Free some, or choose another folder` },
  WRITE_EMBLEM: {
    th: (f) => `อ่านภาพตราของหน่วยงานไม่ได้ เพราะเนื้อแฟ้มไม่ใช่ภาพ ${f.type.toUpperCase()} ให้บันทึกภาพใหม่เป็น PNG หรือ JPG แล้วระบุแฟ้มอีกครั้งที่หน้าตาเอกสาร`,
    en: (f) => `The emblem is not a readable ${f.type.toUpperCase()} picture. Save it again as PNG or JPG and give it again under the look of the papers`,
  },
  WRITE_FONT_FAMILY: {
    th: (f) => `แฟ้มนี้เป็นแบบอักษร ${f.family} แต่เอกสารใช้ ${f.expected} ให้เลือกแฟ้มแบบอักษรเดียวกัน หรือเปลี่ยนแบบอักษรที่หน้าตาเอกสาร`,
    en: (f) => `This file holds ${f.family}, the papers use ${f.expected}. Choose files of one font, or change the font under the look of the papers`,
  },
};

/** As `message`, in the words of the wizard where it has its own. */
export function messageHere<C extends Code>(code: C, params: Facts[C], at: Location | null, lang: Lang): string {
  const own = HERE[code]?.[lang] as ((facts: Facts[C]) => string) | undefined;
  if (own === undefined) return message(code, params, at, lang);
  return at === null ? own(params) : `${own(params)} (${place(at, lang)})`;
}
