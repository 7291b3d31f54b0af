/** Where the scores are: a file of this folder, another one, or none but numbers on paper. */
import { basename } from 'node:path';
import type { Notice } from '../../../model/notice.ts';
import type { DocumentKind } from '../../../model/settings.ts';
import { INDICATORS, INSTRUMENTS } from '../../../model/framework.ts';
import type { ScoreRecord } from '../../../model/scores.ts';
import type { Inspection } from '../../../pipeline/index.ts';
import { wrap } from '../../../thai/text.ts';
import { withValue } from '../../option-values.ts';
import { cut, shown, table } from '../../screen.ts';
import { BACK, type Choices } from '../asker.ts';
import { askGroup, optionsIn } from '../form/group.ts';
import { say, sayFault, sayWarnings, working } from '../say.ts';
import { type Answer, back, on, type State } from '../state.ts';
import { paperKinds } from '../titles.ts';
import type { Question, Wizard } from '../walk.ts';
import { typeScores } from './typed-scores.ts';

const WORDS = {
  th: {
    where: 'คะแนน ITA อยู่ที่ไหน', here: 'แฟ้มในโฟลเดอร์นี้', path: 'แฟ้มอื่น: พิมพ์ วาง หรือลากแฟ้มมาใส่', typed: 'ไม่มีแฟ้ม: กรอกคะแนนเอง', scoreless: 'ไม่มีคะแนน: ทำเฉพาะเอกสารที่ไม่ใช้คะแนน', typePath: 'ที่อยู่ของแฟ้มคะแนน (.csv หรือ .xlsx)',
    reading: (file: string) => `กำลังอ่าน ${file} …`, read: (file: string, format: string, layout: string) => `อ่าน ${file} (${format}) ได้ดังนี้ ${layout}`, none: '-', more: (count: number) => `… และอีก ${count} รายการ`, found: (what: string) => `พบคะแนน: ${what}`, indicators: (ids: string) => `ตัวชี้วัด ${ids}`, questions: (count: number) => `รายข้อ ${count} ข้อ`, comments: (count: number) => `ข้อเสนอแนะของผู้ประเมิน ${count} ข้อ`, sum: 'คะแนนรวม',
    columns: { year: 'ปี', count: 'คะแนนที่พบ', total: 'คะแนนรวม', agency: 'หน่วยงาน' }, ask: 'ถูกต้องหรือไม่', use: 'ถูกต้อง ใช้คะแนนชุดนี้', other: 'ไม่ใช่ เลือกแฟ้มอื่น', settings: 'อ่านผิด ปรับวิธีอ่านแฟ้ม',
    sheet: (name: string) => `อ่านแผ่นงานที่ซ่อนไว้ «${name}» แทน`, layout: 'ตารางนี้อ่านได้มากกว่าหนึ่งแบบ ให้เลือกแบบที่ถูก', ignored: 'ไม่ได้นำมาใช้:', readingTitle: 'วิธีอ่านแฟ้ม',
  },
  en: {
    where: 'Where are the ITA scores', here: 'files of this folder', path: 'another file: type, paste or drag it here', typed: 'no file: type the scores', scoreless: 'no scores: only papers that need none', typePath: 'path of the score file (.csv or .xlsx)',
    reading: (file: string) => `reading ${file} …`, read: (file: string, format: string, layout: string) => `${file} (${format}) was read as follows: ${layout}`, none: '-', more: (count: number) => `… and ${count} more`, found: (what: string) => `scores found: ${what}`, indicators: (ids: string) => `indicators ${ids}`, questions: (count: number) => `${count} questions or items`, comments: (count: number) => `${count} comments of the assessor`, sum: 'total',
    columns: { year: 'year', count: 'scores', total: 'total', agency: 'agency' }, ask: 'Is this right', use: 'yes, use these scores', other: 'no, another file', settings: 'it was misread: say how to read it',
    sheet: (name: string) => `read the hidden sheet "${name}" instead`, layout: 'This table can be read in more than one way; choose the right one', ignored: 'left out:', readingTitle: 'How to read the file',
  },
} as const;

