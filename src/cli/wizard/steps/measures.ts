/** The measures per weak point: proposed ones ticked, others offered, each editable, own ones added. */
import type { Lang } from '../../../messages/index.ts';
import type { Measure, Plan } from '../../../model/plan.ts';
import { explainPlan } from '../../../plan/index.ts';
import { displayWidth, wrap } from '../../../thai/text.ts';
import { cut, shown } from '../../screen.ts';
import { BACK, type Back, type Choice } from '../asker.ts';
import { askGroup, optionsIn } from '../form/group.ts';
import { askMeasureField, fieldText, MEASURE_FIELDS } from '../form/measure-fields.ts';
import { measuresFor, withChange, withMeasures } from '../measure-choices.ts';
import { sayFault, sayWarnings } from '../say.ts';
import { back, on, type State } from '../state.ts';
import { findingName, subjectNames, type SubjectNames } from '../subjects.ts';
import type { Question, Wizard } from '../walk.ts';
import { addOwnMeasure } from './own-measure.ts';

const WORDS = {
  th: {
    ask: (count: number) => `มาตรการ ${count} ข้อ จะทำอย่างไร`, use: 'ใช้มาตรการเหล่านี้ ทำต่อ', choose: 'เลือกมาตรการของประเด็นหนึ่ง', edit: 'แก้ข้อความ ขั้นตอน ผู้รับผิดชอบ หรือเวลา', own: 'เพิ่มมาตรการของหน่วยงานเอง', rules: 'จำนวนต่อประเด็น ขอบเขต และกฎของหน่วยงาน', back: '← ย้อนกลับ',
    standing: 'มาตรการทั่วไป ไม่เจาะจงประเด็น', count: (count: number) => ` (${count} มาตรการ)`, which: 'เลือกมาตรการของประเด็นใด', ticked: (name: string) => `มาตรการสำหรับ «${name}»`, others: 'มาตรการอื่นที่เลือกเพิ่มได้', editWhich: 'แก้มาตรการใด', field: (title: string) => `แก้ส่วนใดของ «${title}»`, done: 'เสร็จแล้ว', none: '–', unanswered: 'ยังไม่มีมาตรการ', rulesTitle: 'การเลือกมาตรการ', also: (count: number) => ` (ใช้กับ ${count} ประเด็น)`,
  },
  en: {
    ask: (count: number) => `${count} measures. What now`, use: 'use these, go on', choose: 'choose the measures of one weak point', edit: 'edit words, steps, units or period', own: 'add a measure of the office’s own', rules: 'how many per weak point, what is covered, own rules', back: '← back',
    standing: 'measures that answer no weak point in particular', count: (count: number) => ` (${count})`, which: 'Measures of which weak point', ticked: (name: string) => `Measures for «${name}»`, others: 'others that may be taken', editWhich: 'Edit which measure', field: (title: string) => `Edit which part of «${title}»`, done: 'done', none: '–', unanswered: 'no measure yet', rulesTitle: 'How measures are chosen', also: (count: number) => ` (answers ${count})`,
  },
} as const;

type Action = 'use' | 'choose' | 'edit' | 'own' | 'rules';

export const measuresQuestion: Question = {
  id: 'measures', step: 'measures',
  applies: () => true,
  async ask(state, wizard) {
    const { ask, session, screen: { globals: { lang } } } = wizard;
    const words = WORDS[lang];
    let now = state;
    let shownFor: State['settings'] | null = null;
    for (;;) {
      const { plan, catalogue, notices } = await session.plan(now).catch((cause: unknown) => {
        sayFault(wizard, cause);
        now = state;
        return session.plan(state);
      });
      const names = subjectNames(catalogue, plan.fiscalYear ?? plan.forYear - 1);
      if (shownFor !== now.settings) {
        ask.print(`\n${measureList(plan, names, lang, ask.width())}`);
        sayWarnings(wizard, notices.filter(({ code }) => code.startsWith('PLAN_')));
      }
      shownFor = now.settings;
      const chosen = await ask.select<Action | Back>({
        message: words.ask(plan.measures.length), menu: true,
        choices: [{ value: 'use', name: words.use }, { value: 'choose', name: words.choose }, { value: 'edit', name: words.edit }, { value: 'own', name: words.own }, { value: 'rules', name: words.rules }, { value: BACK, name: words.back }],
      });
      if (chosen === BACK) return back(now);
      if (chosen === 'use') return on(now);
      if (chosen === 'choose') now = await chooseMeasures(now, plan, names, wizard);
      if (chosen === 'edit') now = await editMeasures(now, plan, wizard);
      if (chosen === 'own') now = await addOwnMeasure(now, plan, names, wizard);
      if (chosen === 'rules') now = await askGroup(words.rulesTitle, now, wizard, () => ({ options: optionsIn('measures') }));
      await wizard.keep(now);
    }
  },
};

