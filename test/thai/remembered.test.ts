import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/thai/remembered.ts';

describe('a remembered function', () => {
  it('answers the same as the function itself, and asks it once a text', () => {
    const asked: string[] = [];
    const upper = remembered((text) => { asked.push(text); return text.toUpperCase(); });
    expect(['a', 'b', 'a', ''].map(upper)).toEqual(['A', 'B', 'A', '']);
    expect(asked).toEqual(['a', 'b', '']);
  });

  it('keeps what is asked for often, and forgets the rest rather than grow without bound', () => {
    const asked: string[] = [];
    const length = remembered((text) => { asked.push(text); return text.length; }, 2);
    for (const text of ['hot', 'b', 'hot', 'cc', 'hot', 'dd', 'hot', 'ee', 'hot', 'b']) expect(length(text)).toBe(text.length);
    expect(asked).toEqual(['hot', 'b', 'cc', 'dd', 'ee', 'b']);
  });
});
