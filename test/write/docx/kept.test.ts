import { describe, expect, it } from 'vitest';
import { writeDocument } from '../../../src/write/index.ts';
import { isSteady, kept } from '../../../src/write/docx/kept.ts';
import { ExternalHyperlink, Paragraph, type Piece, TableCell, TableRow, TextRun } from '../../../src/write/docx/wml.ts';
import type { Block, Cell, Inline, Row } from '../../../src/model/document.ts';
import { open } from '../../fixtures/write/open.ts';
import { cell, head, heading, lists, p, paper, row, section } from '../../fixtures/write/parts.ts';

const NONE = { add: () => '' };
const linked = (href: string): readonly Inline[] => [{ type: 'link', href, text: [{ type: 'text', text: href }] }];
const rowed = (rows: readonly Row[], columns: readonly number[], headed = head(columns.map(() => 'ก'))): Block => ({ type: 'table', columns, alt: '', caption: null, head: [headed], rows });
const table = (cells: readonly Cell[], columns: readonly number[]): Block => rowed([row(cells)], columns);
const xmlOf = async (blocks: readonly Block[], digits: 'thai' | 'arabic' = 'thai'): Promise<string> =>
  open(await writeDocument(paper('ก', [section(blocks)], {}, { digits }), 'docx', { emblem: null }))['word/document.xml'] ?? '';

/** The same pieces in every kind of place: narrow and wide, under Thai and Arabic digits, before a list and not. */
function papers(): readonly (readonly [readonly Block[], 'thai' | 'arabic'])[] {
  const steps = cell([p('ดังนี้'), lists.numbered(['หนึ่ง', 'สอง'])]);
  const link = cell([p(linked('https://example.org/ก'))]);
  const lead = p('ดังต่อไปนี้');
  const list = lists.numbered(['หนึ่ง', 'สอง']);
  const long = row([cell('ยาว '.repeat(900)), 'ข']);
  const short = row(['ค', cell([lists.dashes(['ง'])])]);
  const linkRow = row([link, 'จ']);
  const heads = head(['ฉ', 'ช']);
  for (const piece of [steps, link, lead, list, long, short, linkRow, heads]) Object.freeze(piece);
  return [
    [[rowed([short, long, linkRow, short], [50, 50], heads), rowed([row([cell('ซ', { colspan: 2 })]), short], [50, 50])], 'thai'],
    [[p(linked('https://example.org/ค')), rowed([short, linkRow], [30, 70], heads)], 'arabic'],
    [[rowed([row([cell('ฌ', { rowspan: 3 }), 'ญ', 'ด']), short, linkRow, row(['ต', 'ถ', 'ท'])], [20, 30, 50]), rowed([long], [50, 50], heads)], 'thai'],
    [[lead, list, table([steps, link], [50, 50])], 'thai'],
    [[table([steps, steps, link], [20, 30, 50]), lead, heading(1, '๑.', 'ข'), list], 'arabic'],
    [[p(linked('https://example.org/ข')), table([link, steps], [50, 50]), list, lead], 'thai'],
  ];
}

describe('pieces that papers share', () => {
  it('are written as in a paper of their own, wherever they stand and however often', async () => {
    const shared = papers();
    for (let round = 0; round < 3; round += 1) {
      for (const [at, [blocks, digits]] of shared.entries()) {
        const [own, ownDigits] = papers()[at] as (typeof shared)[number];
        expect(await xmlOf(blocks, digits)).toBe(await xmlOf(own, ownDigits));
      }
    }
  });

  it('are kept by place when they are frozen, and a steady one only', () => {
    let made = 0;
    const keep = kept<{ readonly steady: boolean }, number>(({ steady }) => steady);
    const [yes, no, own] = [Object.freeze({ steady: true }), Object.freeze({ steady: false }), { steady: true }];
    const ask = (piece: { readonly steady: boolean }, place: number): number => keep(piece, place, () => ++made);
    expect([ask(yes, 1), ask(yes, 1), ask(yes, 2), ask(yes, 1), ask(yes, 2)]).toEqual([1, 1, 2, 1, 2]);
    expect([ask(no, 1), ask(no, 1), ask(own, 1), ask(own, 1)]).toEqual([3, 4, 5, 6]);
  });

  it('are bytes when they are asked for again, with the same words', () => {
    const text = new Paragraph({ style: 'GovBody', keepNext: true, children: [new TextRun({ text: 'ก & ข' })] });
    const tableRow = new TableRow({ children: [new TableCell({ width: { size: 5, type: 'dxa' }, children: [text] })] });
    const rowPieces = (): readonly Piece[] => { const pieces: Piece[] = []; tableRow.addTo(pieces, NONE); return pieces; };
    const whole = tableRow.xml(NONE);
    const asked = [0, 1, 2, 3].map(() => [text.piece(NONE, ''), rowPieces()] as const);
    expect(asked.at(-1)).toEqual([expect.any(Uint8Array), [expect.any(Uint8Array)]]);
    const words = (pieces: readonly Piece[]): string => pieces.map((one) => Buffer.from(one as string).toString('utf8')).join('');
    for (const [paragraph, row] of asked) expect([words([paragraph]), words(row), tableRow.xml(NONE)]).toEqual([text.xml(NONE), whole, whole]);
    expect(text.piece(NONE, '<w:sectPr/>')).toBe(text.xml(NONE, '<w:sectPr/>'));
    const link = new Paragraph({ children: [new ExternalHyperlink({ link: 'https://example.org', children: [new TextRun({ text: 'ค' })] })] });
    for (const id of ['rIdLink1', 'rIdLink2', 'rIdLink3']) expect(link.piece({ add: () => id }, '')).toContain(id);
  });

  it('have the look of their own style and bounds, however many were written before', () => {
    const xmlOfStyle = (style: string): string => new Paragraph({ style, keepNext: true, pageBreakBefore: true }).xml(NONE);
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < 100; at += 1) expect(xmlOfStyle(`S${at}`)).toBe(`<w:p><w:pPr><w:pStyle w:val="S${at}"/><w:keepNext/><w:pageBreakBefore/></w:pPr></w:p>`);
    }
    expect([{}, { keepNext: true }, { pageBreakBefore: true, keepNext: false }].map((bounds) => new Paragraph(bounds).xml(NONE))).toEqual(['<w:p/>', '<w:p><w:pPr><w:keepNext/></w:pPr></w:p>', '<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>']);
  });

  it('are not kept for ever more places', () => {
    let made = 0;
    const keep = kept<object, number>(() => true);
    const piece = Object.freeze({});
    for (let round = 0; round < 2; round += 1) for (let place = 0; place < 20; place += 1) keep(piece, place, () => ++made);
    expect(made).toBe(40);
  });

  it('are steady without links, dates and tables', () => {
    const texts = [p('ก'), heading(2, null, 'ข'), lists.dashes(['ค'])];
    expect(isSteady(texts)).toBe(true);
    expect([p(linked('https://example.org')), { type: 'issued', date: null } as const, table([], [100])].map((one) => isSteady([...texts, one]))).toEqual([false, false, false]);
  });
});