/** Measures under the weak points they answer. */
function measureList(plan: Plan, names: SubjectNames, lang: Lang, width: number): string {
  const words = WORDS[lang];
  const listed = new Set<string>();
  let number = 0;
  const lines = (measures: readonly Measure[]): string[] => measures.filter(({ id }) => !listed.has(id)).flatMap((measure) => {
    listed.add(measure.id);
    number += 1;
    const head = `${String(number).padStart(4)}. `;
    const units = measure.responsible.filter(({ part }) => part === 'lead').flatMap(({ units: some }) => some).join(', ');
    const text = `${measure.title}${measure.findings.length > 1 ? words.also(measure.findings.length) : ''}${units === '' ? '' : ` — ${units}`}`;
    return wrap(text, width - displayWidth(head)).map((line, index) => (index === 0 ? head : ' '.repeat(displayWidth(head))) + line);
  });
  const groups = plan.findings.flatMap((finding) => {
    const score = finding.score === null ? '' : ` ${shown(finding.score)}`;
    const own = lines(measuresFor(plan, finding.id));
    const head = wrap(`● ${findingName(finding, names, lang)}${score}${measuresFor(plan, finding.id).length === 0 ? ` — ${words.unanswered}` : ''}`, width);
    return own.length === 0 && measuresFor(plan, finding.id).length > 0 ? [] : [...head, ...own];
  });
  const rest = lines(plan.measures);
  return [...groups, ...(rest.length === 0 ? [] : [`● ${words.standing}`, ...rest])].join('\n');
}

async function chooseMeasures(state: State, plan: Plan, names: SubjectNames, wizard: Wizard): Promise<State> {
  const { ask, session, screen: { globals: { lang } } } = wizard;
  const words = WORDS[lang];
  const findings = plan.findings.map((finding): Choice<string | null> => ({ value: finding.id, name: `${findingName(finding, names, lang)}${words.count(measuresFor(plan, finding.id).length)}` }));
  const finding = await ask.select<string | null>({ message: words.which, menu: true, choices: [...findings, { value: null, name: words.standing }] });
  if (finding === BACK) return state;
  const proposed = measuresFor(plan, finding);
  const about = plan.findings.find(({ id }) => id === finding);
  const title = about === undefined ? words.standing : findingName(about, names, lang);
  const others = await offersFor(state, plan, finding, wizard);
  const ticked = await ask.checkbox<string>({
    message: words.ticked(title),
    choices: [...proposed.map((measure) => ({ value: measure.id, name: measure.title, description: measure.reason, checked: true })), ...(others.length === 0 ? [] : [{ heading: words.others }, ...others])],
  });
  return ticked === BACK ? state : withMeasures(state, finding, ticked, session);
}

/** Rules on the same topic or indicator that were not chosen, in this office's words. */
async function offersFor(state: State, plan: Plan, finding: string | null, { session }: Wizard): Promise<Choice<string>[]> {
  const { catalogue } = await session.plan(state);
  const dropped = Object.entries(state.settings.measures ?? {}).filter(([, change]) => 'drop' in change).map(([id]) => id);
  const ids = finding === null
    ? [...dropped, ...catalogue.rules.filter(({ indicator }) => indicator === null).map(({ id }) => id)]
    : (explainPlan(plan, catalogue.rules).findings.find((one) => one.finding === finding)?.considered ?? []).filter(({ why }) => why !== 'kind').map(({ rule }) => rule);
  const free = [...new Set(ids)].filter((id) => !plan.measures.some((measure) => measure.id === id));
  const asKept = { ...state, settings: { ...state.settings, measures: { ...state.settings.measures, ...Object.fromEntries(free.map((id) => [id, {}])) } } };
  const filled = (await session.plan(asKept)).plan.measures;
  return free.flatMap((id) => {
    const measure = filled.find((one) => one.id === id);
    return measure === undefined ? [] : [{ value: id, name: measure.title, description: measure.recommendation, checked: false }];
  });
}

/** What was only looked at stays the rule's, and follows it and the units of the office. */
const isOther = (change: Partial<Measure>, measure: Measure): boolean => Object.entries(change).some(([key, value]) => JSON.stringify(value) !== JSON.stringify(measure[key as keyof Measure]));

async function editMeasures(state: State, plan: Plan, wizard: Wizard): Promise<State> {
  const { ask, session, screen: { globals: { lang } } } = wizard;
  const words = WORDS[lang];
  const chosen = await ask.select<string>({ message: words.editWhich, menu: true, choices: plan.measures.map(({ id, title, reason }) => ({ value: id, name: title, description: reason })) });
  if (chosen === BACK) return state;
  let now = state;
  for (let last = ''; ; ) {
    const measure = (await session.plan(now)).plan.measures.find(({ id }) => id === chosen);
    if (measure === undefined) return now;
    const key = await ask.select<string>({
      message: words.field(measure.title), default: last, menu: true,
      choices: [{ value: '', name: words.done }, ...MEASURE_FIELDS.map((field) => ({ value: field.key as string, name: cut(`${field[lang]}: ${fieldText(measure, field, lang) || words.none}`, ask.width() - 3) }))],
    });
    if (key === BACK || key === '') return now;
    last = key;
    const field = MEASURE_FIELDS.find((one) => one.key === key);
    const before = now;
    const change = field === undefined ? BACK : await askMeasureField(field, measure, plan.forYear, ask, lang, (part) => wizard.keep(withChange(before, chosen, part)));
    if (change !== BACK && isOther(change, measure)) now = withChange(now, chosen, change);
    await wizard.keep(now);
  }
}
