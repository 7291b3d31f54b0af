/** Which facts the chosen papers ask for, and what each does without: told by making the papers without any of them. */
import type { Lang } from '../../messages/index.ts';
import { ItaPlanError } from '../../model/error.ts';
import type { Settings } from '../../model/settings.ts';
import type { Preview } from '../../pipeline/preview.ts';
import { withValue } from '../option-values.ts';
import { SETTING_OPTIONS, type SettingOption } from '../options.ts';
import type { Session } from './session.ts';
import type { State } from './state.ts';
import { usesOf } from './uses.ts';

/** A fact («signatory.name», or «number» of one paper) that a paper lacks. */
export interface Need {
  readonly fact: string;
  readonly kind: string;
  /** Title of the paper. */
  readonly paper: string;
  /** `use`: printed when given, and neither a blank nor missed when not. */
  readonly effect: 'blank' | 'omit' | 'use';
}

/** Every fact the papers ask for, given or not: without the facts, as they are (one fact may call for another), and with a mark for each. */
export async function needsOf(state: State, session: Session, titles: Readonly<Record<string, string>>): Promise<readonly Need[]> {
  const bare = { ...state, settings: withoutFacts(state.settings) };
  const used = (await usesOf(state, (marked) => previewIfPossible(marked, session))).map(({ fact, kind }): Need => ({ fact, kind, paper: titles[kind] ?? kind, effect: 'use' }));
  const needs = [...used, ...(await lacking(bare, session, titles)), ...(await lacking(state, session, titles))];
  return [...new Map(needs.map((need) => [`${need.kind} ${need.fact}`, need])).values()];
}

/** What the papers lack as things stand. */
export async function lacking(state: State, session: Session, titles: Readonly<Record<string, string>>): Promise<readonly Need[]> {
  const { documents } = (await previewIfPossible(state, session)) ?? { documents: [] };
  return documents.flatMap(({ kind, blanks, omitted }) => {
    const of = (effect: Need['effect']) => (fact: string): Need => ({ fact, kind, paper: titles[kind] ?? kind, effect });
    return [...new Set(blanks)].map(of('blank')).concat([...new Set(omitted)].map(of('omit')));
  });
}

/** null where the papers cannot be made as things stand; whoever can mend it says so. */
export async function previewIfPossible(state: State, session: Session): Promise<Preview | null> {
  return session.preview(state).catch((cause: unknown) => {
    if (cause instanceof ItaPlanError) return null;
    throw cause;
  });
}

function withoutFacts(settings: Settings): Settings {
  return SETTING_OPTIONS.filter(({ stands, group }) => stands !== undefined && group !== 'agency').reduce((kept, { key }) => withValue(kept, key, undefined), settings);
}

/** Whether a fact is what this setting gives. */
export function isFactOf(option: Pick<SettingOption, 'key'>, fact: string): boolean {
  return option.key.join('.') === fact;
}

const WORDS = {
  th: { stands: (where: string) => `จะอยู่: ${where}`, skipped: 'ถ้าข้าม:', blank: (papers: string) => `เว้นช่องว่าง «……» ใน${papers}`, omit: (papers: string) => `ละข้อความนั้นไว้ ไม่ปรากฏใน${papers}`, use: 'เอกสารไม่กล่าวถึงเรื่องนี้', usual: 'ใช้ค่าปกติ' },
  en: { stands: (where: string) => `stands ${where}`, skipped: 'skipped:', blank: (papers: string) => `a blank «……» in ${papers}`, omit: (papers: string) => `the sentence is left out of ${papers}`, use: 'the papers say nothing of it', usual: 'the default is used' },
} as const;

/** Where a fact will stand, and what happens when it is skipped. */
export function noteOf(option: Pick<SettingOption, 'key' | 'stands' | 'without'>, needs: readonly Need[], lang: Lang): string {
  const words = WORDS[lang];
  const mine = needs.filter(({ fact }) => isFactOf(option, fact));
  const papers = (effect: Need['effect']): string => [...new Set(mine.filter((need) => need.effect === effect).map(({ paper }) => paper))].join(', ');
  const [blank, omit] = [papers('blank'), papers('omit')];
  const effects = [blank === '' ? '' : words.blank(blank), omit === '' ? '' : words.omit(omit)].filter(Boolean);
  const skipped = effects.length > 0 ? effects : [option.without?.[lang] ?? (option.stands === undefined ? words.usual : words.use)];
  return [...(option.stands === undefined ? [] : [words.stands(option.stands[lang])]), ...skipped.map((effect) => `${words.skipped} ${effect}`)].join('\n');
}
