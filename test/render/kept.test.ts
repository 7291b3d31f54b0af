import { expect, it } from 'vitest';
import { kept } from '../../src/render/kept.ts';

it('what is kept by a key is made once for it, and for another key anew', () => {
  const map = new Map<string, object>();
  const [first, second, other] = ['a', 'a', 'b'].map((key) => kept(map, key, () => ({ key })));
  expect(second).toBe(first);
  expect(other).toEqual({ key: 'b' });
});