export const scoresQuestion: Question = {
  id: 'scores', step: 'scores',
  applies: () => true,
  async ask(state, wizard) {
    let now = state;
    let given = state.scores !== null && state.trail.length === 0 && state.typed === null;
    for (;;) {
      const chosen = given ? now.scores : await choose(now, wizard);
      given = false;
      if (chosen === BACK) return back(now);
      wizard.session.forget();
      if (chosen === 'scoreless') return on(await withoutScores(now));
      now = { ...now, scoreless: false };
      if (chosen === 'typed') {
        const typed = await typeScores(now, wizard);
        now = typed.state;
        if (!typed.done) continue;
      } else if (chosen !== now.scores) now = { ...forget(now), scores: chosen };
      await wizard.keep(now);
      const answer = await inspectAndConfirm(now, wizard);
      if (answer.go === 'on') return answer;
      now = answer.state;
    }
  },
};

/** Whatever made the reading fail is not kept: the next file is read as any other. */
function readAsUsual(state: State, code: string): State {
  const doubtful = [['layout'], ['sheet'], ...(code.startsWith('CATALOGUE') ? [['framework']] : [])];
  return { ...state, settings: doubtful.reduce((kept, key) => withValue(kept, key, undefined), state.settings) };
}

/** Papers that need scores are not among those to be made. */
async function withoutScores(state: State): Promise<State> {
  const free = (await paperKinds(state)).filter(({ facts }) => facts.needs === 'nothing').map(({ id }) => id as DocumentKind);
  const { documents } = state.settings;
  const kept = documents === undefined || documents === 'all' ? free : documents.filter((kind) => free.includes(kind));
  return { ...forget(state), scores: null, typed: null, scoreless: true, settings: { ...forget(state).settings, documents: kept.length > 0 ? kept : free } };
}

/** What an office wrote into its workbook is shown and may be changed; answers given already win. */
async function withWorkbook(state: State, { session }: Wizard): Promise<State> {
  const { mergeSettings } = await import('../../../pipeline/settings.ts');
  return { ...state, settings: mergeSettings(await session.workbook(state), state.settings) };
}

/** How the file before was read does not hold for another one. */
function forget(state: State): State {
  if (state.scores === null) return state;
  const settings = [['layout'], ['sheet'], ['fiscalYear'], ['forYear'], ['findings']].reduce((kept, key) => withValue(kept, key, undefined), state.settings);
  return { ...state, agency: null, settings };
}

async function choose(state: State, { ask, screen }: Wizard): Promise<string | typeof BACK> {
  const words = WORDS[screen.globals.lang];
  const { listFiles } = await import('../../../pipeline/files/read.ts');
  const here = listFiles('.', '').filter((name) => /\.(csv|xlsx)$/i.test(name) && !/^[.~]/.test(name)).slice(0, 30);
  const choices: Choices<string> = [...(here.length === 0 ? [] : [{ heading: words.here }]), ...here.map((name) => ({ value: name, name })), { heading: ' ' }, { value: '', name: words.path }, { value: 'typed', name: words.typed }, { value: 'scoreless', name: words.scoreless }];
  const chosen = await ask.select<string>({ message: words.where, choices, default: state.scoreless ? 'scoreless' : isTyped(state) ? 'typed' : (state.scores ?? here[0] ?? '') });
  if (chosen !== '') return chosen;
  const typed = await ask.input({ message: words.typePath, initial: isTyped(state) ? '' : (state.scores ?? ''), check: (text) => (text === '' ? words.typePath : null) });
  return typed === BACK ? choose(state, { ask, screen } as Wizard) : pathOf(typed, screen.io.env);
}

/** Whether the scores are those typed by hand, finished or not. */
function isTyped({ typed, scores }: State): boolean {
  return typed !== null && (typed.file === null || typed.file === scores);
}

