import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/thai/remembered.ts';

const TWICE = ['hot', 'hot'];

describe('a remembered function', () => {
  it('answers the same as the function itself, and keeps what is asked a second time', () => {
    const asked: string[] = [];
    const upper = remembered((text) => { asked.push(text); return text.toUpperCase(); });
    expect(['a', 'b', 'a', '', 'a', 'a', ''].map(upper)).toEqual(['A', 'B', 'A', '', 'A', 'A', '']);
    expect(asked).toEqual(['a', 'b', 'a', '', '']);
  });

  it('gives the very same answer from then on', () => {
    const record = remembered((text) => ({ text }));
    record('a');
    expect(record('a')).toBe(record('a'));
  });

  it('keeps what is asked for often, and forgets the rest rather than grow without bound', () => {
    const asked: string[] = [];
    const length = remembered((text) => { asked.push(text); return text.length; }, 2);
    for (const text of [...TWICE, 'b', 'b', 'hot', 'cc', 'cc', 'hot', 'dd', 'dd', 'hot', 'ee', 'ee', 'hot', 'b']) expect(length(text)).toBe(text.length);
    expect(asked.filter((text) => text === 'hot')).toEqual(TWICE);
    expect(asked.filter((text) => text === 'b')).toHaveLength(3);
  });

  it('is not fooled by texts that look alike', () => {
    const same = remembered((text) => text);
    const long = (letter: string): string => `${'ก'.repeat(500)}${letter}${'ข'.repeat(333)}`;
    for (const letter of ['a', 'b', 'c', 'a', 'b', 'c', 'd']) expect(same(long(letter))).toBe(long(letter));
  });

  it('keeps no text that only looks like one that came before', () => {
    const kept: string[] = [];
    const same = remembered((text, isKept) => { if (isKept) kept.push(text); return text; });
    for (const letter of ['a', 'b', 'c', 'b']) same(`${'ก'.repeat(500)}${letter}${'ข'.repeat(333)}`);
    expect(kept).toEqual([`${'ก'.repeat(500)}b${'ข'.repeat(333)}`]);
  });
});
