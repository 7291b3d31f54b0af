import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/pipeline/generate.ts';
import { checkDocument } from '../../src/pipeline/review.ts';
import type { DocumentKind } from '../../src/model/settings.ts';

/** Papers that carry the measures of an agency, as far as they ship. */
const CARRIERS = ['announcement', 'analysis-report', 'internal-measures', 'improvement-plan'];
const shipped = readdirSync('templates/documents').map((name) => name.replace('.hbs', ''));
const kinds = CARRIERS.filter((kind) => shipped.includes(kind)) as DocumentKind[];
const folder = mkdtempSync(join(tmpdir(), 'ita-plan-'));
let files: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  const made = await generate({ scores: 'examples/subdistrict/scores.csv', settings: { out: folder, documents: kinds }, agency: null }, true);
  files = Object.fromEntries(made.files.map(({ kind, path }) => [kind, path]));
});

const missing = async (path: string) => (await checkDocument(path, {})).results.filter(({ met }) => met !== true).map(({ id }) => id);

/** The same paper with a word of its XML replaced. */
function altered(kind: string, from: RegExp, to: string): string {
  const parts = unzipSync(readFileSync(files[kind] as string));
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  expect(xml).toMatch(from);
  const path = join(folder, 'altered.docx');
  writeFileSync(path, zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(from, to)) }));
  return path;
}

describe('a generated paper', () => {
  it.each(kinds)('%s meets all that its year asks', async (kind) => {
    const { fiscalYear, results } = await checkDocument(files[kind] as string, {});
    expect(fiscalYear).toBe(2565);
    expect(results.map(({ id, met }) => [id, met]).filter(([, met]) => met !== true)).toEqual([]);
  });

  it('is made from a plan that meets it too', async () => {
    expect(await missing(join(folder, 'plan.json'))).toEqual([]);
  });

  it('is caught when its column of responsible units is renamed away', async () => {
    expect(await missing(altered('analysis-report', />ผู้รับผิดชอบ</g, '>หมายเหตุ<'))).toEqual(['responsible-named']);
  });
});

describe('the year to check against', () => {
  it('is the one given, else that of the document, and it is said which', async () => {
    const path = files.announcement as string;
    expect((await checkDocument(path, { fiscalYear: 2566 })).fiscalYear).toBe(2566);
    expect((await checkDocument(path, {})).notices.map(({ code }) => code)).toEqual(['REVIEW_YEAR_FROM_TEXT']);
  });

  it('labels what is known from memory alone, and refuses a year of which nothing is known', async () => {
    const { results, notices } = await checkDocument(files.announcement as string, { fiscalYear: 2568 });
    expect(results.every(({ confidence }) => confidence === 'low')).toBe(true);
    expect(notices.map(({ code, severity, params }) => [code, severity, params])).toEqual([['REVIEW_FROM_MEMORY', 'warning', { fiscalYear: 2568, count: results.length }]]);
    await expect(checkDocument(files.announcement as string, { fiscalYear: 2562 })).rejects.toMatchObject({ code: 'REVIEW_NO_REQUIREMENTS' });
  });
});
