import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newBudget, newCollector, type Source } from '../../../../src/read/formats/xlsx/collect.ts';
import { scanRows } from '../../../../src/read/formats/xlsx/scan.ts';
import { readSheet } from '../../../../src/read/formats/xlsx/sheet.ts';
import { parts, type Value } from '../../../fixtures/read/make.ts';
import { LAYOUT_CASES } from '../../../fixtures/read/layouts.ts';

const source = (strings: readonly string[]): Source => ({ part: 'p', file: 'f', sheet: 's', hidden: false, strings, formats: [undefined, 'percent', 'date'] });
const STRINGS = Array.from({ length: 400 }, (_, i) => `ข้อความ ${i}`);

/** The same sheet with a comment before its rows' end: the quick scan gives up and the SAX reader takes it. */
const slow = (xml: string): Uint8Array => Buffer.from(xml.replace('</sheetData>', '<!-- --></sheetData>'));
const quickly = (xml: string): boolean => scanRows(Buffer.from(xml), newCollector(source(STRINGS), newBudget()), () => true) === true;
const cells = (bytes: Uint8Array) => readSheet(bytes, source(STRINGS), newBudget()).cells;

const sheetXml = (rows: readonly (readonly Value[])[], more: object = {}): string => String(parts([{ name: 's', rows, ...more }]).find(({ name }) => name.endsWith('sheet1.xml'))?.data);

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.boolean(),
  fc.record({ formula: fc.constantFrom('A1', 'SUM(A1:B2)', '[1]x!A1', 'IF(A1<B1,"a","b")') }), fc.record({ formula: fc.constant('A1'), value: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
  fc.record({ value: fc.double({ min: 0, max: 1, noNaN: true }), style: fc.constantFrom('percent' as const, 'date' as const) }), fc.record({ error: fc.constantFrom('#N/A', '#DIV/0!') }),
);

describe('the quick scan', () => {
  it('takes the sheets of all layouts', () => {
    for (const { sheets } of LAYOUT_CASES) for (const sheet of sheets) expect(quickly(sheetXml(sheet.rows, sheet))).toBe(true);
  });

  it('takes exactly what the SAX reader takes', () => {
    fc.assert(fc.property(fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 8 }), fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 2 }), (rows, hidden) => {
      const xml = sheetXml(rows, { hiddenRows: hidden, hiddenColumns: hidden, merges: ['A1:B2'] });
      expect(slow(xml).length).toBeGreaterThan(xml.length);
      expect(cells(Buffer.from(xml))).toEqual(cells(slow(xml)));
    }), { numRuns: 300, seed: 2564 });
  });

  it.each(['<c r="A1" t="str"><v>a&amp;b</v></c>', '<c t="n" r="A1"><v>1</v></c>', '<x:c r="A1"><v>1</v></x:c>', '<c r="A1"><!-- --><v>1</v></c>', '<c r="A1"><v>1</v><extLst/></c>', '<c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c>'])('gives up at %s', (cell) => {
    expect(quickly(`<worksheet><sheetData><row r="1">${cell}</row></sheetData></worksheet>`)).toBe(false);
  });
});
