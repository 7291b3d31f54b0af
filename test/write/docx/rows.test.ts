import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/model/document.ts';
import { place, rowLines } from '../../../src/write/docx/grid.ts';
import { keepsOf } from '../../../src/write/docx/rows.ts';
import { cell, p, paper, row } from '../../fixtures/write/parts.ts';

const { look } = paper('ก', []);
/** A row of so many lines: a portrait page has about 37, a landscape one about 26. */
const tall = (lines: number, split = false): Row => row([cell(Array.from({ length: lines }, () => p('ก'))), 'ข'], split);
const keeps = (rows: readonly Row[], orientation: 'portrait' | 'landscape' = 'portrait', lastKeeps = false) =>
  keepsOf({ columns: [50, 50], rows }, place(rows).map((line) => rowLines(line, [4500, 4500], look.size)), look, orientation, lastKeeps);
const whole = (rows: readonly Row[], orientation?: 'landscape'): readonly boolean[] => keeps(rows, orientation).rows.map((one) => one.isWhole);
const kept = (rows: readonly Row[], lastKeeps = false): readonly boolean[] => keeps(rows, 'portrait', lastKeeps).rows.map((one) => one.keepNext);

describe('rows on pages', () => {
  it('stay whole up to half a page, a third of one where the author lets them split', () => {
    expect(whole([tall(17), tall(21), tall(11, true), tall(15, true)])).toEqual([true, false, true, false]);
  });

  it('are measured against the page they lie on', () => {
    expect(whole([tall(20)], 'landscape')).toEqual([false]);
  });

  it('hang together where a cell joins them, unless that is too tall', () => {
    const group = (lines: number): Row[] => [row([cell('ก', { rowspan: 2 }), cell(Array.from({ length: lines }, () => p('ข')))]), row(['ค'])];
    expect(kept(group(3))).toEqual([true, false]);
    expect(kept(group(30))).toEqual([false, false]);
  });

  it('follow the band above them, unless they will split', () => {
    const band = row([cell('๑. หัวข้อ', { colspan: 2 })]);
    expect(kept([band, tall(2)])).toEqual([true, false]);
    expect(kept([band, tall(30)])).toEqual([false, false]);
  });

  it('keep the head with a whole first row only, and the last row with its note', () => {
    expect([keeps([tall(2)]).head, keeps([tall(30)]).head, keeps([]).head]).toEqual([true, false, false]);
    expect(kept([tall(1), tall(1)], true)).toEqual([false, true]);
  });
});
