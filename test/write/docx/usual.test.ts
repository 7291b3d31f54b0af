import { describe, expect, it, vi } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { readySkeletons, USUAL } from '../../../src/write/docx/usual.ts';
import { p, paper, section } from '../../fixtures/write/parts.ts';

/** A paper in a usual frame. */
function paperIn(frame: (typeof USUAL)[number]): Document {
  return { ...paper('ก', frame.sections.map((head) => ({ ...section([p('ข')]), ...head }))), look: frame.look };
}

async function writtenWith(ready: Readonly<Record<string, string>>): Promise<string[]> {
  vi.resetModules();
  vi.doMock('../../../src/write/docx/ready.ts', () => ({ READY: ready }));
  vi.doMock('../../../src/write/docx/make-skeleton.ts', async (original) => {
    if (Object.keys(ready).length > 0) throw new Error('docx was asked for a look that is ready');
    return original();
  });
  const { writeDocx } = await import('../../../src/write/docx/index.ts');
  const all = await Promise.all(USUAL.map((frame) => writeDocx(paperIn(frame), { emblem: null })));
  vi.doUnmock('../../../src/write/docx/ready.ts');
  vi.doUnmock('../../../src/write/docx/make-skeleton.ts');
  return all.map((bytes) => Buffer.from(bytes).toString('base64'));
}

describe('skeletons made by the build', () => {
  it('give the very bytes that docx gives when asked, without docx', async () => {
    const ready = await readySkeletons();
    expect(Object.keys(ready)).toHaveLength(USUAL.length);
    expect(await writtenWith(ready)).toEqual(await writtenWith({}));
  });
});
