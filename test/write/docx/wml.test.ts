import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { emblem, samples } from '../../fixtures/write/index.ts';
import { finishedBody } from '../../fixtures/write/oracle-finish.ts';

const NAMES = Object.keys(samples());

/** The body as docx itself writes it: the same blocks, with docx's classes in the place of ours. */
async function bodyByDocx(name: string): Promise<string> {
  vi.resetModules();
  vi.doMock('../../../src/write/docx/wml.ts', async () => ({ ...(await import('docx')), Made: class {} }));
  const [{ Document, Packer }, { body }, page, { styles }, { AGENCY }] = await Promise.all([
    import('docx'), import('../../../src/write/docx/body.ts'), import('../../../src/write/docx/page.ts'), import('../../../src/write/docx/styles.ts'), import('../../../src/write/docx/agency.ts'),
  ]);
  const document = samples()[name] as ReturnType<typeof samples>[string];
  const picture = emblem();
  const word = new Document({
    title: document.title, creator: 'ita-plan', styles: styles(document.look), compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: document.sections.map((section, index) => page.sectionOptions(section, index, document.look, picture, body(section, section.emblem === 'small' ? (page.emblem(picture, 'small') as never) : null, document) as never)),
  });
  const xml = finishedBody(new Uint8Array(await Packer.toBuffer(word)), document);
  vi.doUnmock('../../../src/write/docx/wml.ts');
  vi.resetModules();
  return xml.replaceAll(AGENCY, document.agency.name ?? '');
}

async function bodyByUs(name: string): Promise<string> {
  const { writeDocx } = await import('../../../src/write/docx/index.ts');
  return strFromU8(unzipSync(await writeDocx(samples()[name] as never, { emblem: emblem() }))['word/document.xml'] as Uint8Array);
}

/** One element a line, so that a difference can be read. */
const lines = (xml: string): string[] => xml.replaceAll('><', '>\n<').split('\n');

describe('our own XML of a body', () => {
  it.each(NAMES)('equals that of docx, element by element: %s', async (name) => {
    expect(lines(await bodyByUs(name))).toEqual(lines(await bodyByDocx(name)));
  });
});
