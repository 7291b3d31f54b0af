import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasOffice, toPdf } from '../../../src/pipeline/process/pdf.ts';
import { writeDocument } from '../../../src/write/index.ts';
import { samples } from '../../fixtures/write/index.ts';

const isInstalled = (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, 'soffice')));
const word = async (name: string): Promise<{ path: string; bytes: Uint8Array; font: string }> => ({ path: `${name}.docx`, bytes: await writeDocument(samples()[name] as never, 'docx', { emblem: null }), font: 'TH SarabunPSK' });

/** A program that stands in for LibreOffice. */
function script(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'ita-plan-pdf-')), 'soffice');
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('PDF of Word files', () => {
  it('is not made where LibreOffice is not installed', async () => {
    expect(await toPdf([await word('minimal')], { programs: ['no-such-program-anywhere'] })).toBeNull();
    expect(await hasOffice(['no-such-program-anywhere'])).toBe(false);
    expect(await hasOffice(['no-such-program-anywhere', script('exit 0')])).toBe(true);
  });

  it('takes the next program where the first is missing, each run with a profile of its own, and leaves nothing behind', async () => {
    const seen = join(mkdtempSync(join(tmpdir(), 'ita-plan-pdf-')), 'seen');
    const fake = script(`echo "$@" >> ${seen}\nwhile [ "$1" != --outdir ]; do shift; done\nprintf '%%PDF-1.4' > "$2/0.pdf"`);
    for (let run = 0; run < 2; run += 1) {
      const [made] = (await toPdf([await word('minimal')], { programs: ['no-such-program-anywhere', fake] })) ?? [];
      expect(made).toMatchObject({ path: 'minimal.docx', pdf: Buffer.from('%PDF-1.4') });
    }
    const profiles = [...readFileSync(seen, 'utf8').matchAll(/-env:UserInstallation=(\S+)/g)].map(([, url]) => url as string);
    expect(new Set(profiles).size).toBe(2);
    expect(profiles.map((url) => existsSync(new URL('.', url)))).toEqual([false, false]);
  });

  it('says which file LibreOffice gave nothing for', async () => {
    const result = await toPdf([await word('minimal')], { programs: [script('exit 1')] });
    expect(result).toEqual([{ path: 'minimal.docx', pdf: null, cause: 'nothing-made' }]);
  });

  it('ends a run that takes too long, with everything it started', async () => {
    const mark = join(mkdtempSync(join(tmpdir(), 'ita-plan-pdf-')), 'late');
    const result = await toPdf([await word('minimal')], { programs: [script(`(sleep 2; touch ${mark}) &\nsleep 30`)], time: { start: 300, paper: 0 } });
    expect(result).toEqual([{ path: 'minimal.docx', pdf: null, cause: 'time' }]);
    await new Promise((resolve) => { setTimeout(resolve, 2500); });
    expect(existsSync(mark)).toBe(false);
  });

  it.skipIf(!isInstalled)('is made by a real LibreOffice, with a word on the font (needs soffice)', async () => {
    const [made] = (await toPdf([{ ...(await word('minimal')), font: 'A Font Nobody Has' }])) ?? [];
    expect(Buffer.from(made?.pdf ?? []).subarray(0, 5).toString()).toBe('%PDF-');
    expect(made).toHaveProperty('foreignFonts');
    if (made?.pdf !== null && made?.foreignFonts !== null) expect(made?.foreignFonts.length).toBeGreaterThan(0);
  });
});
