/** Scores from paper: ten indicators, three instruments, or the OIT items that were missed. */
import { dirname, join } from 'node:path';
import type { Framework } from '../../../model/framework.ts';
import { toArabicDigits } from '../../../thai/digits.ts';
import { withValue } from '../../option-values.ts';
import { BACK, type Back, inTurn } from '../asker.ts';
import { say } from '../say.ts';
import type { State, TypedScores } from '../state.ts';
import { csvOf, itemCodes, scoresIn } from '../typed-csv.ts';
import type { Wizard } from '../walk.ts';

const WORDS = {
  th: {
    mode: 'มีคะแนนแบบใด', modes: { indicators: 'คะแนนตัวชี้วัด 10 ตัว', instruments: 'คะแนนแบบวัด 3 แบบ (IIT EIT OIT)', items: 'รู้เพียงว่าข้อ OIT ใดไม่ได้คะแนน' },
    year: 'ปีงบประมาณของคะแนน (พ.ศ.)', yearFault: 'ให้พิมพ์ปี พ.ศ. สี่หลัก เช่น 2564', agency: 'ชื่อหน่วยงาน', agencyNote: 'พิมพ์ชื่อเต็มหรือชื่อย่อก็ได้ เช่น อบต.บ้านตัวอย่าง', agencyFault: 'ให้พิมพ์ชื่อหน่วยงาน',
    score: (name: string) => `คะแนน ${name}`, many: 'พิมพ์หรือวางหลายตัวพร้อมกันได้ เช่นคัดลอกทั้งคอลัมน์จาก Excel · ไม่มีคะแนนพิมพ์ -', fault: (room: number) => `ให้พิมพ์ตัวเลข 0 ถึง 100 ไม่เกิน ${room} ตัว หรือ - ถ้าไม่มีคะแนน`,
    total: 'คะแนนรวมตามประกาศ', totalNote: 'ถ้าข้าม: โปรแกรมคำนวณจากน้ำหนักของปีนั้น ถ้าทราบ', totalFault: 'ให้พิมพ์ตัวเลข 0 ถึง 100', missed: 'ข้อ OIT ที่ไม่ได้คะแนน', missedFault: 'ให้ติ๊กอย่างน้อยหนึ่งข้อ',
    unknownItems: (year: number) => `ยังไม่มีรายการข้อ OIT ของปี ${year} ในโปรแกรม ให้เลือกกรอกคะแนนแบบอื่น`, saved: (file: string) => `บันทึกคะแนนที่กรอกไว้ใน ${file}`,
  },
  en: {
    mode: 'Which scores are known', modes: { indicators: 'ten indicators', instruments: 'three instruments (IIT EIT OIT)', items: 'only which OIT items were missed' },
    year: 'fiscal year of the scores (B.E.)', yearFault: 'type a year of four digits, e.g. 2564', agency: 'name of the agency', agencyNote: 'in full or short, e.g. อบต.บ้านตัวอย่าง', agencyFault: 'type the name of the agency',
    score: (name: string) => `score: ${name}`, many: 'several at once may be typed or pasted, e.g. a column from Excel · - where there is none', fault: (room: number) => `type numbers from 0 to 100, at most ${room}, or - where there is none`,
    total: 'total as announced', totalNote: 'skipped: worked out from the weights of the year, where they are known', totalFault: 'type a number from 0 to 100', missed: 'OIT items that were missed', missedFault: 'tick at least one',
    unknownItems: (year: number) => `The OIT items of ${year} are not known here; type the scores in another way`, saved: (file: string) => `the scores typed are kept in ${file}`,
  },
} as const;

