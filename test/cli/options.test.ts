import { describe, expect, it } from 'vitest';
import { camel, resolveSettings } from '../../src/cli/settings.ts';
import { GROUPS, isRepeatable, SETTING_OPTIONS, type SettingOption } from '../../src/cli/options.ts';
import { flagsFor, readValue, valueAt, withValue } from '../../src/cli/option-values.ts';
import { settingsSchema } from '../../src/pipeline/schema/settings.ts';

/** A value of each kind, as the settings hold it. */
const SAMPLES: Readonly<Record<SettingOption['value'], unknown>> = {
  text: 'ก ข', year: 2565, score: 92.5, count: 3, size: 15, date: '2022-03-05', choice: null, switch: false, documents: ['announcement', 'memo'], formats: ['docx', 'html'],
  paths: ['ก.json', 'b.json'], texts: ['กองคลัง', 'กองช่าง'], dates: ['2022-03-31', '2022-09-30'], subjects: ['7', 'O43'], margins: { top: 2, right: 2.5, bottom: 2, left: 3 },
  entries: null, records: null, json: null,
};
const OF_FLAG: Readonly<Record<string, unknown>> = {
  'targets-by-indicator': { 4: 90, 10: 95.5 },
  'findings-drop': [{ id: '7', reason: 'แก้แล้ว; ปิดเรื่อง' }],
  'findings-causes': { '4': 'ทะเบียนไม่เป็นปัจจุบัน', '10.2': 'ก=ข' },
  measures: { 'r04-borrowing-register': { drop: true } },
  'own-measures': [{ title: 'ตลาดนัดบริการ', findings: ['4'] }],
  papers: { memo: { number: 'ศก 0001/5', date: '2022-01-05' }, announcement: { legalBasis: 'มาตรา 5' } },
  'working-group-members': [{ name: 'นายก ข', position: 'ปลัด', seat: 'ประธาน', indicators: [1, 2] }],
  meetings: [{ body: 'คณะทำงาน', number: '3/2565', date: '2022-01-05', resolution: 'เห็นชอบ' }],
  'units-roles': { finance: 'กองคลัง' },
};
const sample = (option: SettingOption): unknown => OF_FLAG[option.flag] ?? SAMPLES[option.value] ?? option.choices?.[1];

/** As commander hands flags on. */
function asFlags(args: readonly string[]): Record<string, string | string[]> {
  const flags: Record<string, string | string[]> = {};
  for (let at = 0; at < args.length; at += 2) {
    const name = camel((args[at] as string).slice(2));
    const option = SETTING_OPTIONS.find(({ flag }) => camel(flag) === name) as SettingOption;
    flags[name] = isRepeatable(option) ? [...((flags[name] as string[] | undefined) ?? []), args[at + 1] as string] : (args[at + 1] as string);
  }
  return flags;
}

describe('the table of settings', () => {
  it('names each flag, key and argument once, in a known group', () => {
    const flags = SETTING_OPTIONS.map(({ flag }) => flag);
    const keys = SETTING_OPTIONS.map(({ key }) => key.join('.'));
    expect(new Set(flags).size).toBe(flags.length);
    expect(new Set(keys).size).toBe(keys.length);
    expect(SETTING_OPTIONS.filter(({ group }) => GROUPS[group] === undefined)).toEqual([]);
  });

  it('has a flag for every key of ita-plan.json, but for the language, which every command takes', () => {
    const keys = leaves(settingsSchema as unknown as Schema).filter((key) => !SETTING_OPTIONS.some((option) => key.join('.').startsWith(option.key.join('.'))));
    const without = keys.map((key) => key.join('.'));
    expect(without.filter((key) => !['$schema', 'agency.given', 'lang', 'comments'].includes(key))).toEqual([]);
  });

  it.each(SETTING_OPTIONS.map((option) => [option.flag, option] as const))('--%s gives back the setting it was written from', async (_, option) => {
    const value = sample(option);
    const args = flagsFor(option, value);
    const settings = await resolveSettings('generate', asFlags(args), {});
    const expected = option.flag === 'units-roles' ? { finance: ['กองคลัง'] } : value;
    expect(valueAt(settings, option.key)).toEqual(expected);
  });
});

describe('a value of a flag', () => {
  const option = (flag: string): SettingOption => SETTING_OPTIONS.find((one) => one.flag === flag) as SettingOption;

  it.each([
    ['year', '๒๕๖๕', 2565],
    ['target', '๙๐.๕', 90.5],
    ['date', '5 มี.ค. 2565', '2022-03-05'],
    ['draft', 'no', false],
    ['margins', '2.5,2,2,3', { top: 2.5, right: 2, bottom: 2, left: 3 }],
    ['working-group-members', 'name=ก; position=ข; indicators=๑, ๒', [{ name: 'ก', position: 'ข', indicators: [1, 2] }]],
  ])('--%s %s', (flag, text, value) => expect(readValue(option(flag), [text].flat().length === 1 && isRepeatable(option(flag)) ? [text] : text)).toEqual(value));

  it.each([
    ['year', '2021'], ['target', 'สูง'], ['date', '31/2/2565'], ['draft', 'maybe'], ['margins', '2,2'], ['margins', '2,2,2,2,2'], ['units-roles', 'กองคลัง'], ['papers', 'memo=ก'],
    ['papers', 'memo.date=เมื่อวาน'], ['meetings', 'place=ก'], ['measures', '{'], ['format', 'pdfx'], ['documents', ' '], ['targets-by-indicator', '4=101'],
  ])('--%s «%s» is refused', (flag, text) => expect(() => readValue(option(flag), isRepeatable(option(flag)) ? [text] : text)).toThrow('CLI_INVALID_OPTION'));

  it('is laid over the entries of the file one by one', () => {
    const settings = withValue({ papers: { memo: { to: 'นายก' } } }, ['papers', 'memo', 'number'], '1/2565');
    expect(settings).toEqual({ papers: { memo: { to: 'นายก', number: '1/2565' } } });
    expect(withValue(settings, ['papers', 'memo', 'to'], undefined)).toEqual({ papers: { memo: { number: '1/2565' } } });
    expect(withValue({ signatory: { name: 'ก' } }, ['signatory', 'name'], undefined)).toEqual({});
  });

  it('whose inside is wrong is refused by the name of its key', async () => {
    await expect(resolveSettings('generate', { findingsAdd: '11' }, {})).rejects.toMatchObject({ code: 'SETTINGS_INVALID', params: { key: 'findings.add.0' } });
    await expect(resolveSettings('generate', { unitsRoles: ['nobody=ก'] }, {})).rejects.toThrow('SETTINGS_');
  });
});

interface Schema { readonly shape?: Readonly<Record<string, Schema>>; readonly def?: { readonly innerType?: Schema } }

/** Paths of all keys, into groups but not into lists and maps. */
function leaves(schema: Schema, path: readonly string[] = []): string[][] {
  let at: Schema | undefined = schema;
  while (at !== undefined && at.shape === undefined) at = at.def?.innerType;
  return at?.shape === undefined ? [[...path]] : Object.entries(at.shape).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
