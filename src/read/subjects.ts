/** A label → what it names: question, sub-indicator, indicator, instrument or total. Names are matched whole, never by a shared word. */
import { distance } from 'fastest-levenshtein';
import type { IndicatorId, InstrumentId, Subject } from '../model/framework.ts';
import { fold } from '../thai/text.ts';
import type { ReadKnowledge } from './knowledge.ts';

export interface Named {
  readonly subject: Subject;
  /** number = only «ตัวชี้วัดที่ 4»; near = one or two letters off a known name, to be said. */
  readonly by: 'code' | 'name' | 'number' | 'near';
  /** Number printed before a name, where there was one. */
  readonly number: number | null;
}

const CODE = /^(?:ข้อ|ประเด็น|ตัวชี้วัด|คะแนน)?([ieo])[-.]?0*(\d{1,2})(?![\d])(?!\.\d)/;
const SUB = /^(?:ตัวชี้วัดย่อย(?:ที่)?|ตัวชี้วัด(?:ที่)?|คะแนน)?(9|10)\.([1-9])(?!\d)/;
const NUMBERED = /^(?:คะแนน|ผล|ร้อยละ)*(?:ตัวชี้วัด(?:ที่)?|ตัวที่|ตชว\.?|ด้านที่|kpi|indicator|ind)[.:\-_]?0?(10|[1-9])(?!\d)[.):\-–]*/;
const LEADING = /^\(?0?(\d{1,2})[.)\-–:]*/;
const PART = /eit(?:\(|part|ส่วนที่|ตอนที่|[-_])?[12](?!\d)/;
const INSTRUMENT = /(?<![a-z])(iit|eit|oit)(?![a-z])/g;
const YEAR = /(?:ประจำ)?(?:ปีงบประมาณ|ปี|พ\.ศ\.)?(?:พ\.ศ\.)?(?<!\d)(?:25\d\d|20[1-4]\d)(?!\d)/g;
const BRACKETS = /\((?:100|30|40|30\+30\+40|เต็ม100|100คะแนน|ร้อยละ(?:30|40|100)?|30%|40%|100%|ปี|)\)/g;
const FILLER = /คะแนนเฉลี่ย|ค่าคะแนน|ผลคะแนน|คะแนน|ค่าเฉลี่ย|เฉลี่ย|ร้อยละ|ตัวชี้วัด(?:ที่)?|^ด้าน|\d{1,3}%|[:"“”'*%\-–_]/g;

/** Words of which a header of the agency's one result is made, and those of which it holds at least one. */
const TOTAL_WORDS = /คุณธรรมและความโปร่งใส|(?:ใน)?การดำเนินงาน|ภาพรวม|ทั้งสิ้น|ทั้งหมด|ทุกเครื่องมือ|(?:ทั้ง)?3(?:แบบวัด|เครื่องมือ)|คะแนน|เฉลี่ย|การประเมิน|ประเมิน|ของหน่วยงาน|หน่วยงาน|ร้อยละ|สรุป|สุทธิ|รวม|ผล|ค่า|ita|total|overall|score|sum|100|[():_*"-]/g;
const DECISIVE = /ita|รวม|สุทธิ|3แบบวัด|3เครื่องมือ|^ผลสรุป|total|overall|^sum$/;
/** What may stand beside an instrument's code or name. */
const INSTRUMENT_WORDS = /internalintegrityandtransparencyassessment|externalintegrityandtransparencyassessment|opendataintegrityandtransparencyassessment|แบบ(?:วัด|ตรวจ|สำรวจ|ประเมิน)|เครื่องมือ|ถ่วงน้ำหนัก|หลังถ่วง|น้ำหนัก|คะแนน|เฉลี่ย|ร้อยละ|school|score|weighted|รวม|ผล|ค่า|เต็ม|ที่|ระดับ|\d{2,3}%?|[():_*"“”\-–.,/+]/g;
const NAMED_FORM = /^(?:คะแนน|ผล|ค่า)*แบบ(?:วัด|ตรวจ|สำรวจ|ประเมิน)/;

const NEAR = 2;
const SHORTEST_NEAR = 10;

export interface Namer {
  readonly of: (text: string) => Named | null;
  /** A folded text that is an indicator's name and nothing else. */
  readonly exact: (folded: string) => Named | null;
}

const INSTRUMENT_BY_LETTER: Readonly<Record<string, 'i' | 'e' | 'O'>> = { i: 'i', e: 'e', o: 'O' };

/** Folded label without what may stand around a name: years, «คะแนน», weights, instruments, punctuation. */
function bare(folded: string): string {
  return folded.replace(YEAR, '').replace(BRACKETS, '').replace(FILLER, '').replace(/\((?:iit|eit|oit|)\)|[.,]$/g, '').replace(/^(?:iit|eit|oit)(?![a-z])/, '');
}

/** «คะแนนรวม», «คะแนน ITA», «ค่าคะแนนเฉลี่ย 3 แบบวัด»: nothing but words of a total, one of them decisive. */
function isTotal(folded: string): boolean {
  const text = folded.replace(YEAR, '').replace(BRACKETS, '');
  return DECISIVE.test(text) && text.replace(TOTAL_WORDS, '') === '';
}

export function makeNamer(knowledge: ReadKnowledge): Namer {
  const whole = new Map<string, IndicatorId>();
  const exact = new Map<string, IndicatorId>();
  for (const { id, names } of knowledge.indicators) for (const name of names) {
    whole.set(fold(name), id);
    exact.set(bare(fold(name)), id);
  }
  const instruments = knowledge.instruments.flatMap(({ id, names }) => names.map((name) => ({ id, key: fold(name) }))).filter(({ key }) => key.length > 3).sort((a, b) => b.key.length - a.key.length);

  const instrumentOf = (folded: string): InstrumentId | null => {
    if (PART.test(folded)) return null;
    const found = new Set<InstrumentId>();
    let rest = folded.replace(YEAR, '').replace(INSTRUMENT, (code) => {
      found.add(code.toUpperCase() as InstrumentId);
      return '';
    });
    const coded = found.size === 1;
    for (const { id, key } of instruments) if (rest.includes(key)) {
      found.add(id);
      rest = rest.replaceAll(key, '');
    }
    const [only] = found;
    const clean = rest.replace(INSTRUMENT_WORDS, '') === '' || (coded && NAMED_FORM.test(folded));
    return found.size === 1 && only !== undefined && clean ? only : null;
  };

  const near = (key: string): IndicatorId | null => {
    if (key.length < SHORTEST_NEAR || key.length > 60) return null;
    const best = new Map<IndicatorId, number>();
    for (const [name, id] of exact) if (Math.abs(name.length - key.length) <= NEAR && (name.startsWith(key.slice(0, 3)) || name.endsWith(key.slice(-3)))) best.set(id, Math.min(best.get(id) ?? 99, distance(name, key)));
    const [first, second] = [...best].sort(([, a], [, b]) => a - b);
    return first !== undefined && first[1] <= NEAR && (second === undefined || second[1] > first[1] + NEAR) ? first[0] : null;
  };

  const indicator = (folded: string): Named | null => {
    const whole = exact.get(bare(folded));
    if (whole !== undefined) return { subject: `${whole}`, by: 'name', number: null };
    const prefixed = NUMBERED.exec(folded) ?? LEADING.exec(folded.replace(/^(?:iit|eit|oit)(?=\d)/, ''));
    const number = prefixed === null ? null : Number(prefixed[1]);
    const rest = prefixed === null ? bare(folded) : bare(prefixed.input.slice(prefixed[0].length));
    const id = exact.get(rest);
    if (id !== undefined) return { subject: `${id}`, by: 'name', number };
    const guess = near(rest);
    if (guess !== null) return { subject: `${guess}`, by: 'near', number };
    const alone = number !== null && NUMBERED.test(folded) && rest.replace(/[().]|^(?:iit|eit|oit)$/g, '') === '';
    return alone ? { subject: `${number as IndicatorId}`, by: 'number', number } : null;
  };

  const find = (text: string): Named | null => {
    const folded = fold(text);
    if (folded === '' || folded.length > 600) return null;
    const code = CODE.exec(folded);
    if (code !== null) return { subject: `${INSTRUMENT_BY_LETTER[code[1] ?? ''] ?? 'O'}${Number(code[2])}` as Subject, by: 'code', number: null };
    const sub = SUB.exec(folded);
    if (sub !== null) return { subject: `${sub[1] as '9' | '10'}.${Number(sub[2])}`, by: 'code', number: null };
    if (folded.length > 160) return null;
    const named = indicator(folded);
    if (named !== null) return named;
    if (isTotal(folded)) return { subject: 'total', by: 'name', number: null };
    const instrument = instrumentOf(folded);
    return instrument === null ? null : { subject: instrument, by: 'name', number: null };
  };

  const known = new Map<string, Named | null>();
  const of = (text: string): Named | null => {
    if (known.size > 20_000) known.clear();
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before ?? null;
    const found = find(text);
    known.set(text, found);
    return found;
  };
  return {
    of,
    exact: (folded) => {
      const id = whole.get(folded);
      return id === undefined ? null : { subject: `${id}`, by: 'name', number: null };
    },
  };
}
