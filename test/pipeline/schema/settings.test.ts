import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseSettings, settingsSchema } from '../../../src/pipeline/schema/settings.ts';

const parse = (value: unknown) => parseSettings(typeof value === 'string' ? value : JSON.stringify(value), 'ita-plan.json');
const failure = (value: unknown): unknown => {
  try {
    parse(value);
    return null;
  } catch (cause) {
    const { code, params, at } = cause as { code: string; params: unknown; at: unknown };
    return { code, params, at };
  }
};

describe('ita-plan.json', () => {
  it('is taken as it stands when every key is known', () => {
    const settings = { agency: { type: 'school', terms: { staff: 'ครู' } }, target: 90, units: { roles: { finance: ['กองคลัง'] } }, documents: 'all', papers: { announcement: { date: '2022-03-05' } } };
    expect(parse({ $schema: './settings.schema.json', ...settings })).toEqual(settings);
  });

  it('names an unknown key with its place, and the one that was meant', () => {
    expect(failure({ signatory: { nane: 'ก' } })).toEqual({ code: 'SETTINGS_UNKNOWN_KEY', params: { key: 'signatory.nane', suggestion: 'name' }, at: { file: 'ita-plan.json' } });
    expect(failure({ targt: 90 })).toMatchObject({ params: { key: 'targt', suggestion: 'target' } });
  });

  it('says what a value may be', () => {
    expect(failure({ target: 101 })).toMatchObject({ code: 'SETTINGS_INVALID', params: { key: 'target', expected: 'score' } });
    expect(failure({ date: '5/3/2565' })).toMatchObject({ params: { key: 'date', expected: 'date' } });
    expect(failure({ date: '2022-02-30' })).toMatchObject({ params: { key: 'date', expected: 'date' } });
    expect(failure({ fiscalYear: 2022 })).toMatchObject({ params: { key: 'fiscalYear', expected: 'year' } });
    expect(failure({ digits: 'roman' })).toMatchObject({ params: { key: 'digits', expected: 'choice:thai|arabic' } });
    expect(failure({ units: { roles: { finans: ['ก'] } } })).toMatchObject({ params: { key: expect.stringContaining('units.roles') } });
    expect(failure({ measures: { 'r01-x': { steps: 'ก' } } })).toMatchObject({ params: { key: 'measures.r01-x.steps', expected: 'texts' } });
  });

  it('points to the line where JSON breaks, and takes a byte order mark', () => {
    expect(failure('{\n  "target": 90,\n  "date": \n}')).toMatchObject({ code: 'SETTINGS_JSON', at: { file: 'ita-plan.json', line: 4 } });
    expect(parse('\uFEFF{"target":90}')).toEqual({ target: 90 });
  });

  it('has the shape that editors read in settings.schema.json (renewed with vitest -u)', async () => {
    const schema = z.toJSONSchema(settingsSchema, { unrepresentable: 'any', io: 'input' });
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../src/catalogue/schemas/settings.schema.json');
  });
});
