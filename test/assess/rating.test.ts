import { describe, expect, it } from 'vitest';
import { levelNamed, rate } from '../../src/assess/rating.ts';
import { type InstrumentScore, scoreInstruments } from '../../src/assess/scoring.ts';
import { framework } from '../fixtures/assess/frameworks.ts';
import { record } from '../fixtures/assess/records.ts';

const scored = (year: number, IIT: number | null, EIT: number | null, OIT: number | null): InstrumentScore[] => scoreInstruments(record({ IIT, EIT, OIT }), framework(year), []);
const letter = (total: number): string | null => rate(total, scored(2564, total, total, total), framework(2564));
const word = (total: number, ...known: [number | null, number | null, number | null]): string | null => rate(total, scored(2567, ...known), framework(2567));

describe('letters until 2565', () => {
  it.each([[100, 'AA'], [95, 'AA'], [94.99, 'A'], [85, 'A'], [84.99, 'B'], [75, 'B'], [65, 'C'], [55, 'D'], [50, 'E'], [49.99, 'F'], [0, 'F']])('%d is %s', (total, grade) => {
    expect(letter(total)).toBe(grade);
  });

  it('are decided on two decimals, half up', () => {
    expect(letter(84.995)).toBe('A');
    expect(letter(84.9949)).toBe('B');
  });
});

describe('five Thai levels from 2566', () => {
  it('ask each instrument as well', () => {
    expect(word(96, 95, 95, 98)).toBe('ผ่านดีเยี่ยม');
    expect(word(96, 94.99, 96, 98)).toBe('ผ่านดี');
    expect(word(92, 84.99, 92, 98)).toBe('ผ่าน');
    expect(word(84.99, 90, 90, 75)).toBe('ต้องปรับปรุง');
    expect(word(69.99, 60, 60, 80)).toBe('ต้องปรับปรุงโดยด่วน');
  });

  it('are left out where what decides is not known', () => {
    expect(word(90, null, null, null)).toBeNull();
    expect(word(90, 88, null, 92)).toBeNull();
    expect(word(90, 80, null, null)).toBe('ผ่าน');
    expect(word(80, 80, null, null)).toBe('ต้องปรับปรุง');
  });

  it('are not decided by a bound known from memory alone', () => {
    const year = framework(2567);
    const levels = year.rating.levels.map((level) => ({ ...level, confidence: level.from === 70 ? ('low' as const) : level.confidence }));
    expect(rate(60, scored(2567, 60, 60, 60), { ...year, rating: { ...year.rating, levels } })).toBeNull();
  });
});

describe('a printed level', () => {
  it('is recognised inside other words, the longest first', () => {
    expect(levelNamed('ระดับ AA', framework(2564))).toBe('AA');
    expect(levelNamed('ผ่านดีเยี่ยม', framework(2567))).toBe('ผ่านดีเยี่ยม');
    expect(levelNamed('ระดับ ผ่าน', framework(2567))).toBe('ผ่าน');
  });

  it('of another scale is left in peace', () => {
    expect(levelNamed('(ผ่าน) ระดับ AA', framework(2566))).toBeNull();
    expect(levelNamed('A', framework(2566))).toBeNull();
    expect(levelNamed('สูงมาก', framework(2564))).toBeNull();
  });
});
