/** Facts only the office knows, in groups: what the chosen papers ask for first, what each does without. Everything may be skipped. */
import type { DocumentKind } from '../../../model/settings.ts';
import { ROLES } from '../../../model/agency.ts';
import { kindOf } from '../../../pipeline/plan.ts';
import { valueAt } from '../../option-values.ts';
import { GROUPS, type Group, type SettingOption } from '../../options.ts';
import { BACK, type Back, type Choice } from '../asker.ts';
import { askGroup, optionsIn } from '../form/group.ts';
import type { FormContext } from '../form/option.ts';
import { isFactOf, lacking, type Need, needsOf, noteOf, previewIfPossible } from '../needs.ts';
import { sayFault } from '../say.ts';
import { back, on, type State } from '../state.ts';
import { titlesOf } from '../titles.ts';
import { isMarkable } from '../uses.ts';
import type { Question, Wizard } from '../walk.ts';
import { askPaperFacts, PAPER_FIELDS } from './paper-facts.ts';

const WORDS = {
  th: {
    ask: 'ข้อมูลที่เฉพาะหน่วยงานเท่านั้นที่ทราบ ข้ามได้ทุกข้อ', use: 'ทำต่อ: ตรวจดูเอกสาร', back: '← ย้อนกลับ', blank: (count: number) => `จะเว้นช่องว่าง ${count} แห่ง`, omit: (count: number) => `จะละข้อความ ${count} เรื่อง`, given: 'ครบแล้ว',
    usual: 'ใช้ค่าปกติ', set: (count: number) => `ระบุไว้ ${count} ข้อ`, unused: 'เอกสารที่เลือกไม่ใช้', roles: (count: number) => `ยังไม่ทราบหน่วยงานของ ${count} หน้าที่`, paper: (title: string) => `เฉพาะ${title}`, files: 'รูปแบบแฟ้ม และคำว่า «ร่าง»',
    blankOne: '…… (จะเว้นช่องว่าง)', omitOne: '– (จะละข้อความ)', usualOne: '– (ค่าปกติ)', inWords: (words: string) => `${words} (ยังไม่ทราบหน่วยงาน)`,
  },
  en: {
    ask: 'Facts that only the office knows; any may be skipped', use: 'go on: look at the papers', back: '← back', blank: (count: number) => `${count} will be blank`, omit: (count: number) => `${count} will be left out`, given: 'complete',
    usual: 'defaults', set: (count: number) => `${count} given`, unused: 'not used by these papers', roles: (count: number) => `units of ${count} roles not known`, paper: (title: string) => `of the ${title} alone`, files: 'file formats and draft mark',
    blankOne: '…… (will be blank)', omitOne: '– (will be left out)', usualOne: '– (default)', inWords: (words: string) => `${words} (unit not known)`,
  },
} as const;

export const FACT_GROUPS: readonly Group[] = ['signing', 'meetings', 'units', 'reporting', 'targets', 'look', 'papers'];

/** The papers' needs as they stand after each answer. */
interface Lack { readonly needs: readonly Need[]; readonly lack: readonly Need[]; readonly rolesInWords: number }

async function lackOf(state: State, { session, screen }: Wizard): Promise<Lack> {
  const titles = await titlesOf(state, screen.globals.lang);
  const { notices } = (await previewIfPossible(state, session)) ?? { notices: [] };
  const inWords = notices.find(({ code }) => code === 'PLAN_ROLES_IN_WORDS')?.params.roles as readonly unknown[] | undefined;
  return { needs: await needsOf(state, session, titles), lack: await lacking(state, session, titles), rolesInWords: inWords?.length ?? 0 };
}

export const factsQuestion: Question = {
  id: 'facts', step: 'papers',
  applies: () => true,
  async ask(state, wizard) {
    const { ask, session, screen: { globals: { lang } } } = wizard;
    const words = WORDS[lang];
    const titles = await titlesOf(state, lang);
    let now = state;
    let last: string | null = null;
    for (;;) {
      await session.preview(now).catch((cause: unknown) => sayFault(wizard, cause));
      const known = await lackOf(now, wizard);
      const kinds = [...new Set(known.needs.filter(({ fact }) => PAPER_FIELDS.some(({ key }) => key === fact)).map(({ kind }) => kind))];
      const groups = FACT_GROUPS.map((group): Choice<string> => ({ value: group, name: `${group === 'papers' ? words.files : GROUPS[group][lang]}: ${groupStatus(group, now, known, lang)}` }));
      const papers = kinds.map((kind): Choice<string> => ({ value: `paper:${kind}`, name: `${words.paper(titles[kind] ?? kind)}: ${paperStatus(kind, known, lang)}` }));
      const chosen: string | null | Back = await ask.select<string | null | Back>({ message: words.ask, menu: true, default: last, choices: [{ value: null, name: words.use }, ...groups, ...papers, { value: BACK, name: words.back }] });
      if (chosen === BACK) return back(now);
      if (chosen === null) return on(now);
      last = chosen;
      now = chosen.startsWith('paper:') ? await askPaperFacts(chosen.slice('paper:'.length) as DocumentKind, now, known.needs, words.paper(titles[chosen.slice('paper:'.length)] ?? ''), wizard) : await askFacts(chosen as Group, now, wizard);
      await wizard.keep(now);
    }
  },
};

