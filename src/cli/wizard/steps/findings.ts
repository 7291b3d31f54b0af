/** The weak points as found; the officer may drop one, add one, and say why. */
import { type Catalogue, type CauseQuestions, questionsAbout } from '../../../catalogue/index.ts';
import type { Finding } from '../../../model/assessment.ts';
import type { Subject } from '../../../model/framework.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Settings } from '../../../model/settings.ts';
import { fold } from '../../../thai/text.ts';
import { withValue } from '../../option-values.ts';
import { BACK, type Back } from '../asker.ts';
import { askGroup, optionsIn } from '../form/group.ts';
import { sayFault, sayWarnings } from '../say.ts';
import { scoreTable } from '../score-table.ts';
import { back, on, type State } from '../state.ts';
import { findingName, subjectNames, type SubjectNames } from '../subjects.ts';
import type { Question, Wizard } from '../walk.ts';

const WORDS = {
  th: {
    ask: (count: number) => `พบ ${count} ประเด็น จะทำอย่างไร`, use: 'ใช้ประเด็นเหล่านี้ ทำต่อ', drop: 'ตัดประเด็นออก หรือนำกลับเข้ามา', add: 'เพิ่มประเด็นอื่น', cause: 'ระบุสาเหตุของประเด็น (ไม่ระบุก็ได้)', target: (target: number) => `เปลี่ยนคะแนนเป้าหมาย (ขณะนี้ ${target}) และผู้ประเมิน`, back: '← ย้อนกลับ',
    keep: 'ประเด็นที่จะกำหนดมาตรการ', comments: 'ข้อเสนอแนะของผู้ประเมินเป็นถ้อยคำของผู้ประเมิน จึงตัดออกที่นี่ไม่ได้ ถ้าไม่กำหนดมาตรการ ให้เอาติ๊กมาตรการออกในขั้นที่ 4', reason: (name: string) => `เหตุผลที่ตัด «${name}»`, reasonNote: 'จะแจ้งไว้ทุกครั้งที่จัดทำเอกสาร และอยู่ใน ita-plan.json', reasonFault: 'ให้พิมพ์เหตุผล', which: 'เพิ่มประเด็นใด', whichNote: 'พิมพ์เลขตัวชี้วัด รหัสข้อ หรือบางส่วนของชื่อ', none: 'ไม่พบ',
    causeOf: (name: string) => `สาเหตุของ «${name}» ตามที่หน่วยงานพบ`, causeNote: 'จะอยู่ในช่องสาเหตุของรายงานและตาราง · ถ้าข้าม: ไม่มีข้อความเรื่องสาเหตุ', causeWhich: 'ระบุสาเหตุของประเด็นใด', targets: 'เป้าหมายและผู้ประเมิน',
  },
  en: {
    ask: (count: number) => `${count} weak points found. What now`, use: 'use these, go on', drop: 'drop a weak point, or take it back', add: 'add another', cause: 'give the cause of one (may be left out)', target: (target: number) => `change the target (now ${target}) and the assessor`, back: '← back',
    keep: 'Weak points to answer', comments: 'Comments are the assessor’s own words and cannot be dropped here; to answer one with no measure, untick its measures in step 4', reason: (name: string) => `Why drop «${name}»`, reasonNote: 'said whenever the papers are made, and kept in ita-plan.json', reasonFault: 'type the reason', which: 'Add which', whichNote: 'type an indicator number, a code, or part of a name', none: 'nothing found',
    causeOf: (name: string) => `Cause of «${name}» as the office found it`, causeNote: 'stands in the column of causes · skipped: nothing is said about causes', causeWhich: 'Cause of which', targets: 'Targets and assessor',
  },
} as const;

type Action = 'use' | 'drop' | 'add' | 'cause' | 'target';

export const findingsQuestion: Question = {
  id: 'findings', step: 'findings',
  applies: ({ scoreless }) => !scoreless,
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
      if (shownFor !== now.settings && plan.assessment !== null) {
        ask.print(`\n${scoreTable(plan.assessment, names, lang, ask.width())}`);
        sayWarnings(wizard, notices.filter(({ code }) => code.startsWith('ASSESS_')));
      }
      shownFor = now.settings;
      const chosen = await ask.select<Action | Back>({
        message: words.ask(plan.findings.length), menu: true,
        choices: [{ value: 'use', name: words.use }, { value: 'drop', name: words.drop }, { value: 'add', name: words.add }, { value: 'cause', name: words.cause }, { value: 'target', name: words.target(now.settings.target ?? 85) }, { value: BACK, name: words.back }],
      });
      if (chosen === BACK) return back(now);
      if (chosen === 'use') return on(now);
      now = await ACTIONS[chosen](now, plan, catalogue, names, wizard);
      await wizard.keep(now);
    }
  },
};

type Act = (state: State, plan: Plan, catalogue: Catalogue, names: SubjectNames, wizard: Wizard) => Promise<State>;

