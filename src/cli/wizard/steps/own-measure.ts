/** A measure of the office's own: what, for which weak point, how, by whom, when. */
import type { Measure, Plan } from '../../../model/plan.ts';
import { BACK, inTurn } from '../asker.ts';
import { askMeasureField, MEASURE_FIELDS } from '../form/measure-fields.ts';
import type { State } from '../state.ts';
import { findingName, type SubjectNames } from '../subjects.ts';
import type { Wizard } from '../walk.ts';

const WORDS = {
  th: { title: 'มาตรการของหน่วยงานคืออะไร', titleFault: 'ให้พิมพ์ชื่อมาตรการ', answers: 'มาตรการนี้ใช้แก้ประเด็นใด', none: 'ไม่เจาะจงประเด็นใด' },
  en: { title: 'What is the office’s own measure', titleFault: 'type its title', answers: 'Which weak point does it answer', none: 'none in particular' },
} as const;

/** Asked after the title and the weak point; the rest can be edited later. */
const ASKED: readonly (typeof MEASURE_FIELDS)[number]['key'][] = ['clause', 'steps', 'responsible', 'period', 'monitoring'];

export async function addOwnMeasure(state: State, plan: Plan, names: SubjectNames, { ask, screen, keep }: Wizard): Promise<State> {
  const { lang } = screen.globals;
  const words = WORDS[lang];
  const withOwn = (measure: Partial<Measure>): State => ({ ...state, settings: { ...state.settings, ownMeasures: [...(state.settings.ownMeasures ?? []), measure] } });
  const measure = await inTurn<Partial<Measure>>({}, [
    async (now) => {
      const title = await ask.input({ message: words.title, initial: now.title ?? '', check: (text) => (text === '' ? words.titleFault : null) });
      return title === BACK ? BACK : { ...now, title, clause: now.clause ?? title };
    },
    async (now) => {
      const finding = await ask.select<string | null>({ message: words.answers, default: now.findings?.[0] ?? null, choices: [...plan.findings.map((one) => ({ value: one.id as string | null, name: findingName(one, names, lang) })), { value: null, name: words.none }] });
      if (finding === BACK) return BACK;
      const indicator = plan.findings.find(({ id }) => id === finding)?.indicator ?? null;
      return { ...now, findings: finding === null ? [] : [finding], indicator };
    },
    ...ASKED.map((key) => async (now: Partial<Measure>) => {
      const change = await askMeasureField(MEASURE_FIELDS.find((field) => field.key === key) as (typeof MEASURE_FIELDS)[number], now, plan.forYear, ask, lang, (part) => keep(withOwn({ ...now, ...part })));
      return change === BACK ? BACK : { ...now, ...change };
    }),
  ], (now) => keep(withOwn(now)));
  return measure === BACK ? state : withOwn(measure);
}
