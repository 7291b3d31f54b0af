/** Questions of many values: lines one after another, ticks, records, values by name. */
import type { Field, SettingOption } from '../../options.ts';
import { cut } from '../../screen.ts';
import { BACK, type Back, type Choice } from '../asker.ts';
import { choiceLabel, questionOf } from './labels.ts';
import type { FormContext } from './option.ts';
import { askField } from './simple.ts';

const WORDS = {
  th: {
    nth: (label: string, n: number) => `${label} รายการที่ ${n}`, next: 'เว้นว่างแล้วกด Enter เมื่อหมดรายการ', kept: 'ลบให้ว่างแล้วกด Enter เพื่อเอาออก', done: 'เสร็จแล้ว', add: '+ เพิ่มรายการ', back: '← ย้อนกลับ',
    edit: 'แก้ไข', remove: 'ลบรายการนี้', which: 'จะทำอย่างไรกับรายการนี้', none: 'ยังไม่ระบุ', expected: 'อ่านค่านี้ไม่ได้ ให้พิมพ์ตัวเลข 0 ถึง 100', commas: 'มีหลายแห่งให้คั่นด้วยจุลภาค',
  },
  en: {
    nth: (label: string, n: number) => `${label}: entry ${n}`, next: 'leave it empty and press Enter when there are no more', kept: 'an emptied line is taken away', done: 'done', add: '+ add one', back: '← back',
    edit: 'edit', remove: 'take it away', which: 'What about this entry', none: 'not given', expected: 'this cannot be read: type a number from 0 to 100', commas: 'separate several by commas',
  },
} as const;

/** New lines one after another until one is left empty; lines that are there already as a list, one opened at a time. */
export async function askLines(label: string, lines: readonly string[], context: FormContext): Promise<readonly string[] | Back> {
  if (lines.length === 0) return addLines(label, lines, context);
  const { ask, lang, note } = context;
  const words = WORDS[lang];
  let kept = lines;
  let last: number | 'add' | 'done' = 'done';
  for (;;) {
    const chosen: number | 'add' | 'done' | Back = await ask.select<number | 'add' | 'done'>({
      message: label, menu: true, ...(note === undefined ? {} : { note }), default: last,
      choices: [{ value: 'done', name: words.done }, ...kept.map((line, index): Choice<number> => ({ value: index, name: cut(`${index + 1}. ${line}`, ask.width() - 3) })), { value: 'add', name: words.add }],
    });
    if (chosen === BACK || chosen === 'done') return kept;
    last = chosen;
    if (chosen === 'add') {
      const more = await addLines(label, kept, context);
      if (more !== BACK) kept = more;
    } else {
      const typed = await ask.input({ message: words.nth(label, chosen + 1), note: words.kept, initial: kept[chosen] ?? '' });
      if (typed !== BACK) kept = typed === '' ? kept.filter((_, index) => index !== chosen) : kept.map((line, index) => (index === chosen ? typed : line));
    }
    await context.keep?.(kept);
  }
}

async function addLines(label: string, lines: readonly string[], { ask, lang, note, keep }: FormContext): Promise<readonly string[] | Back> {
  const words = WORDS[lang];
  const kept = [...lines];
  for (;;) {
    const typed = await ask.input({ message: words.nth(label, kept.length + 1), note: [kept.length === 0 ? note : '', words.next].filter(Boolean).join('\n') });
    if (typed === '') return kept;
    if (typed !== BACK) kept.push(typed);
    else if (kept.length === lines.length) return BACK;
    else kept.pop();
    await keep?.([...kept]);
  }
}

export async function askTicks(option: SettingOption, value: unknown, { ask, lang, note }: FormContext): Promise<readonly string[] | undefined | Back> {
  const ticked = Array.isArray(value) ? value.map(String) : [];
  const chosen = await ask.checkbox({
    message: questionOf(option, lang), ...(note === undefined ? {} : { note }),
    choices: (option.choices ?? []).map((one) => ({ value: one, name: choiceLabel(option, one, lang), checked: ticked.includes(one) })),
  });
  return chosen === BACK ? BACK : chosen.length === 0 ? undefined : chosen;
}

type Entry = Readonly<Record<string, unknown>>;

