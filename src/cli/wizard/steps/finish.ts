/** Looking before writing: the papers on the screen or in the browser, back to any step, then the files. */
import { join } from 'node:path';
import type { Document } from '../../../model/document.ts';
import { openFile } from '../../open.ts';
import { BACK, type Back, type Choice } from '../asker.ts';
import { documentLines, type Wording } from '../preview/lines.ts';
import { textOf } from '../preview/text.ts';
import { say, sayFault, sayWarnings, working } from '../say.ts';
import { type Answer, back, on, type State } from '../state.ts';
import { titlesOf } from '../titles.ts';
import type { Question, Wizard } from '../walk.ts';
import { lacking } from '../needs.ts';

const WORDS = {
  th: {
    ask: (papers: string) => `พร้อมเขียนเอกสาร: ${papers}`, write: (count: number, out: string) => `เขียนเอกสาร ${count} ฉบับลงโฟลเดอร์ ${out}`, look: (title: string) => `ดูบนหน้าจอ: ${title}`, browser: 'เปิดดูในเบราว์เซอร์', out: 'เปลี่ยนโฟลเดอร์', pdf: (on: boolean) => `PDF ข้างแฟ้ม Word (ต้องมี LibreOffice): ${on ? 'ทำ' : 'ไม่ทำ'}`, back: '← ย้อนกลับ',
    goto: 'กลับไปแก้', steps: { scores: 'แฟ้มคะแนน', 'agency-confirm': 'หน่วยงานและปี', findings: 'ประเด็น', measures: 'มาตรการ', documents: 'ชนิดเอกสาร', date: 'วันที่และผู้ลงนาม', facts: 'ข้อมูลอื่นในเอกสาร' }, which: 'กลับไปแก้ส่วนใด',
    blanks: (count: number) => `ยังมีช่องว่างให้เติม ${count} แห่ง เติมได้ภายหลังใน Word`, noBlanks: 'ไม่มีช่องว่างที่ต้องเติม', preparing: 'กำลังจัดทำตัวอย่าง …', next: 'หน้าถัดไป', enough: 'พอแล้ว', all: 'แสดงต่อจนจบ', page: (at: number, all: number) => `หน้าจอที่ ${at} จาก ${all}`,
    outAsk: 'วางเอกสารไว้ที่โฟลเดอร์ใด', outFault: 'ให้พิมพ์ชื่อโฟลเดอร์', opened: (path: string) => `เปิดในเบราว์เซอร์แล้ว: ${path}`, notOpened: (path: string) => `เปิดเบราว์เซอร์ให้ไม่ได้ ให้เปิดแฟ้มนี้เอง: ${path}`, emblem: 'ตราครุฑหรือตราหน่วยงาน', newPage: 'ขึ้นหน้าใหม่',
    left: (title: string) => `ไม่ได้จัดทำ: ${title}`, office: 'กำลังตรวจว่ามี LibreOffice หรือไม่ …', noOffice: '✘ เครื่องนี้ไม่มี LibreOffice จึงทำ PDF ให้ไม่ได้ ให้เปิดแฟ้มใน Word แล้วบันทึกเป็น PDF หรือติดตั้ง LibreOffice ก่อน',
  },
  en: {
    ask: (papers: string) => `Ready to write: ${papers}`, write: (count: number, out: string) => `write ${count} papers into ${out}`, look: (title: string) => `look here: ${title}`, browser: 'look in the browser', out: 'another folder', pdf: (on: boolean) => `PDF beside the Word files (needs LibreOffice): ${on ? 'yes' : 'no'}`, back: '← back',
    goto: 'go back and change', steps: { scores: 'the score file', 'agency-confirm': 'agency and years', findings: 'weak points', measures: 'measures', documents: 'kinds of paper', date: 'date and signer', facts: 'other facts' }, which: 'Change what',
    blanks: (count: number) => `${count} blanks are left; they can be filled in Word`, noBlanks: 'no blanks are left', preparing: 'making the preview …', next: 'next page', enough: 'enough', all: 'all the rest', page: (at: number, all: number) => `screen ${at} of ${all}`,
    outAsk: 'Folder for the papers', outFault: 'type the name of a folder', opened: (path: string) => `opened in the browser: ${path}`, notOpened: (path: string) => `no browser could be opened; open this file: ${path}`, emblem: 'emblem', newPage: 'new page',
    left: (title: string) => `not made: ${title}`, office: 'looking for LibreOffice …', noOffice: '✘ LibreOffice is not installed here, so no PDF can be made; save the files as PDF in Word, or install it first',
  },
} as const;

type Action = 'write' | 'browser' | 'out' | 'pdf' | 'goto' | `look:${number}`;
/** Web pages of the preview lie here, inside the output folder, until the papers are written. */
export const PREVIEW_FOLDER = 'preview';

