import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HERE, messageHere } from '../../../src/cli/wizard/here.ts';
import { inFolder, runWizard } from './scripted.ts';

/** A flag or a key of the settings file: words that an officer in the wizard cannot use. */
const FLAG = /(?<!\S)--[a-z]|ita-plan\.json|ownMeasures/;
/** Said only of what the wizard never asks for, or after its end, when the command has been printed. */
const ELSEWHERE: readonly string[] = [
  'CLI_BUG', 'CLI_UNKNOWN_COMMAND', 'CLI_UNKNOWN_OPTION', 'CLI_MISSING_ARGUMENT', 'CLI_NO_TERMINAL', 'CLI_AGENCY_MISSING', 'CLI_FOR_YEAR_MISSING', 'CLI_SEVERAL_AGENCIES', 'CLI_SAME_NAME', 'CLI_SEVERAL_PLANS', 'CLI_WHERE',
  'CLI_YEAR_ASSUMED', 'CLI_OTHER_YEARS_LEFT', 'READ_YEAR_FROM_TITLE', 'READ_YEAR_FROM_SHEET', 'SETTINGS_PLAN_FILE', 'WRITE_PDF_FONT',
];

describe('messages in the wizard', () => {
  it.each(['th', 'en'] as const)('have words of their own wherever those of the command line name a flag (%s)', (lang) => {
    const rooms = readdirSync(`src/messages/${lang}`).filter((name) => !/^(index|batch|review|settings)\.ts$/.test(name));
    const entries = rooms.flatMap((name) => readFileSync(`src/messages/${lang}/${name}`, 'utf8').split(/\n {2}(?=[A-Z_]+: \()/).slice(1));
    const named = entries.filter((entry) => FLAG.test(entry.split('\n};')[0] as string)).map((entry) => entry.slice(0, entry.indexOf(':')));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((code) => !(code in HERE) && !ELSEWHERE.includes(code))).toEqual([]);
  });

  it('name no flag themselves', () => {
    const facts = { fiscalYear: 2563, used: 2562, first: 2562, given: 'ก', name: 'ข', file: 'ก.csv', forYear: 2564, previous: 2564, wanted: 'ก', count: 2, finding: '4', date: '2022-01-01', sheet: 'ก', sheets: ['ข'], years: [2563], paths: ['ก'], path: 'ก', type: 'png', family: 'ก', expected: 'ข', near: [], layouts: [] };
    for (const code of Object.keys(HERE)) for (const lang of ['th', 'en'] as const) expect(messageHere(code as 'CLI_YEAR_UNKNOWN', facts, null, lang)).not.toMatch(FLAG);
  });

  it('are what an officer reads: of the year, the kind, the date', () => inFolder({ 'scores-2563.csv': readFileSync('examples/university-units/scores-2563.csv') }, async () => {
    const run = await runWizard([], ['scores', 'ถูกต้อง', { type: 'นิติ', pick: 'คณะนิติ' }, 'ถูกต้อง', 'ใช้', 'ใช้', 'enter', '1 ม.ค. 2563', 'back', '1 พ.ย. 2564', 'leave']);
    const text = run.log.join('\n').replace(/\n {4}/g, '');
    expect(text).toContain('ถ้าไม่ใช่ให้เลือกแก้ปีของคะแนน');
    expect(text).toContain('ให้เลือกแก้ประเภทหน่วยงาน');
    expect(text).toMatch(/→ 1 ม\.ค\. 2563\n[^?]*โปรดตรวจวันที่/);
    expect(text).toMatch(/→ 1 พ\.ย\. 2564\n[^?]*พ้นปีงบประมาณ 2564/);
    expect(text).not.toMatch(FLAG);
  }));
});
