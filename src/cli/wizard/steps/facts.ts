/** Facts only the office knows, in groups: what the chosen papers ask for first, what each does without. Everything may be skipped. */
import type { AgencyKind } from '../../../model/agency.ts';
import { ROLES } from '../../../model/agency.ts';
import type { DocumentKind } from '../../../model/settings.ts';
import { kindOf } from '../../../pipeline/plan.ts';
import { valueAt, withValue } from '../../option-values.ts';
import { GROUPS, type Group, type SettingOption } from '../../options.ts';
import { BACK, type Back, type Choice } from '../asker.ts';
import { askGroup, optionOf, optionsIn } from '../form/group.ts';
import type { FormContext } from '../form/option.ts';
import { askField } from '../form/simple.ts';
import { isFactOf, lacking, type Need, needsOf, noteOf } from '../needs.ts';
import { back, on, type State } from '../state.ts';
import { titlesOf } from '../titles.ts';
import type { Question, Wizard } from '../walk.ts';

const WORDS = {
  th: {
    ask: 'ข้อมูลอื่นที่มีเฉพาะหน่วยงานเท่านั้นที่ทราบ (ข้ามได้ทุกข้อ)', use: 'ทำต่อ: ดูตัวอย่างก่อนเขียน', back: '← ย้อนกลับ', blank: (count: number) => `เว้นช่องว่าง ${count} แห่ง`, omit: (count: number) => `ละข้อความ ${count} เรื่อง`, given: 'ครบแล้ว', unused: 'ไม่จำเป็น',
    paper: (title: string) => `ข้อมูลเฉพาะฉบับ: ${title}`, blankOne: '…… (เว้นช่องว่าง)', omitOne: '– (ละข้อความ)', unusedOne: '– (ไม่ใช้ในเอกสารที่เลือก)', usual: '– (ค่าปกติ)', done: 'เสร็จแล้ว', head: 'หน่วยงาน', inWords: (words: string) => `${words} (ยังไม่ทราบชื่อหน่วยงาน)`,
  },
  en: {
    ask: 'Facts that only the office knows (any may be skipped)', use: 'go on: look before writing', back: '← back', blank: (count: number) => `${count} left blank`, omit: (count: number) => `${count} left out`, given: 'complete', unused: 'not needed',
    paper: (title: string) => `facts of one paper: ${title}`, blankOne: '…… (blank)', omitOne: '– (left out)', unusedOne: '– (not used by these papers)', usual: '– (default)', done: 'done', head: 'unit', inWords: (words: string) => `${words} (unit not known)`,
  },
} as const;

const LISTED: readonly Group[] = ['signing', 'meetings', 'units', 'reporting', 'targets', 'look', 'papers'];

export const factsQuestion: Question = {
  id: 'facts', step: 'papers',
  applies: () => true,
  async ask(state, wizard) {
    const { ask, session, screen: { globals: { lang } } } = wizard;
    const words = WORDS[lang];
    const titles = await titlesOf(state);
    let now = state;
    let last: string | null = null;
    for (;;) {
      const needs = await needsOf(now, session, titles);
      const lack = await lacking(now, session, titles);
      const kinds = [...new Set(needs.map(({ kind }) => kind))];
      const groups = LISTED.map((group): Choice<string> => ({ value: group, name: `${GROUPS[group][lang]}: ${statusOf(optionsIn(group), needs, lack, words)}` }));
      const papers = kinds.map((kind): Choice<string> => ({ value: `paper:${kind}`, name: `${words.paper(titles[kind] ?? kind)}: ${paperStatus(kind, needs, lack, words)}` }));
      const chosen: string | null | Back = await ask.select<string | null | Back>({ message: words.ask, default: last, choices: [{ value: null, name: words.use }, ...groups, ...papers, { value: BACK, name: words.back }] });
      if (chosen === BACK) return back(now);
      if (chosen === null) return on(now);
      last = chosen;
      now = chosen.startsWith('paper:') ? await askPaper(chosen.slice('paper:'.length) as DocumentKind, now, needs, titles, wizard) : await askFacts(chosen as Group, now, needs, lack, wizard);
      await wizard.keep(now);
    }
  },
};

type Status = (typeof WORDS)['th'] | (typeof WORDS)['en'];

function statusOf(options: readonly SettingOption[], needs: readonly Need[], lack: readonly Need[], words: Status): string {
  const about = (list: readonly Need[]): Need[] => list.filter(({ fact }) => options.some((option) => isFactOf(option, fact)));
  return status(about(needs), about(lack), words);
}

