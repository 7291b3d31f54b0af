/** The parts of a measure as questions: words, steps, who, when. */
import type { Lang } from '../../../messages/index.ts';
import type { Measure } from '../../../model/plan.ts';
import type { Quarter, Repeat } from '../../../model/rule.ts';
import { quarterOf, quarterRange, shortMonth } from '../../../thai/calendar.ts';
import { type Asker, BACK, type Back, inTurn } from '../asker.ts';
import { askLines } from './lists.ts';

type Words = Readonly<Record<Lang, string>>;

interface MeasureField extends Words {
  readonly key: 'title' | 'clause' | 'recommendation' | 'steps' | 'responsible' | 'period' | 'output' | 'evidence' | 'indicatorOfSuccess' | 'monitoring' | 'budget';
  readonly kind: 'text' | 'lines' | 'responsible' | 'period';
  /** Where it stands in the papers. */
  readonly stands: Words;
}

export const MEASURE_FIELDS: readonly MeasureField[] = [
  { key: 'title', kind: 'text', th: 'ชื่อมาตรการ', en: 'title', stands: { th: 'ชื่อในตารางมาตรการและรายงาน', en: 'its name in tables and report' } },
  { key: 'clause', kind: 'text', th: 'ข้อความในประกาศ', en: 'clause of the announcement', stands: { th: 'เป็นข้อหนึ่งของประกาศ เขียนเป็นประโยคเต็ม', en: 'a clause of the announcement, in full sentences' } },
  { key: 'recommendation', kind: 'text', th: 'แนวทางโดยย่อ', en: 'recommendation', stands: { th: 'ช่องแนวทางในตารางและรายงาน', en: 'in tables and report' } },
  { key: 'steps', kind: 'lines', th: 'ขั้นตอน', en: 'steps', stands: { th: 'ช่องขั้นตอนหรือวิธีการในตาราง', en: 'in the column of steps' } },
  { key: 'responsible', kind: 'responsible', th: 'ผู้รับผิดชอบ', en: 'responsible units', stands: { th: 'ช่องผู้รับผิดชอบในตาราง', en: 'in the column of who is responsible' } },
  { key: 'period', kind: 'period', th: 'ระยะเวลา', en: 'period', stands: { th: 'ช่องระยะเวลาในตาราง', en: 'in the column of the period' } },
  { key: 'output', kind: 'text', th: 'ผลผลิต', en: 'output', stands: { th: 'ช่องผลผลิต', en: 'in the column of outputs' } },
  { key: 'evidence', kind: 'lines', th: 'หลักฐาน', en: 'evidence', stands: { th: 'ช่องหลักฐาน', en: 'in the column of evidence' } },
  { key: 'indicatorOfSuccess', kind: 'text', th: 'ตัวชี้วัดความสำเร็จ', en: 'indicator of success', stands: { th: 'ช่องตัวชี้วัดความสำเร็จ', en: 'in the column of success' } },
  { key: 'monitoring', kind: 'text', th: 'การกำกับติดตาม', en: 'monitoring', stands: { th: 'ช่องการกำกับติดตาม', en: 'in the column of monitoring' } },
  { key: 'budget', kind: 'text', th: 'งบประมาณ', en: 'budget', stands: { th: 'ช่องงบประมาณ · ถ้าข้าม: พิมพ์ «-»', en: 'in the column of the budget · skipped: «-»' } },
];

const WORDS = {
  th: {
    how: (field: string) => `${field}: จะพิมพ์ด้วยวิธีใด`, inPlace: 'พิมพ์ทีละข้อที่นี่', editor: 'เปิดในโปรแกรมแก้ข้อความ', editorNote: 'หนึ่งบรรทัดต่อหนึ่งข้อ บันทึกแล้วปิดโปรแกรมเพื่อกลับมา', lead: 'หน่วยงานที่รับผิดชอบหลัก', support: 'หน่วยงานสนับสนุน', commas: 'มีหลายหน่วยงานให้คั่นด้วยจุลภาค',
    from: 'เริ่มไตรมาสใด', to: 'ถึงไตรมาสใด', repeat: 'ทำบ่อยเพียงใด', quarter: (n: string, months: string) => `ไตรมาสที่ ${n} (${months})`,
    repeats: { once: 'ครั้งเดียว', monthly: 'ทุกเดือน', quarterly: 'ทุกไตรมาส', 'half-yearly': 'ทุก 6 เดือน', yearly: 'ปีละครั้ง' },
  },
  en: {
    how: (field: string) => `${field}: how to type them`, inPlace: 'one by one, here', editor: 'in a text editor', editorNote: 'one line each; save and close the editor to come back', lead: 'leading units', support: 'supporting units', commas: 'separate several by commas',
    from: 'from which quarter', to: 'to which quarter', repeat: 'how often', quarter: (n: string, months: string) => `quarter ${n} (${months})`,
    repeats: { once: 'once', monthly: 'monthly', quarterly: 'quarterly', 'half-yearly': 'half-yearly', yearly: 'yearly' },
  },
} as const;