/** A path as terminals paste it: in quotes, with escaped spaces, as an address, from the home folder. */
export function pathOf(typed: string, env: Readonly<Record<string, string | undefined>>): string {
  const bare = typed.trim().replace(/^(["'])(.*)\1$/, '$2').replace(/^~(?=[/\\])/, env.HOME ?? '~');
  if (bare.startsWith('file://')) return decodeURIComponent(new URL(bare).pathname).replace(/^\/(?=[A-Za-z]:)/, '');
  return process.platform === 'win32' ? bare : bare.replace(/\\(?=.)/g, '');
}

async function inspectAndConfirm(state: State, wizard: Wizard): Promise<Answer> {
  const { ask, session, screen: { globals: { lang } } } = wizard;
  const words = WORDS[lang];
  let now = state;
  for (;;) {
    let inspection: Inspection;
    try {
      inspection = await working(wizard, words.reading(basename(now.scores ?? '')), () => session.inspection(now));
    } catch (cause) {
      const fault = sayFault(wizard, cause);
      if (fault.code !== 'READ_AMBIGUOUS_LAYOUT') return back(readAsUsual(now, fault.code));
      const layout = await askLayout((fault.params as { layouts: string[] }).layouts, wizard);
      if (layout === BACK) return back(now);
      now = { ...now, settings: { ...now.settings, layout } };
      continue;
    }
    sayRead(inspection, wizard);
    const hidden = sheetsOf(inspection.notices);
    const answer = await ask.select<string>({
      message: words.ask, menu: true, default: inspection.notices.some(({ code }) => code === 'READ_PROVINCE_AVERAGES') ? 'other' : 'use',
      choices: [{ value: 'use', name: words.use }, { value: 'other', name: words.other }, ...hidden.map((name) => ({ value: `sheet:${name}`, name: words.sheet(name) })), { value: 'settings', name: words.settings }],
    });
    if (answer === BACK || answer === 'other') return back(now);
    if (answer === 'use') return on(await withWorkbook(now, wizard));
    if (answer.startsWith('sheet:')) now = { ...now, settings: { ...now.settings, sheet: answer.slice('sheet:'.length) } };
    else now = await askGroup(words.readingTitle, now, wizard, () => ({ options: optionsIn('reading') }));
    await wizard.keep(now);
  }
}

async function askLayout(layouts: readonly string[], { ask, screen }: Wizard): Promise<string | typeof BACK> {
  return ask.select({ message: WORDS[screen.globals.lang].layout, choices: layouts.map((layout) => ({ value: layout, name: screen.message('READ_LAYOUT', { layout }, null) })) });
}

function sheetsOf(notices: readonly Notice[]): readonly string[] {
  return notices.filter(({ code }) => code === 'READ_HIDDEN_SHEETS').flatMap(({ params }) => params.sheets as string[]);
}

/** What kinds of score stand in the file, so that a missing column is noticed now. */
function foundIn(records: readonly ScoreRecord[], words: (typeof WORDS)['th'] | (typeof WORDS)['en']): string {
  const subjects = new Set(records.flatMap(({ scores }) => Object.entries(scores).filter(([, score]) => score?.value !== null).map(([subject]) => subject)));
  const indicators = INDICATORS.filter((id) => subjects.has(String(id)));
  const questions = [...subjects].filter((subject) => /^[ieO]\d/.test(subject)).length;
  const comments = records.reduce((sum, { comments: own }) => sum + own.length, 0);
  return [
    subjects.has('total') ? words.sum : '', ...INSTRUMENTS.filter((id) => subjects.has(id)), indicators.length === 0 ? '' : words.indicators(indicators.length === INDICATORS.length ? '1–10' : indicators.join(' ')),
    questions === 0 ? '' : words.questions(questions), comments === 0 ? '' : words.comments(comments),
  ].filter(Boolean).join(', ') || words.none;
}

/** Below so many columns the table does without the number of scores. */
const ROOMY = 60;
const MOST_ROWS = 6;
const MOST_LEFT_OUT = 3;

function sayRead({ sheet, notices }: Inspection, wizard: Wizard): void {
  const { ask, screen } = wizard;
  const words = WORDS[screen.globals.lang];
  const layout = screen.message('READ_LAYOUT', { layout: sheet.source.layout }, null);
  const wide = ask.width() >= ROOMY;
  const rows = sheet.records.slice(0, MOST_ROWS).map(({ agency, fiscalYear, scores }) => [
    fiscalYear === null ? words.none : String(fiscalYear), ...(wide ? [String(Object.values(scores).filter((score) => score?.value !== null).length)] : []), shown(scores.total?.value ?? null), agency.name ?? words.none,
  ]);
  const { year, count, total, agency } = words.columns;
  ask.print(`\n${wrap(words.read(sheet.source.file, sheet.source.format, layout), ask.width()).join('\n')}`);
  ask.print(`${table([{ header: year }, ...(wide ? [{ header: count, align: 'right' as const }] : []), { header: total, align: 'right' }, { header: agency }], rows, ask.width(), 'wrapped')}`);
  if (sheet.records.length > MOST_ROWS) ask.print(words.more(sheet.records.length - MOST_ROWS));
  say(wizard, words.found(foundIn(sheet.records, words)));
  const left = sheet.ignored.slice(0, MOST_LEFT_OUT).map(({ at, why }) => `${words.ignored} ${screen.message('READ_LEFT_OUT', { why }, null)}${at.text === undefined ? '' : ` «${cut(at.text, 40)}»`}`);
  for (const line of left) ask.print(screen.paint.dim(wrap(line, ask.width()).join('\n  ')));
  sayWarnings(wizard, notices);
}
