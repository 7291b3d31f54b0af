import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.ts';
import { usedScore } from '../../src/assess/scoring.ts';
import type { Framework, Subject } from '../../src/model/framework.ts';
import { round2 } from '../../src/model/round.ts';
import type { Score } from '../../src/model/scores.ts';
import { framework } from '../fixtures/assess/frameworks.ts';
import published from '../fixtures/assess/published.json' with { type: 'json' };
import { cell, context, printedRating, record, ten } from '../fixtures/assess/records.ts';

const shipped = (year: number): Framework => JSON.parse(readFileSync(new URL(`../../src/catalogue/frameworks/${year}.json`, import.meta.url), 'utf8'));
const codes = (notices: readonly { code: string }[]): string[] => notices.map(({ code }) => code);

describe('published results', () => {
  it.each(published)('$who $year: the total $total and the level $grade come out as published, to a hundredth', ({ year, scores, total, grade }) => {
    const { assessment } = assess(record(scores), shipped(year), context({ fiscalYear: year }));
    expect(round2(Math.abs((assessment.total.computed ?? Number.NaN) - total))).toBeLessThanOrEqual(0.01);
    expect(assessment.rating.computed).toBe(grade);
  });

  it('State Audit Office 2568: 94.64 is only «ผ่าน» because EIT is below 85', () => {
    const { assessment } = assess(record({ total: 94.64, EIT: 84.9 }), shipped(2568), context({ fiscalYear: 2568 }));
    expect(assessment.rating.computed).toBe('ผ่าน');
    expect(usedScore(assessment.total)).toBe(94.64);
  });

  const rows = readFileSync(new URL('../fixtures/assess/up-2563-wide.csv', import.meta.url), 'utf8').trim().split('\n').map((line) => line.split(','));
  const HEADS: readonly Subject[] = ['1', '2', '3', '4', '5', 'IIT', '6', '7', '8', 'EIT', '9', '10', 'OIT', 'total'];
  const WEIGHT: Readonly<Record<string, number>> = { IIT: 30, EIT: 30, OIT: 40 };

  it.each(rows.slice(1).map((row) => ({ who: row[0] ?? '', row })))('University of Phayao 2563, $who: weighted instruments, total and grade agree', ({ row }) => {
    const scores = Object.fromEntries(HEADS.map((subject, index): [string, Score] => {
      const printed = Number(row[index + 1]);
      const weight = WEIGHT[subject];
      return [subject, weight === undefined ? { value: printed, at: cell(subject) } : { value: (printed * 100) / weight, at: cell(subject), weighted: true }];
    }));
    const { assessment, notices } = assess({ ...record({}), scores, rating: printedRating(row.at(-1) ?? '') }, shipped(2563), context({ fiscalYear: 2563 }));
    expect(round2(assessment.total.computed ?? Number.NaN)).toBe(assessment.total.printed);
    expect(assessment.rating.computed).toBe(row.at(-1)?.trim());
    expect(assessment.instruments.every(({ weighted }) => weighted)).toBe(true);
    expect(codes(notices).filter((code) => code.endsWith('_DIFFERS'))).toEqual([]);
  });

  it('has all 39 rows of Phayao', () => expect(rows).toHaveLength(40));
});

describe('assess', () => {
  it('keeps what is printed, reports what differs with its cell, and uses the printed figure', () => {
    const given = record({ ...ten(90, 90, 90, 90, 90, 80, 80, 80, 70, 70), IIT: 91, total: 80 }, { rating: printedRating('A') });
    const { assessment, notices } = assess(given, framework(2564), context());
    expect(assessment.instruments[0]).toMatchObject({ printed: 91, computed: 90, score: 91 });
    expect(assessment.total).toMatchObject({ printed: 80, computed: 79 });
    expect(assessment.rating).toEqual({ printed: 'A', computed: 'B' });
    const told = notices.filter(({ code }) => code.endsWith('_DIFFERS'));
    expect(told.map(({ code, at }) => [code, at?.column])).toEqual([['ASSESS_INSTRUMENT_DIFFERS', 'IIT'], ['ASSESS_TOTAL_DIFFERS', 'total'], ['ASSESS_RATING_DIFFERS', 'grade']]);
  });

  it('keeps a printed level of another year’s scale, and says so with its cell', () => {
    const given = record(ten(90, 90, 90, 90, 90, 80, 80, 80, 70, 70), { rating: printedRating('ผ่านดี') });
    const { assessment, notices } = assess(given, framework(2564), context());
    expect(assessment.rating.printed).toBe('ผ่านดี');
    expect(notices.filter(({ code }) => code === 'ASSESS_RATING_OTHER_SCALE').map(({ severity, at }) => [severity, at?.column])).toEqual([['warning', 'grade']]);
  });

  it('says nothing about a difference of 0.02, which rounding of the printed parts can make', () => {
    const { notices } = assess(record({ ...ten(90, 90, 90, 90, 90, 80, 80, 80, 70, 70), total: 79.02 }), framework(2564), context());
    expect(codes(notices)).not.toContain('ASSESS_TOTAL_DIFFERS');
    const over = assess(record({ ...ten(90, 90, 90, 90, 90, 80, 80, 80, 70, 70), total: 79.03 }), framework(2564), context());
    expect(codes(over.notices)).toContain('ASSESS_TOTAL_DIFFERS');
  });

  it('computes nothing for a year whose structure alone is known, and keeps printed figures', () => {
    const { assessment, notices } = assess(record({ ...ten(90, 90, 90, 90, 90, 80, 80, 80, 70, 70), total: 79 }), framework(2570, { coverage: 'structure' }), context({ fiscalYear: 2570 }));
    expect(assessment.total).toMatchObject({ printed: 79, computed: null });
    expect(assessment.instruments.map(({ computed, weight }) => [computed, weight])).toEqual([[null, null], [null, null], [null, null]]);
    expect(assessment.rating.computed).toBeNull();
    expect(assessment.instruments.map(({ weakest }) => weakest.length)).toEqual([5, 3, 2]);
    expect(codes(notices)).toContain('ASSESS_RATING_UNDECIDED');
  });

  it('never computes with a weight known from memory alone', () => {
    const base = framework(2564);
    const instruments = base.instruments.map((instrument) => ({ ...instrument, weight: { ...instrument.weight, confidence: 'low' as const } }));
    const { assessment, notices } = assess(record(ten(90, 90, 90, 90, 90, 80, 80, 80, 70, 70)), { ...base, instruments }, context());
    expect(assessment.total.computed).toBeNull();
    expect(assessment.instruments.map(({ score }) => score)).toEqual([90, 80, 70]);
    expect(notices.find(({ code }) => code === 'ASSESS_NOT_COMPUTED')?.params).toMatchObject({ why: 'weights' });
  });

  it('says that there is nothing to assess rather than inventing a zero', () => {
    const { assessment, notices } = assess(record({}), framework(2564), context());
    expect(assessment.total).toEqual({ printed: null, computed: null, at: null });
    expect(assessment.findings).toEqual([]);
    expect(codes(notices)).toEqual(['ASSESS_NO_SCORES']);
  });

  it('gives plain JSON: what is saved and read again is the same', () => {
    const { assessment } = assess(record(ten(90, 80, 90, 90, 90, 80, null, 80, 70, 70)), framework(2564), context());
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
  });
});
