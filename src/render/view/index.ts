/** In: plan, framework, kind of agency. Out: the view a template reads; every key present, every text clean. */
import { clean } from '../../thai/text.ts';
import { FACTS, treatmentOf } from '../facts.ts';
import type { View } from '../fields/index.ts';
import type { RenderInput } from '../input.ts';
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

/** No decomposed ำ, no control character, no half of a surrogate pair reaches a paper. */
export function cleanText(text: string): string {
  return clean(text).replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
}

function cleanAll<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map(cleanAll) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanAll(inner)])) as T;
}

export function makeView(input: RenderInput): View {
  const { plan } = input;
  return cleanAll({
    agency: agencyView(input),
    fiscalYear: plan.assessment?.fiscalYear ?? plan.fiscalYear,
    forYear: plan.forYear,
    paper: paperView(input),
    assessment: assessmentView(input),
    previous: previousView(input),
    findings: [...plan.findings].sort((a, b) => a.rank - b.rank).map((f) => findingView(f, input)),
    measures: plan.measures.map((m) => measureView(m, input)),
    byInstrument: byInstrument(input),
    byIndicator: byIndicator(input),
    heads: heads(input),
    others: others(input),
    province: provinceView(input.province ?? null),
    byStakeholder: byStakeholder(input),
    byTheme: byTheme(input),
    improvements: improvements(input),
    points: [...plan.findings].sort((a, b) => a.rank - b.rank).filter((f) => f.comment === null).map((f) => findingView(f, input)),
    causes: plan.findings.filter((f) => f.cause !== null).map((f) => findingView(f, input)),
    comments: commentsView(input),
    driving: drivingView(input),
    duties: dutiesView(input),
    worktable: worktable(input),
    accompanied: accompanied(input),
    yearPeriod: yearPeriod(input),
    settings: settingsView(input),
  });
}

/** Flags of facts as getters: the ones asked for in vain, whose sentence stays away, are told to `onAbsent`. */
export function factTree(input: RenderInput, onAbsent: (fact: string) => void): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  for (const [id, rule] of Object.entries(FACTS)) {
    const keys = id.split('.');
    const last = keys.pop() ?? id;
    let node = tree;
    for (const key of keys) {
      node[key] ??= {};
      node = node[key] as Record<string, unknown>;
    }
    Object.defineProperty(node, last, {
      enumerable: true,
      get: () => {
        const given = rule.value(input) !== null;
        if (!given && treatmentOf(id, input.template.id) === 'omit') onAbsent(id);
        return given;
      },
    });
  }
  return tree;
}
