import { describe, expect, it } from 'vitest';
import { aspectOf } from '../../src/write/picture.ts';
import { emblem } from '../fixtures/write/index.ts';

/** APP0, a table (DHT, not a frame), then SOF0 of 60 × 120. */
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc4, 0, 3, 0, 0xff, 0xc0, 0, 11, 8, 0, 120, 0, 60, 1, 1, 0x11, 0]);

describe('the size of a picture', () => {
  it('is read from a PNG', () => {
    expect(aspectOf(emblem())).toBeCloseTo(240 / 264);
  });

  it('is read from the frame of a JPEG', () => {
    expect(aspectOf({ bytes: jpeg, type: 'jpg' })).toBe(0.5);
  });

  it.each([
    ['text', new TextEncoder().encode('not a picture at all, just words')],
    ['an empty file', new Uint8Array()],
    ['a cut JPEG', jpeg.slice(0, 14)],
  ])('refuses %s with a name', (_, bytes) => {
    expect(() => aspectOf({ bytes, type: 'png' })).toThrow(expect.objectContaining({ code: 'WRITE_EMBLEM' }));
    expect(() => aspectOf({ bytes, type: 'jpg' })).toThrow(expect.objectContaining({ code: 'WRITE_EMBLEM' }));
  });
});
