import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/document.ts';
import { writeDocument } from '../../../src/write/index.ts';
import { open, paragraphs } from '../../fixtures/write/open.ts';
import { cell, p, paper, row, section } from '../../fixtures/write/parts.ts';

type List = Extract<Block, { type: 'list' }>;
const list = (marker: List['marker'], items: readonly (readonly Block[])[], start = 1): List => ({ type: 'list', marker, start, items });
const linesOf = async (blocks: readonly Block[], digits: 'thai' | 'arabic' = 'thai') =>
  paragraphs(open(await writeDocument(paper('ก', [section(blocks)], {}, { digits }), 'docx', { emblem: null }))['word/document.xml'] ?? '');
const shown = async (blocks: readonly Block[]) => (await linesOf(blocks)).map((one) => [one.style, one.text]);

describe('a list on the page', () => {
  it('opens clauses where a paragraph opens, other markers one step in, nested ones deeper', async () => {
    expect(await shown([list('๑.', [[p('ก'), list('(๑)', [[p('ข'), list('-', [[p('ค')]])]])]]), list('-', [[p('ง')]])])).toEqual([
      ['GovList1', '๑.\tก'], ['GovList2', '(๑)\tข'], ['GovList3', '-\tค'], ['GovList2', '-\tง'],
    ]);
  });

  it('goes on from its start number', async () => {
    expect((await shown([list('๑.', [[p('ก')], [p('ข')]], 9)])).map(([, text]) => text)).toEqual(['๙.\tก', '๑๐.\tข']);
  });

  it('follows the digits of the paper', async () => {
    expect((await linesOf([list('(๑)', [[p('ก')]])], 'arabic'))[0]?.text).toBe('(1)\tก');
  });

  it('sets a further paragraph of an item at the level of its text', async () => {
    expect(await shown([list('(๑)', [[p('ก'), p('ข')]])])).toEqual([['GovList2', '(๑)\tก'], ['GovSub2', 'ข']]);
  });

  it('keeps its marker where an item opens with something else than text', async () => {
    expect((await shown([list('-', [[list('-', [[p('ก')]])]])])).map(([, text]) => text)).toEqual(['-\t', '-\tก']);
  });
});

it('gives wide markers in a cell the room they need', async () => {
  const items = Array.from({ length: 10 }, () => [p('ก')]);
  const lines = await linesOf([{ type: 'table', columns: [100], alt: '', caption: null, head: [], rows: [row([cell([list('๑.', items)])]), row([cell([list('(๑)', items)])])] }]);
  const indents = [...new Set(lines.map((line) => /w:left="(\d+)" w:hanging="(\d+)"/.exec(line.xml)?.[1]).filter((left) => left !== undefined))];
  expect(indents).toEqual(['454', '595']);
});
