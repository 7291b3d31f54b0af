import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { asFlags, commandLine, lineInstead, repeatingArguments } from '../../../src/cli/wizard/command-line.ts';
import { startState } from '../../../src/cli/wizard/state.ts';

const state = (settings = {}) => startState('คะแนน 2564.xlsx', 'อบต.บ้าน', settings);

describe('the command that repeats a wizard', () => {
  it('names the file, the agency, the settings and the folder', () => {
    const args = repeatingArguments(state({ out: 'ita-2565' }), 'ita-plan.json', {});
    expect(commandLine(args, 'linux')).toBe('ita-plan generate "คะแนน 2564.xlsx" --agency อบต.บ้าน --settings ita-plan.json --out ita-2565');
    expect(asFlags(args)).toEqual({ agency: 'อบต.บ้าน', settings: 'ita-plan.json', out: 'ita-2565' });
  });

  it('writes out what the environment would otherwise change, and PDF', () => {
    const args = repeatingArguments({ ...state({ target: 95, channels: ['ก', 'ข'] }), pdf: true }, 's.json', { ITA_PLAN_TARGET: '90', ITA_PLAN_CHANNELS: 'ค', ITA_PLAN_FONT: 'x' });
    expect(args.slice(-7)).toEqual(['--target', '95', '--channels', 'ก', '--channels', 'ข', '--pdf']);
    expect(asFlags(args)).toMatchObject({ target: '95', channels: ['ก', 'ข'] });
  });

  it.each(['a b', "it's", 'say "hi"', 'cost $5', 'back`tick', 'ก\\ข', 'plain', '', '*', 'a;b'])('quotes «%s» so that a shell reads it as one word', (text) => {
    const line = commandLine([text], 'linux').slice('ita-plan '.length);
    expect(execFileSync('sh', ['-c', `printf '%s' ${line}`], { encoding: 'utf8' })).toBe(text);
  });

  it('begins as the program was called, where it is not installed', () => {
    expect(commandLine(['generate'], 'linux', ['node', 'โปรแกรม ใหม่/bin/ita-plan.js'])).toBe('node "โปรแกรม ใหม่/bin/ita-plan.js" generate');
    expect(lineInstead('x.csv', {}, 'linux', ['node', 'bin/ita-plan.js'])).toBe('node bin/ita-plan.js generate x.csv');
  });

  it('uses double quotes on Windows', () => expect(commandLine(["it's", 'a "b"'], 'win32')).toBe('ita-plan "it\'s" "a \\"b\\""'));
});

describe('the line for a run that cannot ask', () => {
  it('hands on what was given', () => {
    expect(lineInstead('x.csv', { settings: 's.json', forYear: '2566', channels: ['ก ข', 'ค'], pdf: true, input: false }, 'linux')).toBe('ita-plan generate x.csv --settings s.json --for-year 2566 --channels "ก ข" --channels ค --pdf');
    expect(lineInstead(undefined, {})).toBe('ita-plan generate scores.xlsx');
  });
});
