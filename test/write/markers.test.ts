import { describe, expect, it } from 'vitest';
import { inDigits, markerText } from '../../src/write/markers.ts';

describe('list markers', () => {
  it.each([
    ['๑.', 10, '๑๐.', '10.'], ['(๑)', 3, '(๓)', '(3)'], ['1.', 4, '4.', '4.'], ['ก.', 1, 'ก.', 'ก.'], ['-', 9, '-', '-'], ['●', 1, '●', '●'], ['☐', 2, '☐', '☐'],
  ] as const)('write item %s %i as %s in Thai and %s in Arabic digits', (marker, n, thai, arabic) => {
    expect(markerText(marker, n, 'thai')).toBe(thai);
    expect(markerText(marker, n, 'arabic')).toBe(arabic);
  });

  it('skip the letters official numbering skips, and go on after the last', () => {
    expect([2, 3, 4, 5, 41, 42].map((n) => markerText('ก.', n, 'thai'))).toEqual(['ข.', 'ค.', 'ง.', 'จ.', 'ฮ.', 'กก.']);
  });
});

it('prints numbers in the digits of the paper', () => {
  expect([inDigits('83.31', 'thai'), inDigits(2565, 'arabic')]).toEqual(['๘๓.๓๑', '2565']);
});
