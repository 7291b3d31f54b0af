import { describe, expect, it } from 'vitest';
import { groups, place, rowLines, side } from '../../../src/write/docx/grid.ts';
import { cell, lists, p, row } from '../../fixtures/write/parts.ts';

const rows = [
  row([cell('ก', { rowspan: 3 }), 'ข', cell('ค', { colspan: 2 })]),
  row([cell('ง', { rowspan: 2 }), 'จ', 'ฉ']),
  row(['ช', 'ซ']),
  row(['ฌ', 'ญ', 'ด', 'ต']),
];

describe('the grid of a table', () => {
  it('finds the column of each cell beside those that reach down', () => {
    expect(place(rows).map((line) => line.map((at) => at.column))).toEqual([[0, 1, 2], [1, 2, 3], [2, 3], [0, 1, 2, 3]]);
  });

  it('knows which rows hang together and how tall they are together', () => {
    expect(groups(rows, [1, 2, 3, 4])).toEqual([{ reaches: true, lines: 6 }, { reaches: true, lines: 6 }, { reaches: false, lines: 6 }, { reaches: false, lines: 4 }]);
  });

  it('reckons the lines of a row from its fullest cell', () => {
    const words = 'ก'.repeat(60);
    const [narrow = 0, wide = 0] = [1500, 6000].map((width) => rowLines(side(row([words, 'ข'])), [width, 1000], 16));
    expect(wide).toBe(2);
    expect(narrow).toBeGreaterThan(4);
  });

  it('need not be measured where a row is low enough, and are told as they are where it is not', () => {
    for (const text of ['ที่', 'ผู้ปฏิบัติหน้าที่ '.repeat(20), 'a'.repeat(200), 'ก', '']) {
      const placed = side(row([text, cell([p([{ type: 'blank', fact: 'phone' }]), lists.dashes([text])])]));
      const exact = rowLines(placed, [2000, 3000], 16);
      for (let enough = 1; enough < 60; enough += 1) {
        const told = rowLines(placed, [2000, 3000], 16, enough);
        expect(told <= enough).toBe(exact <= enough);
        if (told > enough) expect(told).toBe(exact);
      }
    }
  });
});
