import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Framework } from '../../src/model/framework.ts';
import { itemOf, passagesOfText, reviewPlan, reviewText, yearOf } from '../../src/review/index.ts';
import { makePlan } from '../../src/plan/index.ts';
import { ten } from '../fixtures/assess/records.ts';
import { assessed, input } from '../fixtures/plan/plans.ts';

const framework = (year: number): Framework => JSON.parse(readFileSync(`src/catalogue/frameworks/${year}.json`, 'utf8')) as Framework;
const OFFICE = readFileSync('test/fixtures/review/education-office-2566.txt', 'utf8');
const FOLLOW_UP = readFileSync('test/fixtures/review/follow-up-2565.txt', 'utf8');

function missing(text: string, year: number): string[] {
  return reviewText(passagesOfText(text), framework(year), 'a.txt').filter(({ met }) => met !== true).map(({ id }) => id);
}
/** The text without the lines from one that begins so to the one before another. */
function without(from: string, to: string): string {
  const lines = OFFICE.split('\n');
  const start = lines.findIndex((line) => line.startsWith(from));
  const end = lines.findIndex((line) => line.startsWith(to));
  return [...lines.slice(0, start), ...lines.slice(end)].join('\n');
}

describe('a paper of measures', () => {
  it('meets every requirement of its year, each with the place that shows it', () => {
    const results = reviewText(passagesOfText(OFFICE), framework(2566), 'a.txt');
    expect(results.map(({ id, met }) => [id, met])).toEqual([
      ['previous-result-analysed', true], ['weak-points-named', true], ['points-to-develop-named', true], ['responsible-named', true], ['steps-set', true], ['monitoring-set', true], ['measures-set', true],
    ]);
    expect(results.find(({ id }) => id === 'responsible-named')?.at).toMatchObject({ file: 'a.txt', line: 10, text: expect.stringContaining('กลุ่มอำนวยการ') });
  });

  it.each([
    ['๑. ผลการประเมิน', '๑.๑', ['previous-result-analysed']],
    ['๑.๑', '๒.', ['weak-points-named']],
    ['๒.', '๓.', ['points-to-develop-named']],
    ['๓.', '๔.', ['responsible-named']],
    ['๔.', '๕.', ['steps-set']],
    ['๕. มาตรการ', '๖.', ['measures-set']],
  ] as const)('is caught when part «%s» is taken out', (from, to, ids) => {
    expect(missing(without(from, to), 2566)).toEqual(ids);
  });

  it('is caught when the last part, on monitoring, is taken out', () => {
    expect(missing(OFFICE.slice(0, OFFICE.indexOf('๖.')), 2566)).toEqual(['monitoring-set']);
  });

  it('is caught when a heading stands with nothing under it, or with dots to fill in', () => {
    const line = 'กลุ่มอำนวยการเป็นผู้ประสานงาน และทุกกลุ่มส่งข้อมูลตามตัวชี้วัดที่ได้รับมอบหมาย';
    expect(missing(OFFICE.replace(`${line}\n`, ''), 2566)).toEqual(['responsible-named']);
    expect(missing(OFFICE.replace(line, '……………………'), 2566)).toEqual(['responsible-named']);
  });

  it('may be a table, whose columns must be filled', () => {
    const table = '| มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม |\n| ทะเบียนคุม | จัดทำแบบ | กองคลัง | รายงานทุกไตรมาส |';
    expect(missing(table, 2565)).toEqual(['previous-result-analysed', 'weak-points-named', 'points-to-develop-named']);
    expect(missing(table.replace('กองคลัง', '-'), 2565)).toContain('responsible-named');
    expect(missing(table.replace('| ผู้รับผิดชอบ ', '').replace('| กองคลัง ', ''), 2565)).toContain('responsible-named');
  });

  it('does not take the lack of something for the thing: «ขาดการติดตาม» is no monitoring', () => {
    const without = OFFICE.slice(0, OFFICE.indexOf('๖.'));
    for (const lack of ['สาเหตุคือขาดการติดตามและรายงานผล', 'ไม่มีการกำกับ ติดตาม และรายงานผล']) expect(missing(`${without}${lack}`, 2566)).toEqual(['monitoring-set']);
    expect(missing(`${without}(๕) จัดทำปฏิทินกำกับ ติดตาม และรายงานผลเป็นระยะ`, 2566)).toEqual([]);
  });
});

describe('a report on measures', () => {
  it('is known by its title and checked against its own requirements', () => {
    expect(itemOf(passagesOfText(FOLLOW_UP))).toBe('followUp');
    expect(itemOf(passagesOfText(OFFICE))).toBe('measures');
    expect(missing(FOLLOW_UP, 2565)).toEqual([]);
    expect(missing(FOLLOW_UP.replaceAll(/ ดำเนินการแล้ว ครบทุกส่วนงาน | อยู่ระหว่างดำเนินการ /g, ' - '), 2565)).toEqual(['results-shown']);
    expect(missing(FOLLOW_UP.replace('๒๕๖๕', '๒๕๖๓'), 2565)).toEqual(['assessed-year']);
  });
});

describe('requirements', () => {
  it('known from memory keep that label', () => {
    const results = reviewText(passagesOfText(OFFICE), framework(2567), 'a.txt');
    expect(results.length).toBeGreaterThan(0);
    expect(results.every(({ confidence }) => confidence === 'low')).toBe(true);
    expect(reviewText(passagesOfText(OFFICE), framework(2566), 'a.txt').every(({ confidence }) => confidence === 'medium')).toBe(true);
  });

  it('of an office\'s own framework that nothing here can tell are left undecided', () => {
    const own = framework(2566);
    const odd = { ...own, items: { ...own.items, requirements: [{ id: 'stamp', item: 'measures', text: 'มีตราประทับ', evidence: 'paper.stamp', source: ['memory'], confidence: 'low' }] } } as Framework;
    expect(reviewText(passagesOfText(OFFICE), odd, 'a.txt')).toMatchObject([{ id: 'stamp', met: null, at: null }]);
  });
});

describe('the year of a document', () => {
  it('is the latest at its head, for results are of the year before', () => {
    expect(yearOf(passagesOfText(OFFICE))).toBe(2566);
    expect(yearOf(passagesOfText('บันทึกข้อความ'))).toBeNull();
  });
});

describe('a plan', () => {
  const { plan } = makePlan(input(assessed(ten(90, 91, 92, 78, 89, 96, 97, 98, 97, 98))));
  const missingIn = (changed: Partial<typeof plan>) => reviewPlan({ ...plan, ...changed }, framework(2565), 'plan.json', 0).filter(({ met }) => met !== true).map(({ id, at }) => [id, at?.text]);

  it('meets every requirement of the measures item', () => {
    expect(missingIn({})).toEqual([]);
  });

  it('names the first measure that lacks something', () => {
    const edited = plan.measures.map((measure, index) => (index === 2 ? { ...measure, responsible: [], monitoring: '' } : measure));
    expect(missingIn({ measures: edited })).toEqual([['responsible-named', 'plans[0].measures[2].responsible'], ['monitoring-set', 'plans[0].measures[2].monitoring']]);
    expect(missingIn({ assessment: null, findings: [], measures: [] }).map(([id]) => id)).toHaveLength(7);
  });
});
