/** Names for the disk from Thai names: readable, allowed on every system, each used once. */
import { clean, fold } from '../../thai/text.ts';

/** Limits of one name: 80 Thai letters are 240 bytes, the disk takes 255. */
const MOST_CHARACTERS = 80;
const MOST_BYTES = 240;
/** Devices of Windows, whatever stands after a point. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** One name (no path): blanks and signs that a system refuses become «-»; `fallback` where nothing is left. */
export function safeName(text: string, fallback: string): string {
  const plain = clean(text)
    .replace(/[<>:"/\\|?*\u2215\uFF0F\s]+/g, '-')
    .replace(/-{2,}/g, '-');
  const trimmed = trimEnds(cut(trimEnds(plain)));
  if (trimmed === '') return fallback;
  return RESERVED.test(trimmed) ? trimEnds(cut(`_${trimmed}`)) : trimmed;
}

/** No leading or trailing point, dash or blank: Windows drops them and then finds nothing. */
function trimEnds(name: string): string {
  return name.replace(/^[.\-\s]+|[.\-\s]+$/g, '');
}

/** Cut between whole letters, vowels and tone marks with them. */
function cut(name: string, characters = MOST_CHARACTERS, bytes = MOST_BYTES): string {
  if (name.length <= characters && Buffer.byteLength(name) <= bytes) return name;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(name)) {
    if (kept.length + segment.length > characters || Buffer.byteLength(kept + segment) > bytes) break;
    kept += segment;
  }
  return kept;
}

/** What two names share when a disk or an eye may take one for the other: case, digits, spelling of ำ and แ, dashes. */
export function lookAlike(name: string): string {
  return fold(name).replace(/[-_.]/g, '');
}

export interface Wanted {
  readonly name: string;
  /** Tells two of one name apart: the district. */
  readonly apart: string | null;
}

/** A safe name for each, no two alike; the same set gives the same names in whatever order it comes. */
export function distinctNames(wanted: readonly Wanted[], fallback: string): string[] {
  const names = wanted.map(({ name }) => safeName(name, fallback));
  const shared = counts(names);
  const taken = new Set<string>();
  const settled = [...names];
  const order = wanted.map((one, index) => ({ index, key: sortKey(one) })).sort((a, b) => compare(a.key, b.key) || a.index - b.index);
  for (const { index } of order) {
    const name = names[index] as string;
    const apart = wanted[index]?.apart ?? null;
    const isShared = (shared.get(lookAlike(name)) ?? 0) > 1;
    let candidate = isShared && apart !== null ? withSuffix(name, safeName(apart, fallback)) : name;
    for (let number = 2; taken.has(lookAlike(candidate)); number += 1) candidate = withSuffix(name, String(number));
    taken.add(lookAlike(candidate));
    settled[index] = candidate;
  }
  return settled;
}

const sortKey = ({ name, apart }: Wanted): string => `${name}\u0000${apart ?? ''}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function counts(names: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of names) found.set(lookAlike(name), (found.get(lookAlike(name)) ?? 0) + 1);
  return found;
}

/** The name stays whole as far as the suffix leaves room. */
function withSuffix(name: string, suffix: string): string {
  const end = `-${cut(suffix, MOST_CHARACTERS / 2, MOST_BYTES / 2)}`;
  return `${trimEnds(cut(name, MOST_CHARACTERS - end.length, MOST_BYTES - Buffer.byteLength(end)))}${end}`;
}
