import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { container, pack, partOf, squeezeText } from '../../src/write/zip.ts';

const texts = { 'b/d.xml': 'ส'.repeat(300), 'a.xml': 'สั้น', 'c.xml': 'ยาว <&> '.repeat(40_000), '[Content_Types].xml': 'x'.repeat(2000) };
const parts = (effort: 'swift' | 'kept') => Object.entries(texts).map(([name, text]) => partOf(name, squeezeText([text.slice(0, 3), '', text.slice(3, 9), Buffer.from(text.slice(9))], effort)));

describe('a package', () => {
  it.each(['swift', 'kept'] as const)('gives back every text, also one longer than the kept room: %s', (effort) => {
    const found = unzipSync(container(parts(effort)));
    expect(Object.fromEntries(Object.entries(found).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual(texts);
  });

  it('has its parts by name, the content types first', () => {
    expect(Object.keys(unzipSync(container(parts('swift'))))).toEqual(['[Content_Types].xml', 'a.xml', 'b/d.xml', 'c.xml']);
  });

  it('owns its memory, so that it can be handed over', () => {
    const whole = container(parts('swift'));
    expect([whole.byteOffset, whole.buffer.byteLength]).toEqual([0, whole.length]);
  });

  it('of bytes is as that of texts', () => {
    const found = unzipSync(pack({ 'a.xml': Buffer.from(texts['c.xml']) }));
    expect(strFromU8(found['a.xml'] as Uint8Array)).toBe(texts['c.xml']);
  });
});
