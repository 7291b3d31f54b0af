/** What a setting takes, in words; `choice:a|b` lists the values. */
const WORDS: Readonly<Record<'th' | 'en', Readonly<Record<string, string>>>> = {
  th: {
    text: 'ข้อความในเครื่องหมายคำพูด', texts: 'รายการข้อความ เช่น ["ก", "ข"]', score: 'ตัวเลข 0 ถึง 100', date: 'วันที่แบบ ค.ศ. เช่น 2022-03-05', year: 'ปี พ.ศ. สี่หลัก เช่น 2565',
    boolean: 'true หรือ false', indicator: 'เลขตัวชี้วัด 1 ถึง 10', subject: 'ตัวชี้วัด (1–10) แบบวัด (IIT, EIT, OIT) หรือรหัสข้อ (i1, e1, O1)', count: 'จำนวน 1 ถึง 10', list: 'รายการ [ … ]', object: 'กลุ่มค่า { … }',
    size: 'ขนาดตัวอักษร 8 ถึง 36 พอยต์',
    'cell-text': 'ข้อความ (หาก Excel เปลี่ยนเป็นวันที่ ให้จัดรูปแบบช่องเป็นข้อความแล้วพิมพ์ใหม่)', 'cell-date': 'วันที่ เช่น 5 มีนาคม 2565 หรือ 2022-03-05', 'cell-dates': 'วันที่ บรรทัดละหนึ่งวัน เช่น 5 มีนาคม 2565',
    'cell-pair': 'วันเริ่มต้นและวันสิ้นสุดคู่กัน', 'cell-closed': 'ไม่ต้องกรอกช่องนี้', 'cell-yes-no': 'ใช่ หรือ ไม่ใช่', 'cell-indicators': 'เลขตัวชี้วัด 1 ถึง 10 คั่นด้วยจุลภาค เช่น 1, 4, 9',
  },
  en: {
    text: 'a text in quotes', texts: 'a list of texts', score: 'a number from 0 to 100', date: 'a date such as 2022-03-05', year: 'a Buddhist-era year such as 2565', boolean: 'true or false',
    indicator: 'an indicator number 1 to 10', subject: 'an indicator, instrument or question code', count: 'a count from 1 to 10', list: 'a list', object: 'a group of values', size: 'a font size of 8 to 36 pt',
    'cell-text': 'a text (if Excel made a date of it, format the cell as text and type it again)', 'cell-date': 'a date such as 5 มีนาคม 2565 or 2022-03-05', 'cell-dates': 'dates, one a line',
    'cell-pair': 'both a first and a last day', 'cell-closed': 'nothing in this cell', 'cell-yes-no': 'ใช่ (yes) or ไม่ใช่ (no)', 'cell-indicators': 'indicator numbers from 1 to 10 separated by commas',
  },
};

export function expectedWords(expected: string, lang: 'th' | 'en'): string {
  if (expected.startsWith('choice:')) return expected.slice('choice:'.length).split('|').join(', ');
  return WORDS[lang][expected] ?? expected;
}
