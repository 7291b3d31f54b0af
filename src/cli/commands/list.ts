/** Lists what there is to choose from. */
import { ItaPlanError } from '../../model/error.ts';
import type { ListName } from '../../pipeline/list.ts';
import { printJson } from '../report.ts';
import { table } from '../screen.ts';
import { resolveSettings } from '../settings.ts';
import type { CommandSpec } from './index.ts';

const NAMES: readonly ListName[] = ['documents', 'rules', 'frameworks', 'agencies', 'layouts', 'formats'];

export const listCommand: CommandSpec = {
  name: 'list',
  words: {
    th: { description: 'แสดงรายการที่เลือกใช้ได้: documents rules frameworks agencies layouts formats', examples: ['ita-plan list documents', 'ita-plan list agencies'] },
    en: { description: 'list what there is: documents rules frameworks agencies layouts formats', examples: ['ita-plan list documents', 'ita-plan list agencies'] },
  },
  arguments: [{ syntax: '<what>', th: NAMES.join(' | '), en: NAMES.join(' | ') }],
  stage: 'plan',
  async run([what], flags, screen) {
    const name = NAMES.find((one) => one === what);
    if (name === undefined) throw new ItaPlanError('CLI_INVALID_OPTION', { option: 'list', value: what ?? '', expected: NAMES.join(', ') });
    const { list } = await import('../../pipeline/list.ts');
    const items = await list(name, await resolveSettings('plan', flags, screen.io.env));
    if (screen.globals.json) {
      printJson(screen, 'list', { what: name, items }, []);
      return 0;
    }
    const keys = [...new Set(items.flatMap((item) => Object.keys(item.facts)))].filter((key) => key !== 'description' && key !== 'names');
    const rows = items.map((item) => [item.id, ...keys.map((key) => String(item.facts[key] ?? '-')), [name === 'layouts' ? screen.message('READ_LAYOUT', { layout: item.id }, null) : item.title, item.facts.names ?? item.facts.description].filter(Boolean).join(' · ')]);
    screen.io.out(`${table([{ header: 'id' }, ...keys.map((header) => ({ header })), { header: screen.globals.lang === 'th' ? 'รายการ' : 'title' }], rows, screen.io.columns)}\n`);
    return 0;
  },
};
