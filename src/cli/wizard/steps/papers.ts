/** The papers: which kinds, dated when, signed by whom. */
import type { DocumentKind } from '../../../model/settings.ts';
import type { IsoDate } from '../../../model/plan.ts';
import { typedDate } from '../../../thai/typed-date.ts';
import { withValue } from '../../option-values.ts';
import { BACK, type Choice } from '../asker.ts';
import { optionOf } from '../form/group.ts';
import { dateLabel } from '../form/labels.ts';
import { isFactOf, needsOf, noteOf, previewIfPossible } from '../needs.ts';
import { sayWarnings } from '../say.ts';
import { back, on, type State } from '../state.ts';
import { paperKinds, titlesOf } from '../titles.ts';
import type { Question, Wizard } from '../walk.ts';

const WORDS = {
  th: {
    which: 'จัดทำเอกสารใดบ้าง', fault: 'ให้ติ๊กอย่างน้อยหนึ่งฉบับ', indicators: 'ทำไม่ได้: ต้องมีคะแนนรายตัวชี้วัด', date: 'วันที่ของเอกสาร', dateFault: (year: number) => `อ่านวันที่นี้ไม่ได้ พิมพ์เช่น 5 ม.ค. ${year} หรือ 5/1/${year}`, example: (year: number) => `พิมพ์เช่น 5 ม.ค. ${year} หรือ 5/1/${year}`,
    title: 'คำนำหน้าหรือยศของผู้ลงนาม', titleNote: 'เช่น นาย นาง นางสาว ว่าที่ร้อยตรี ดร.', name: 'ชื่อและนามสกุลผู้ลงนาม', nameNote: 'ไม่ต้องพิมพ์คำนำหน้า', position: 'ตำแหน่งผู้ลงนาม',
  },
  en: {
    which: 'Which papers', fault: 'tick at least one', indicators: 'not possible: needs scores per indicator', date: 'date of the papers', dateFault: (year: number) => `this date cannot be read; type 5 ม.ค. ${year} or ${year - 543}-01-05`, example: (year: number) => `type 5 ม.ค. ${year} or ${year - 543}-01-05`,
    title: 'prefix or rank of the signer', titleNote: 'e.g. นาย นาง นางสาว ดร.', name: 'name of the signer', nameNote: 'without the prefix', position: 'position of the signer',
  },
} as const;

const USUAL: readonly string[] = ['announcement', 'analysis-report'];

export const documentsQuestion: Question = {
  id: 'documents', step: 'papers',
  applies: () => true,
  async ask(state, { ask, session, screen: { globals: { lang } } }) {
    const words = WORDS[lang];
    const kinds = await paperKinds(state);
    const { plan } = await session.plan(state);
    const hasIndicators = plan.assessment?.indicators.some(({ score }) => score !== null) === true;
    const { documents = USUAL } = state.settings;
    const possible = kinds.filter(({ facts }) => (facts.needs === 'scores' && !state.scoreless) || facts.needs === 'nothing' || (facts.needs === 'indicators' && hasIndicators));
    const impossible = kinds.filter((kind) => !state.scoreless && kind.facts.needs === 'indicators' && !possible.includes(kind));
    const chosen = await ask.checkbox<string>({
      message: words.which,
      choices: [
        ...possible.map(({ id, title, facts }): Choice<string> => ({ value: id, name: title, description: String(facts.description ?? ''), checked: documents === 'all' || documents.some((one) => one === id) })),
        ...impossible.map(({ title }) => ({ heading: `${title} — ${words.indicators}` })),
      ],
      check: (values) => (values.length === 0 ? words.fault : null),
    });
    return chosen === BACK ? back(state) : on({ ...state, settings: { ...state.settings, documents: chosen as readonly DocumentKind[] } });
  },
};

/** What a date may be wrong about is said where it is given. */
const OF_THE_DATE: readonly string[] = ['PLAN_DATE_BEFORE_RESULT', 'PLAN_YEAR_OVER', 'PLAN_QUARTERS_OVER'];

/** A fact is asked for where one of the chosen papers prints it; where none can be made, whoever can mend it says so. */
async function isAsked(flag: string, state: State, { session, screen }: Wizard): Promise<boolean> {
  const option = optionOf(flag);
  return (await needsOf(state, session, await titlesOf(state, screen.globals.lang))).some(({ fact }) => isFactOf(option, fact));
}

export const dateQuestion: Question = {
  id: 'date', step: 'papers',
  applies: (state, wizard) => isAsked('date', state, wizard),
  async ask(state, wizard) {
    const { ask, session, screen: { globals: { lang } } } = wizard;
    const words = WORDS[lang];
    const option = optionOf('date');
    const { forYear } = (await session.plan(state)).plan;
    const needs = await needsOf(state, session, await titlesOf(state, lang));
    const text = await ask.input({
      message: words.date, note: `${noteOf(option, needs, lang)}\n${words.example(forYear)}`, initial: state.settings.date === undefined ? '' : dateLabel(state.settings.date),
      check: (typed) => (typed === '' || typedDate(typed) !== null ? null : words.dateFault(forYear)), answered: (typed) => dateLabel(typedDate(typed) as IsoDate),
    });
    if (text === BACK) return back(state);
    const dated = { ...state, settings: withValue(state.settings, ['date'], text === '' ? undefined : typedDate(text)) };
    sayWarnings(wizard, (await session.plan(dated)).notices.filter(({ code }) => OF_THE_DATE.includes(code)));
    return on(dated);
  },
};

/** Prefix, name and position, a question each; a position that the papers print by themselves is only confirmed. */
export const signerQuestions: readonly Question[] = (['title', 'name', 'position'] as const).map((field) => ({
  id: `signer-${field}`, step: 'papers',
  applies: (state, wizard) => isAsked(`signatory-${field}`, state, wizard),
  async ask(state, { ask, session, screen: { globals: { lang } } }) {
    const words = WORDS[lang];
    const needs = await needsOf(state, session, await titlesOf(state, lang));
    const usual = field === 'position' ? await positionOf(state, session) : null;
    const hint = { title: words.titleNote, name: words.nameNote, position: '' }[field];
    const text = await ask.input({
      message: words[field], note: [noteOf(optionOf(`signatory-${field}`), needs, lang), hint].filter(Boolean).join('\n'), initial: state.settings.signatory?.[field] ?? usual ?? '',
    });
    return text === BACK ? back(state) : on({ ...state, settings: withValue(state.settings, ['signatory', field], text === '' || text === usual ? undefined : text) });
  },
}));

/** The position that the papers print for this kind of agency when none is given; null where it must be typed. */
async function positionOf(state: State, session: Parameters<Question['ask']>[1]['session']): Promise<string | null> {
  const { documents } = (await previewIfPossible({ ...state, settings: withValue(state.settings, ['signatory', 'position'], undefined) }, session)) ?? { documents: [] };
  for (const { sections, blanks } of documents) {
    if (blanks.includes('signatory.position')) return null;
    const signature = sections.flatMap(({ blocks }) => blocks).find((block) => block.type === 'signature');
    const line = signature?.lines[1]?.flatMap((inline) => (inline.type === 'text' ? [inline.text] : [])).join('') ?? '';
    if (line !== '') return line;
  }
  return null;
}
