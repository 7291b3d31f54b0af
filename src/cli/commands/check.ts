/** Judges rules, frameworks, templates or settings; exit 5 when something is missing. */
import { ItaPlanError } from '../../model/error.ts';
import type { CheckName, CheckResult } from '../../pipeline/check.ts';
import { printJson, type Screen } from '../report.ts';
import { resolveSettings } from '../settings.ts';
import type { CommandSpec } from './index.ts';

const NAMES: readonly CheckName[] = ['rules', 'framework', 'templates', 'settings'];
const SOMETHING_MISSING = 5;

export const checkCommand: CommandSpec = {
  name: 'check',
  words: {
    th: { description: 'ตรวจกฎข้อเสนอแนะ กรอบการประเมิน แม่แบบ หรือแฟ้มตั้งค่า', examples: ['ita-plan check settings ita-plan.json', 'ita-plan check rules กฎของเรา.json'] },
    en: { description: 'check rules, frameworks, templates or settings', examples: ['ita-plan check settings ita-plan.json', 'ita-plan check rules our-rules.json'] },
  },
  arguments: [
    { syntax: '<what>', th: NAMES.join(' | '), en: NAMES.join(' | ') },
    { syntax: '[file]', th: 'แฟ้มหรือโฟลเดอร์ที่จะตรวจ (ถ้าไม่ระบุ ตรวจของที่มากับโปรแกรม)', en: 'file or folder to check (default: the built-in ones)' },
  ],
  stage: 'plan',
  async run([what, file], flags, screen) {
    const name = NAMES.find((one) => one === what);
    if (name === undefined) throw new ItaPlanError('CLI_INVALID_OPTION', { option: 'check', value: what ?? '', expected: NAMES.join(', ') });
    const { check } = await import('../../pipeline/check.ts');
    const results = await check(name, file ?? null, name === 'settings' ? {} : await resolveSettings('plan', flags, screen.io.env));
    if (screen.globals.json) printJson(screen, 'check', { checked: file ?? name, results: results.map(({ id, met, at }) => ({ id, met, at })) }, []);
    else print(results, screen);
    return results.some((result) => result.met === false) ? SOMETHING_MISSING : 0;
  },
};

function print(results: readonly CheckResult[], { io, message, globals: { lang } }: Screen): void {
  const words = lang === 'th' ? { met: 'ผ่าน', missing: 'ไม่มี', memory: 'รอยืนยัน' } : { met: 'met', missing: 'missing', memory: 'unconfirmed' };
  for (const { id, met, fault } of results) {
    const status = met === null ? words.memory : met ? words.met : words.missing;
    io.out(`${status}  ${id}${fault === null ? '' : `  ${fault.code}: ${message(fault.code, fault.params, fault.at)}`}\n`);
  }
  const missing = results.filter((result) => result.met === false).length;
  io.out(lang === 'th' ? `ตรวจ ${results.length} รายการ ขาด ${missing} รายการ\n` : `${results.length} checked, ${missing} missing\n`);
}
