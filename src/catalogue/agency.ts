/** Recognises an agency from the name in a file: kind, full canonical name, short name. */
import type { Agency, AgencyType, AgencyTypes } from '../model/agency.ts';
import { clean, fold } from '../thai/text.ts';

interface Prefix {
  readonly type: AgencyType;
  /** As it may stand in a file; the canonical one is the first of its kind's names. */
  readonly text: string;
  readonly full: string;
  readonly short: string | null;
}

const prefixCache = new WeakMap<AgencyTypes, readonly Prefix[]>();

/** All prefixes, longest first, so that «องค์การบริหารส่วนจังหวัด» is tried before «จังหวัด». */
function prefixesOf(types: AgencyTypes): readonly Prefix[] {
  const known = prefixCache.get(types);
  if (known !== undefined) return known;
  const prefixes = (Object.entries(types.types) as [AgencyType, AgencyTypes['types'][AgencyType]][]).flatMap(([type, kind]) => {
    return kind.names.filter((text) => !text.startsWith('(')).map((text): Prefix => {
      const abbreviated = text.endsWith('.');
      const full = abbreviated ? fullFor(kind.names, text) : text;
      const short = abbreviated ? text : abbreviationFor(kind.names, text);
      return { type, text, full, short };
    });
  });
  prefixes.sort((a, b) => b.text.length - a.text.length);
  prefixCache.set(types, prefixes);
  return prefixes;
}

/** Names are listed full form first, its abbreviations after it: the full form of an abbreviation is the nearest one before it. */
function fullFor(names: readonly string[], abbreviation: string): string {
  return names.slice(0, names.indexOf(abbreviation)).filter((name) => !name.endsWith('.')).at(-1) ?? abbreviation;
}

function abbreviationFor(names: readonly string[], full: string): string | null {
  const next = names[names.indexOf(full) + 1];
  return next?.endsWith('.') === true ? next : null;
}

/**
 * The agency a written name stands for. `provinces` guard the abbreviation «จ.» and the prefix «จังหวัด», which also begin other
 * names; a name that no kind claims keeps its own words and has type null.
 */
export function recogniseAgency(given: string, types: AgencyTypes, provinces: readonly string[]): Pick<Agency, 'name' | 'given' | 'shortName' | 'type' | 'province'> {
  const text = clean(given).replace(/\s+/g, ' ').trim();
  if (types.neutralNames.some((name) => text.startsWith(name))) return { name: text, given, shortName: null, type: 'other', province: null };
  for (const prefix of prefixesOf(types)) {
    if (!text.startsWith(prefix.text)) continue;
    const bare = text.slice(prefix.text.length).replace(/^[\s.]+/, '').trim();
    if (prefix.type === 'province') {
      const province = bareProvince(bare, provinces);
      if (province === null || types.neutralNames.includes(province)) continue;
      return { name: `จังหวัด${province}`, given, shortName: null, type: 'province', province };
    }
    if (bare === '' && prefix.text.endsWith('.')) continue;
    return {
      name: `${prefix.full}${bare}`, given, type: prefix.type, province: prefix.type === 'provincial-administration' ? bareProvince(bare, provinces) : null,
      shortName: prefix.short === null || bare === '' ? null : `${prefix.short}${bare}`,
    };
  }
  return { name: text, given, shortName: null, type: bySuffix(text, types), province: null };
}

/** Kinds told by what follows the name: «ศูนย์คุณธรรม (องค์การมหาชน)». */
function bySuffix(text: string, { types }: AgencyTypes): AgencyType | null {
  const found = (Object.keys(types) as AgencyType[]).find((type) => types[type].names.some((name) => name.startsWith('(') && text.endsWith(name)));
  return found ?? null;
}

function bareProvince(bare: string, provinces: readonly string[]): string | null {
  return provinces.find((name) => fold(name) === fold(bare)) ?? null;
}

/** The name without its kind: «บ้านตัวอย่าง»; used where a position already says the kind. */
export function bareName(name: string, types: AgencyTypes): string {
  const prefix = prefixesOf(types).find(({ full }) => name.startsWith(full) && name.length > full.length);
  return prefix === undefined ? name : name.slice(prefix.full.length);
}