/** Records in a list: add, edit, take away. */
export async function askRecords(option: SettingOption, value: unknown, context: FormContext): Promise<readonly Entry[] | undefined> {
  const { ask, lang, note } = context;
  const words = WORDS[lang];
  const fields = option.fields ?? [];
  let entries = (value ?? []) as readonly Entry[];
  for (;;) {
    const chosen = await ask.select<number | 'add' | 'done'>({
      message: questionOf(option, lang), menu: true, ...(note === undefined ? {} : { note }), default: entries.length === 0 ? 'add' : 'done',
      choices: [{ value: 'done', name: words.done }, { value: 'add', name: words.add }, ...entries.map((entry, index): Choice<number> => ({ value: index, name: oneLine(entry) }))],
    });
    if (chosen === BACK || chosen === 'done') return entries.length === 0 ? undefined : entries;
    const at = chosen === 'add' ? entries.length : chosen;
    const action = chosen === 'add' ? 'edit' : await ask.select({ menu: true, message: `${words.which}: ${oneLine(entries[at] ?? {})}`, choices: [{ value: 'edit', name: words.edit }, { value: 'remove', name: words.remove }] });
    if (action === 'remove') entries = entries.filter((_, index) => index !== at);
    if (action === 'edit') {
      const before = entries;
      const withEntry = (entry: unknown): readonly Entry[] => [...before.slice(0, at), entry as Entry, ...before.slice(at + 1)];
      const entry = await askFields(fields, entries[at] ?? {}, { ...context, keep: async (value) => context.keep?.(withEntry(value)) });
      if (entry !== BACK && Object.keys(entry).length > 0) entries = withEntry(entry);
    }
    await context.keep?.(entries.length === 0 ? undefined : entries);
  }
}

/** The fields one after another; back goes to the field before. */
async function askFields(fields: readonly Field[], entry: Entry, context: FormContext): Promise<Entry | Back> {
  let filled = entry;
  for (let at = 0; at < fields.length; ) {
    const field = fields[at] as Field;
    const value = await askField(field, filled[field.key], context);
    if (value === BACK && at === 0) return BACK;
    if (value === BACK) at -= 1;
    else {
      const { [field.key]: _, ...others } = filled;
      filled = value === undefined ? others : { ...filled, [field.key]: value };
      at += 1;
      if (Object.keys(filled).length > 0) await context.keep?.(filled);
    }
  }
  return filled;
}

/** Values by name: the names in a list with what each holds, one opened at a time. */
export async function askEntries(option: SettingOption, value: unknown, names: readonly { readonly id: string; readonly label: string; readonly usual?: string }[], context: FormContext): Promise<Entry | undefined> {
  const { ask, lang, note } = context;
  const words = WORDS[lang];
  const kind = option.entry?.value ?? 'text';
  let entries = (value ?? {}) as Entry;
  let last: string | undefined;
  for (;;) {
    const chosen = await ask.select<string>({
      message: questionOf(option, lang), menu: true, ...(note === undefined ? {} : { note }), default: last ?? '',
      choices: [{ value: '', name: words.done }, ...names.map(({ id, label, usual }) => ({ value: id, name: `${label}: ${entryText(entries[id]) || usual || words.none}` }))],
    });
    if (chosen === BACK || chosen === '') return Object.keys(entries).length === 0 ? undefined : entries;
    last = chosen;
    const { label } = names.find(({ id }) => id === chosen) as { label: string };
    const typed = await ask.input({ message: label, initial: entryText(entries[chosen]), ...(kind === 'texts' ? { note: words.commas } : {}), check: (text) => (kind !== 'score' || text === '' || isScore(text) ? null : words.expected) });
    if (typed === BACK) continue;
    const { [chosen]: _, ...others } = entries;
    entries = typed === '' ? others : { ...entries, [chosen]: kind === 'score' ? Number(typed) : kind === 'texts' ? typed.split(',').map((one) => one.trim()).filter(Boolean) : typed };
    await context.keep?.(entries);
  }
}

const entryText = (value: unknown): string => (value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value));

const isScore = (text: string): boolean => Number(text) >= 0 && Number(text) <= 100;

function oneLine(entry: Entry): string {
  return Object.values(entry).map(entryText).filter(Boolean).join(' · ') || '…';
}
