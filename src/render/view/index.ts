/** In: plan, framework, kind of agency. Out: the view a template reads; every key present, every text clean. */
import { clean } from '../../thai/text.ts';
import { FACTS, treatmentOf } from '../facts.ts';
import type { View } from '../fields/index.ts';
import type { RenderInput } from '../input.ts';
import { kept } from '../kept.ts';
import { agencyView } from './agency.ts';
import { assessmentView, previousView } from './assessment.ts';
import { drivingView } from './driving.ts';
import { dutiesView } from './duties.ts';
import { commentsView, findingView } from './finding.ts';
import { byIndicator, byInstrument, heads, others } from './groups.ts';
import { measureView } from './measure.ts';
import { provinceView } from './province.ts';
import { paperView, settingsView } from './settings.ts';
import { byStakeholder, byTheme, improvements } from './stakeholders.ts';
import { accompanied, yearPeriod } from './titles.ts';
import { worktable } from './worktable.ts';

/** Texts of some length that were found clean: rules say the same to thousands of agencies, in the very same strings. */
const found = new Set<string>();
const SOME_LENGTH = 32;
const MOST_FOUND = 4096;

/** No decomposed ำ, no control character, no half of a surrogate pair reaches a paper. */
export function cleanText(text: string): string {
  if (text.length < SOME_LENGTH) return cleaned(text);
  if (found.has(text)) return text;
  const plain = cleaned(text);
  if (plain !== text) return plain;
  if (found.size >= MOST_FOUND) found.clear();
  found.add(text);
  return text;
}

function cleaned(text: string): string {
  const plain = clean(text);
  return /[\uD800-\uDFFF]/.test(plain) ? plain.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '') : plain;
}

/** The value itself where every text of it is clean, which is almost always. */
function cleanAll<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = value as Record<string, unknown>;
  let changed: Record<string, unknown> | null = null;
  for (const key in entries) {
    const inner = entries[key];
    if (typeof inner === 'number' || isWhereItWasRead(key, inner)) continue;
    const clean = cleanAll(inner);
    if (clean === inner) continue;
    changed ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    changed[key] = clean;
  }
  return (changed ?? value) as T;
}

/** File, row and cell of a figure are for the officer: no paper prints them. */
const isWhereItWasRead = (key: string, value: unknown): boolean => key === 'at' || (key === 'evidence' && Array.isArray(value) && typeof value[0] === 'object');

/** What the papers of all agencies share is cleaned once. */
const cleanedOnce = new WeakMap<object, object>();

function cleanOnce<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value;
  return kept(cleanedOnce, value, () => cleanAll(value)) as T;
}

function cleanInput(input: RenderInput): RenderInput {
  const { plan, province, kind, topics, rules, framework, documentFramework } = input;
  return {
    ...input, plan: cleanAll(plan), province: cleanAll(province), kind: cleanOnce(kind), topics: cleanOnce(topics), rules: cleanOnce(rules),
    framework: cleanOnce(framework), documentFramework: cleanOnce(documentFramework),
  };
}

const inRank = ({ plan }: RenderInput) => [...plan.findings].sort((a, b) => a.rank - b.rank);

const PARTS: { readonly [K in keyof View]: (input: RenderInput) => View[K] } = {
  agency: agencyView,
  fiscalYear: ({ plan }) => plan.assessment?.fiscalYear ?? plan.fiscalYear,
  forYear: ({ plan }) => plan.forYear,
  paper: paperView,
  assessment: assessmentView,
  previous: previousView,
  findings: (input) => inRank(input).map((f) => findingView(f, input)),
  measures: (input) => input.plan.measures.map((m) => measureView(m, input)),
  byInstrument,
  byIndicator,
  heads,
  others,
  province: (input) => provinceView(input.province ?? null),
  byStakeholder,
  byTheme,
  improvements,
  points: (input) => inRank(input).filter((f) => f.comment === null).map((f) => findingView(f, input)),
  causes: (input) => input.plan.findings.filter((f) => f.cause !== null).map((f) => findingView(f, input)),
  comments: commentsView,
  driving: drivingView,
  duties: dutiesView,
  worktable,
  accompanied,
  yearPeriod,
  settings: settingsView,
};

/** Parts that differ from paper to paper of one plan. */
const OF_ONE_PAPER: ReadonlySet<string> = new Set<keyof View>(['paper', 'accompanied']);

