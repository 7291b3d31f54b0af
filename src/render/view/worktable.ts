/** The OIT items of the paper's year as a list of work: what each must hold, who prepares it, who checks it, by when. */
import type { Role } from '../../model/agency.ts';
import type { Question } from '../../model/framework.ts';
import type { Measure } from '../../model/plan.ts';
import type { Rule } from '../../model/rule.ts';
import { quarterOf } from '../../thai/calendar.ts';
import type { WorkView } from '../fields/index.ts';
import { unitOf } from '../helpers/unit.ts';
import type { RenderInput } from '../input.ts';
import { agencyName } from './agency.ts';
import { itemYear } from './items.ts';
import { measureView, unique } from './measure.ts';
import { indicatorName } from './names.ts';
import { repeatInWords } from './period.ts';

type Item = WorkView['items'][number];

/** One group an indicator; without the year's items, the measures that concern published data. */
export function worktable(input: RenderInput): WorkView[] {
  const indicators = itemYear(input)?.indicators.filter((i) => i.instrument === 'OIT') ?? [];
  const groups = indicators.map(({ id, questions }) => ({ indicator: id, name: indicatorName(id, input), items: questions.map((q) => itemOf(q, input)) }));
  const known = groups.filter(({ items }) => items.length > 0);
  return known.length > 0 ? known : fromMeasures(input);
}

function itemOf({ code, topic, label, confidence }: Question, input: RenderInput): Item {
  const rule = ruleAbout(topic, input);
  const measure = input.plan.measures.find((m) => m.id === rule?.id);
  const change = input.plan.settings.measures?.[rule?.id ?? ''];
  const asked = change !== undefined && 'recommendation' in change ? change.recommendation : undefined;
  const unit = (role: Role): string => unitOf(role, input.plan, input.kind);
  const named = (part: 'lead' | 'support'): string[] => (measure === undefined ? (rule?.responsible ?? []).filter((r) => r.part === part).map((r) => unit(r.role)) : measure.responsible.filter((r) => r.part === part).flatMap((r) => r.units));
  const owners = unique(named('lead'));
  const period = measure === undefined ? rule?.period : quartersOf(measure);
  return {
    code, name: confidence === 'low' ? null : label, lost: wasLost(topic, input),
    content: rule === undefined ? null : (measure?.recommendation ?? asked ?? inWords(rule.recommendation, input)),
    owners, checkers: unique([...named('support'), unit('coordinator')]).filter((name) => !owners.includes(name)).slice(0, 1),
    deadline: period === undefined ? null : readyBy(period),
  };
}

type Quarters = Rule['period'];

const quartersOf = ({ period: { from, to, repeat } }: Measure): Quarters => ({ from: quarterOf(from), to: quarterOf(to), repeat });

/** What is renewed all year must be there from its first quarter on. */
function readyBy({ from, to, repeat }: Quarters): string {
  const once = repeat === 'once' || repeat === 'yearly';
  return once ? `ภายในไตรมาสที่ ${to.slice(1)}` : `เริ่มไตรมาสที่ ${from.slice(1)} ปรับปรุง${repeatInWords(repeat)}`;
}

/** The rule of this kind of agency that speaks of a topic, in its wording. */
function ruleAbout(topic: string | null, { rules = [], plan }: RenderInput): Rule | undefined {
  const type = plan.agency.type ?? 'other';
  const found = rules.find(({ when, agencyTypes: { only, not } }) => !not.includes(type) && (only.length === 0 || only.includes(type)) && topic !== null && when.some((clause) => clause.topics?.includes(topic) === true));
  return found === undefined ? undefined : { ...found, ...found.byAgencyType?.[type] };
}

/** The same matter scored 0 in the year of the scores, whatever its code was. */
function wasLost(topic: string | null, { plan }: RenderInput): boolean {
  return topic !== null && (plan.assessment?.questions ?? []).some((q) => q.topic === topic && q.code.startsWith('O') && q.score === 0);
}

function fromMeasures(input: RenderInput): WorkView[] {
  const items = input.plan.measures.filter((m) => m.indicator === 9 || m.indicator === 10 || m.theme === 'information').map((m): Item => {
    const view = measureView(m, input);
    return { code: null, name: view.title, lost: false, content: view.recommendation, owners: view.leads, checkers: view.supports.slice(0, 1), deadline: readyBy(quartersOf(m)) };
  });
  return items.length === 0 ? [] : [{ indicator: null, name: 'การเปิดเผยข้อมูลต่อสาธารณะ', items }];
}

function inWords(text: Rule['recommendation'], input: RenderInput): string {
  const { plan, kind } = input;
  const terms = { ...kind.terms, ...plan.settings.agency?.terms };
  const values: Readonly<Record<string, string>> = { staff: terms.staff, clients: terms.clients, agency: agencyName(input) ?? '', fiscalYear: String(plan.fiscalYear ?? plan.forYear - 1), forYear: String(plan.forYear) };
  return text.replace(/\{unit:([a-z-]+)\}/g, (_all, role: string) => unitOf(role, plan, kind)).replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
}
