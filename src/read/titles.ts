/** What stands above a table: the year, the province and, in a table of one agency, its name. Said in a notice where it is used. */
import type { Location, Notice } from '../model/notice.ts';
import { notice } from '../model/notice.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { type Grid, at, lineOf } from './grid.ts';
import type { ReadKnowledge } from './knowledge.ts';
import { placeName } from './rows.ts';
import { type Year, yearIn, yearsIn } from './years.ts';

interface Said<T> { readonly value: T; readonly at: Location }

export interface Titles {
  readonly year: Said<Year> | null;
  readonly province: Said<string> | null;
  readonly district: Said<string> | null;
  readonly agency: Said<string> | null;
  readonly notices: readonly Notice[];
}

const OF_YEAR = /(?:ประจำ)?ปีงบประมาณ\s*(?:พ\.\s*ศ\.\s*)?\d{2,4}/g;
const END = /\s*(?:\(|อำเภอ|อ\.|จังหวัด(?=\s*\S)|จ\.|ประจำปี|ปีงบ|ปี\s*(?:พ\.ศ\.)?\s*[\d๐-๙]|พ\.ศ\.|ที่|ผลการประเมิน|คะแนน|,|:|$)/;

/** The part of a title that is an agency's name: from a known prefix to the next fact. */
export function agencyIn(source: string, prefixes: readonly string[]): string | null {
  const labelled = /(?:ชื่อ)?หน่วยงาน\s*:?\s*(.+)$/.exec(source)?.[1]?.trim() ?? null;
  const text = labelled ?? source;
  let best = -1;
  let length = 0;
  for (const prefix of prefixes) {
    const found = text.indexOf(prefix);
    if (found === -1 || (best !== -1 && (found > best || (found === best && prefix.length <= length)))) continue;
    if (found > 0 && !/[\s(:«“"]|ของ|ของ\s$/.test(text.slice(Math.max(0, found - 3), found))) continue;
    [best, length] = [found, prefix.length];
  }
  if (best === -1) return /หน่วยงาน\s*:/.test(source) ? labelled : null;
  const rest = text.slice(best + length);
  const end = END.exec(rest);
  const name = (text.slice(best, best + length) + rest.slice(0, end?.index ?? rest.length)).trim();
  return name.length > length ? name : null;
}

/** The province a text names after «จังหวัด» or «จ.», or alone; only names of the list. */
function provinceIn(text: string, provinces: readonly string[]): string | null {
  const known = new Set(provinces);
  const found = new Set<string>();
  for (const match of text.matchAll(/(?:จังหวัด|จ\.)\s*([ก-๙]+)/g)) {
    const word = match[1] ?? '';
    const name = provinces.filter((province) => word.startsWith(province)).sort((a, b) => b.length - a.length)[0];
    if (name !== undefined) found.add(name);
  }
  if (known.has(text.trim())) found.add(text.trim());
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Years a title speaks of: the fiscal year where it says so, else any. */
export function titleYears(text: string): Year[] {
  const arabic = toArabicDigits(text);
  const fiscal = [...arabic.matchAll(OF_YEAR)].flatMap(([phrase]) => yearIn(phrase) ?? []);
  return fiscal.length > 0 ? fiscal : yearsIn(text);
}

/** Facts of the rows above the header. */
export function titlesOf(grid: Grid, headerTop: number, knowledge: ReadKnowledge): Titles {
  const years = new Map<number, Said<Year>>();
  const provinces = new Map<string, Said<string>>();
  let district: Said<string> | null = null;
  let agency: Said<string> | null = null;
  for (const row of grid.rows.slice(0, headerTop)) {
    const seen = new Set<string>();
    for (const cell of row) {
      const text = lineOf(cell);
      if (cell === undefined || text === '' || seen.has(text)) continue;
      seen.add(text);
      const place = at(grid, cell);
      for (const year of titleYears(text)) if (!years.has(year.year)) years.set(year.year, { value: year, at: place });
      const province = provinceIn(text, knowledge.provinces);
      if (province !== null) provinces.set(province, { value: province, at: place });
      const named = /(?:^|\s)(?:อำเภอ|อ\.)\s*([ก-๙]{2,30})/.exec(text)?.[1];
      const bare = named === undefined ? null : placeName(named, 'district');
      if (bare !== null) district ??= { value: bare, at: place };
      const name = agencyIn(text, knowledge.agencyPrefixes);
      if (name !== null) agency ??= { value: name, at: place };
    }
  }
  const [year, ...otherYears] = [...years.values()];
  const [province, ...otherProvinces] = [...provinces.values()];
  const notices = year !== undefined && otherYears.length > 0 ? [notice('READ_YEARS_IN_TITLE', 'warning', { years: [...years.keys()] }, year.at)] : [];
  return {
    year: otherYears.length === 0 ? (year ?? null) : null,
    province: otherProvinces.length === 0 ? (province ?? null) : null,
    district, agency, notices,
  };
}
