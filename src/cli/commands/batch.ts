/** Makes the papers of every agency of a file, with a summary of all; what fails is listed and stops nobody else. */
import { join } from 'node:path';
import { ItaPlanError } from '../../model/error.ts';
import type { Settings } from '../../model/settings.ts';
import type { BatchRequest, BatchResult, Fault, Outcome } from '../../pipeline/batch/index.ts';
import { progressOn } from '../progress.ts';
import { exitFor, type Screen, sayNotices } from '../report.ts';
import { type Flags, settingsFile, typedSettings } from '../settings.ts';
import { exitOfSignal, hearSignals } from '../signals.ts';
import type { CommandSpec } from './index.ts';

const SOME_FAILED = 4;
const NO_SPACE = 40;

export const batchCommand: CommandSpec = {
  name: 'batch',
  words: {
    th: {
      description: 'จัดทำเอกสารของทุกหน่วยงานในแฟ้มเดียว พร้อมสรุปของจังหวัด ทำต่อจากเดิมได้',
      examples: ['ita-plan batch province.xlsx --year 2564 --out ผลลัพธ์', 'ita-plan batch province.xlsx --out ผลลัพธ์ --resume', 'ita-plan batch province.xlsx --out ผลลัพธ์ --where district=เมือง --where type=อบต.,ทต. --dry-run'],
    },
    en: {
      description: 'make the papers of every agency of a file, with a summary of the province; can be resumed',
      examples: ['ita-plan batch province.xlsx --year 2564 --out papers', 'ita-plan batch province.xlsx --out papers --resume', 'ita-plan batch province.xlsx --out papers --where district=เมือง --where type=อบต.,ทต. --dry-run'],
    },
  },
  arguments: [{ syntax: '<scores>', th: 'แฟ้มคะแนน (CSV หรือ XLSX) ที่มีหลายหน่วยงาน', en: 'score file (CSV or XLSX) of many agencies' }],
  stage: 'generate',
  options: [
    { flags: '--where <COND>', repeat: true, th: 'เลือกหน่วยงาน เช่น district=เมือง type=อบต.,ทต. province!=… (ระบุซ้ำได้)', en: 'which agencies: district=… type=อบต.,ทต. province!=… (repeatable)' },
    { flags: '--pdf', th: 'จัดทำ PDF ข้างแฟ้ม Word ด้วย LibreOffice ที่ติดตั้งไว้', en: 'make a PDF beside each Word file, with an installed LibreOffice' },
    { flags: '--resume', th: 'ทำเฉพาะที่ยังขาดหรือเปลี่ยนไปจากครั้งก่อน', en: 'do only what is missing or changed since the last run' },
    { flags: '--dry-run', th: 'แสดงว่าจะเขียนแฟ้มใดบ้าง โดยไม่เขียน', en: 'print the files that would be written, write none' },
    { flags: '--concurrency <N>', th: 'จำนวนงานที่ทำพร้อมกัน (ปกติเลือกให้เอง)', en: 'how many at once (default: chosen for you)' },
  ],
  async run([scores], flags, screen) {
    const request = await requestOf(scores, flags, screen);
    const { batch } = await import('../../pipeline/batch/index.ts');
    const progress = progressOn(screen);
    const signals = hearSignals((signal) => screen.say(`\n${WORDS[screen.globals.lang].stopping(signal)}`));
    try {
      const result = await batch(request, {
        stopped: signals.came,
        onDone: (outcome, done, total) => {
          progress.step(done, total, outcome.name);
          if (screen.globals.json) screen.io.out(`${JSON.stringify(lineOf(outcome, screen))}\n`);
          else if (request.dryRun) for (const { path } of outcome.state === 'made' ? (outcome.done?.files ?? []) : []) screen.io.out(`${join(request.out, path)}\n`);
        },
      });
      progress.end();
      say(result, request, screen);
      return exitOf(result, screen);
    } finally {
      progress.end();
      signals.close();
    }
  },
};

async function requestOf(scores: string | undefined, flags: Flags, { io, globals }: Screen): Promise<BatchRequest> {
  if (scores === undefined) throw new ItaPlanError('CLI_SCORES_MISSING', {});
  const [{ isFolder }, { parseWhere, readSettingsFolder }] = await Promise.all([import('../../pipeline/files/read.ts'), import('../../pipeline/batch/index.ts')]);
  const given = typeof flags.settings === 'string' ? flags.settings : null;
  const folder = given !== null && isFolder(given) ? await readSettingsFolder(given) : null;
  const common: Settings = folder === null ? await settingsFile(given) : (folder.common ?? {});
  const typed = await typedSettings('generate', flags, io.env, {});
  const conditions = Array.isArray(flags.where) ? flags.where : [];
  return {
    scores, typed, common, folder, out: typed.out ?? common.out ?? '.',
    where: [...conditions.map(parseWhere), ...(typeof flags.agency === 'string' ? [{ key: 'agency' as const, not: false, values: [flags.agency] }] : [])],
    force: globals.force, resume: flags.resume === true, dryRun: flags.dryRun === true, pdf: flags.pdf === true, concurrency: threads(flags.concurrency),
  };
}

