/** Fills the places of a text: {unit:ROLE} {staff} {clients} {agency} {fiscalYear} {forYear}; digits stay Arabic. */
import { ROLES, type Role } from '../model/agency.ts';
import type { RuleTexts } from '../model/rule.ts';
import type { PlanInput } from './input.ts';
import { answeringFor, distinct, joinThai } from './units.ts';

const UNIT = '\\{unit:[a-z-]+\\}';
const JOINED = new RegExp(`${UNIT}(?:\\s*(?:และ|กับ|ร่วมกับ|,)\\s*${UNIT})+`, 'g');
const THAI = /[\u0E01-\u0E4E]/;
const PLACE = /\{(?:unit:([a-z-]+)|(staff|clients|agency|fiscalYear|forYear))\}/g;

export interface Wording {
  readonly fill: (text: string) => string;
  /** Roles that were printed in words, as they come up. */
  readonly inWords: ReadonlySet<Role>;
  readonly use: (role: Role) => readonly string[];
}

/** Remembers which roles had to be printed in words, for the one notice at the end. */
export function wordingOf(input: PlanInput): Wording {
  const inWords = new Set<Role>();
  const known = filledBefore(input);
  const fill = (text: string): string => {
    if (!text.includes('{')) return text;
    const found = known.get(text) ?? fillFresh(text, input);
    if (found.isShared) known.set(text, found);
    for (const role of found.inWords) inWords.add(role);
    return found.text;
  };
  return { fill, inWords, use: unitsFor(input, inWords) };
}

/** Units that answer for a role; one that is printed in words is added to `inWords`. */
function unitsFor(input: PlanInput, inWords: Set<Role>): Wording['use'] {
  return (role) => {
    const answering = answeringFor(role, input);
    if (answering.inWords) inWords.add(role);
    return answering.units;
  };
}

interface Filled {
  readonly text: string;
  readonly inWords: ReadonlySet<Role>;
  /** The same for every agency of this wording. */
  readonly isShared: boolean;
}

/** A province fills the same texts a hundred times: what was filled, by the kind of agency and by all that may change a word. */
const filled = new WeakMap<PlanInput['kind'], Map<string, Map<string, Filled>>>();
/** Offices with words of their own are few; past this many, all is filled anew. */
const MOST_WORDINGS = 32;
const MOST_TEXTS = 4096;

function filledBefore({ kind, rolesInWords, settings: { units, coordinator, workingGroup, agency }, assessment, forYear }: PlanInput): Map<string, Filled> {
  const key = JSON.stringify([rolesInWords, units, coordinator?.unit, workingGroup?.name, agency?.terms, assessment?.fiscalYear, forYear]);
  const wordings = filled.get(kind) ?? new Map<string, Map<string, Filled>>();
  filled.set(kind, wordings);
  const known = wordings.get(key);
  if (known !== undefined && known.size < MOST_TEXTS) return known;
  if (wordings.size >= MOST_WORDINGS) wordings.clear();
  const fresh = new Map<string, Filled>();
  wordings.set(key, fresh);
  return fresh;
}

function fillFresh(text: string, input: PlanInput): Filled {
  const inWords = new Set<Role>();
  return { text: fillText(text, unitsFor(input, inWords), input), inWords, isShared: !text.includes('{agency}') };
}

/** The same wording over every text of a rule that is printed. */
export function fillTexts(texts: Omit<RuleTexts, 'sustain'>, { fill }: Wording): Omit<RuleTexts, 'sustain'> {
  return {
    title: fill(texts.title), clause: fill(texts.clause), recommendation: fill(texts.recommendation),
    steps: texts.steps.map(fill), output: fill(texts.output), evidence: texts.evidence.map(fill),
    indicatorOfSuccess: fill(texts.indicatorOfSuccess), monitoring: fill(texts.monitoring),
  };
}

/** A unit that already stands in the text for another role gives way to its role in words: no unit reports to itself. */
function fillText(text: string, use: (role: Role) => readonly string[], input: PlanInput): string {
  const plain = plainWords(input);
  const standing = new Map<string, Role>();
  const merged = text.replace(JOINED, (run) => {
    const units = [...run.matchAll(PLACE)].flatMap((place) => (isRole(place[1]) ? use(place[1]) : []));
    return distinct(units).length < units.length ? joinThai(distinct(units)) : run;
  });
  return merged.replace(PLACE, (place, role: string | undefined, word: string | undefined, at: number) => {
    if (!isRole(role)) return plain[word ?? ''] ?? place;
    const units = joinThai(use(role));
    const first = standing.get(units) ?? role;
    standing.set(units, first);
    return setApart(first === role ? units : input.rolesInWords[role], merged.charAt(at - 1), merged.charAt(at + place.length));
  });
}

/** Thai sets Latin words apart: «ผู้ประสานงานการประเมิน ITA คำนวณ», never «ITAคำนวณ». */
function setApart(words: string, before: string, after: string): string {
  const left = /^[A-Za-z]/.test(words) && THAI.test(before) ? ' ' : '';
  const right = /[A-Za-z]$/.test(words) && THAI.test(after) ? ' ' : '';
  return `${left}${words}${right}`;
}

function plainWords({ agency, assessment, forYear, settings, kind }: PlanInput): Readonly<Record<string, string>> {
  const terms = { ...kind.terms, ...settings.agency?.terms };
  return {
    staff: terms.staff, clients: terms.clients, agency: agency.name ?? agency.given ?? 'หน่วยงาน',
    fiscalYear: String(assessment?.fiscalYear ?? forYear - 1), forYear: String(forYear),
  };
}

function isRole(text: string | undefined): text is Role {
  return ROLES.some((role) => role === text);
}
