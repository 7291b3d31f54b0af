/** PDF through an installed LibreOffice: all files in one go, in a profile of its own, never longer than its time. */
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { onWorkbench, type Workbench } from '../files/temporary.ts';

/** A Word file to turn, by its path. */
export interface WordFile { readonly path: string; readonly bytes: Uint8Array; readonly font: string }

export type Turned =
  | { readonly path: string; readonly pdf: Uint8Array; readonly foreignFonts: readonly string[] | null }
  | { readonly path: string; readonly pdf: null; readonly cause: 'time' | 'nothing-made' };

/** Names and usual places of LibreOffice on the three systems. */
const PROGRAMS = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.com'];
/** Milliseconds: for the first start, and for each paper. */
const TIME = { start: 60_000, paper: 30_000 } as const;

export interface PdfOptions {
  /** Programs to try, in order. */
  readonly programs?: readonly string[];
  readonly time?: typeof TIME | { readonly start: number; readonly paper: number };
}

/** Null where LibreOffice is not installed. */
export async function toPdf(files: readonly WordFile[], { programs = PROGRAMS, time = TIME }: PdfOptions = {}): Promise<readonly Turned[] | null> {
  return onWorkbench(async (bench) => {
    const inputs = files.map(({ bytes }, index) => bench.put(`${index}.docx`, bytes));
    const args = [`-env:UserInstallation=${pathToFileURL(join(bench.folder, 'profile')).href}`, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', bench.folder, ...inputs];
    for (const program of programs) {
      const run = await runFor(program, args, time.start + time.paper * files.length);
      if (run.state === 'missing') continue;
      return Promise.all(files.map((file, index) => turned(file, `${index}.pdf`, bench, run.state === 'time')));
    }
    return null;
  });
}

/** Whether there is a LibreOffice to ask, before anybody counts on a PDF. */
export async function hasOffice(programs: readonly string[] = PROGRAMS): Promise<boolean> {
  for (const program of programs) if ((await runFor(program, ['--version'], TIME.start)).state !== 'missing') return true;
  return false;
}

async function turned({ path, font }: WordFile, name: string, bench: Workbench, outOfTime: boolean): Promise<Turned> {
  const pdf = bench.take(name);
  return pdf === null || pdf.length === 0 ? { path, pdf: null, cause: outOfTime ? 'time' : 'nothing-made' } : { path, pdf, foreignFonts: await foreignFonts(join(bench.folder, name), font) };
}

/** Fonts in a PDF when the paper's own is not among them, [] when it is; asks the system's list where pdffonts is missing, null where nobody knows. */
async function foreignFonts(pdf: string, font: string): Promise<readonly string[] | null> {
  const listed = await runFor('pdffonts', [pdf], TIME.paper);
  if (listed.state === 'done') {
    const used = listed.out.split('\n').slice(2).map((line) => line.split(/\s/)[0]?.replace(/^[A-Z]{6}\+/, '') ?? '').filter((name) => name !== '');
    return used.some((name) => plain(name).startsWith(plain(font))) ? [] : [...new Set(used)];
  }
  const installed = await runFor('fc-list', [':', 'family'], TIME.paper);
  if (installed.state !== 'done') return null;
  return installed.out.split(/[\n,]/).some((name) => plain(name) === plain(font)) ? [] : ['?'];
}

const plain = (name: string): string => name.replace(/[\s-]/g, '').toLowerCase();

interface Run { readonly state: 'done' | 'missing' | 'time' | 'failed'; readonly out: string }

/** LibreOffice starts a second process: the whole group is ended when its time is over. */
function runFor(program: string, args: readonly string[], milliseconds: number): Promise<Run> {
  return new Promise((resolve) => {
    let [out, isLate] = ['', false];
    const child = spawn(program, [...args], { stdio: ['ignore', 'pipe', 'ignore'], detached: process.platform !== 'win32', windowsHide: true });
    const clock = setTimeout(() => {
      isLate = true;
      end(child.pid);
    }, milliseconds);
    const stop = (): void => end(child.pid);
    process.once('exit', stop);
    const finish = (state: Run['state']): void => {
      process.off('exit', stop);
      clearTimeout(clock);
      resolve({ state, out });
    };
    child.stdout.on('data', (data: Buffer) => { out += data.toString('utf8'); });
    child.on('error', () => finish('missing'));
    child.on('close', (code) => finish(isLate ? 'time' : code === 0 ? 'done' : 'failed'));
  });
}

function end(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // gone already
  }
}
