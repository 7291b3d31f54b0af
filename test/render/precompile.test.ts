import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ItaPlanError } from '../../src/model/error.ts';
import type { RenderInput } from '../../src/render/index.ts';
import { readyTemplates } from '../../src/render/precompile.ts';
import { inputOf } from '../fixtures/render/input.ts';
import { FULL } from '../fixtures/render/plans.ts';
import { DOCUMENTS, PARTIALS } from '../fixtures/render/templates.ts';

type Render = typeof import('../../src/render/index.ts');

/** The room with the templates of the build in it, and without its check. */
async function roomWith(ready: object): Promise<Render> {
  vi.resetModules();
  vi.doMock('../../src/render/ready.ts', () => ({ READY: ready }));
  vi.doMock('../../src/render/check/index.ts', () => ({ checkBundle: () => [new ItaPlanError('CLI_BUG', { message: 'checked' })] }));
  const room = await import('../../src/render/index.ts');
  vi.doUnmock('../../src/render/ready.ts');
  vi.doUnmock('../../src/render/check/index.ts');
  return room;
}

const kinds = Object.keys(DOCUMENTS).filter((kind) => !kind.startsWith('province'));

describe('templates compiled by the build', () => {
  let room: Render;
  let plain: Render;
  beforeAll(async () => {
    plain = await import('../../src/render/index.ts');
    room = await roomWith(new Function(`return ${readyTemplates(DOCUMENTS, PARTIALS)}`)() as object);
  });

  it.each(kinds)('%s comes out as when compiled on the spot, unchecked', (kind) => {
    expect(room.renderDocument(inputOf(FULL, kind))).toEqual(plain.renderDocument(inputOf(FULL, kind)));
  });

  it('are not taken for a template or a partial that differs by a letter', () => {
    const input = inputOf(FULL, 'memo');
    const changed: RenderInput[] = [
      { ...input, template: { ...input.template, source: `${input.template.source} ` } },
      { ...input, partials: { ...input.partials, signature: `${input.partials.signature} ` } },
    ];
    for (const one of changed) expect(room.checkTemplate(one.template, one.partials)).toHaveLength(1);
    expect(room.checkTemplate(input.template, input.partials)).toEqual([]);
  });

  it('stop the build when one is faulty', () => {
    expect(() => readyTemplates({ memo: '{{nothing}}' }, {})).toThrow(ItaPlanError);
  });
});
