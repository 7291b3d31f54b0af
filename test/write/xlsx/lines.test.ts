import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/thai/text.ts';
import { linesOf } from '../../../src/write/xlsx/lines.ts';

const WORDS = ['1.', 'การปฏิบัติหน้าที่,', 'การใช้ งบประมาณ', 'ผู้', 'การ', 'ความ', 'รับผิดชอบ', 'ๆ', 'ฯ', '(ITA)', 'ita-plan.json', '๑๒/๒๕๖๕', '«ข»', 'ที่', '\u0E48', 'ำ', '\u200B', '😀', '8.5', '-', '’', 'e\u0301', '\u00A0', '\t', '\n', '', ' '];

describe('lines of a cell', () => {
  it('are as many as the text is wrapped into', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 4 }), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 24 })
      .chain((words) => fc.constantFrom(' ', '', '  ', ', ').map((between) => words.join(between)));
    fc.assert(fc.property(texts, fc.double({ min: 1, max: 60, noNaN: true }), (text, width) => {
      expect(linesOf(text, width)).toBe(wrap(text, width).length);
    }), { numRuns: 2000 });
  });

  it('of a number are one', () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), (value) => {
      expect(wrap(value.toFixed(2), 1)).toHaveLength(1);
    }));
  });
});
