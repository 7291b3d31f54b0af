import { expect, it } from 'vitest';
import { issuedLine } from '../../src/write/issued.ts';

const words = (line: ReturnType<typeof issuedLine>): string => line.map((inline) => (inline.type === 'text' ? inline.text : '…')).join('');

it('writes the date of an announcement in full', () => {
  expect(words(issuedLine('2022-03-05', 'announcement', 'thai'))).toBe('ประกาศ ณ วันที่ ๕ มีนาคม พ.ศ. ๒๕๖๕');
});

it('keeps the day it was given in every time zone', () => {
  expect(words(issuedLine('2021-12-31', 'announcement', 'arabic'))).toBe('ประกาศ ณ วันที่ 31 ธันวาคม พ.ศ. 2564');
});

it('opens an order with its own word', () => {
  expect(words(issuedLine('2021-11-01', 'working-group-order', 'thai'))).toBe('สั่ง ณ วันที่ ๑ พฤศจิกายน พ.ศ. ๒๕๖๔');
});

it('leaves day, month and year to be filled while there is no date', () => {
  expect(words(issuedLine(null, 'announcement', 'thai'))).toBe('ประกาศ ณ วันที่ … เดือน … พ.ศ. …');
});
