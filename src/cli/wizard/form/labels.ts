/** Choices of the settings in words, and a setting's value on one line. */
import type { Lang } from '../../../messages/index.ts';
import { parseDate, longDate } from '../../../thai/calendar.ts';
import type { IsoDate } from '../../../model/plan.ts';
import type { SettingOption } from '../../options.ts';

type Words = Readonly<Record<Lang, string>>;

const CHOICES: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  coverage: {
    weakest: { th: 'เฉพาะตัวชี้วัดที่ต่ำสุดของแต่ละแบบวัด', en: 'the lowest of each instrument only' },
    'below-target': { th: 'ที่ต่ำสุด และทุกข้อที่ต่ำกว่าเป้าหมาย', en: 'the lowest, and all below target' },
    all: { th: 'ครบทั้งสิบตัวชี้วัด', en: 'all ten indicators' },
  },
  grouping: {
    indicator: { th: 'หัวข้อละหนึ่งตัวชี้วัด', en: 'a head per indicator' },
    service: { th: 'รวมตัวชี้วัดที่ 6–8 เป็นด้านการให้บริการ', en: 'indicators 6–8 joined as service' },
  },
  digits: { thai: { th: 'เลขไทย ๑๒๓', en: 'Thai digits ๑๒๓' }, arabic: { th: 'เลขอารบิก 123', en: 'Arabic digits 123' } },
  format: { docx: { th: 'Word (.docx)', en: 'Word (.docx)' }, html: { th: 'หน้าเว็บ (.html)', en: 'web page (.html)' }, json: { th: 'ข้อมูลสำหรับโปรแกรมอื่น (.json)', en: 'data for other programs (.json)' } },
};

/** `names`: words that only the catalogue knows (kinds of agency). */
export function choiceLabel(option: SettingOption, value: string, lang: Lang, names: Readonly<Record<string, string>> = {}): string {
  return CHOICES[option.flag]?.[value]?.[lang] ?? names[value] ?? value;
}

/** A question of the table: its own words, else its help without the hints that are for the command line. */
export function questionOf(option: SettingOption, lang: Lang): string {
  return option.ask?.[lang] ?? option[lang].replace(/\s*\((?:ระบุซ้ำได้|repeatable|ดู list [a-z]+|see list [a-z]+)\)/g, '').replace(/[;,]?\s*(?:ระบุซ้ำได้|repeatable)(?=\))/g, '');
}

/** «5 มีนาคม พ.ศ. 2565», «กองคลัง, กองช่าง», «3 รายการ»; an empty text when nothing was given. */
export function valueLabel(option: SettingOption, value: unknown, lang: Lang, names: Readonly<Record<string, string>> = {}): string {
  if (value === undefined) return '';
  if (option.value === 'switch') return value === true ? (lang === 'th' ? 'ใช่' : 'yes') : lang === 'th' ? 'ไม่ใช่' : 'no';
  if (Array.isArray(value)) {
    if (option.value === 'records' || option.value === 'json') return counted(value.length, lang);
    return value.map((one) => single(option, String(one), lang, names)).join(', ');
  }
  if (option.value === 'margins') return Object.values(value as object).join(', ');
  if (typeof value === 'object' && value !== null) return counted(Object.keys(value).length, lang);
  return single(option, String(value), lang, names);
}

function single(option: SettingOption, text: string, lang: Lang, names: Readonly<Record<string, string>>): string {
  if (parseDate(text) !== null) return dateLabel(text as IsoDate);
  return choiceLabel(option, text, lang, names);
}

/** A date as an officer writes it, which is also how it can be typed. */
export function dateLabel(date: IsoDate): string {
  return longDate(date);
}

function counted(count: number, lang: Lang): string {
  return lang === 'th' ? `${count} รายการ` : `${count} entries`;
}
