/** Finds an agency by what an officer types: part of a name, an abbreviation, a name with slips of the finger. */
import { distance } from 'fastest-levenshtein';
import { recogniseAgency } from '../../catalogue/index.ts';
import type { AgencyTypes } from '../../model/agency.ts';
import { fold } from '../../thai/text.ts';

export interface Findable {
  readonly name: string;
  /** As the file writes it, abbreviation, place: also searched, never shown instead. */
  readonly also: readonly string[];
}

const MOST = 50;
/** Share of a word that may be mistyped; in a short one it is a single letter. */
const SLIP = 0.25;
const SHORTEST = 3;

/** Those that contain every word typed, those that begin with it first; failing that, those that come near. */
export function findAgencies<T extends Findable>(term: string, agencies: readonly T[], types: AgencyTypes, provinces: readonly string[]): readonly T[] {
  if (term.trim() === '') return agencies.slice(0, MOST);
  const full = recogniseAgency(term, types, provinces).name ?? term;
  const words = [...new Set([term, full])].map((one) => one.trim().split(/\s+/).map(fold));
  const texts = new Map(agencies.map((agency) => [agency, [agency.name, ...agency.also].map(fold)]));
  const fits = agencies.filter((agency) => words.some((all) => all.every((word) => texts.get(agency)?.some((text) => text.includes(word)) === true)));
  if (fits.length > 0) {
    const begins = (agency: T): number => (words.some((all) => texts.get(agency)?.some((text) => text.startsWith(all[0] ?? '')) === true) ? 0 : 1);
    return [...fits].sort((a, b) => begins(a) - begins(b)).slice(0, MOST);
  }
  const key = fold(full);
  const most = key.length < SHORTEST ? 0 : Math.max(SLIP, 1 / key.length);
  return agencies.map((agency) => ({ agency, away: nearness(key, texts.get(agency) ?? []) })).filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away).slice(0, 10).map(({ agency }) => agency);
}

/** Slips per letter against the part of the nearest text that resembles it most. */
function nearness(key: string, texts: readonly string[]): number {
  return Math.min(...texts.map((text) => Math.min(distance(key, text), slipsWithin(key, text)) / Math.max(1, key.length)));
}

/** Least changes that turn the key into some part of the text (Sellers): it may begin and end anywhere. */
function slipsWithin(key: string, text: string): number {
  let row = Array.from({ length: text.length + 1 }, () => 0);
  for (let at = 1; at <= key.length; at += 1) {
    const next = [at];
    for (let column = 1; column <= text.length; column += 1) {
      const same = key[at - 1] === text[column - 1] ? 0 : 1;
      next.push(Math.min((row[column - 1] as number) + same, (row[column] as number) + 1, (next[column - 1] as number) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}
