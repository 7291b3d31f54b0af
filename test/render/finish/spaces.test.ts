import { expect, it } from 'vitest';
import { spaceText as spaced } from '../../../src/render/finish/spaces.ts';

it('a closing bracket is followed by a space before Thai, and by none before anything else', () => {
  expect(spaced('ศูนย์คุณธรรม (องค์การมหาชน)มีคะแนน')).toBe('ศูนย์คุณธรรม (องค์การมหาชน) มีคะแนน');
  expect(spaced('(ITA)ของหน่วยงาน (OIT), (๑)')).toBe('(ITA) ของหน่วยงาน (OIT), (๑)');
});

it('an abbreviation of several letters is followed by a space, one of a single dot is part of a name', () => {
  expect(spaced('สำนักงาน ป.ป.ช.มีข้อเสนอแนะต่อ อบต.บ้านตัวอย่าง พ.ศ. ๒๕๖๔')).toBe('สำนักงาน ป.ป.ช. มีข้อเสนอแนะต่อ อบต.บ้านตัวอย่าง พ.ศ. ๒๕๖๔');
});
