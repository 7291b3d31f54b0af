import { expect, it } from 'vitest';
import { nameLine } from '../../src/write/signature.ts';
import { t } from '../fixtures/write/parts.ts';

it('finds the name in parentheses, after what says who signs', () => {
  expect(nameLine([t('ผู้จัดทำ'), t('(นายก)'), t('ตำแหน่ง')])).toBe(1);
});

it('takes the first line where no name is in parentheses, or where the name is still open', () => {
  expect(nameLine([t('นายก'), t('ตำแหน่ง')])).toBe(0);
  expect(nameLine([[{ type: 'text', text: '(' }, { type: 'blank', fact: 'signatory.name' }, { type: 'text', text: ')' }]])).toBe(0);
});