/** Asks for the scores and writes them as a CSV beside the settings; `done` is false when the officer went back, with what was typed kept. */
export async function typeScores(state: State, wizard: Wizard): Promise<{ readonly state: State; readonly done: boolean }> {
  const { ask, screen: { globals: { lang } }, settingsPath } = wizard;
  const words = WORDS[lang];
  const [{ loadCatalogue }, { frameworkFor }] = await Promise.all([import('../../../pipeline/catalogue.ts'), import('../../../catalogue/index.ts')]);
  const catalogue = await loadCatalogue(state.settings);
  const frameworkOf = (year: number): Framework => frameworkFor(catalogue.frameworks, year).framework;
  const before: TypedScores = state.typed ?? { mode: 'indicators', agency: state.settings.agency?.name ?? '', fiscalYear: state.settings.fiscalYear ?? 0, scores: {}, missed: [], file: null };
  let now = state;
  const keepTyped = async (typing: TypedScores): Promise<void> => {
    now = { ...now, typed: typing };
    await wizard.keep(now);
  };
  const typed = await inTurn<TypedScores>(before, [
    async (now) => {
      const mode = await ask.select({ message: words.mode, default: now.mode, choices: (['indicators', 'instruments', 'items'] as const).map((value) => ({ value, name: words.modes[value] })) });
      return mode === BACK ? BACK : { ...now, mode };
    },
    async (now) => {
      const text = await ask.input({ message: words.year, initial: now.fiscalYear === 0 ? '' : String(now.fiscalYear), check: (one) => (isYear(one) ? null : words.yearFault) });
      return text === BACK ? BACK : { ...now, fiscalYear: Number(toArabicDigits(text)) };
    },
    async (now) => {
      const agency = await ask.input({ message: words.agency, note: words.agencyNote, initial: now.agency, check: (text) => (text === '' ? words.agencyFault : null) });
      return agency === BACK ? BACK : { ...now, agency };
    },
    (typing) => (typing.mode === 'items' ? askItems(typing, frameworkOf(typing.fiscalYear), wizard) : askScores(typing, frameworkOf(typing.fiscalYear), wizard, keepTyped)),
    async (now) => {
      if (now.mode === 'items') return now;
      const total = await ask.input({ message: words.total, note: words.totalNote, initial: now.scores.total === undefined || now.scores.total === null ? '' : String(now.scores.total), check: (text) => (text === '' || scoresIn(text)?.length === 1 ? null : words.totalFault) });
      return total === BACK ? BACK : { ...now, scores: { ...now.scores, total: total === '' ? null : (scoresIn(total)?.[0] ?? null) } };
    },
  ], keepTyped);
  if (typed === BACK) return { state: now, done: false };
  const file = await write(typed, frameworkOf(typed.fiscalYear), settingsPath);
  say(wizard, words.saved(file));
  const settings = [['fiscalYear'], ['agency', 'name'], ['layout'], ['sheet']].reduce((kept, key) => withValue(kept, key, undefined), now.settings);
  return { state: { ...now, settings, typed: { ...typed, file }, scores: file, agency: null }, done: true };
}

/** The year must have a framework, or one before it to borrow names from. */
const isYear = (text: string): boolean => /^25[6-9]\d$/.test(toArabicDigits(text)) && Number(toArabicDigits(text)) >= 2562;

async function askScores(typed: TypedScores, framework: Framework, { ask, screen }: Wizard, keep: (typed: TypedScores) => Promise<void>): Promise<TypedScores | Back> {
  const words = WORDS[screen.globals.lang];
  const parts = typed.mode === 'instruments' ? framework.instruments.map(({ id, name }) => ({ key: id, label: `${id} ${name.value}` })) : framework.indicators.map(({ id, name }) => ({ key: `${id}` as const, label: `${id}. ${name.value}` }));
  let scores = typed.scores;
  const starts: number[] = [];
  for (let at = 0; at < parts.length; ) {
    const { key, label } = parts[at] as (typeof parts)[number];
    const known = scores[key];
    const room = parts.length - at;
    const text = await ask.input({
      message: words.score(label), ...(at === 0 ? { note: words.many } : {}), initial: known === undefined ? '' : known === null ? '-' : String(known),
      check: (one) => ((scoresIn(one)?.length ?? 99) <= room ? null : words.fault(room)),
    });
    if (text === BACK) {
      const before = starts.pop();
      if (before === undefined) return BACK;
      at = before;
      continue;
    }
    starts.push(at);
    for (const score of scoresIn(text) ?? []) {
      scores = { ...scores, [(parts[at] as (typeof parts)[number]).key]: score };
      at += 1;
    }
    await keep({ ...typed, scores });
  }
  const wanted = parts.map(({ key }) => key as string);
  return { ...typed, scores: Object.fromEntries(Object.entries(scores).filter(([key]) => key === 'total' || wanted.includes(key))) };
}

async function askItems(typed: TypedScores, framework: Framework, { ask, screen }: Wizard): Promise<TypedScores | Back> {
  const words = WORDS[screen.globals.lang];
  const codes = itemCodes(framework);
  if (codes.length === 0) {
    ask.print(words.unknownItems(typed.fiscalYear));
    return BACK;
  }
  const labels = new Map(framework.indicators.flatMap(({ questions }) => questions.map(({ code, label }) => [code, label])));
  const missed = await ask.checkbox({
    message: words.missed, choices: codes.map((code) => ({ value: code, name: `${code} ${labels.get(code) ?? ''}`, checked: typed.missed.includes(code) })),
    check: (chosen) => (chosen.length === 0 ? words.missedFault : null),
  });
  return missed === BACK ? BACK : { ...typed, missed };
}

/** scores-2564.csv beside the settings, or the next free name; our own of a moment ago is replaced. */
async function write(typed: TypedScores, framework: Framework, settingsPath: string): Promise<string> {
  const [{ writeFiles }, { readTextIfPresent }] = await Promise.all([import('../../../pipeline/files/write.ts'), import('../../../pipeline/files/read.ts')]);
  const folder = dirname(settingsPath);
  const text = csvOf(typed, framework);
  for (let n = 1; ; n += 1) {
    const name = `scores-${typed.fiscalYear}${n === 1 ? '' : `-${n}`}.csv`;
    const path = join(folder, name);
    const there = readTextIfPresent(path);
    if (there !== null && there !== text && typed.file !== path) continue;
    writeFiles(folder, [{ path: name, bytes: new TextEncoder().encode(text) }], true);
    return path;
  }
}
