/** A header → what its column holds. Asked from the lowest header row upwards; never by position. */
import type { InstrumentId, Subject } from '../model/framework.ts';
import { toArabicDigits } from '../thai/digits.ts';
import type { ReadKnowledge } from './knowledge.ts';
import type { Named, Namer } from './subjects.ts';
import { keyOf, tidy } from './text.ts';
import { type Kind, kindOfFamily, kindOfWord, neverScore } from './words.ts';
import { yearIn, type Year } from './years.ts';

export type Meaning =
  | { readonly kind: 'score'; readonly subject: Subject; readonly year: Year | null; readonly scale: 'weighted' | 'raw' | null; readonly named: Named }
  | { readonly kind: Kind; readonly year: Year | null };

/** Without years: «คะแนนเฉลี่ยปี ๒๕๖๓» is «คะแนนเฉลี่ย» of a year, «ปี 2564» nothing but the year. */
function withoutYear(text: string, year: Year | null): string {
  const folded = keyOf(text);
  if (year === null) return folded;
  return folded.replace(keyOf(year.text), '').replace(/\(?(?:ประจำ)?(?:ปีงบประมาณ|ปีงบ|ปี|fy)?(?:พ\.ศ\.)?\)?$/, '');
}

function scaleOf(text: string, instrument: InstrumentId, weights: ReadKnowledge['weights']): 'weighted' | 'raw' | null {
  const folded = keyOf(text);
  if (/ถ่วงน้ำหนัก|คูณน้ำหนัก|หลังถ่วง|weighted/.test(folded)) return 'weighted';
  const number = /(?:\(|ร้อยละ|เต็ม|น้ำหนัก|\/|t)(\d{2,3})(?:%|คะแนน|\)|$)/.exec(folded.replace(/25\d\d/g, ''))?.[1];
  if (number === undefined) return null;
  return Number(number) === weights[instrument] ? 'weighted' : Number(number) === 100 ? 'raw' : null;
}

const isInstrument = (subject: Subject): subject is InstrumentId => subject === 'IIT' || subject === 'EIT' || subject === 'OIT';

/** The meaning of one header text standing alone. */
export function meaningOf(source: string, namer: Namer, weights: ReadKnowledge['weights']): Meaning | null {
  const text = tidy(source);
  const year = yearIn(text);
  const key = withoutYear(text, year);
  if (key === '') return year === null ? null : { kind: 'value', year };
  const word = kindOfWord(key);
  if (word !== null) return { kind: word, year };
  const exact = namer.exact(key);
  if (exact !== null) return { kind: 'score', subject: exact.subject, year, named: exact, scale: null };
  const never = neverScore(key);
  if (never !== null && namer.of(text)?.by !== 'code') return { kind: never, year };
  const family = kindOfFamily(key);
  if (family !== null) return { kind: family, year };
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
    if (meaning !== null && !generic(meaning)) return whole(ofGroup(meaning, parts, namer, weights));
    if (meaning === null && isDetail(part) && joined?.kind === 'score') return whole(joined);
    if (meaning === null && !isDetail(part)) break;
    vague ??= meaning;
  }
  const found = joined !== null && !generic(joined) ? joined : (vague ?? joined);
  return found === null ? null : whole(found);
}

/** «รวม» below «IIT» is the sum of IIT, not the agency's. */
function ofGroup(meaning: Meaning, parts: readonly string[], namer: Namer, weights: ReadKnowledge['weights']): Meaning {
  if (meaning.kind !== 'score' || meaning.subject !== 'total' || parts.length < 2) return meaning;
  const group = parts.slice(0, -1).map((part) => meaningOf(part, namer, weights)).find((above) => above?.kind === 'score' && isInstrument(above.subject));
  return group ?? meaning;
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
