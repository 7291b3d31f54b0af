/** A header → what its column holds. Asked from the lowest header row upwards; never by position. */
import type { InstrumentId, Subject } from '../model/framework.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { clean, fold } from '../thai/text.ts';
import type { ReadKnowledge } from './knowledge.ts';
import type { Named, Namer } from './subjects.ts';
import { yearIn, type Year } from './years.ts';

/** Columns that hold no score. `value` = «คะแนน» of something said elsewhere; `result` = total or grade, by its content. */
export type Kind =
  | 'agency' | 'number' | 'district' | 'province' | 'region' | 'type' | 'code' | 'year' | 'grade' | 'result' | 'comment' | 'label' | 'instrument' | 'value'
  | 'difference' | 'weight' | 'full-score' | 'count' | 'national' | 'target' | 'note' | 'part';

export type Meaning =
  | { readonly kind: 'score'; readonly subject: Subject; readonly year: Year | null; readonly scale: 'weighted' | 'raw' | null; readonly named: Named }
  | { readonly kind: Kind; readonly year: Year | null };

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['count', /จำนวน|^count|ผ่านเกณฑ์|ร้อยละที่ผ่าน|ร้อยละของหน่วยงาน|สัดส่วน/],
  ['national', /ระดับประเทศ|ทั้งประเทศ|เฉลี่ยประเทศ|ระดับจังหวัด|ระดับภาค|เฉลี่ยจังหวัด|เฉลี่ยทั้งจังหวัด|เฉลี่ยกลุ่ม|national/],
  ['difference', /เปลี่ยนแปลง|ผลต่าง|เพิ่มขึ้น|เพิ่ม\/ลด|ลดลง|เพิ่ม-ลด|^\+\/-$|ส่วนต่าง|พัฒนาการ|difference|^diff|change/],
  ['full-score', /คะแนนเต็ม|^เต็ม|fullscore|maxscore/],
  ['target', /เป้าหมาย|target/],
  ['comment', /ข้อเสนอแนะ|ความคิดเห็น|ความเห็น|ประเด็นที่(?:ควร|ต้อง)|จุดที่ควร|สิ่งที่ควรปรับปรุง|ข้อค้นพบ|^comments?$|suggestion/],
  ['type', /ประเภท|^type$|ชนิดหน่วยงาน/],
  ['code', /^รหัส|^code$|หมายเลขหน่วยงาน/],
  ['district', /^(?:ชื่อ)?อำเภอ|^เขต$|^district|^amphoe/],
  ['province', /^(?:ชื่อ)?จังหวัด$|^province$|^จ\.$/],
  ['region', /^ภาค$|^ภูมิภาค|^สังกัด|^กระทรวง|^กลุ่ม|^ต้นสังกัด|^region/],
  ['agency', /^(?:ชื่อ)?(?:หน่วยงาน|อปท\.?|คณะ\/หน่วย(?:งาน)?|คณะ|ส่วนราชการ|สถานศึกษา|โรงเรียน|องค์กรปกครองส่วนท้องถิ่น|องค์กร|สถาบัน|เทศบาล|อบต\.?)(?:\/.*|ที่รับการประเมิน|ของรัฐ|ภาครัฐ|ที่เข้ารับการประเมิน|ในสังกัด|ภายใน.*)?$|^agency(?:name)?$|^organi[sz]ation$|^school$/],
  ['grade', /^ระดับ(?:ผล|คะแนน|การประเมิน|ita|คุณธรรม|.{0,12}ผลการประเมิน)*|^(?:ผล)?ระดับ|^rate$|^rating|^grade$|^เกรด/],
  ['year', /^(?:ประจำ)?(?:ปีงบประมาณ|ปี|พ\.ศ\.|ปีที่ประเมิน|ปีพ\.ศ\.?|fiscalyear|year)(?:พ\.ศ\.?)?(?:ที่ประเมิน)?$/],
  ['number', /^(?:#|ลำดับ(?:ที่)?|ที่|no\.?|อันดับ(?:ที่)?|order|rank|ข้อที่|เลขที่)$/],
  ['weight', /^(?:ค่า)?น้ำหนัก|^weight/],
  ['note', /^หมายเหตุ|^ที่มา|^แหล่ง|^สถานะ|^remark|^source|^note|^status|^url$|^link$|^grade_?text$|^หลักฐาน|^วันที่/],
  ['label', /^(?:ชื่อ)?(?:ตัวชี้วัด|หัวข้อ|รายการ|ประเด็น(?:การประเมิน)?|ข้อคำถาม|คำถาม|indicator|name|value|item|ด้าน|ชื่อ|รายละเอียด)(?:การประเมิน|ของการประเมิน(?:ita)?|\/.*)?$/],
  ['instrument', /^(?:แบบวัด|เครื่องมือ|แบบ\/ค่าน้ำหนัก.*|แบบประเมิน|instrument|แบบสำรวจ|แบบตรวจ)(?:การประเมิน|ที่ใช้.*)?$/],
  ['result', /^ผลการประเมิน$|^ผลประเมิน$|^ผล$|^result$/],
  ['value', /^(?:ค่า|ผล)?(?:คะแนน|score|ร้อยละ|ค่าเฉลี่ย|percent|%)(?:เฉลี่ย|ที่ได้|การประเมิน|ประเมิน|ที่ได้รับ|\(ร้อยละ\)|\(100\)|100|\(%\))*$|^ผลประเมินpre-?assessment$|^ผลการประเมิน(?:ita)?$/],
];

/** Without years: «คะแนนเฉลี่ยปี ๒๕๖๓» is «คะแนนเฉลี่ย» of a year, «ปี 2564» nothing but the year. */
function withoutYear(text: string, year: Year | null): string {
  const folded = fold(text);
  if (year === null) return folded;
  return folded.replace(toArabicDigits(year.text).toLowerCase(), '').replace(/\(?(?:ประจำ)?(?:ปีงบประมาณ|ปีงบ|ปี|fy)?(?:พ\.ศ\.)?\)?$/, '');
}

function scaleOf(text: string, instrument: InstrumentId, weights: ReadKnowledge['weights']): 'weighted' | 'raw' | null {
  const folded = fold(text);
  if (/ถ่วงน้ำหนัก|คูณน้ำหนัก|หลังถ่วง|weighted/.test(folded)) return 'weighted';
  const number = /(?:\(|ร้อยละ|เต็ม|น้ำหนัก|\/)(\d{2,3})(?:%|คะแนน)?\)?/.exec(folded.replace(/25\d\d/g, ''))?.[1];
  if (number === undefined) return null;
  return Number(number) === weights[instrument] ? 'weighted' : Number(number) === 100 ? 'raw' : null;
}

const isInstrument = (subject: Subject): subject is InstrumentId => subject === 'IIT' || subject === 'EIT' || subject === 'OIT';

/** The meaning of one header text standing alone. */
export function meaningOf(source: string, namer: Namer, weights: ReadKnowledge['weights']): Meaning | null {
  const text = clean(source);
  const year = yearIn(text);
  const key = withoutYear(text, year);
  if (key === '') return year === null ? null : { kind: 'value', year };
  const early = KINDS.slice(0, 6).find(([, pattern]) => pattern.test(key));
  if (early !== undefined && namer.of(text)?.by !== 'code') return { kind: early[0], year };
  if (/eit(?:\(|part|ส่วนที่|ตอนที่|[-_])[12](?!\d)/.test(key)) return { kind: 'part', year };
  const whole = KINDS.slice(6).find(([, pattern]) => pattern.test(key));
  if (whole !== undefined && key.length <= 60) return { kind: whole[0], year };
  const named = namer.of(text);
  if (named === null) return null;
  return { kind: 'score', subject: named.subject, year, named, scale: isInstrument(named.subject) ? scaleOf(text, named.subject, weights) : null };
}

const generic = (meaning: Meaning): boolean => meaning.kind === 'value' || meaning.kind === 'label' || meaning.kind === 'result';

/** «(100)», «30%», «2»: a header row that only adds a detail to the one above it. */
const isDetail = (part: string): boolean => /^[\d\s().,%:/-]*$/.test(toArabicDigits(part).replace(/คะแนน|ร้อยละ|เต็ม/g, ''));

/** The meaning of a column whose header stands in one to three rows: the lowest that says something definite, with the year of any of them. */
export function meaningOfParts(parts: readonly string[], namer: Namer, weights: ReadKnowledge['weights']): Meaning | null {
  const years = parts.flatMap((part) => yearIn(part) ?? []);
  const year = new Set(years.map((y) => y.year)).size === 1 ? (years[0] ?? null) : null;
  const whole = (meaning: Meaning): Meaning => withScale({ ...meaning, year: meaning.year ?? year }, parts, weights);
  const joined = parts.length > 1 ? meaningOf(parts.join(' '), namer, weights) : null;
  let vague: Meaning | null = null;
  for (const part of [...parts].reverse()) {
    const meaning = meaningOf(part, namer, weights);
    if (meaning !== null && !generic(meaning)) return whole(meaning);
    if (meaning === null && isDetail(part) && joined?.kind === 'score') return whole(joined);
    if (meaning === null && !isDetail(part)) break;
    vague ??= meaning;
  }
  const found = joined !== null && !generic(joined) ? joined : (vague ?? joined);
  return found === null ? null : whole(found);
}

function withScale(meaning: Meaning, parts: readonly string[], weights: ReadKnowledge['weights']): Meaning {
  if (meaning.kind !== 'score' || !isInstrument(meaning.subject) || meaning.scale !== null) return meaning;
  return { ...meaning, scale: scaleOf(parts.join(' '), meaning.subject, weights) };
}

/** Short name of a meaning for `inspect`: a subject, or a kind; «@2564» where the header holds a year. */
export function meaningName(meaning: Meaning | null): string {
  if (meaning === null) return 'unknown';
  const name = meaning.kind === 'score' ? meaning.subject : meaning.kind;
  return meaning.year === null ? name : `${name}@${meaning.year.year}`;
}
