import { describe, expect, it } from 'vitest';
import type { ScoreRecord } from '../../src/model/scores.ts';
import { line, read } from '../fixtures/read/knowledge.ts';
import { LAYOUT_CASES } from '../fixtures/read/layouts.ts';
import { workbook } from '../fixtures/read/make.ts';

const show = (record: ScoreRecord): string => [record.agency.given, record.agency.district, record.agency.province, record.fiscalYear, record.rating?.text, line(record)].map((part) => part ?? '-').join(' · ');

describe('layouts', () => {
  for (const { title, layout, sheets, expect: records } of LAYOUT_CASES) {
    it(`reads ${title}`, async () => {
      const sheet = await read(workbook(...sheets));
      expect({ layout: sheet.source.layout, records: sheet.records.map(show), refused: sheet.refused }).toEqual({ layout, records, refused: [] });
    });
  }
});
