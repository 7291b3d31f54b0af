/** What a cell says ↔ what a rule holds; a text that cannot be understood is undefined, never a guess. */
import type { IndicatorId } from '../../model/framework.ts';
import { INDICATORS } from '../../model/framework.ts';
import type { Clause, Rule } from '../../model/rule.ts';
import { toArabicDigits } from '../../thai/digits.ts';
import { codeOf, CONFIDENCE_TH, type Names, PART_TH, QUARTERS, REPEAT_TH, SEVERITY_TH, THEMES_TH } from './words.ts';

export interface Value<T> {
  readonly show: (value: T, names: Names) => string;
  readonly read: (text: string, names: Names) => T | undefined;
}

const number = (text: string): number | undefined => {
  const plain = toArabicDigits(text).trim();
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
};
const list = (text: string, by: string | RegExp): string[] => text.split(by).map((one) => one.trim()).filter((one) => one !== '');

/** Every part, or undefined as soon as one is not understood. */
function all<T>(parts: readonly string[], read: (part: string) => T | undefined): T[] | undefined {
  const found = parts.map(read);
  return parts.length > 0 && found.every((one): one is Awaited<T> & T => one !== undefined) ? found : undefined;
}

export const text: Value<string> = { show: (value) => value, read: (given) => (given === '' ? undefined : given.replace(/\s*\n\s*/g, ' ')) };

export const lines: Value<readonly string[]> = { show: (value) => value.join('\n'), read: (given) => all(list(given, '\n'), (line) => line) };

export const priority: Value<number> = { show: String, read: number };

const STANDING = 'มาตรการประจำ';
export const indicator: Value<IndicatorId | null> = {
  show: (value) => (value === null ? STANDING : String(value)),
  read: (given) => (given === STANDING ? null : INDICATORS.find((id) => id === number(given))),
};

export const theme: Value<Rule['theme']> = { show: (value) => THEMES_TH[value], read: (given) => codeOf(THEMES_TH, given) };

export const responsible: Value<Rule['responsible']> = {
  show: (value, { roles }) => value.map(({ role, part }) => `${PART_TH[part]}: ${roles[role]}`).join('\n'),
  read: (given, { roles }) => all(list(given, '\n'), (line) => {
    const [partWord = '', roleWord = ''] = list(line, ':');
    const part = codeOf(PART_TH, partWord);
    const role = codeOf(roles, roleWord);
    return part === undefined || role === undefined ? undefined : { role: role as Rule['responsible'][number]['role'], part };
  }),
};

export const period: Value<Rule['period']> = {
  show: ({ from, to, repeat }) => `ไตรมาส ${from.slice(1)} ถึง ${to.slice(1)} ${REPEAT_TH[repeat]}`,
  read: (given) => {
    const [, first, last, word = ''] = /^ไตรมาส\s*([1-4])(?:\s*ถึง\s*([1-4]))?\s+(.+)$/.exec(toArabicDigits(given)) ?? [];
    const repeat = codeOf(REPEAT_TH, word);
    const from = QUARTERS[Number(first) - 1];
    const to = QUARTERS[Number(last ?? first) - 1];
    return from === undefined || to === undefined || repeat === undefined ? undefined : { from, to, repeat };
  },
};

const EVERY_KIND = 'ทุกประเภท';
export const agencyTypes: Value<Rule['agencyTypes']> = {
  show: ({ only, not }, { kinds }) => {
    const named = (types: readonly string[]): string => types.map((type) => kinds[type]).join(', ');
    const parts = [...(only.length > 0 ? [`เฉพาะ: ${named(only)}`] : []), ...(not.length > 0 ? [`ยกเว้น: ${named(not)}`] : [])];
    return parts.length === 0 ? EVERY_KIND : parts.join('\n');
  },
  read: (given, { kinds }) => {
    if (given === EVERY_KIND) return { only: [], not: [] };
    const found: { only: Rule['agencyTypes']['only']; not: Rule['agencyTypes']['not'] } = { only: [], not: [] };
    for (const line of list(given, '\n')) {
      const [word, named = ''] = list(line, ':');
      const types = all(list(named, ','), (one) => codeOf(kinds, one) as Rule['agencyTypes']['only'][number] | undefined);
      if (types === undefined || (word !== 'เฉพาะ' && word !== 'ยกเว้น')) return undefined;
      found[word === 'เฉพาะ' ? 'only' : 'not'] = types;
    }
    return found;
  },
};

export const references: Value<Rule['references']> = {
  show: (value) => value.map(({ source, confidence }) => `${source}: ${CONFIDENCE_TH[confidence]}`).join('\n'),
  read: (given) => all(list(given, '\n'), (line) => {
    const [source = '', word = ''] = list(line, ':');
    const confidence = codeOf(CONFIDENCE_TH, word);
    return source === '' || confidence === undefined ? undefined : { source, confidence };
  }),
};

/** One clause a line; its parts, all of which must hold, are joined by «+». */
export const when: Value<Rule['when']> = {
  show: (value) => value.map(showClause).join('\n'),
  read: (given) => all(list(given, '\n'), readClause),
};

const ALWAYS = 'ทุกกรณี';
const LOWEST = 'ต่ำสุดของแบบวัด';
const MISSED = 'ไม่ได้คะแนนข้อนั้น';
const TARGET = 'เป้าหมาย';

type ClausePart = { readonly [K in keyof Clause]-?: { readonly show: (value: NonNullable<Clause[K]>) => string; readonly read: (text: string) => Clause[K] | undefined } };

const flag = (word: string) => ({ show: () => word, read: (given: string) => (given === word ? true as const : undefined) });
const named = <T>(word: string, show: (value: T) => string, read: (given: string) => T | undefined) => ({
  show: (value: T) => `${word}: ${show(value)}`, read: (given: string) => (given.startsWith(`${word}:`) ? read(given.slice(word.length + 1).trim()) : undefined),
});

/** In the order a clause is written; the order of its keys means nothing. */
const PARTS: ClausePart = {
  always: flag(ALWAYS), missed: flag(MISSED), lowest: flag(LOWEST),
  topics: named<readonly string[]>('หัวข้อ', (value) => value.join(', '), (given) => all(list(given, ','), (one) => one)),
  below: named<number | 'target'>('ต่ำกว่า', (value) => (value === 'target' ? TARGET : String(value)), (given) => (given === TARGET ? 'target' : number(given))),
  fell: named<number>('ลดลงตั้งแต่', String, number),
  severity: named<NonNullable<Clause['severity']>>('ช่วงคะแนน', (value) => value.map((one) => SEVERITY_TH[one]).join(', '), (given) => all(list(given, ','), (one) => codeOf(SEVERITY_TH, one))),
  years: named<readonly [number, number]>('ปีของคะแนน', ([from, to]) => `${from}-${to}`, (given) => {
    const [from, to] = list(toArabicDigits(given), /[-–]/).map(Number);
    return from === undefined || to === undefined || Number.isNaN(from + to) ? undefined : [from, to];
  }),
};
const KEYS = Object.keys(PARTS) as (keyof Clause)[];

function showClause(clause: Clause): string {
  return KEYS.flatMap((key) => (clause[key] === undefined ? [] : [(PARTS[key].show as (value: unknown) => string)(clause[key])])).join(' + ');
}

function readClause(line: string): Clause | undefined {
  const parts = all(list(line, '+'), (part): readonly [keyof Clause, unknown] | undefined => {
    for (const key of KEYS) {
      const value = PARTS[key].read(part);
      if (value !== undefined) return [key, value];
    }
    return undefined;
  });
  return parts === undefined ? undefined : Object.fromEntries(parts) as Clause;
}
