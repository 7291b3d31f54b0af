import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/model/rule.ts';
import { loadCatalogue } from '../../../src/pipeline/catalogue.ts';
import { FIELDS } from '../../../src/pipeline/rules-workbook/fields.ts';
import { agencyTypes, period, responsible, when } from '../../../src/pipeline/rules-workbook/values.ts';
import { namesOf } from '../../../src/pipeline/rules-workbook/words.ts';

const { rules, agencyTypes: types } = await loadCatalogue({});
const names = namesOf(types);

describe('a cell of a rule', () => {
  it.each(FIELDS.map((field) => [field.label, field] as const))('«%s» reads back to what it was, for every rule that ships', (_, { key, value }) => {
    for (const rule of rules) expect([rule.id, value.read(value.show(rule[key], names), names)]).toEqual([rule.id, rule[key]]);
  });

  it('has one name for each kind of agency and each role', () => {
    for (const words of [names.kinds, names.roles]) expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  });

  it('says conditions as an officer would', () => {
    const clauses: Rule['when'] = [{ topics: ['news', 'contact'], missed: true }, { below: 'target', fell: 3, severity: ['urgent', 'improve'] }, { lowest: true, below: 85, years: [2563, 2565] }, { always: true }];
    const text = when.show(clauses, names);
    expect(text).toBe('ไม่ได้คะแนนข้อนั้น + หัวข้อ: news, contact\nต่ำกว่า: เป้าหมาย + ลดลงตั้งแต่: 3 + ช่วงคะแนน: ควรปรับปรุงก่อน, ควรพัฒนา\nต่ำสุดของแบบวัด + ต่ำกว่า: 85 + ปีของคะแนน: 2563-2565\nทุกกรณี');
    expect(when.read(text, names)).toEqual(clauses);
  });

  it('takes Thai digits and codes in place of words', () => {
    expect(period.read('ไตรมาส ๒ ถึง ๓ ทุก ๖ เดือน', names)).toEqual({ from: 'Q2', to: 'Q3', repeat: 'half-yearly' });
    expect(responsible.read('หลัก: finance\nร่วม: ทุกส่วนงาน', names)).toEqual([{ role: 'finance', part: 'lead' }, { role: 'every-unit', part: 'support' }]);
    expect(agencyTypes.read('ยกเว้น: สถานศึกษา, health', names)).toEqual({ only: [], not: ['school', 'health'] });
  });

  it.each([
    [when, 'ต่ำ'], [when, 'ต่ำกว่า: มาก'], [when, 'ต่ำสุดของแบบวัด + อะไร'], [period, 'ไตรมาส 5 ทุกเดือน'], [period, 'ตลอดปี'], [responsible, 'กองคลัง'], [responsible, 'หลัก: กองช่าง'], [agencyTypes, 'เฉพาะ: ดาวอังคาร'],
  ] as const)('is not understood by guessing: %#', (value, text) => {
    expect(value.read(text, names)).toBeUndefined();
  });
});
