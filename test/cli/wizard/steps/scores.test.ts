import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../../src/cli/wizard/steps/scores.ts';

describe('a path as a terminal pastes it', () => {
  it.each([
    ['คะแนน 2564.xlsx', 'คะแนน 2564.xlsx'],
    ["'/home/a/คะแนน 2564.xlsx'", '/home/a/คะแนน 2564.xlsx'],
    ['"/home/a/b.xlsx" ', '/home/a/b.xlsx'],
    ['/home/a/scores\\ 2564.xlsx', '/home/a/scores 2564.xlsx'],
    ['file:///home/a/%E0%B8%81%20b.csv', '/home/a/ก b.csv'],
    ['~/scores.csv', '/home/me/scores.csv'],
  ].filter(() => process.platform !== 'win32'))('%s', (typed, path) => expect(pathOf(typed, { HOME: '/home/me' })).toBe(path));
});
