import { describe, expect, it } from 'vitest';
import { columnWidths, pageSize, textWidth, twips } from '../../../src/write/docx/measures.ts';

const MARGINS = { top: 2.5, right: 2, bottom: 2, left: 3 };

describe('lengths in twips', () => {
  it('are those of the official page', () => {
    expect([2.5, 2, 3, 8, 1.5].map(twips)).toEqual([1417, 1134, 1701, 4535, 850]);
    expect([textWidth('portrait', MARGINS), textWidth('landscape', MARGINS)]).toEqual([9071, 14003]);
    expect(pageSize('landscape')).toEqual({ width: 16838, height: 11906 });
  });

  it.each([[[28, 37, 17, 18]], [[33.3, 33.3, 33.4]], [[1, 99]], [[50, 50, 50]]])('of columns %j sum to the whole', (percents) => {
    const widths = columnWidths(percents, 9071);
    expect(widths.reduce((a, b) => a + b, 0)).toBe(9071);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  });
});
