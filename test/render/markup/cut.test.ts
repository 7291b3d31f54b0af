import { describe, expect, it } from 'vitest';
import { cutOut } from '../../../src/render/markup/cut.ts';
import { blocks, fault } from '../../fixtures/render/markup.ts';

const cut = (markup: string): [string, readonly string[]] => {
  const { rest, texts } = cutOut(markup);
  return [rest.replaceAll('\u0004', '…'), texts];
};

describe('the texts cut out of an output', () => {
  it('are those of paragraphs, headings, items and cells, with the tags of their words', () => {
    expect(cut('<h2 data-n="auto">ก</h2>\n<p class="l2">ข <b>ค</b></p><ul><li>ง</li></ul>')).toEqual(['<h2 data-n="auto">…</h2>\n<p class="l2">…</p><ul><li>…</li></ul>', ['ก', 'ข <b>ค</b>', 'ง']]);
  });

  it('are the innermost ones: a cell or an item that holds blocks stays', () => {
    expect(cut('<td>ก<ol><li>ข</li></ol></td><li>ค<ul><li>ง</li></ul></li>')).toEqual(['<td>ก<ol><li>…</li></ol></td><li>ค<ul><li>…</li></ul></li>', ['ข', 'ง']]);
  });

  it('leave alone what is empty and what is never closed', () => {
    expect(cut('<p></p><td>ก')).toEqual(['<p></p><td>ก', []]);
  });
});

it('the rows of a table are cut out by their shape, which the rows of other agencies share', () => {
  const { rest, texts, rows } = cutOut('<table data-cols="100" data-alt=""><tbody><tr><td>ก</td></tr>\n<tr data-split="allow"><td>ข<ul><li>ค</li></ul></td></tr></tbody></table>');
  expect(rest.replaceAll('\u0005', '…')).toBe('<table data-cols="100" data-alt=""><tbody>…\n…</tbody></table>');
  expect(texts).toEqual(['ก', 'ค']);
  expect(rows.map((row) => row.replaceAll('\u0004', '…'))).toEqual(['<tr><td>…</td></tr>', '<tr data-split="allow"><td>ข<ul><li>…</li></ul></td></tr>']);
});

describe('a paper read by its texts', () => {
  it('is the same as one read as a whole, the second time too', () => {
    const markup = '<p>\n  ก <b>ข</b> <i> ค </i>\n</p><table data-cols="50 50" data-alt="ง"><tbody><tr><td class="r">1</td><td>จ<ol data-marker="(๑)"><li>ฉ &amp; ช</li></ol></td></tr></tbody></table>';
    const first = blocks(markup);
    expect(blocks(markup)).toEqual(first);
    expect(first[0]).toMatchObject({ text: [{ text: 'ก ' }, { text: 'ข', bold: true }, { text: ' ' }, { text: 'ค', italic: true }] });
  });

  it('holds the same words as the same object, for whoever writes them again', () => {
    const [a, b] = [blocks('<p>ก</p>'), blocks('<h1>ข</h1><p>ก</p>')];
    expect(a[0]?.type === 'paragraph' && b[1]?.type === 'paragraph' && a[0].text === b[1].text).toBe(true);
  });

  it('is refused for the same faults, a text that was faultless elsewhere included', () => {
    expect(blocks('<p><b>ก</b></p>')).toHaveLength(1);
    expect(fault('<p><b>ก</b></p><p>ก<b></p>')).toBe('wrong-close p');
    expect(fault('<dl class="form"><dt><em>ก</em></dt></dl>')).toBe('unknown-tag em');
    expect(fault('<p>ก</p ><p>ข</p>')).toBeNull();
    expect(fault('<p>ก</px>')).toBe('wrong-close px');
  });
});
