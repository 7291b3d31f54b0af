/** The rules as an Excel workbook, to be edited in the office and given back with --rules. */
import { ItaPlanError } from '../../model/error.ts';
import { printJson } from '../report.ts';
import { resolveSettings } from '../settings.ts';
import type { CommandSpec } from './index.ts';

export const rulesCommand: CommandSpec = {
  name: 'rules',
  words: {
    th: {
      description: 'ส่งออกกฎข้อเสนอแนะเป็นสมุดงาน Excel แก้ไขแล้วใช้กับ --rules',
      examples: ['ita-plan rules export -o rules.xlsx', 'ita-plan generate scores.xlsx --rules rules.xlsx', 'ita-plan check rules rules.xlsx'],
    },
    en: { description: 'export the rules as an Excel workbook, to be edited and given back with --rules', examples: ['ita-plan rules export -o rules.xlsx', 'ita-plan generate scores.xlsx --rules rules.xlsx', 'ita-plan check rules rules.xlsx'] },
  },
  arguments: [{ syntax: '<action>', th: 'export', en: 'export' }],
  stage: 'plan',
  options: [{ flags: '-o, --output <FILE>', th: 'สมุดงานที่จะเขียน (ปกติ rules.xlsx)', en: 'workbook to write (default rules.xlsx)' }],
  async run([action], flags, screen) {
    if (action !== 'export') throw new ItaPlanError('CLI_INVALID_OPTION', { option: 'rules', value: action ?? '', expected: 'export' });
    const path = typeof flags.output === 'string' ? flags.output : 'rules.xlsx';
    const { exportRules } = await import('../../pipeline/rules-workbook/index.ts');
    const { rules } = await exportRules(path, await resolveSettings('plan', flags, screen.io.env), screen.globals.force);
    if (screen.globals.json) printJson(screen, 'rules', { path, rules }, []);
    else screen.io.out(`${path}\n`);
    return 0;
  },
};
