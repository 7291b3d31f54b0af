import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../../src/render/index.ts';
import { dump } from '../../fixtures/render/dump.ts';
import { ownTemplate, withSettings } from '../../fixtures/render/input.ts';
import { FULL } from '../../fixtures/render/plans.ts';

const settings = { digits: 'arabic', meetings: [{ body: 'ข้อหนึ่ง\n\nข้อสอง', date: '2022-03-05' }], units: { roles: { property: ['งานพัสดุ', 'กองคลัง'] } } } as const;
const line = (body: string): string => dump(renderDocument(ownTemplate(withSettings(FULL, settings), `<p>${body}</p>`)).document).split('\n')[8] ?? '';

describe('helpers that print', () => {
  it('give scores two decimals, half up, and a sign where asked', () => {
    expect(line('{{score 67.535}} {{score 100}} {{score 0}} {{score null}} {{score 1.5 sign=true}} {{score 0 sign=true}}')).toBe('67.54 100.00 0.00 - +1.50 0.00');
  });

  it('give numbers, years, dates, sizes and ranks', () => {
    expect(line('{{number 1234.5}} {{number null}} {{year 2565}} {{count measures}} {{inc 0}}')).toBe('1,234.5 - พ.ศ.~2565 4 1');
    expect(line('{{#each settings.meetings}}{{date this.date}}{{/each}}')).toBe('5 มีนาคม พ.ศ. 2565');
  });

  it('give a unit in the office’s own words', () => {
    expect(line('{{unit "property"}} / {{unit "publicity"}} / {{unit "audit"}}')).toBe('งานพัสดุ กองคลัง / สำนักปลัด / ผู้ที่ได้รับมอบหมาย');
  });

  it('keep the lines and paragraphs of a text', () => {
    expect(line('{{#each settings.meetings}}{{lines body}}{{/each}}')).toBe('ข้อหนึ่ง ⏎  ⏎ ข้อสอง');
    expect(line('{{#each settings.meetings}}{{#each (paras body)}}[{{this}}]{{/each}}{{/each}}')).toBe('[ข้อหนึ่ง][ข้อสอง]');
  });

  it('give a fact in words or a blank', () => {
    expect(line('{{fact "signatory.name"}} {{fact "number"}}')).toBe('นายตัวอย่าง ใจซื่อ […number…]');
  });
});

it('helpers that ask answer for text, numbers, lists and nothing', () => {
  const yes = (condition: string): string => line(`{{#if ${condition}}}ใช่{{else}}ไม่{{/if}}`);
  expect(['(eq 1 1)', '(eq forYear "2565")', '(gt 2 1)', '(and measures forYear)', '(or others 0)', '(not others)', '(and)'].slice(0, 6).map(yes)).toEqual(['ใช่', 'ไม่', 'ใช่', 'ใช่', 'ไม่', 'ใช่']);
});
