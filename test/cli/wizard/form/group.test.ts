import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../../src/cli/option-values.ts';
import { type Group, GROUPS, SETTING_OPTIONS, type SettingOption } from '../../../../src/cli/options.ts';
import { ELSEWHERE, optionsIn } from '../../../../src/cli/wizard/form/group.ts';
import { questionOf } from '../../../../src/cli/wizard/form/labels.ts';
import { askOption } from '../../../../src/cli/wizard/form/option.ts';
import { FACT_GROUPS } from '../../../../src/cli/wizard/steps/facts.ts';
import { type Reply, scripted } from '../scripted.ts';

/** Groups that a step opens as a list. */
const OPENED: readonly Group[] = ['reading', 'agency', 'targets', 'measures', ...FACT_GROUPS];
/** What is typed for each kind of value, and what it becomes. */
const TYPED: Readonly<Record<string, readonly [readonly Reply[], unknown]>> = {
  text: [['ก ข'], 'ก ข'], year: [['๒๕๖๕'], 2565], score: [['92.5'], 92.5], count: [['3'], 3], size: [['15'], 15], date: [['5 มี.ค. 2565'], '2022-03-05'], switch: [['ไม่ใช่'], false],
  paths: [['ก.json', 'ข.json', ''], ['ก.json', 'ข.json']], texts: [['กองคลัง', 'กองช่าง', ''], ['กองคลัง', 'กองช่าง']], dates: [['31/3/2565, 30/9/2565'], ['2022-03-31', '2022-09-30']], margins: [['2,2.5,2,3'], { top: 2, right: 2.5, bottom: 2, left: 3 }],
};
const OF_FLAG: Readonly<Record<string, readonly [readonly Reply[], unknown]>> = {
  format: [[{ ticks: ['Word', 'หน้าเว็บ'] }], ['docx', 'html']],
  'targets-by-indicator': [['4', '90', 'เสร็จ'], { 4: 90 }],
  'units-roles': [['finance', 'กองคลัง, กองช่าง', 'เสร็จ'], { finance: ['กองคลัง', 'กองช่าง'] }],
  meetings: [['+', 'คณะทำงาน', '', '5/1/2565', '', 'เห็นชอบ', 'เสร็จ'], [{ body: 'คณะทำงาน', date: '2022-01-05', resolution: 'เห็นชอบ' }]],
  'working-group-members': [['+', 'นายก', 'ปลัด', '', '1, 2', 'เสร็จ'], [{ name: 'นายก', position: 'ปลัด', indicators: [1, 2] }]],
};

function typed(option: SettingOption): readonly [readonly Reply[], unknown] {
  if (OF_FLAG[option.flag] !== undefined) return OF_FLAG[option.flag] as readonly [readonly Reply[], unknown];
  if (option.value === 'choice') return [[{ type: '', pick: '' }], option.choices?.[0]];
  return TYPED[option.value] as readonly [readonly Reply[], unknown];
}

describe('the questions of the wizard and the flags of the command line', () => {
  it('are the same: every setting with a flag is asked in a list or has a dialogue of its own', () => {
    const listed = OPENED.flatMap((group) => optionsIn(group).map(({ flag }) => flag));
    expect(SETTING_OPTIONS.map(({ flag }) => flag).filter((flag) => !listed.includes(flag) && !ELSEWHERE.includes(flag))).toEqual([]);
    expect([...ELSEWHERE].sort()).toEqual(['documents', 'findings-add', 'findings-causes', 'findings-drop', 'for-year', 'measures', 'out', 'own-measures', 'papers', 'year']);
    expect(ELSEWHERE.filter((flag) => !SETTING_OPTIONS.some((option) => option.flag === flag))).toEqual([]);
  });

  it.each(OPENED.flatMap((group) => optionsIn(group)).map((option) => [option.flag, option] as const))('--%s is asked for, taken and taken back', async (_, option) => {
    const [replies, value] = typed(option);
    const answers = option.value === 'choice' ? [option.choices?.[0] === 'weakest' ? 'เฉพาะตัวชี้วัด' : option.choices?.[0] === 'indicator' ? 'หัวข้อละ' : option.choices?.[0] === 'thai' ? 'เลขไทย' : (option.choices?.[0] as string)] : replies;
    const given = scripted(answers);
    const settings = await askOption(option, {}, { ask: given.asker, lang: 'th' });
    expect(given.left).toEqual([]);
    expect(valueAt(settings as object, option.key)).toEqual(value);
  });

  it.each(['th', 'en'] as const)('speak to officers, not of flags (%s)', (lang) => {
    for (const option of OPENED.flatMap((group) => optionsIn(group))) expect(questionOf(option, lang)).not.toMatch(/repeatable|ระบุซ้ำ|list [a-z]+\)|=…|"/);
    for (const words of Object.values(GROUPS)) expect(words[lang]).not.toBe('');
  });

  it.each([['date', 'เมื่อวาน'], ['year', '2021'], ['target', '101'], ['margins', '2,2']])('--%s «%s» is refused at the question', async (flag, text) => {
    const option = SETTING_OPTIONS.find((one) => one.flag === flag) as SettingOption;
    const dialogue = scripted([text, '']);
    expect(await askOption(option, {}, { ask: dialogue.asker, lang: 'th' })).toEqual({});
    expect(dialogue.log.some((line) => line.startsWith('✘'))).toBe(true);
  });
});
