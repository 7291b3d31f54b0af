/** Judges rules, frameworks, templates, settings or a finished paper; exit 5 when something is missing. */
import { ItaPlanError } from '../../model/error.ts';
import type { CheckName, CheckResult } from '../../pipeline/check.ts';
import { documentCheckText } from '../document-check.ts';
import { exitFor, printJson, type Screen, sayNotices } from '../report.ts';
import { type Flags, resolveSettings } from '../settings.ts';
import type { CommandSpec } from './index.ts';

const NAMES: readonly CheckName[] = ['rules', 'framework', 'templates', 'settings'];
const DOCUMENT = 'document';
const SOMETHING_MISSING = 5;

export const checkCommand: CommandSpec = {
  name: 'check',
  words: {
    th: { description: 'ตรวจกฎข้อเสนอแนะ กรอบการประเมิน แม่แบบ แฟ้มตั้งค่า หรือเอกสารที่จัดทำแล้ว', examples: ['ita-plan check settings ita-plan.json', 'ita-plan check rules กฎของเรา.json', 'ita-plan check document มาตรการ.docx --year 2565'] },
    en: { description: 'check rules, frameworks, templates, settings or a finished paper', examples: ['ita-plan check settings ita-plan.json', 'ita-plan check rules our-rules.json', 'ita-plan check document measures.docx --year 2565'] },
  },
  arguments: [
    { syntax: '<what>', th: [...NAMES, DOCUMENT].join(' | '), en: [...NAMES, DOCUMENT].join(' | ') },
    { syntax: '[file]', th: 'แฟ้มหรือโฟลเดอร์ที่จะตรวจ (ถ้าไม่ระบุ ตรวจของที่มากับโปรแกรม)', en: 'file or folder to check (default: the built-in ones)' },
  ],
  stage: 'plan',
  async run([what, file], flags, screen) {
    if (what === DOCUMENT) return checkPaper(file, flags, screen);
    const name = NAMES.find((one) => one === what);
    if (name === undefined) throw new ItaPlanError('CLI_INVALID_OPTION', { option: 'check', value: what ?? '', expected: [...NAMES, DOCUMENT].join(', ') });
    const { check } = await import('../../pipeline/check.ts');
    const results = await check(name, file ?? null, name === 'settings' ? {} : await resolveSettings('plan', flags, screen.io.env));
    if (screen.globals.json) printJson(screen, 'check', { checked: file ?? name, results: results.map(({ id, met, at }) => ({ id, met, at })) }, []);
    else print(results, screen);
    return results.some((result) => result.met === false) ? SOMETHING_MISSING : 0;
  },
};

/** A paper or plan.json: per requirement of its year met or missing, and where. */
async function checkPaper(file: string | undefined, flags: Flags, screen: Screen): Promise<number> {
  if (file === undefined) throw new ItaPlanError('CLI_MISSING_ARGUMENT', { argument: 'file' });
  const { checkDocument } = await import('../../pipeline/review.ts');
  const result = await checkDocument(file, await resolveSettings('plan', flags, screen.io.env));
  const { fiscalYear, results, notices } = result;
  if (screen.globals.json) printJson(screen, 'check', { checked: file, fiscalYear, results }, notices);
  else screen.io.out(documentCheckText(result, screen.globals.lang, screen.io.columns));
  sayNotices(screen, notices);
  return results.some(({ met }) => met === false) ? SOMETHING_MISSING : exitFor(screen, notices);
}

function print(results: readonly CheckResult[], { io, message, globals: { lang } }: Screen): void {
  const words = lang === 'th' ? { met: 'ผ่าน', missing: 'ไม่มี', memory: 'รอยืนยัน' } : { met: 'met', missing: 'missing', memory: 'unconfirmed' };
  for (const { id, met, fault } of results) {
    const status = met === null ? words.memory : met ? words.met : words.missing;
    io.out(`${status}  ${id}${fault === null ? '' : `  ${fault.code}: ${message(fault.code, fault.params, fault.at)}`}\n`);
  }
  const missing = results.filter((result) => result.met === false).length;
  io.out(lang === 'th' ? `ตรวจ ${results.length} รายการ ขาด ${missing} รายการ\n` : `${results.length} checked, ${missing} missing\n`);
}
