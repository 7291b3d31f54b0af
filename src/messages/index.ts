/** In: a code, its facts and a place. Out: one sentence (or a few) in the reader's language; no colour, no prefix. */
import type { Code, Facts } from '../model/facts/index.ts';
import type { Location } from '../model/notice.ts';
import { en } from './en/index.ts';
import { th } from './th/index.ts';

export type Lang = 'th' | 'en';

const WORDS = { th, en };
const PLACE: Readonly<Record<Lang, Readonly<Record<'file' | 'sheet' | 'row' | 'column' | 'line' | 'text', string>>>> = {
  th: { file: 'แฟ้ม', sheet: 'แผ่นงาน', row: 'แถว', column: 'คอลัมน์', line: 'บรรทัด', text: 'ข้อความ' },
  en: { file: 'file', sheet: 'sheet', row: 'row', column: 'column', line: 'line', text: 'text' },
};

/** «แฟ้ม a.xlsx แผ่นงาน Sheet1 แถว 4 คอลัมน์ D ข้อความ «๑๐๑»» */
export function place(at: Location, lang: Lang): string {
  const word = PLACE[lang];
  const parts = [`${word.file} ${at.file}`];
  if (at.sheet !== undefined) parts.push(`${word.sheet} ${at.sheet}`);
  if (at.line !== undefined) parts.push(`${word.line} ${at.line}`);
  if (at.row !== undefined) parts.push(`${word.row} ${at.row}`);
  if (at.column !== undefined) parts.push(`${word.column} ${at.column}`);
  if (at.text !== undefined) parts.push(`${word.text} «${at.text}»`);
  return parts.join(' ');
}

export function message<C extends Code>(code: C, params: Facts[C], at: Location | null, lang: Lang): string {
  const say = WORDS[lang][code] as (facts: Facts[C], at: Location | null) => string;
  const words = say(params, at);
  return at === null ? words : `${words} (${place(at, lang)})`;
}