/** What the papers of one plan share, as long as the plan is at hand. */
interface Shared {
  readonly given: RenderInput;
  readonly input: RenderInput;
  readonly made: Map<string, unknown>;
}
const ofPlan = new WeakMap<RenderInput['plan'], Shared>();

function sharedParts(given: RenderInput): Shared {
  const known = ofPlan.get(given.plan);
  const isSame = known !== undefined && (['kind', 'topics', 'rules', 'framework', 'documentFramework', 'province'] as const).every((key) => known.given[key] === given[key]);
  if (isSame) return known;
  const shared = { given, input: cleanInput(given), made: new Map<string, unknown>() };
  ofPlan.set(given.plan, shared);
  return shared;
}

/** Each part is made when a template first reads it, from clean texts, and shared by the papers of the same plan. */
export function makeView(given: RenderInput): View {
  const shared = sharedParts(given);
  const own = { input: { ...shared.input, template: given.template }, made: new Map<string, unknown>() };
  const part = <K extends keyof View>(key: K): View[K] => {
    const { input, made } = OF_ONE_PAPER.has(key) ? own : shared;
    if (!made.has(key)) made.set(key, PARTS[key](input));
    return made.get(key) as View[K];
  };
  // Handlebars reads own fields only; written out, they cost a paper nothing until they are read.
  return {
    get agency() { return part('agency'); }, get fiscalYear() { return part('fiscalYear'); }, get forYear() { return part('forYear'); },
    get paper() { return part('paper'); }, get assessment() { return part('assessment'); }, get previous() { return part('previous'); },
    get findings() { return part('findings'); }, get measures() { return part('measures'); }, get byInstrument() { return part('byInstrument'); },
    get byIndicator() { return part('byIndicator'); }, get heads() { return part('heads'); }, get others() { return part('others'); },
    get province() { return part('province'); }, get byStakeholder() { return part('byStakeholder'); }, get byTheme() { return part('byTheme'); },
    get improvements() { return part('improvements'); }, get points() { return part('points'); }, get causes() { return part('causes'); },
    get comments() { return part('comments'); }, get driving() { return part('driving'); }, get duties() { return part('duties'); },
    get worktable() { return part('worktable'); }, get accompanied() { return part('accompanied'); }, get yearPeriod() { return part('yearPeriod'); },
    get settings() { return part('settings'); },
  };
}

/** Facts by the first part of their names: «assessment.source» is in the branch «assessment». */
const BRANCHES: ReadonlyMap<string, readonly string[]> = Object.keys(FACTS).reduce((branches, id) => {
  const [first = id] = id.split('.', 1);
  return branches.set(first, [...(branches.get(first) ?? []), id]);
}, new Map<string, string[]>());

/** Flags of facts as getters: the ones asked for in vain, whose sentence stays away, are told to `onAbsent`. A branch is made when it is first read. */
export function factTree(input: RenderInput, onAbsent: (fact: string) => void): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  for (const [first, ids] of BRANCHES) {
    if (ids.length === 1 && ids[0] === first) {
      plant(tree, first, first, input, onAbsent);
      continue;
    }
    const get = (): unknown => {
      const branch = branchOf(ids, input, onAbsent);
      Object.defineProperty(tree, first, { enumerable: true, value: branch });
      return branch;
    };
    Object.defineProperty(tree, first, { enumerable: true, configurable: true, get });
  }
  return tree;
}

function branchOf(ids: readonly string[], input: RenderInput, onAbsent: (fact: string) => void): Record<string, unknown> {
  const branch: Record<string, unknown> = {};
  for (const id of ids) {
    const keys = id.split('.').slice(1);
    const last = keys.pop() ?? id;
    let node = branch;
    for (const key of keys) {
      node[key] ??= {};
      node = node[key] as Record<string, unknown>;
    }
    plant(node, last, id, input, onAbsent);
  }
  return branch;
}

function plant(node: Record<string, unknown>, key: string, id: string, input: RenderInput, onAbsent: (fact: string) => void): void {
  const get = (): boolean => {
    const given = FACTS[id]?.value(input) != null;
    if (!given && treatmentOf(id, input.template.id) === 'omit') onAbsent(id);
    return given;
  };
  Object.defineProperty(node, key, { enumerable: true, get });
}
