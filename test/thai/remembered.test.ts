import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/thai/remembered.ts';

describe('a remembered function', () => {
  it('answers the same as the function itself, and asks it once a text', () => {
    const asked: string[] = [];
    const upper = remembered((text) => { asked.push(text); return text.toUpperCase(); });
    expect(['a', 'b', 'a', ''].map(upper)).toEqual(['A', 'B', 'A', '']);
    expect(asked).toEqual(['a', 'b', '']);
  });

  it('forgets rather than grow without bound', () => {
    let asked = 0;
    const length = remembered((text) => { asked += 1; return text.length; }, 3);
    for (const text of ['a', 'bb', 'ccc', 'dddd', 'a']) expect(length(text)).toBe(text.length);
    expect(asked).toBe(5);
  });
});