function groupStatus(group: Group, { settings }: State, { needs, lack, rolesInWords }: Lack, lang: 'th' | 'en'): string {
  const words = WORDS[lang];
  const options = optionsIn(group);
  const about = (list: readonly Need[]): Need[] => list.filter(({ fact }) => options.some((option) => isFactOf(option, fact)));
  const given = options.filter(({ key }) => valueAt(settings, key) !== undefined).length;
  if (group === 'units' && rolesInWords > 0) return words.roles(rolesInWords);
  if (about(needs).some(({ effect }) => effect !== 'use')) return status(about(lack), words);
  if (given > 0) return words.set(given);
  return about(needs).length > 0 || options.some((option) => !isMarkable(option)) ? words.usual : words.unused;
}

function paperStatus(kind: string, { needs, lack }: Lack, lang: 'th' | 'en'): string {
  const mine = (list: readonly Need[]): Need[] => list.filter((need) => need.kind === kind && PAPER_FIELDS.some(({ key }) => key === need.fact));
  return mine(needs).every(({ effect }) => effect === 'use') ? WORDS[lang].usual : status(mine(lack), WORDS[lang]);
}

function status(lack: readonly Need[], words: (typeof WORDS)['th'] | (typeof WORDS)['en']): string {
  const count = (effect: Need['effect']): number => new Set(lack.filter((need) => need.effect === effect).map(({ fact }) => fact)).size;
  if (lack.length === 0) return words.given;
  return [count('blank') > 0 ? words.blank(count('blank')) : '', count('omit') > 0 ? words.omit(count('omit')) : ''].filter(Boolean).join(' · ');
}

/** One group: only what the chosen papers use, what they lack first. */
async function askFacts(group: Group, state: State, wizard: Wizard): Promise<State> {
  const { screen: { globals: { lang } } } = wizard;
  const words = WORDS[lang];
  const first = (await lackOf(state, wizard)).needs;
  const isGiven = (option: SettingOption): boolean => valueAt(state.settings, option.key) !== undefined;
  const lacks = (option: SettingOption): boolean => isGiven(option) || first.some(({ fact, effect }) => effect !== 'use' && isFactOf(option, fact));
  const asked = optionsIn(group).filter((option) => !isMarkable(option) || isGiven(option) || first.some(({ fact }) => isFactOf(option, fact)));
  const options = [...asked.filter(lacks), ...asked.filter((option) => !lacks(option))];
  return askGroup(group === 'papers' ? words.files : GROUPS[group][lang], state, wizard, async (now) => {
    const { needs } = await lackOf(now, wizard);
    const contexts = await contextsOf(now, wizard);
    return {
      options,
      missing: (option) => {
        const effects = needs.filter(({ fact }) => isFactOf(option, fact)).map(({ effect }) => effect);
        if (effects.includes('blank')) return words.blankOne;
        if (effects.includes('omit')) return words.omitOne;
        return option.without === undefined ? words.usualOne : `– (${option.without[lang]})`;
      },
      context: (option) => ({ note: noteOf(option, needs, lang), ...contexts[option.flag] }),
    };
  });
}

/** What only the catalogue knows: roles with the units this kind of agency usually has, indicators by name. */
async function contextsOf(state: State, { session, screen: { globals: { lang } } }: Wizard): Promise<Readonly<Record<string, Partial<FormContext>>>> {
  const { plan, catalogue } = await session.plan(state);
  const kind = kindOf(plan.agency.type, catalogue);
  const roles = ROLES.filter((role) => role !== 'head' && role !== 'every-unit').map((role) => {
    const inWords = catalogue.agencyTypes.rolesInWords[role];
    return { id: role, label: inWords, usual: kind.units[role] ?? WORDS[lang].inWords(inWords) };
  });
  return {
    'units-roles': { entries: roles },
    'targets-by-indicator': { names: Object.fromEntries((plan.assessment?.indicators ?? []).map(({ id, name }) => [String(id), `${id}. ${name}`])) },
  };
}
