import { describe, expect, it } from 'vitest';
import { toArabicDigits, toThaiDigits } from '../../src/thai/digits.ts';

describe('Thai digits', () => {
  it('are real characters, both ways', () => {
    expect(toThaiDigits('ปี 2564 ได้ 83.31')).toBe('ปี ๒๕๖๔ ได้ ๘๓.๓๑');
    expect(toArabicDigits('๘๓.๓๑')).toBe('83.31');
  });
});