function paperStatus(kind: string, needs: readonly Need[], lack: readonly Need[], words: Status): string {
  const own = (list: readonly Need[]): Need[] => list.filter((need) => need.kind === kind && paperFields.some(({ key }) => key === need.fact));
  return status(own(needs), own(lack), words);
}

function status(needs: readonly Need[], lack: readonly Need[], words: Status): string {
  const count = (effect: Need['effect']): number => new Set(lack.filter((need) => need.effect === effect).map(({ fact }) => fact)).size;
  if (needs.length === 0) return words.unused;
  if (lack.length === 0) return words.given;
  return [count('blank') > 0 ? words.blank(count('blank')) : '', count('omit') > 0 ? words.omit(count('omit')) : ''].filter(Boolean).join(' · ');
}

/** One group; what the papers need stands first, what they do not use last. */
async function askFacts(group: Group, state: State, needs: readonly Need[], lack: readonly Need[], wizard: Wizard): Promise<State> {
  const { screen: { globals: { lang } } } = wizard;
  const words = WORDS[lang];
  const needed = (option: SettingOption): boolean => needs.some(({ fact }) => isFactOf(option, fact)) || valueAt(state.settings, option.key) !== undefined;
  const options = optionsIn(group);
  const contexts = await contextsOf(state, wizard);
  return askGroup(group, state, wizard, {
    options: [...options.filter(needed), ...options.filter((option) => !needed(option))],
    missing: (option) => {
      const effect = (lack.find(({ fact }) => isFactOf(option, fact)) ?? needs.find(({ fact }) => isFactOf(option, fact)))?.effect;
      return effect === 'blank' ? words.blankOne : effect === 'omit' ? words.omitOne : option.stands === undefined || group === 'units' ? words.usual : words.unusedOne;
    },
    context: (option) => ({ note: noteOf(option, needs, lang), ...contexts[option.flag] }),
  });
}

/** What only the catalogue knows: roles with the units this kind of agency usually has, indicators by name. */
async function contextsOf(state: State, { session, screen: { globals: { lang } } }: Wizard): Promise<Readonly<Record<string, Partial<FormContext>>>> {
  const { plan, catalogue } = await session.plan(state);
  const kind: AgencyKind = kindOf(plan.agency.type, catalogue);
  const roles = ROLES.filter((role) => role !== 'head' && role !== 'every-unit').map((role) => {
    const inWords = catalogue.agencyTypes.rolesInWords[role];
    return { id: role, label: inWords, usual: kind.units[role] ?? WORDS[lang].inWords(inWords) };
  });
  return {
    'units-roles': { entries: roles },
    'targets-by-indicator': { names: Object.fromEntries((plan.assessment?.indicators ?? []).map(({ id, name }) => [String(id), `${id}. ${name}`])) },
  };
}

const paperFields = optionOf('papers').fields ?? [];

/** Facts of one paper: those it lacks, and its own date and title. */
async function askPaper(kind: DocumentKind, state: State, needs: readonly Need[], titles: Readonly<Record<string, string>>, wizard: Wizard): Promise<State> {
  const { ask, screen: { globals: { lang } } } = wizard;
  const words = WORDS[lang];
  const fields = paperFields.filter(({ key }) => key === 'date' || key === 'title' || needs.some((need) => need.kind === kind && need.fact === key) || valueAt(state.settings, ['papers', kind, key]) !== undefined);
  let now = state;
  let last: string | null = null;
  for (;;) {
    const chosen: string | null | Back = await ask.select<string | null>({
      message: words.paper(titles[kind] ?? kind), default: last,
      choices: [{ value: null, name: words.done }, ...fields.map((field) => {
        const value = valueAt(now.settings, ['papers', kind, field.key]);
        const effect = needs.find((need) => need.kind === kind && need.fact === field.key)?.effect;
        return { value: field.key as string | null, name: `${field[lang]}: ${value === undefined ? (effect === 'blank' ? words.blankOne : effect === 'omit' ? words.omitOne : words.usual) : String(value)}` };
      })],
    });
    if (chosen === BACK || chosen === null) return now;
    const at = fields.findIndex(({ key }) => key === chosen);
    last = fields[at + 1]?.key ?? chosen;
    const field = fields[at];
    if (field === undefined) return now;
    const value = await askField(field, valueAt(now.settings, ['papers', kind, chosen]), { ask, lang, note: noteOf({ ...optionOf('papers'), key: [chosen] }, needs.filter((need) => need.kind === kind), lang) });
    if (value !== BACK) now = { ...now, settings: withValue(now.settings, ['papers', kind, chosen], value) };
    await wizard.keep(now);
  }
}
