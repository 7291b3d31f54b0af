import { expect, it } from 'vitest';
import { monthsInWords, quartersInWords, repeatInWords } from '../../../src/render/view/period.ts';

const period = (from: `${number}-${number}-${number}`, to: `${number}-${number}-${number}`) => ({ from, to, repeat: 'once' as const });

it('months name the year once when they share it', () => {
  expect(monthsInWords(period('2021-10-01', '2022-09-30'))).toBe('ตุลาคม 2564 – กันยายน 2565');
  expect(monthsInWords(period('2022-01-01', '2022-03-31'))).toBe('มกราคม – มีนาคม 2565');
  expect(monthsInWords(period('2022-01-01', '2022-01-31'))).toBe('มกราคม 2565');
});

it('quarters are of the paper’s fiscal year unless they say otherwise', () => {
  expect(quartersInWords(period('2021-10-01', '2022-09-30'), 2565)).toBe('ไตรมาสที่ 1–4');
  expect(quartersInWords(period('2022-01-01', '2022-03-31'), 2565)).toBe('ไตรมาสที่ 2');
  expect(quartersInWords(period('2022-10-01', '2022-12-31'), 2565)).toBe('ไตรมาสที่ 1/2566');
  expect(quartersInWords(period('2021-08-01', '2021-12-31'), 2565)).toBe('ไตรมาสที่ 4/2564 – 1/2565');
});

it('frequencies are said, not coded', () => {
  expect(repeatInWords('half-yearly')).toBe('ทุก 6 เดือน');
});
