/** Where each agency's papers go: district and agency, the province above them where a file holds several. */
import type { Agency } from '../../model/agency.ts';
import { distinctNames, lookAlike, safeName } from '../files/names.ts';

const NO_DISTRICT = 'ไม่ระบุอำเภอ';
const NO_PROVINCE = 'ไม่ระบุจังหวัด';
const NO_NAME = 'ไม่ระบุชื่อ';

/** A folder for each agency, in the same order, from the output folder with forward slashes; no two alike. */
export function foldersFor(agencies: readonly Agency[]): string[] {
  const provinces = levelOf(agencies.map(({ province }) => province), NO_PROVINCE);
  const districts = levelOf(agencies.map(({ district }) => district), NO_DISTRICT);
  const hasProvinces = new Set(provinces).size > 1;
  const hasDistricts = agencies.some(({ district }) => district !== null);
  const parents = agencies.map((_, index) => [...(hasProvinces ? [provinces[index]] : []), ...(hasDistricts ? [districts[index]] : [])].join('/'));
  const folders = [...parents];
  for (const [parent, members] of grouped(parents)) {
    const names = distinctNames(members.map((index) => ({ name: agencies[index]?.name ?? agencies[index]?.given ?? NO_NAME, apart: agencies[index]?.district ?? null })), NO_NAME);
    for (const [position, index] of members.entries()) folders[index] = parent === '' ? (names[position] as string) : `${parent}/${names[position]}`;
  }
  return folders;
}

/** Spellings that look alike are one place; the first of them in the alphabet names the folder. */
function levelOf(places: readonly (string | null)[], unknown: string): string[] {
  const names = new Map<string, string>();
  for (const place of [...places].sort()) {
    const name = safeName(place ?? unknown, unknown);
    if (!names.has(lookAlike(name))) names.set(lookAlike(name), name);
  }
  return places.map((place) => names.get(lookAlike(safeName(place ?? unknown, unknown))) as string);
}

function grouped(keys: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return groups;
}
