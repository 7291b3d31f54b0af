import { describe, expect, it } from 'vitest';
import { blocks } from '../../fixtures/render/markup.ts';

const numbers = (markup: string): (string | null)[] => blocks(markup).flatMap((b) => (b.type === 'heading' ? [b.number] : []));

describe('numbers of headings', () => {
  it('count on per level: 1. → 1.1 → (1)', () => {
    const h = (level: number): string => `<h${level} data-n="auto">ก</h${level}>`;
    expect(numbers(h(2) + h(3) + h(4) + h(4) + h(3) + h(4) + h(2) + h(3))).toEqual(['1.', '1.1', '(1)', '(2)', '1.2', '(1)', '2.', '2.1']);
  });

  it('may be typed, and the next ones follow', () => {
    expect(numbers('<h2 data-n="๓.">ก</h2><h3 data-n="auto">ข</h3><h2 data-n="auto">ค</h2>')).toEqual(['๓.', '3.1', '4.']);
  });

  it('are absent where nobody asks', () => {
    expect(numbers('<h2>ก</h2><h2 data-n="auto">ข</h2>')).toEqual([null, '1.']);
  });

  it('begin anew in an attachment and run on through a landscape part', () => {
    const h = '<h2 data-n="auto">ก</h2>';
    expect(numbers(`${h}<section class="landscape">${h}</section>${h}<section class="attachment">${h}</section>`)).toEqual(['1.', '2.', '3.', '1.']);
  });
});
