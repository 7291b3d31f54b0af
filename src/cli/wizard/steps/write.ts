/** Saves the settings, makes the papers with the very command that is then printed, and says what is left to do. */
import { basename, dirname, join } from 'node:path';
import type { Settings } from '../../../model/settings.ts';
import type { Generated } from '../../../pipeline/index.ts';
import { sayResult } from '../../commands/generate.ts';
import { requestPerhapsScoreless } from '../../request.ts';
import { BACK, type Back } from '../asker.ts';
import { asFlags, commandLine, repeatingArguments } from '../command-line.ts';
import { sayFault, working } from '../say.ts';
import { back, on, type State } from '../state.ts';
import type { Question, Wizard } from '../walk.ts';
import { PREVIEW_FOLDER } from './finish.ts';

const WORDS = {
  th: {
    differs: (path: string, keys: string) => `${path} มีอยู่แล้วและต่างจากคำตอบครั้งนี้ (${keys})`, replace: 'บันทึกทับ (คำตอบใหม่รวมกับค่าเดิมแล้ว)', other: 'บันทึกเป็นชื่ออื่น', name: 'ชื่อแฟ้มตั้งค่า', nameFault: 'ให้พิมพ์ชื่อที่ลงท้ายด้วย .json', back: '← ย้อนกลับ',
    writing: (pdf: boolean) => (pdf ? 'กำลังเขียนเอกสารและทำ PDF … อาจใช้เวลาราวหนึ่งนาที' : 'กำลังเขียนเอกสาร …'), exists: 'มีแฟ้มชื่อเดียวกันอยู่แล้ว', force: 'เขียนทับแฟ้มเดิม', folder: 'เปลี่ยนโฟลเดอร์', saved: (path: string) => `บันทึกคำตอบไว้ใน ${path}`, repeat: 'ครั้งหน้าสั่งบรรทัดเดียวได้ผลเหมือนกันโดยไม่ต้องตอบคำถาม:',
  },
  en: {
    differs: (path: string, keys: string) => `${path} exists and differs from these answers (${keys})`, replace: 'replace it (the answers are laid over what it held)', other: 'save under another name', name: 'name of the settings file', nameFault: 'type a name that ends in .json', back: '← back',
    writing: (pdf: boolean) => (pdf ? 'writing the papers and their PDF … this may take a minute' : 'writing the papers …'), exists: 'files of these names exist', force: 'replace them', folder: 'another folder', saved: (path: string) => `answers saved in ${path}`, repeat: 'Next time this one line does the same without questions:',
  },
} as const;

export const writeQuestion: Question = {
  id: 'write', step: 'finish',
  applies: () => true,
  async ask(state, wizard) {
    const { ask, screen } = wizard;
    const words = WORDS[screen.globals.lang];
    const settingsPath = await saveSettings(state, wizard);
    if (settingsPath === BACK) return back(state);
    const args = repeatingArguments(state, settingsPath, screen.io.env);
    let force = screen.globals.force;
    for (;;) {
      try {
        const request = await requestPerhapsScoreless('generate', state.scores ?? undefined, asFlags(args), screen.io.env);
        const { generate } = await import('../../../pipeline/index.ts');
        const result = await working(wizard, words.writing(state.pdf), () => generate(request, force, state.pdf));
        await clearPreview(state, wizard);
        sayEnd(result, args, settingsPath, wizard);
        return on(state);
      } catch (cause) {
        if (sayFault(wizard, cause).code !== 'WRITE_EXISTS') return back(state);
        const chosen = await ask.select<'force' | Back>({ message: words.exists, choices: [{ value: 'force', name: words.force }, { value: BACK, name: words.folder }] });
        if (chosen === BACK) return back(state);
        force = true;
      }
    }
  },
};

/** ita-plan.json beside what it speaks of; one that says something else is replaced only when asked. */
async function saveSettings(state: State, { ask, screen, settingsPath }: Wizard): Promise<string | Back> {
  const words = WORDS[screen.globals.lang];
  const [{ readTextIfPresent }, { writeFiles }] = await Promise.all([import('../../../pipeline/files/read.ts'), import('../../../pipeline/files/write.ts')]);
  let path = settingsPath;
  for (;;) {
    const { text, changed } = await settingsText(state.settings, path, readTextIfPresent(path));
    const differs = changed.length > 0 && !screen.globals.force;
    const chosen = !differs ? 'replace' : await ask.select<'replace' | 'other' | Back>({
      message: words.differs(path, changed.slice(0, 6).join(', ')), choices: [{ value: 'replace', name: words.replace }, { value: 'other', name: words.other }, { value: BACK, name: words.back }],
    });
    if (chosen === BACK) return BACK;
    if (chosen === 'replace') {
      writeFiles(dirname(path), [{ path: basename(path), bytes: new TextEncoder().encode(text) }], true);
      return path;
    }
    const name = await ask.input({ message: words.name, initial: path.replace(/\.json$/i, '-2.json'), check: (typed) => (/.\.json$/i.test(typed) ? null : words.nameFault) });
    if (name !== BACK) path = name;
  }
}

/** The file's text, paths as seen from its folder, and the keys that would change in the one that is there. */
async function settingsText(settings: Settings, path: string, there: string | null): Promise<{ text: string; changed: readonly string[] }> {
  const { toFolder } = await import('../../../pipeline/settings.ts');
  const stored = toFolder(settings, dirname(path)) as Readonly<Record<string, unknown>>;
  const before = there === null ? {} : parsed(there);
  const schema = before.$schema === undefined ? {} : { $schema: before.$schema };
  const keys = new Set([...Object.keys(stored), ...Object.keys(before)]);
  keys.delete('$schema');
  const changed = there === null ? [] : [...keys].filter((key) => JSON.stringify(stored[key]) !== JSON.stringify(before[key]));
  return { text: changed.length === 0 && there !== null ? there : `${JSON.stringify({ ...schema, ...stored }, null, 2)}\n`, changed };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>;
  } catch {
    return { '?': null };
  }
}

/** Web pages that were made for looking go, and their folder with them. */
async function clearPreview(state: State, { session }: Wizard): Promise<void> {
  const { removeEmptyFolder, removeFile } = await import('../../../pipeline/files/write.ts');
  const folder = join(state.settings.out ?? '.', PREVIEW_FOLDER);
  for (const { path } of (await session.preview(state)).pages) removeFile(folder, path);
  removeEmptyFolder(folder);
}

function sayEnd(result: Generated, args: readonly string[], settingsPath: string, { ask, screen }: Wizard): void {
  const words = WORDS[screen.globals.lang];
  ask.print('');
  sayResult(result, screen);
  ask.print(`\n${words.saved(settingsPath)}\n${words.repeat}\n\n  ${screen.paint.bold(commandLine(args, process.platform, screen.io.program))}\n`);
}