export const previewQuestion: Question = {
  id: 'preview', step: 'finish',
  applies: () => true,
  async ask(state, wizard) {
    const { ask, session, screen: { globals: { lang } } } = wizard;
    const words = WORDS[lang];
    let now = state;
    const { plan } = await session.plan(state);
    if (now.settings.out === undefined) now = { ...now, settings: { ...now.settings, out: `ita-${plan.forYear}` } };
    for (;;) {
      const titles = await titlesOf(now, lang);
      let documents: readonly Document[] = [];
      try {
        const made = await working(wizard, words.preparing, () => session.preview(now));
        documents = made.documents;
        for (const { kind } of made.left) ask.print(words.left(titles[kind] ?? kind));
        sayWarnings(wizard, made.notices.filter(({ code }) => code.startsWith('RENDER_')));
        const blanks = new Set((await lacking(now, session, titles)).filter(({ effect }) => effect === 'blank').map(({ fact }) => fact)).size;
        say(wizard, blanks === 0 ? words.noBlanks : words.blanks(blanks));
      } catch (cause) {
        sayFault(wizard, cause);
      }
      const named = documents.map(({ kind }) => titles[kind] ?? kind);
      const chosen: Action | Back = await ask.select<Action | Back>({
        message: words.ask(named.join(', ')), menu: true,
        choices: [
          ...(documents.length === 0 ? [] : [{ value: 'write' as const, name: words.write(documents.length, now.settings.out ?? '.') }]),
          ...named.map((title, index): Choice<Action> => ({ value: `look:${index}`, name: words.look(title) })),
          ...(documents.length === 0 ? [] : [{ value: 'browser' as const, name: words.browser }]), { value: 'out', name: words.out }, ...(now.settings.formats?.includes('docx') === false ? [] : [{ value: 'pdf' as const, name: words.pdf(now.pdf) }]), { value: 'goto', name: words.goto }, { value: BACK, name: words.back },
        ],
      });
      if (chosen === BACK) return back(now);
      if (chosen === 'write') return on(now);
      if (chosen === 'goto') {
        const answer = await goTo(now, wizard);
        if (answer !== BACK) return answer;
      } else if (chosen === 'pdf') now = await togglePdf(now, wizard);
      else if (chosen === 'out') now = await askFolder(now, wizard);
      else if (chosen === 'browser') await openPages(now, wizard);
      else await show(documents[Number(chosen.slice('look:'.length))] as Document, wizard);
      await wizard.keep(now);
    }
  },
};

async function goTo(state: State, { ask, screen: { globals: { lang } } }: Wizard): Promise<Answer | Back> {
  const words = WORDS[lang];
  const to = await ask.select<string>({ message: words.which, menu: true, choices: Object.entries(words.steps).filter(([id]) => !(state.scoreless && id === 'findings')).map(([value, name]) => ({ value, name })) });
  return to === BACK ? BACK : { state, go: { to } };
}

/** Asked for only where it can be made, so that nobody counts on a PDF until the end. */
async function togglePdf(state: State, wizard: Wizard): Promise<State> {
  const words = WORDS[wizard.screen.globals.lang];
  if (state.pdf) return { ...state, pdf: false };
  const { hasOffice } = await import('../../../pipeline/process/pdf.ts');
  if (await working(wizard, words.office, () => hasOffice())) return { ...state, pdf: true };
  say(wizard, words.noOffice);
  return state;
}

async function askFolder(state: State, { ask, screen: { globals: { lang } } }: Wizard): Promise<State> {
  const words = WORDS[lang];
  const out = await ask.input({ message: words.outAsk, initial: state.settings.out ?? '', check: (text) => (text === '' ? words.outFault : null) });
  return out === BACK ? state : { ...state, settings: { ...state.settings, out } };
}

/** Lines that the question under a screenful takes. */
const MENU_LINES = 8;

/** A paper, a screenful at a time. */
async function show(document: Document, { ask, screen }: Wizard): Promise<void> {
  const words = WORDS[screen.globals.lang];
  const lines = documentLines(document, ask.width(), await wordingOf(document, words)).map(({ text, style }) => {
    const marked = text.replace(/…{3,}/g, (blank) => screen.paint.yellow(blank));
    return style === 'plain' ? marked : screen.paint[style](marked);
  });
  const size = Math.max(5, ask.height() - MENU_LINES);
  const pages = Math.ceil(lines.length / size);
  for (let page = 0; page < pages; page += 1) {
    ask.print(lines.slice(page * size, (page + 1) * size).join('\n'));
    if (page === pages - 1) return;
    const more = await ask.select<'next' | 'all' | 'enough'>({ message: words.page(page + 1, pages), menu: true, choices: [{ value: 'next', name: words.next }, { value: 'enough', name: words.enough }, { value: 'all', name: words.all }] });
    if (more === 'all') ask.print(lines.slice((page + 1) * size).join('\n'));
    if (more !== 'next') return;
  }
}

async function wordingOf({ kind, look }: Document, words: { readonly emblem: string; readonly newPage: string }): Promise<Wording> {
  const { issuedLine, markerText } = await import('../../../write/index.ts');
  return {
    issued: (date) => textOf(issuedLine(date, kind, look.digits)), marker: (list, index) => markerText(list.marker, list.start + index, look.digits), emblem: words.emblem, newPage: words.newPage,
  };
}

async function openPages(state: State, wizard: Wizard): Promise<void> {
  const { session, screen } = wizard;
  const words = WORDS[screen.globals.lang];
  const { writeFiles } = await import('../../../pipeline/files/write.ts');
  const { pages } = await session.preview(state);
  const folder = join(state.settings.out ?? '.', PREVIEW_FOLDER);
  writeFiles(folder, pages, true);
  for (const { path } of pages) {
    const file = join(folder, path);
    say(wizard, (await openFile(file, screen.io.env)) ? words.opened(file) : words.notOpened(file));
  }
}
