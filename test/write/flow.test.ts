import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/document.ts';
import { flow } from '../../src/write/flow.ts';
import { lists, p, row, t } from '../fixtures/write/parts.ts';

const pageBreak = (catchword: string | null): Block => ({ type: 'page-break', catchword });
const table: Block = { type: 'table', columns: [100], alt: 'ตาราง', caption: null, head: [], rows: [row(['ก'])] };
const signature: Block = { type: 'signature', lines: [t('(ชื่อ)')] };
const kept = (blocks: readonly Block[]): readonly boolean[] => flow(blocks).map((step) => step.keepNext);

describe('the flow of blocks', () => {
  it('turns a page break into a mark on the next block', () => {
    expect(flow([p('ก'), pageBreak(null), p('ข')]).map((step) => [step.block.type, step.breakBefore])).toEqual([['paragraph', false], ['paragraph', true]]);
  });

  it('puts the catchword at the end of the page it belongs to', () => {
    const steps = flow([p('ก'), pageBreak('/ข...'), p('ข')]);
    expect(steps.map((step) => step.block.type)).toEqual(['paragraph', 'catchword', 'paragraph']);
    expect(steps.map((step) => step.breakBefore)).toEqual([false, false, true]);
    expect(steps.map((step) => step.keepNext)).toEqual([true, false, false]);
  });

  it('starts no empty page for a break that comes first', () => {
    expect(flow([pageBreak(null), p('ก')]).map((step) => step.breakBefore)).toEqual([false]);
  });

  it('keeps the closing formula, the date and the signature together with the last paragraph', () => {
    expect(kept([p('ต้น'), p('ทั้งนี้'), p('จึงประกาศ', 'closing'), { type: 'issued', date: null }, signature])).toEqual([false, true, true, true, false]);
  });

  it('does not drag a whole table to the signature', () => {
    expect(kept([table, p('จึงเรียนมา', 'closing'), signature])).toEqual([false, true, false]);
  });

  it('keeps the end of a table with a signature that has no words before it', () => {
    expect(kept([table, signature])).toEqual([true, false]);
  });

  it('keeps a lead-in with its list and a table with its note', () => {
    expect(kept([p('ดังนี้'), lists.dashes(['ก']), table, p('หมายเหตุ', 'note'), p('ต่อไป')])).toEqual([true, false, true, false, false]);
  });

  it('keeps nothing across a page break', () => {
    expect(kept([p('ดังนี้'), pageBreak(null), lists.dashes(['ก'])])).toEqual([false, false]);
  });
});
