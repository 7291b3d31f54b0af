import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { workbookOf } from '../../src/write/tables.ts';
import { samples } from '../fixtures/write/index.ts';

describe('a paper’s tables as a workbook', () => {
  it('have a sheet each, the head as header, a row a row, text as in the paper', () => {
    const { sheets } = workbookOf(samples()['forty rows'] as Document);
    const [sheet] = sheets;
    expect(sheet?.columns.length).toBeGreaterThan(2);
    expect(sheet?.columns.every((column) => typeof column.header === 'string')).toBe(true);
    expect(sheet?.rows).toHaveLength(40);
    expect(JSON.stringify(sheet?.rows)).not.toContain('[object');
  });
});
