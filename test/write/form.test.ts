import { expect, it } from 'vitest';
import { formLines } from '../../src/write/form.ts';

const labels = (...names: string[]): readonly (readonly string[])[] => formLines(names.map((label) => ({ label, value: [] }))).map((line) => line.map((field) => field.label));

it('puts number and date of a memo on one line', () => {
  expect(labels('ส่วนราชการ', 'ที่', 'วันที่', 'เรื่อง')).toEqual([['ส่วนราชการ'], ['ที่', 'วันที่'], ['เรื่อง']]);
});

it('leaves each alone where the other is missing', () => {
  expect(labels('วันที่', 'ที่', 'เรื่อง')).toEqual([['วันที่'], ['ที่'], ['เรื่อง']]);
});
