import { describe, expect, it } from 'vitest';
import { type Cut, cutCells, cutLists, cutPieces, cutTexts } from '../../../src/render/markup/cut.ts';
import { blocks, blocksOfPieces, fault } from '../../fixtures/render/markup.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a place is made of
const seen = ({ rest, parts }: Cut): [string, readonly string[]] => [rest.replace(/[\u0004\u0005]/g, '…'), parts];

describe('the pieces cut out of an output', () => {
  it('are whole paragraphs, lists and rows, the outermost ones', () => {
    expect(seen(cutPieces('<h2>ก</h2><p class="l2">ข</p><ol><li>ค<ol><li>ง</li></ol></li><li>จ</li></ol><hr class="rule">'))).toEqual(['<h2>ก</h2>……<hr class="rule">', ['<p class="l2">ข</p>', '<ol><li>ค<ol><li>ง</li></ol></li><li>จ</li></ol>']]);
    expect(seen(cutPieces('<tbody><tr><td>ก</td></tr>\n<tr><td><p>ข</p></td></tr></tbody>'))).toEqual(['<tbody>…\n…</tbody>', ['<tr><td>ก</td></tr>', '<tr><td><p>ข</p></td></tr>']]);
  });

  it('are the cells of a row', () => {
    expect(seen(cutCells('<tr data-split="allow"><td class="c">ก</td><td><p>ข</p><ul><li>ค</li></ul></td></tr>'))).toEqual(['<tr data-split="allow">……</tr>', ['<td class="c">ก</td>', '<td><p>ข</p><ul><li>ค</li></ul></td>']]);
  });

  it('are the lists of a cell', () => {
    expect(seen(cutLists('<td>ก<p>ข</p><ol><li>ค<ul><li>ง</li></ul></li></ol></td>'))).toEqual(['<td>ก<p>ข</p>…</td>', ['<ol><li>ค<ul><li>ง</li></ul></li></ol>']]);
  });

  it('leave alone what is never closed', () => {
    expect(seen(cutPieces('<ol><li>ก<ol></ol>'))).toEqual(['<ol><li>ก…', ['<ol></ol>']]);
  });
});

describe('the texts cut out of what is left, or out of a piece', () => {
  it('are those of paragraphs, headings, items and cells, with the tags of their words', () => {
    expect(seen(cutTexts('<h2 data-n="auto">ก</h2>\n<p class="l2">ข <b>ค</b></p><ul><li>ง</li></ul>'))).toEqual(['<h2 data-n="auto">…</h2>\n<p class="l2">…</p><ul><li>…</li></ul>', ['ก', 'ข <b>ค</b>', 'ง']]);
  });

  it('are the innermost ones: a cell or an item that holds blocks stays', () => {
    expect(seen(cutTexts('<td>ก<ol><li>ข</li></ol></td><li>ค<ul><li>ง</li></ul></li>'))).toEqual(['<td>ก<ol><li>…</li></ol></td><li>ค<ul><li>…</li></ul></li>', ['ข', 'ง']]);
  });

  it('leave alone what is empty and what is never closed', () => {
    expect(seen(cutTexts('<p></p><td>ก'))).toEqual(['<p></p><td>ก', []]);
  });
});

describe('a paper read by its pieces', () => {
  it('is the same as one read as a whole, the second time too', () => {
    const markup = '<p>\n  ก <b>ข</b> <i> ค </i>\n</p><table data-cols="50 50" data-alt="ง"><tbody><tr><td class="r">1</td><td>จ<ol data-marker="(๑)"><li>ฉ &amp; ช</li></ol></td></tr></tbody></table>';
    const first = blocks(markup);
    expect(blocks(markup)).toEqual(first);
    expect(first[0]).toMatchObject({ text: [{ text: 'ก ' }, { text: 'ข', bold: true }, { text: ' ' }, { text: 'ค', italic: true }] });
  });

  it('holds the same words as the same object from the second time on, for whoever writes them again', () => {
    blocks('<p>ฮ</p>');
    const [a, b] = [blocks('<p>ฮ</p>'), blocks('<h1>ข</h1><p>ฮ</p>')];
    expect(a[0]).toBe(b[1]);
  });

  it('is never read as a whole where it has no fault', () => {
    const table = '<table data-cols="50 50" data-alt="ง"><caption>ก</caption><thead><tr><th>ก</th><th>ข</th></tr></thead><tbody><tr data-split="allow"><td rowspan="2">1</td><td><p>ค</p><ol><li>ง<ul><li>จ</li></ul></li></ol></td></tr>\n<tr><td>2</td></tr><tr><td colspan="2"></td></tr></tbody></table>';
    const markup = `<section class="emblem"></section><h1>ก</h1><h2 data-n="auto">ข</h2><p>ค <b>ง</b></p><dl class="form"><dt>จ</dt><dd></dd></dl>${table}<hr class="rule"><section class="signature"><p>(ฉ)</p></section><section class="attachment landscape">${table}</section>`;
    expect(blocksOfPieces(markup)).toEqual(blocks(markup));
    const cell = '<table data-cols="100" data-alt="ง"><tbody><tr><td>ก <b>ข</b><ol><li>ค</li></ol> ง<p>จ</p><ul><li>ฉ<ol><li>ช</li></ol></li></ul></td></tr></tbody></table>';
    const [inCell] = blocksOfPieces(cell).flatMap((block) => (block.type === 'table' ? block.rows.map((row) => row.cells[0]?.blocks) : []));
    expect(inCell?.map((block) => [block.type, 'indent' in block ? block.indent : null])).toEqual([['paragraph', 0], ['list', null], ['paragraph', 0], ['paragraph', 0], ['list', null]]);
    expect(blocksOfPieces(markup).filter(({ type }) => type === 'table')).toHaveLength(2);
  });

  it('is refused for the same faults, a text that was faultless elsewhere included', () => {
    expect(blocks('<p><b>ก</b></p>')).toHaveLength(1);
    expect(fault('<p><b>ก</b></p><p>ก<b></p>')).toBe('wrong-close p');
    expect(fault('<dl class="form"><dt><em>ก</em></dt></dl>')).toBe('unknown-tag em');
    expect(fault('<p>ก</p ><p>ข</p>')).toBeNull();
    expect(fault('<p>ก</px>')).toBe('wrong-close px');
    expect(fault('<dl class="form"><p>ก</p></dl>')).toBe('not-here p');
    expect(fault('<table data-cols="50 50" data-alt=""><tbody><tr><td colspan="3">ก</td></tr></tbody></table>')).toMatch(/^too-many-columns/);
    expect(fault('<table data-cols="50 50" data-alt=""><tbody><tr><td rowspan="2">ก</td><td>ข</td></tr></tbody></table>')).toMatch(/^too-many-columns/);
    expect(fault('<table data-cols="50 50" data-alt=""><tbody><tr data-split="maybe"><td>ก</td><td>ข</td></tr></tbody></table>')).toMatch(/^bad-value/);
    expect(fault('<table data-cols="50 50" data-alt=""><tbody></tbody></table>')).toBe('is-empty table');
    expect(fault('<tr><td>ก</td></tr>')).toBe('not-here tr');
    expect(fault('<section class="signature"><ol><li>ก</li></ol></section>')).toBe('not-here ol');
  });
});
