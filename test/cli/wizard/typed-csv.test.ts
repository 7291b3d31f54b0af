import { describe, expect, it } from 'vitest';
import { scoresIn } from '../../../src/cli/wizard/typed-csv.ts';

describe('scores of a typed line', () => {
  it.each([
    ['91.25', [91.25]], ['๙๑.๒๕ ๘๐', [91.25, 80]], ['91,25', [91.25]], ['91.25,82.47', [91.25, 82.47]], ['91.25, 82.47; 80', [91.25, 82.47, 80]], ['91.25\t-\t80', [91.25, null, 80]], ['0', [0]], ['100', [100]],
  ])('«%s»', (text, scores) => expect(scoresIn(text)).toEqual(scores));
  it.each(['', '101', '-5', 'เก้าสิบ', '91.25 x'])('«%s» is refused', (text) => expect(scoresIn(text)).toBeNull());
});
