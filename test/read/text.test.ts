import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, tidy } from '../../src/read/text.ts';
import { clean, fold } from '../../src/thai/text.ts';

const thai = fc.array(fc.oneof(fc.integer({ min: 0x0e01, max: 0x0e5b }).map((code) => String.fromCharCode(code)), fc.constantFrom('เ', 'ํ', 'า', '่', 'ุ', ' ', '\u00a0', '\u200b', 'A', '๑', '\n', 'é', '\u0000')), { maxLength: 20 }).map((letters) => letters.join(''));

describe('the short way', () => {
  it('to clean and folded text says what the long one says', () => {
    fc.assert(fc.property(thai, (text) => {
      expect(tidy(text)).toBe(clean(text));
      expect(keyOf(text)).toBe(fold(text));
    }), { numRuns: 3_000, seed: 2564 });
  });
});
