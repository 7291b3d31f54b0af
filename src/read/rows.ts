/** Rows of a table that are no agency: totals and averages, footnotes, headings of a district or province. */
import type { RawCell } from '../model/scores.ts';
import { fold } from '../thai/text.ts';
import { lineOf } from './grid.ts';

type Row = readonly (RawCell | undefined)[];

const SUMMARY = /^(?:รวม(?:ทั้งหมด|ทั้งสิ้น|คะแนน|เฉลี่ย|ทุก|ทั้ง|ผล|จังหวัด|อำเภอ|หน่วยงาน|\d|\(|:|$)|ผลรวม|ยอดรวม|(?:ค่า|ผล|คะแนน|ค่าคะแนน|ผลคะแนน)?เฉลี่ย|คะแนนเฉลี่ย|ภาพรวม|สรุป(?:ผล|คะแนน|ภาพรวม|$)|ค่า(?:สูงสุด|ต่ำสุด|มัธยฐาน|เบี่ยงเบน)|(?:คะแนน)?(?:สูงสุด|ต่ำสุด)|ส่วนเบี่ยงเบน|s\.?d\.?$|average|mean$|grandtotal|total|max(?:imum)?$|min(?:imum)?$)/;
const FOOTNOTE = /^(?:หมายเหตุ|ที่มา|แหล่งที่มา|\*|ข้อมูลณ|ณวันที่|พิมพ์เมื่อ|หน้า\d|หน้าที่|remark|note|source)/;

/** «รวม», «ค่าเฉลี่ย», «ภาพรวม»: a row that speaks of all agencies together. */
export const isSummary = (text: string): boolean => SUMMARY.test(fold(text));
export const isFootnote = (text: string): boolean => FOOTNOTE.test(fold(text));

/** The only text of a row that says nothing else, merged over columns or alone; else null. */
export function onlyText(row: Row): string | null {
  const texts = new Set<string>();
  for (const cell of row) {
    const text = lineOf(cell);
    if (text !== '') texts.add(text);
    if (texts.size > 1) return null;
  }
  const [text] = texts;
  return text ?? null;
}

/** «อบต.ดงกลาง อ.เมืองพิจิตร จ.พิจิตร» → the name and the places behind it. */
export function splitName(text: string): { name: string; district: string | null; province: string | null } {
  const match = /^(?<name>\S.*?)\s+\(?(?:(?:อำเภอ|อ\.)\s*(?<district>[ก-๙]+))?\s*(?:(?:จังหวัด|จ\.)\s*(?<province>[ก-๙]+))?\)?$/.exec(text);
  const { name = text, district = null, province = null } = match?.groups ?? {};
  return district === null && province === null ? { name: text, district: null, province: null } : { name, district, province };
}

/** «อ.บ้านหมี่», «อำเภอบ้านหมี่» → «บ้านหมี่»; «จ.ลพบุรี» → «ลพบุรี». */
export function placeName(text: string, kind: 'district' | 'province'): string | null {
  const bare = text.replace(kind === 'district' ? /^(?:กิ่งอำเภอ|อำเภอ|อ\.)\s*/ : /^(?:จังหวัด|จ\.)\s*/, '').trim();
  return bare === '' || /^[-–—.]+$/.test(bare) ? null : bare;
}
