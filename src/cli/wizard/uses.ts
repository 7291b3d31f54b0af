/** Which facts the chosen papers print when they are given: told by making the papers with a mark in place of every fact. */
import type { IsoDate } from '../../model/plan.ts';
import { longDate } from '../../thai/calendar.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import { withValue } from '../option-values.ts';
import { SETTING_OPTIONS, type SettingOption } from '../options.ts';
import type { Preview } from '../../pipeline/preview.ts';
import type { State } from './state.ts';

/** A fact by its key in the settings, and a paper that prints it. */
export interface Use { readonly fact: string; readonly kind: string }

interface Mark { readonly value: unknown; readonly seen: (text: string) => boolean }

/** Nothing an office would write, and without digits, which papers turn into Thai ones. */
const MARK = 'QZX';
/** Years of dates that serve as marks. */
const FIRST_YEAR = 2301;

/** Common facts and those of single papers apart, for these would hide those. */
export async function usesOf(state: State, look: (state: State) => Promise<Preview | null>): Promise<readonly Use[]> {
  const kinds = (await look(state))?.documents.map(({ kind }) => kind) ?? [];
  const fields = SETTING_OPTIONS.find(({ flag }) => flag === 'papers')?.fields ?? [];
  const common = SETTING_OPTIONS.filter(isMarkable).flatMap((option, index) => markFor(option, index) ?? []);
  const own = kinds.flatMap((kind, at) => fields.map((field, index) => ({ kind, fact: field.key, key: ['papers', kind, field.key], ...marked(field.value, at * fields.length + index) })));
  const bare = { ...state, settings: withValue(state.settings, ['papers'], undefined) };
  return [...(await seen(bare, common, look)), ...(await seen(bare, own, look))];
}

type Fact = Mark & { readonly fact: string; readonly key: readonly string[]; readonly kind?: string };

async function seen(state: State, facts: readonly Fact[], look: (state: State) => Promise<Preview | null>): Promise<Use[]> {
  const settings = facts.reduce((filled, { key, value }) => withValue(filled, key, value), state.settings);
  const { documents } = (await look({ ...state, settings })) ?? { documents: [] };
  return documents.flatMap((document) => {
    const text = JSON.stringify(document);
    return facts.filter((fact) => (fact.kind ?? document.kind) === document.kind && fact.seen(text)).map(({ fact }) => ({ fact, kind: document.kind }));
  });
}

/** Facts that stand in a paper as they were given: files do not, units only choose among words, and a date of all papers moves their periods. */
export function isMarkable({ stands, group, flag }: SettingOption): boolean {
  return stands !== undefined && group !== 'agency' && group !== 'look' && flag !== 'date' && !flag.startsWith('units-');
}

function markFor(option: SettingOption, index: number): Fact[] | null {
  const at = { fact: option.key.join('.'), key: option.key };
  if (option.value === 'text' || option.value === 'date') return [{ ...at, ...marked(option.value, index) }];
  if (option.value === 'texts' || option.value === 'dates') {
    const { value, seen } = marked(option.value === 'texts' ? 'text' : 'date', index);
    return [{ ...at, value: [value], seen }];
  }
  if (option.value !== 'records') return null;
  const { value, seen } = marked('text', index);
  return [{ ...at, value: [Object.fromEntries((option.fields ?? []).map((field) => [field.key, field.value === 'text' ? value : field.value === 'date' ? '2022-01-05' : [1]]))], seen }];
}

function marked(kind: 'text' | 'date' | 'indicators', index: number): Mark {
  if (kind === 'date') {
    const date: IsoDate = `${FIRST_YEAR + index}-01-02`;
    const year = /\d{4}$/.exec(longDate(date))?.[0] ?? '';
    return { value: date, seen: (text) => text.includes(date) || text.includes(year) || text.includes(toThaiDigits(year)) };
  }
  const word = `${MARK}${[...String(index).padStart(3, '0')].map((digit) => String.fromCharCode(65 + Number(digit))).join('')}`;
  return { value: word, seen: (text) => text.includes(word) };
}
