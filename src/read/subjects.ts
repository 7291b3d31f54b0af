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
const LEADING = /^\(?0?(\d{1,2})[.)\-–:]+/;
const PART = /eit(?:\(|part|ส่วนที่|ตอนที่|[-_])([12])(?!\d)/;
const INSTRUMENT = /(?<![a-z])(iit|eit|oit)(?![a-z])/;
const YEAR = /(?:ประจำ)?(?:ปีงบประมาณ|ปี|พ\.ศ\.)?(?:พ\.ศ\.)?(?<!\d)(?:25\d\d|20[1-4]\d)(?!\d)/g;
const FILLER = /คะแนนเฉลี่ย|ค่าคะแนน|ผลคะแนน|คะแนน|ค่าเฉลี่ย|เฉลี่ย|ร้อยละ|ตัวชี้วัด(?:ที่)?|\d{1,3}%|\((?:100|30|40|เต็ม100|100คะแนน|ร้อยละ)?\)|[:"“”'*%\-–_]/g;

const NEAR = 2;
const SHORTEST_NEAR = 10;

/** «คะแนนรวม», «คะแนน ITA», «ค่าคะแนนเฉลี่ย 3 แบบวัด»: what is the agency's one result. */
const TOTAL = /^(?:ผล|ค่า|สรุป)*(?:คะแนน)?(?:การประเมิน|ประเมิน)?(?:คุณธรรมและความโปร่งใส)?(?:ita|รวม(?:ทั้งสิ้น|ทั้งหมด|ทุกเครื่องมือ|3เครื่องมือ|3แบบวัด|100|ita|เฉลี่ย)*|ภาพรวม(?:หน่วยงาน|ita)?|สุทธิ)(?:รวม|เฉลี่ย|ภาพรวม)?$|^(?:ค่า|ผล)?คะแนน(?:เฉลี่ย)?(?:ita)?(?:รวม|ภาพรวม|3แบบวัด|ทั้ง3แบบวัด|3เครื่องมือ|ทั้ง3เครื่องมือ|ของหน่วยงาน|การประเมิน(?:ita)?|ประเมิน(?:ita)?)$|^คะแนนเฉลี่ย(?:ita|รวม)$|^ผลสรุปการประเมิน$|^ผลรวม(?:คะแนน)?$|^(?:ผล)?คะแนนเฉลี่ยita$|^total(?:_?score)?$|^ita(?:_?score|score)?$|^(?:overall|sum)(?:_?score)?$/;

export interface Namer {
  readonly of: (text: string) => Named | null;
  /** A folded text that is an indicator's name and nothing else. */
  readonly exact: (folded: string) => Named | null;
}

const INSTRUMENT_BY_LETTER: Readonly<Record<string, 'i' | 'e' | 'O'>> = { i: 'i', e: 'e', o: 'O' };

/** Folded label without what may stand around a name: years, «คะแนน», weights, punctuation. */
function bare(folded: string): string {
  return folded.replace(YEAR, '').replace(FILLER, '').replace(/\(\)|[.,]$/g, '');
}

export function makeNamer(knowledge: ReadKnowledge): Namer {
  const whole = new Map<string, IndicatorId>();
  const exact = new Map<string, IndicatorId>();
  for (const { id, names } of knowledge.indicators) for (const name of names) {
    whole.set(fold(name), id);
    exact.set(bare(fold(name)), id);
  }
  const instruments = knowledge.instruments.flatMap(({ id, names }) => names.map((name) => ({ id, key: fold(name) })));

  const instrumentOf = (text: string): InstrumentId | null => {
    const folded = fold(text);
    if (PART.test(folded)) return null;
    const codes = new Set(folded.match(new RegExp(INSTRUMENT, 'g')));
    if (codes.size > 1) return null;
    const [code] = codes;
    if (code !== undefined) return code.toUpperCase() as InstrumentId;
    const named = new Set(instruments.filter(({ key }) => key.length > 3 && folded.includes(key)).map(({ id }) => id));
    return named.size === 1 ? ([...named][0] ?? null) : null;
  };

  const near = (key: string): IndicatorId | null => {
    if (key.length < SHORTEST_NEAR || key.length > 60) return null;
    const best = new Map<IndicatorId, number>();
    for (const [name, id] of exact) if (Math.abs(name.length - key.length) <= NEAR && (name.startsWith(key.slice(0, 3)) || name.endsWith(key.slice(-3)))) best.set(id, Math.min(best.get(id) ?? 99, distance(name, key)));
    const [first, second] = [...best].sort(([, a], [, b]) => a - b);
    return first !== undefined && first[1] <= NEAR && (second === undefined || second[1] > first[1] + NEAR) ? first[0] : null;
  };

  const indicator = (folded: string): Named | null => {
    const numbered = NUMBERED.exec(folded) ?? LEADING.exec(folded);
    const number = numbered === null ? null : Number(numbered[1]);
    const rest = bare(numbered === null ? folded : folded.slice(numbered[0].length));
    const candidates = [rest, rest.replace(INSTRUMENT, ''), bare(folded)];
    for (const key of candidates) {
      const id = exact.get(key);
      if (id !== undefined) return { subject: `${id}`, by: 'name', number };
    }
    const guess = near(rest);
    if (guess !== null) return { subject: `${guess}`, by: 'near', number };
    const alone = numbered !== null && NUMBERED.test(folded) && rest.replace(INSTRUMENT, '').replace(/[().]/g, '') === '';
    return alone && number !== null ? { subject: `${number as IndicatorId}`, by: 'number', number } : null;
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
    const total = folded.replace(YEAR, '').replace(/\((?:100|30\+30\+40|เต็ม100|100คะแนน|ปี|)\)|[:*"]/g, '');
    if (TOTAL.test(total)) return { subject: 'total', by: 'name', number: null };
    const instrument = instrumentOf(text);
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
