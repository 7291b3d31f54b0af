import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { journal, newFolder, runBatch, tree } from '../../fixtures/pipeline/batch.ts';
import { type GivenRow, scoresAbout } from '../../fixtures/pipeline/province.ts';

const office = vi.hoisted(() => ({ toPdf: vi.fn() }));
vi.mock('../../../src/pipeline/process/pdf.ts', () => office);

interface Word { readonly path: string; readonly bytes: Uint8Array }
let times = 0;
let out = '';
/** Like LibreOffice: no two files alike. */
const turning = async (words: readonly Word[]) => words.map(({ path }) => ({ path, pdf: new TextEncoder().encode(`pdf ${++times}`), foreignFonts: [] }));
beforeEach(() => {
  out = newFolder();
  office.toPdf.mockReset().mockImplementation(turning);
});

const rows: GivenRow[] = ['อบต.ก', 'อบต.ข', 'อบต.ค'].map((name, index) => ({ name, scores: scoresAbout(70 + index * 9, index) }));
const of = (path: string): string => join(out, 'เมืองตัวอย่าง', path);
const asked = (): number => office.toPdf.mock.calls.reduce((sum, [words]) => sum + (words as Word[]).length, 0);

describe('--pdf in a batch', () => {
  it('puts a PDF beside every Word file, the province’s too, and lists it with its hash', async () => {
    const { pdfs } = await runBatch(rows, out, { pdf: true });
    const files = tree(out);
    expect(Object.keys(files).filter((path) => path.endsWith('.pdf'))).toEqual(Object.keys(files).filter((path) => path.endsWith('.docx')).map((path) => path.replace('.docx', '.pdf')));
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { pdfs: { path: string; sha256: string }[] };
    expect(manifest.pdfs.map(({ path }) => path).sort()).toEqual([...(pdfs ?? [])].sort());
    for (const { path, sha256 } of manifest.pdfs) expect(files[path]).toBe(sha256);
  });

  it('makes none again beside the very same Word file, resumed or not', async () => {
    await runBatch(rows, out, { pdf: true });
    const before = tree(out);
    const made = asked();
    expect((await runBatch(rows, out, { pdf: true, resume: true })).failures).toEqual([]);
    expect((await runBatch(rows, out, { pdf: true })).failures).toEqual([]);
    expect([asked(), tree(out)]).toEqual([made, before]);
  });

  it('makes anew what is missing and what lies beside a changed Word file, also when the run between was stopped before its PDFs', async () => {
    await runBatch(rows, out, { pdf: true });
    await runBatch(rows, out, { resume: true, typed: { date: '2022-01-05' } });
    office.toPdf.mockClear();
    await runBatch(rows, out, { pdf: true, resume: true, typed: { date: '2022-01-05' } });
    expect(asked()).toBe(6);
    expect(journal(out).filter(({ key }) => String(key).startsWith('pdf|'))).toHaveLength(12);
  });

  it('leaves a PDF of somebody else alone and names it', async () => {
    await runBatch(rows, out);
    writeFileSync(of('องค์การบริหารส่วนตำบลก/memo.pdf'), 'สแกนจากฉบับลงนาม');
    const { failures } = await runBatch(rows, out, { pdf: true, resume: true });
    expect(failures.map(({ name, fault }) => [name, fault.code])).toEqual([['เมืองตัวอย่าง/องค์การบริหารส่วนตำบลก/memo.pdf', 'WRITE_EXISTS']]);
    expect(readFileSync(of('องค์การบริหารส่วนตำบลก/memo.pdf'), 'utf8')).toBe('สแกนจากฉบับลงนาม');
  });

  it('says where LibreOffice is missing or fails, and keeps every paper', async () => {
    office.toPdf.mockResolvedValueOnce(null);
    expect((await runBatch(rows, out, { pdf: true })).notices.map(({ code }) => code)).toContain('WRITE_PDF_NO_OFFICE');
    office.toPdf.mockImplementation(async (words: readonly Word[]) => words.map(({ path }) => ({ path, pdf: null, cause: 'nothing-made' })));
    const { notices, failures } = await runBatch(rows, out, { pdf: true, resume: true });
    expect([notices.filter(({ code }) => code === 'WRITE_PDF_FAILED').length, failures, existsSync(of('องค์การบริหารส่วนตำบลก/memo.docx'))]).toEqual([6, [], true]);
  });

  it('writes nothing on a dry run, and tells the PDFs too', async () => {
    const { pdfs } = await runBatch(rows, join(out, 'new'), { pdf: true, dryRun: true });
    expect([pdfs?.length, office.toPdf.mock.calls.length, existsSync(join(out, 'new'))]).toEqual([6, 0, false]);
  });

  const isInstalled = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'soffice')));
  it.skipIf(!isInstalled)('is made by a real LibreOffice (needs soffice)', async () => {
    const { toPdf } = await vi.importActual<typeof import('../../../src/pipeline/process/pdf.ts')>('../../../src/pipeline/process/pdf.ts');
    office.toPdf.mockImplementation(toPdf);
    const { pdfs } = await runBatch(rows, out, { pdf: true });
    expect(pdfs).toHaveLength(6);
    for (const path of pdfs ?? []) expect(readFileSync(join(out, path)).subarray(0, 5).toString()).toBe('%PDF-');
  }, 120_000);
});
