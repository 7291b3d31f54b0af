import { expect, it } from 'vitest';
import { xmlSafe } from '../../src/write/safe.ts';

it('takes out what XML forbids', () => {
  expect(xmlSafe('ก\u0000\u0001\u0008\u000B\u001F\uFFFE\uFFFFข')).toBe('กข');
});

it('takes out half a surrogate pair and leaves a whole one', () => {
  expect(xmlSafe('ก\uD800ข\uDC00ค😀')).toBe('กขค😀');
});

it('leaves Thai, tabs and line feeds as they are', () => {
  expect(xmlSafe('น้ำ\t๒๕๖๕\r\n<&>')).toBe('น้ำ\t๒๕๖๕\r\n<&>');
});