const ACTIONS: Readonly<Record<Exclude<Action, 'use'>, Act>> = {
  drop: dropFindings,
  add: addFinding,
  cause: giveCause,
  target: (state, _plan, _catalogue, names, wizard) => askGroup(WORDS[wizard.screen.globals.lang].targets, state, wizard, () => ({
    options: optionsIn('targets'), context: (option) => (option.flag === 'targets-by-indicator' ? { names: Object.fromEntries(names) } : {}),
  })),
};

const findingsOf = ({ settings }: State): NonNullable<Settings['findings']> => settings.findings ?? {};

function withFindings(state: State, key: 'add' | 'drop' | 'causes', value: unknown): State {
  const empty = value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return { ...state, settings: withValue(state.settings, ['findings', key], empty ? undefined : value) };
}

async function dropFindings(state: State, plan: Plan, _catalogue: Catalogue, names: SubjectNames, { ask, screen, keep }: Wizard): Promise<State> {
  const { lang } = screen.globals;
  const words = WORDS[lang];
  const { drop = [], add = [] } = findingsOf(state);
  const all = [...plan.findings.filter(({ comment }) => comment === null).map((finding) => ({ id: finding.id as string, name: findingName(finding, names, lang), kept: true })), ...drop.map(({ id }) => ({ id: id as string, name: names.get(id) ?? id, kept: false }))];
  const kept = await ask.checkbox({
    message: words.keep, ...(plan.findings.some(({ comment }) => comment !== null) ? { note: words.comments } : {}),
    choices: all.map(({ id, name, kept: checked }) => ({ value: id, name, checked })),
  });
  if (kept === BACK) return state;
  const reasons: { id: Subject; reason: string }[] = [];
  for (const { id, name } of all.filter((one) => !kept.includes(one.id) && !add.some((added) => added === one.id))) {
    const before = drop.find((one) => one.id === id)?.reason ?? '';
    const reason = before !== '' ? before : await ask.input({ message: words.reason(name), note: words.reasonNote, check: (text) => (text === '' ? words.reasonFault : null) });
    if (reason === BACK) return state;
    reasons.push({ id: id as Subject, reason });
    await keep(withFindings(state, 'drop', reasons));
  }
  return withFindings(withFindings(state, 'drop', reasons), 'add', add.filter((id) => kept.includes(id)));
}

async function addFinding(state: State, plan: Plan, _catalogue: Catalogue, names: SubjectNames, wizard: Wizard): Promise<State> {
  const { ask, screen: { globals: { lang } } } = wizard;
  const words = WORDS[lang];
  const free = [...names].filter(([id]) => !plan.findings.some((finding) => finding.id === id));
  const chosen = await ask.search<string>({
    message: words.which, note: words.whichNote,
    find: (term) => {
      const found = free.filter(([id, name]) => fold(name).includes(fold(term)) || fold(id) === fold(term));
      return found.length === 0 ? [{ heading: words.none }] : found.slice(0, 50).map(([value, name]) => ({ value, name }));
    },
  });
  if (chosen === BACK) return state;
  const { add = [], drop = [] } = findingsOf(state);
  const added = withFindings(withFindings(state, 'add', [...add, chosen as Subject]), 'drop', drop.filter(({ id }) => id !== chosen));
  const indicator = (/^\d+$/.test(chosen) ? Number(chosen) : null) as Finding['indicator'];
  return askCause(added, { id: chosen as Finding['id'], comment: null, topic: null, indicator }, names, wizard);
}

async function giveCause(state: State, plan: Plan, _catalogue: Catalogue, names: SubjectNames, wizard: Wizard): Promise<State> {
  const { ask, screen: { globals: { lang } } } = wizard;
  const causes = findingsOf(state).causes ?? {};
  const known = plan.findings.filter(({ comment }) => comment === null);
  const chosen = await ask.select<Finding>({ message: WORDS[lang].causeWhich, choices: known.map((finding) => ({ value: finding, name: `${findingName(finding, names, lang)}${causes[finding.id as Subject] === undefined ? '' : `: ${causes[finding.id as Subject]}`}` })) });
  return chosen === BACK ? state : askCause(state, chosen, names, wizard);
}

/** What an office may ask itself; the cause itself is never supplied. */
async function toAsk({ topic, indicator }: Pick<Finding, 'topic' | 'indicator'>): Promise<readonly string[]> {
  const { packageJson } = await import('../../../pipeline/files/read.ts');
  return questionsAbout({ topic, indicator }, packageJson('src/catalogue/cause-questions.json') as CauseQuestions).slice(0, 3);
}

async function askCause(state: State, finding: Pick<Finding, 'id' | 'comment' | 'topic' | 'indicator'>, names: SubjectNames, { ask, screen }: Wizard): Promise<State> {
  const { lang } = screen.globals;
  const words = WORDS[lang];
  const causes = findingsOf(state).causes ?? {};
  const cause = await ask.input({ message: words.causeOf(findingName(finding, names, lang)), note: [words.causeNote, ...(await toAsk(finding)).map((question) => `? ${question}`)].join('\n'), initial: causes[finding.id as Subject] ?? '' });
  if (cause === BACK) return state;
  const { [finding.id as Subject]: _, ...others } = causes;
  return withFindings(state, 'causes', cause === '' ? others : { ...others, [finding.id]: cause });
}
