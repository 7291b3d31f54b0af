import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/pipeline/schema/json.ts';

const lineOf = (source: string): number | undefined => {
  const result = parseJson(source, 'a.json');
  return result.ok ? undefined : result.at.line;
};

describe('JSON written by hand', () => {
  it('is a value when it is sound', () => {
    expect(parseJson('\uFEFF{"a": [1, {}, []], "b": "c\\"d"}', 'a.json')).toEqual({ ok: true, value: { a: [1, {}, []], b: 'c"d' } });
  });

  it.each([
    ['a missing value', '{\n  "target": 90,\n  "date": \n}', 4],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3],
    ['a comma too many', '{\n  "a": 1,\n}', 3],
    ['an open text', '{\n  "a": "x\n}', 2],
    ['single quotes', "{\n  'a': 1\n}", 2],
    ['an end that never comes', '{\n  "a": [1, 2', 2],
    ['something after the end', '{}\n{}', 2],
    ['an empty file', '', 1],
  ])('names the line of %s', (_, source, line) => {
    expect(lineOf(source)).toBe(line);
  });
});
