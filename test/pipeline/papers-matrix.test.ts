import validate from '@ooxml-tools/validate';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';

const OFFICE = 'examples/subdistrict/ita-plan.json';
const SCORES = 'examples/subdistrict/scores.csv';
const own = JSON.parse(readFileSync(OFFICE, 'utf8')) as Record<string, unknown>;

interface Variant { readonly name: string; readonly scores?: (csv: string) => string; readonly settings?: object; readonly flags?: readonly string[] }

const VARIANTS: readonly Variant[] = [
  { name: 'everything given', settings: own },
  { name: 'no settings at all' },
  { name: 'everything at 100', scores: (csv) => csv.replace(/\d+\.\d+/g, '100.00').replace(/,B$/m, ',AA') },
  { name: 'long names', settings: { ...own, signatory: { title: 'ว่าที่ร้อยตรี', name: 'สมชายวัฒนานุรักษ์พิพัฒน์มงคลกิจเจริญยิ่งยวด ศรีสวัสดิ์วงศ์วรกุลไพศาลรัตนโกสินทร์', acting: ['รองนายกองค์การบริหารส่วนตำบล รักษาราชการแทน', 'นายกองค์การบริหารส่วนตำบลบ้านตัวอย่าง'] } } },
  { name: 'some forty measures', settings: { ...own, measuresPerFinding: 10, coverage: 'all' } },
  { name: 'Arabic digits, another font and size', settings: { ...own, digits: 'arabic', font: 'TH Sarabun New', size: 15 } },
  { name: 'a letterhead', settings: own, flags: ['--letterhead', letterhead()] },
];

function letterhead(): string {
  const folder = 'examples/letterhead';
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.docx')) as string);
}

describe('every kind of paper is a valid Word file', () => {
  it.each(VARIANTS)('with $name', async ({ scores = (csv) => csv, settings, flags = [] }) => {
    const folder = mkdtempSync(join(tmpdir(), 'ita-plan-matrix-'));
    const file = join(folder, 'scores.csv');
    writeFileSync(file, scores(readFileSync(SCORES, 'utf8')));
    const office = join(folder, 'office.json');
    if (settings !== undefined) writeFileSync(office, JSON.stringify(settings));
    const { exit, out } = await runCli(['generate', file, ...(settings === undefined ? [] : ['--settings', office]), '--documents', 'all', '--out', join(folder, 'out'), ...flags]);
    expect(exit).toBe(0);
    const papers = out.trim().split('\n').filter((path) => path.endsWith('.docx'));
    expect(papers.length).toBeGreaterThanOrEqual(8);
    for (const path of papers) expect({ path, faults: await validate(new Uint8Array(readFileSync(path)), 'docx', 'Office2019') }).toEqual({ path, faults: [] });
  });
});
