import { describe, expect, it } from 'vitest';
import { message } from '../../src/messages/index.ts';
import type { ItaPlanError } from '../../src/model/error.ts';
import { read, refusal } from '../fixtures/read/knowledge.ts';
import { csv } from '../fixtures/read/make.ts';
import { REFUSAL_CASES } from '../fixtures/read/refusals.ts';

describe('refusals', () => {
  for (const { title, file, bytes, expect: code } of REFUSAL_CASES) {
    it(`refuses ${title} by name`, async () => {
      expect(await refusal(bytes, file)).toBe(code);
    });
  }

  it('tells cause and remedy in both languages', async () => {
    for (const { file, bytes, title } of REFUSAL_CASES) {
      const error = await read(bytes, file).then(() => null, (cause: ItaPlanError) => cause);
      for (const lang of ['th', 'en'] as const) {
        const words = error === null ? '' : message(error.code, error.params, error.at, lang);
        expect(words, title).not.toMatch(/undefined|null|\[object/);
        expect(words.length, title).toBeGreaterThan(40);
      }
    }
  });

  it('points at the line where a second encoding begins', async () => {
    const mixed = REFUSAL_CASES.find(({ title }) => title.startsWith('two encodings'));
    const error = await read(mixed?.bytes ?? '', 'a.csv').catch((cause: ItaPlanError) => cause);
    expect((error as ItaPlanError).at).toMatchObject({ line: 3 });
  });

  it('refuses one agency with a score outside 0–100 and keeps the others, with its cells', async () => {
    const { records, refused } = await read(csv([['หน่วยงาน', 'การใช้อำนาจ', 'คะแนน ITA'], ['อบต.ก', 90, 88], ['อบต.ข', 101.5, 88], ['อบต.ค', 90, -1]]), 'a.csv');
    expect(records.map(({ agency }) => agency.given)).toEqual(['อบต.ก']);
    expect(refused.map(({ agency, error }) => [agency, error.code, (error.params.cells as { row: number; column: string }[]).map(({ row, column }) => `${column}${row}`)])).toEqual([
      ['อบต.ข', 'READ_SCORE_RANGE', ['B3']], ['อบต.ค', 'READ_SCORE_RANGE', ['C4']],
    ]);
  });

  it('refuses an agency with a second row and names both cells', async () => {
    const { records, refused } = await read(csv([['หน่วยงาน', 'คะแนน ITA'], ['อบต.ก', 90], ['อบต.ข', 80], ['อบต. ก', 91]]), 'a.csv');
    expect(records.map(({ agency }) => agency.given)).toEqual(['อบต.ข']);
    expect(refused[0]?.error.params.cells).toMatchObject([{ row: 2, column: 'A' }, { row: 4, column: 'A' }]);
  });

  it('keeps one name in two districts as two agencies', async () => {
    const { records, refused } = await read(csv([['หน่วยงาน', 'อำเภอ', 'คะแนน ITA'], ['อบต.หนองบัว', 'เมือง', 90], ['อบต.หนองบัว', 'บ้านหมี่', 80]]), 'a.csv');
    expect([records.map(({ agency }) => agency.district), refused]).toEqual([['เมือง', 'บ้านหมี่'], []]);
  });
});
