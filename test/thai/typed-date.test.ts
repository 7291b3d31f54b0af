import { describe, expect, it } from 'vitest';
import { dateOfSerial, typedDate } from '../../src/thai/typed-date.ts';

describe('a date typed in a cell', () => {
  it.each([
    '๕ มีนาคม ๒๕๖๕', '5 มีนาคม พ.ศ. 2565', 'วันที่ ๕ เดือน มีนาคม พ.ศ. ๒๕๖๕', '5 มี.ค. 65', '5 มี.ค. 2565', '๐๕/๐๓/๒๕๖๕', '5-3-2565', '2022-03-05', ' 5  มีนาคม 2565 ', '5 มีนาคม 2022', 'วันเสาร์ที่ ๕ มีนาคม ๒๕๖๕', '2565-03-05',
  ])('is understood: %s', (text) => {
    expect(typedDate(text)).toBe('2022-03-05');
  });

  it.each(['', 'มีนาคม 2565', '31 กุมภาพันธ์ 2565', '5/3/2022', '3/5/22', '5 มีนา 2565', '2022-02-30', 'พรุ่งนี้', '2565-03-05 ถึง 2565-04-05', '5 มีนาคม 256'])('is not guessed: %s', (text) => {
    expect(typedDate(text)).toBeNull();
  });

  it('may be a day as Excel counts it, also when the year was typed in Buddhist era', () => {
    expect(dateOfSerial(44625)).toBe('2022-03-05');
    expect(dateOfSerial(44625.75)).toBe('2022-03-05');
    expect(dateOfSerial((Date.UTC(2565, 2, 5) - Date.UTC(1899, 11, 30)) / 86_400_000)).toBe('2022-03-05');
    expect(dateOfSerial(12)).toBeNull();
  });
});