function threads(given: Flags[string]): number | null {
  if (given === undefined) return null;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > 64) throw new ItaPlanError('CLI_INVALID_OPTION', { option: '--concurrency', value: String(given), expected: '1–64' });
  return number;
}

function lineOf({ name, folder, state, done, fault, notices }: Outcome, screen: Screen): object {
  return { schema: 'ita-plan/batch@1', type: 'agency', agency: name, folder, state, files: done?.files ?? [], left: done?.left ?? [], failed: fault === null ? null : said(fault, screen), notices };
}

const said = ({ code, params, at }: Fault, { message }: Screen): object => ({ code, params, at, message: message(code, params as never, at) });

function say(result: BatchResult, request: BatchRequest, screen: Screen): void {
  const { total, made, kept, failures, papers, pdfs, stopped, waiting, notices } = result;
  const { io, globals: { lang, json } } = screen;
  if (json) {
    io.out(`${JSON.stringify({ schema: 'ita-plan/batch@1', type: 'end', total, made, kept, waiting, failed: failures.map(({ name, fault }) => ({ agency: name, ...said(fault, screen) })), stopped, papers, ...(pdfs === null ? {} : { pdfs }), notices })}\n`);
    return;
  }
  const words = WORDS[lang];
  sayNotices(screen, notices);
  for (const { name, fault: { code, params, at } } of failures.slice(0, MOST_FAILURES)) io.err(`${screen.paint.red(words.failed)} ${name}: ${screen.message(code, params as never, at)}\n`);
  if (failures.length > MOST_FAILURES) screen.say(words.more(failures.length - MOST_FAILURES));
  screen.say((request.dryRun ? words.wouldMake : words.made)(made, kept, failures.length, total));
  if (stopped !== null) io.err(`${stopped === 'WRITE_NO_SPACE' ? screen.message('WRITE_NO_SPACE', { path: request.out }, null) : ''}${words.resume(waiting)}\n`);
  for (const path of [...papers, ...(request.dryRun ? (pdfs ?? []) : [])]) io.out(`${join(request.out, path)}\n`);
}

function exitOf({ stopped, failures, notices }: BatchResult, screen: Screen): number {
  if (stopped === 'WRITE_NO_SPACE') return NO_SPACE;
  if (stopped !== null) return exitOfSignal(stopped);
  return failures.length > 0 ? SOME_FAILED : exitFor(screen, notices);
}

const MOST_FAILURES = 30;

const WORDS = {
  th: {
    failed: 'ไม่สำเร็จ',
    more: (count: number) => `… และอีก ${count} รายการ ดูทั้งหมดในแผ่นงาน «ปัญหา» ของ summary.xlsx`,
    made: (made: number, kept: number, failed: number, total: number) => `จัดทำ ${made} หน่วยงาน${kept === 0 ? '' : ` ใช้ของเดิมที่ยังตรงกัน ${kept} หน่วยงาน`}${failed === 0 ? '' : ` ไม่สำเร็จ ${failed} รายการ`} จากทั้งหมด ${total} หน่วยงาน`,
    wouldMake: (made: number, kept: number, failed: number, total: number) => `จะจัดทำ ${made} หน่วยงาน${kept === 0 ? '' : ` ใช้ของเดิมที่ยังตรงกัน ${kept} หน่วยงาน`}${failed === 0 ? '' : ` ไม่สำเร็จ ${failed} รายการ`} จากทั้งหมด ${total} หน่วยงาน ไม่ได้เขียนแฟ้มใด`,
    stopping: (signal: string) => `ได้รับคำสั่งหยุด (${signal}) กำลังทำหน่วยงานปัจจุบันให้เสร็จ สั่งซ้ำอีกครั้งเพื่อหยุดทันที`,
    resume: (left: number) => ` ยังไม่ได้ทำ ${left} หน่วยงาน เอกสารที่ทำแล้วครบถ้วนทุกแฟ้ม ทำต่อได้ด้วยคำสั่งเดิมโดยเพิ่ม --resume`,
  },
  en: {
    failed: 'failed',
    more: (count: number) => `… and ${count} more; all of them stand in the sheet «ปัญหา» of summary.xlsx`,
    made: (made: number, kept: number, failed: number, total: number) => `${made} agencies made${kept === 0 ? '' : `, ${kept} kept as they were`}${failed === 0 ? '' : `, ${failed} failed`}, of ${total}`,
    wouldMake: (made: number, kept: number, failed: number, total: number) => `${made} agencies would be made${kept === 0 ? '' : `, ${kept} kept as they are`}${failed === 0 ? '' : `, ${failed} would fail`}, of ${total}; nothing was written`,
    stopping: (signal: string) => `Stopping (${signal}) when the current agency is whole; once more stops at once`,
    resume: (left: number) => ` ${left} agencies not done. Every file made is whole; go on with the same command and --resume`,
  },
} as const;