const QUARTERS: readonly Quarter[] = ['Q1', 'Q2', 'Q3', 'Q4'];

/** A field's value on one line. */
export function fieldText(measure: Partial<Measure>, { key }: MeasureField, lang: Lang): string {
  if (key === 'period') return measure.period === undefined ? '' : `${shortMonth(measure.period.from)} – ${shortMonth(measure.period.to)} (${WORDS[lang].repeats[measure.period.repeat]})`;
  if (key === 'responsible') return (measure.responsible ?? []).flatMap(({ units }) => units).join(', ');
  const value = measure[key] ?? '';
  return typeof value === 'string' ? value : value.join(' · ');
}

/** Told the change so far while a longer answer is still open. */
type Keep = (change: Partial<Measure>) => Promise<void>;

/** The field's new value as a change of the measure. */
export async function askMeasureField(field: MeasureField, measure: Partial<Measure>, forYear: number, ask: Asker, lang: Lang, keep: Keep = async () => undefined): Promise<Partial<Measure> | Back> {
  const { key, kind } = field;
  if (kind === 'responsible') return askResponsible(measure, ask, lang);
  if (kind === 'period') return askPeriod(measure, forYear, ask, lang);
  if (kind === 'lines') {
    const lines = await askManyLines(field, (measure[key] ?? []) as readonly string[], ask, lang, (value) => keep({ [key]: value }));
    return lines === BACK ? BACK : { [key]: lines };
  }
  const text = await ask.input({ message: field[lang], note: field.stands[lang], initial: String(measure[key] ?? '') });
  return text === BACK ? BACK : { [key]: key === 'budget' && text === '' ? null : text };
}

async function askManyLines(field: MeasureField, lines: readonly string[], ask: Asker, lang: Lang, keep: (lines: unknown) => Promise<void>): Promise<readonly string[] | Back> {
  const words = WORDS[lang];
  const how = ask.editor === null ? 'here' : await ask.select<'here' | 'editor'>({ message: words.how(field[lang]), choices: [{ value: 'here', name: words.inPlace }, { value: 'editor', name: words.editor }] });
  if (how === BACK) return BACK;
  if (how === 'here' || ask.editor === null) return askLines(field[lang], lines, { ask, lang, note: field.stands[lang], keep });
  const text = await ask.editor({ message: field[lang], note: words.editorNote, text: lines.join('\n') });
  return text === BACK ? BACK : text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
}

async function askResponsible(measure: Partial<Measure>, ask: Asker, lang: Lang): Promise<Partial<Measure> | Back> {
  const words = WORDS[lang];
  const unitsOf = (part: 'lead' | 'support'): string => (measure.responsible ?? []).filter((one) => one.part === part).flatMap(({ units }) => units).join(', ');
  const before = { lead: unitsOf('lead'), support: unitsOf('support') };
  const typed = await inTurn(before, (['lead', 'support'] as const).map((part) => async (now) => {
    const units = await ask.input({ message: words[part], note: words.commas, initial: now[part] });
    return units === BACK ? BACK : { ...now, [part]: units };
  }));
  if (typed === BACK) return BACK;
  const entries = (['lead', 'support'] as const).flatMap((part) => {
    const own = (measure.responsible ?? []).filter((one) => one.part === part);
    if (typed[part] === before[part]) return own;
    return [{ role: null, units: typed[part].split(',').map((unit) => unit.trim()).filter((unit) => unit !== ''), part }];
  });
  return { responsible: entries.filter(({ units }) => units.length > 0) };
}

async function askPeriod({ period }: Partial<Measure>, forYear: number, ask: Asker, lang: Lang): Promise<Partial<Measure> | Back> {
  const words = WORDS[lang];
  const choices = QUARTERS.map((quarter) => {
    const { from, to } = quarterRange(forYear, quarter);
    return { value: quarter, name: words.quarter(quarter.slice(1), `${shortMonth(from)} – ${shortMonth(to)}`) };
  });
  const start: { from: Quarter; to: Quarter; repeat: Repeat } = period === undefined ? { from: 'Q1', to: 'Q4', repeat: 'half-yearly' } : { from: quarterOf(period.from), to: quarterOf(period.to), repeat: period.repeat };
  const chosen = await inTurn(start, [
    async (now) => {
      const from = await ask.select({ message: words.from, choices, default: now.from });
      return from === BACK ? BACK : { ...now, from };
    },
    async (now) => {
      const to = await ask.select({ message: words.to, choices: choices.slice(QUARTERS.indexOf(now.from)), default: now.to });
      return to === BACK ? BACK : { ...now, to };
    },
    async (now) => {
      const repeat = await ask.select({ message: words.repeat, choices: (Object.keys(words.repeats) as Repeat[]).map((value) => ({ value, name: words.repeats[value] })), default: now.repeat });
      return repeat === BACK ? BACK : { ...now, repeat };
    },
  ]);
  return chosen === BACK ? BACK : { period: { from: quarterRange(forYear, chosen.from).from, to: quarterRange(forYear, chosen.to).to, repeat: chosen.repeat } };
}
