/** An office's own templates: copied out, checked, and asked what they want. */
import type { Lang } from '../../messages/index.ts';
import { ItaPlanError } from '../../model/error.ts';
import type { TemplateResult } from '../../pipeline/template.ts';
import type { Wanted } from '../../render/index.ts';
import { printJson, type Screen } from '../report.ts';
import { requestOf } from '../request.ts';
import { table } from '../screen.ts';
import { type Flags, resolveSettings } from '../settings.ts';
import type { CommandSpec } from './index.ts';

const FAULTY = 30;

type Action = (rest: readonly (string | undefined)[], flags: Flags, screen: Screen) => Promise<number>;

const ACTIONS: Readonly<Record<string, Action>> = {
  async copy([folder], _, screen) {
    if (folder === undefined) throw new ItaPlanError('CLI_MISSING_ARGUMENT', { argument: 'DIR' });
    const { copyTemplates } = await import('../../pipeline/template.ts');
    const files = copyTemplates(folder, screen.globals.force);
    if (screen.globals.json) printJson(screen, 'template', { action: 'copy', files }, []);
    else for (const path of files) screen.io.out(`${path}\n`);
    return 0;
  },
  async check([folder], flags, screen) {
    const { checkTemplates } = await import('../../pipeline/template.ts');
    const results = await checkTemplates(folder ?? (await resolveSettings('generate', flags, screen.io.env)).templates);
    const isFaulty = results.some(({ faults }) => faults.length > 0);
    if (screen.globals.json) printJson(screen, 'template', { action: 'check', results: results.map((one) => asJson(one, screen)) }, []);
    else if (isFaulty) sayFaults(results, screen);
    else for (const { id } of results) screen.io.out(`${WORDS[screen.globals.lang].fine}  ${id}\n`);
    return isFaulty ? FAULTY : 0;
  },
  async fields([kind, scores], flags, screen) {
    const { templateFields } = await import('../../pipeline/template.ts');
    const request = scores === undefined ? null : await requestOf('generate', scores, flags, screen.io.env);
    const wanted = await templateFields(kind ?? null, request, request?.settings ?? await resolveSettings('generate', flags, screen.io.env));
    if (screen.globals.json) printJson(screen, 'template', { action: 'fields', kind: kind ?? null, ...wanted }, []);
    else screen.io.out(wantedText(wanted, screen));
    return 0;
  },
};

export const templateCommand: CommandSpec = {
  name: 'template',
  words: {
    th: {
      description: 'แม่แบบของหน่วยงานเอง: copy คัดลอกแม่แบบตั้งต้น, check ตรวจ, fields แสดงข้อมูลที่แม่แบบใช้',
      examples: ['ita-plan template copy แม่แบบ', 'ita-plan template check แม่แบบ', 'ita-plan template fields announcement scores.csv'],
    },
    en: {
      description: 'your own templates: copy the built-in ones, check yours, list the fields they use',
      examples: ['ita-plan template copy templates', 'ita-plan template check templates', 'ita-plan template fields announcement scores.csv'],
    },
  },
  arguments: [
    { syntax: '<action>', th: 'copy | check | fields', en: 'copy | check | fields' },
    { syntax: '[name]', th: 'โฟลเดอร์แม่แบบ (copy, check) หรือชนิดเอกสาร (fields)', en: 'folder of templates (copy, check) or kind of paper (fields)' },
    { syntax: '[scores]', th: 'แฟ้มคะแนนหรือ plan.json ที่จะดูว่าขาดข้อมูลใด (fields)', en: 'score file or plan.json to see what is missing (fields)' },
  ],
  stage: 'generate',
  async run([action = '', ...rest], flags, screen) {
    const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
    if (run === undefined) throw new ItaPlanError('CLI_INVALID_OPTION', { option: 'template', value: action, expected: Object.keys(ACTIONS).join(', ') });
    return run(rest, flags, screen);
  },
};

function asJson({ id, faults }: TemplateResult, { message }: Screen): object {
  return { id, met: faults.length === 0, faults: faults.map(({ code, params, at }) => ({ code, at, message: message(code, params, at) })) };
}

/** A fault of a partial that many papers call is told once. */
function sayFaults(results: readonly TemplateResult[], { io, paint, message, globals }: Screen): void {
  const faults = new Map(results.flatMap((one) => one.faults).map((fault) => [JSON.stringify([fault.code, fault.params, fault.at]), fault]));
  for (const { code, params, at } of faults.values()) {
    const place = at === null ? '' : `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')}  `;
    io.err(`${paint.red(`${place}${code}`)}\n  ${message(code, params, null)}\n${at?.text === undefined ? '' : `  | ${at.text}\n`}`);
  }
  io.err(`${WORDS[globals.lang].count(faults.size)}\n`);
}

function wantedText({ fields, facts }: Wanted, { io, globals }: Screen): string {
  const words = WORDS[globals.lang];
  const state = (given: boolean | null): string => (given === null ? '' : given ? words.given : words.empty);
  const columns = (first: string): { header: string }[] => [{ header: first }, ...(facts.concat(fields as never).some(({ given }) => given !== null) ? [{ header: words.state }] : []), { header: words.meaning }];
  const row = (name: string, given: boolean | null, about: string): string[] => (given === null ? [name, about] : [name, state(given), about]);
  const parts = [
    ...(fields.length === 0 ? [] : [table(columns(words.field), fields.map(({ path, given, about, is }) => row(path, given, `${about} (${words.is[is]})`)), io.columns)]),
    ...(facts.length === 0 ? [] : [table(columns(words.fact), facts.map(({ fact, given, label, without }) => row(fact, given, `${label} (${words.without[without]})`)), io.columns)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

interface Words {
  readonly fine: string; readonly field: string; readonly fact: string; readonly state: string; readonly meaning: string; readonly given: string; readonly empty: string;
  readonly count: (faults: number) => string;
  readonly is: Readonly<Record<Wanted['fields'][number]['is'], string>>;
  readonly without: Readonly<Record<Wanted['facts'][number]['without'], string>>;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  th: {
    fine: 'ผ่าน', field: 'ข้อมูล', fact: 'ข้อเท็จจริง', state: 'มีหรือไม่', meaning: 'ความหมาย', given: 'มี', empty: 'ว่าง', count: (faults) => `พบข้อผิด ${faults} แห่ง`,
    is: { text: 'ข้อความ', number: 'ตัวเลข', flag: 'ใช่หรือไม่', list: 'รายการ', record: 'กลุ่ม' },
    without: { blank: 'ถ้าไม่มี เว้นจุดให้เติม', omit: 'ถ้าไม่มี เว้นทั้งประโยค', refuse: 'ถ้าไม่มี ไม่จัดทำเอกสาร' },
  },
  en: {
    fine: 'fine', field: 'field', fact: 'fact', state: 'given', meaning: 'meaning', given: 'yes', empty: 'EMPTY', count: (faults) => `${faults} fault${faults === 1 ? '' : 's'}`,
    is: { text: 'text', number: 'number', flag: 'yes or no', list: 'list', record: 'group' },
    without: { blank: 'dots without it', omit: 'sentence left out without it', refuse: 'no paper without it' },
  },
};
