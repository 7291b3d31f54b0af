/** Which facts the chosen papers ask for, and what each does without: told by making the papers without any of them. */
import type { Lang } from '../../messages/index.ts';
import { ItaPlanError } from '../../model/error.ts';
import type { Settings } from '../../model/settings.ts';
import type { Preview } from '../../pipeline/preview.ts';
import { withValue } from '../option-values.ts';
import { SETTING_OPTIONS, type SettingOption } from '../options.ts';
import type { Session } from './session.ts';
import type { State } from './state.ts';

/** A fact («signatory.name», or «number» of one paper) that a paper lacks. */
export interface Need {
  readonly fact: string;
  readonly kind: string;
  /** Title of the paper. */
  readonly paper: string;
  readonly effect: 'blank' | 'omit';
}

/** Every fact the papers ask for, given or not: once without the facts, once as they are, since one fact may call for another. */
export async function needsOf(state: State, session: Session, titles: Readonly<Record<string, string>>): Promise<readonly Need[]> {
  const bare = { ...state, settings: withoutFacts(state.settings) };
  const needs = [...(await lacking(bare, session, titles)), ...(await lacking(state, session, titles))];
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
export function isFactOf(option: SettingOption, fact: string): boolean {
  return option.key.join('.') === fact;
}

const WORDS = {
  th: { stands: (where: string, papers: string) => `จะอยู่: ${where}${papers === '' ? '' : ` (${papers})`}`, blank: (papers: string) => `ถ้าข้าม: เว้นช่องว่าง «……» ใน${papers}`, omit: (papers: string) => `ถ้าข้าม: ละข้อความนั้นไว้ ไม่ปรากฏใน${papers}`, none: 'เอกสารที่เลือกไว้ไม่ใช้ข้อมูลนี้', usual: 'ถ้าข้าม: ใช้ค่าปกติ' },
  en: { stands: (where: string, papers: string) => `stands ${where}${papers === '' ? '' : ` (${papers})`}`, blank: (papers: string) => `skipped: a blank «……» in ${papers}`, omit: (papers: string) => `skipped: the sentence is left out of ${papers}`, none: 'none of the chosen papers uses it', usual: 'skipped: the default is used' },
} as const;

/** Where a fact will stand, and what happens when it is skipped. */
export function noteOf(option: SettingOption, needs: readonly Need[], lang: Lang): string {
  const words = WORDS[lang];
  const mine = needs.filter(({ fact }) => isFactOf(option, fact));
  const papers = (effect: Need['effect']): string => [...new Set(mine.filter((need) => need.effect === effect).map(({ paper }) => paper))].join(', ');
  const [blank, omit] = [papers('blank'), papers('omit')];
  return [
    option.stands === undefined ? '' : words.stands(option.stands[lang], ''), blank === '' ? '' : words.blank(blank), omit === '' ? '' : words.omit(omit),
    blank === '' && omit === '' ? (option.stands === undefined ? words.usual : '') : '',
  ].filter(Boolean).join('\n');
}
