import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pdfsOf } from '../../src/pipeline/pdfs.ts';

const turned = vi.hoisted(() => ({ toPdf: vi.fn() }));
vi.mock('../../src/pipeline/process/pdf.ts', () => turned);
afterEach(() => turned.toPdf.mockReset());

const bytes = new TextEncoder().encode('word');
const made = (out: string) => [{ agency: '', kind: 'memo', format: 'docx' as const, path: join(out, 'a.docx'), sha256: createHash('sha256').update(bytes).digest('hex'), blanks: [], omitted: [] }];
const folder = (): string => mkdtempSync(join(tmpdir(), 'ita-plan-pdfs-'));
const run = (out: string) => pdfsOf([{ path: 'a.docx', bytes }, { path: 'a.html', bytes }], made(out), { out }, 'TH SarabunPSK');

describe('PDFs of a run', () => {
  it('stand beside the Word files', async () => {
    turned.toPdf.mockResolvedValue([{ path: 'a.docx', pdf: bytes, foreignFonts: [] }]);
    const out = folder();
    expect(await run(out)).toEqual({ outputs: [{ path: 'a.pdf', bytes }], paths: [join(out, 'a.pdf')], notices: [] });
  });

  it.each([
    ['LibreOffice is not there', null, { code: 'WRITE_PDF_NO_OFFICE' }],
    ['it takes too long', [{ path: 'a.docx', pdf: null, cause: 'time' }], { code: 'WRITE_PDF_FAILED', params: { path: 'a.docx', cause: 'time' } }],
    ['the font is missing', [{ path: 'a.docx', pdf: bytes, foreignFonts: ['Laksaman'] }], { code: 'WRITE_PDF_FONT', params: { font: 'TH SarabunPSK', used: ['Laksaman'] } }],
  ])('come with a warning when %s', async (_, result, expected) => {
    turned.toPdf.mockResolvedValue(result);
    expect((await run(folder())).notices).toMatchObject([{ severity: 'warning', ...expected }]);
  });

  it('are not made again beside the very same Word file', async () => {
    const out = folder();
    writeFileSync(join(out, 'a.docx'), bytes);
    writeFileSync(join(out, 'a.pdf'), 'pdf');
    expect(await run(out)).toEqual({ outputs: [], paths: [join(out, 'a.pdf')], notices: [] });
    expect(turned.toPdf).not.toHaveBeenCalled();
  });
});
