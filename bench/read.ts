/**
 * Reading 8,300 rows × 25 columns, one cold process per sample, all contenders in every round:
 * node --import ./bench/typescript.js bench/read.ts [rounds]
 * The read room is bundled as the build bundles it.
 * SheetJS takes part where somebody has installed `xlsx` beside the project; it is no dependency of it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { loadCatalogue } from '../src/pipeline/catalogue.ts';
import { readKnowledge } from '../src/pipeline/knowledge.ts';
import { NAMES } from '../test/fixtures/read/layouts.ts';
import { csv, type Value, workbook } from '../test/fixtures/read/make.ts';

const ROWS = 8_300;
const rounds = Number(process.argv[2] ?? 7);
const ROOT = resolve(import.meta.dirname, '..');

const round = (value: number): number => Math.round(value * 100) / 100;
const mean = (values: readonly number[]): number => round(values.reduce((a, b) => a + b, 0) / values.length);

/** A made-up country: 25 columns, ten indicators, three instruments, a total. */
function country(rows: number): Exclude<Value, object | boolean>[][] {
  const header = ['ลำดับ', 'หน่วยงาน', 'อำเภอ', 'จังหวัด', 'ประเภท', 'ปีงบประมาณ', ...NAMES, 'IIT', 'EIT', 'OIT', 'คะแนน ITA', 'ระดับ', 'ผลต่าง', 'คะแนนเต็ม', 'น้ำหนัก', 'หมายเหตุ'];
  return [header, ...Array.from({ length: rows }, (_, r) => {
    const scores = NAMES.map((_, i) => round(((r * 7919 + i * 104_729) % 10_000) / 100));
    const three = [mean(scores.slice(0, 5)), mean(scores.slice(5, 8)), mean(scores.slice(8))] as const;
    return [r + 1, `องค์การบริหารส่วนตำบลสมมติที่ ${r}`, `อำเภอสมมติ ${r % 900}`, `จังหวัดสมมติ ${r % 77}`, 'อบต.', 2564, ...scores, ...three, round(0.3 * three[0] + 0.3 * three[1] + 0.4 * three[2]), 'A', 1.25, 100, 30, `ข้อความ ${r % 50}`];
  })];
}

const OWN = (file: string): string => `const { readScores } = await import('./read/index.js'); const { records } = await readScores({ file: '${file}', bytes }, knowledge, {}); n = records.length;`;
const CONTENDERS: Readonly<Record<string, { readonly file: string; readonly code: string }>> = {
  'ita-plan xlsx': { file: 'country.xlsx', code: OWN('country.xlsx') },
  'exceljs load': { file: 'country.xlsx', code: "const { default: E } = await import('exceljs'); const b = new E.Workbook(); await b.xlsx.load(bytes); n = b.worksheets[0].rowCount - 1;" },
  'SheetJS dense': { file: 'country.xlsx', code: "const x = await import('xlsx'); n = x.read(bytes, { dense: true }).Sheets.Sheet1['!data'].length - 1;" },
  'ita-plan csv': { file: 'country.csv', code: OWN('country.csv') },
  'csv-parse': { file: 'country.csv', code: "const { parse } = await import('csv-parse/sync'); n = parse(bytes, { bom: true }).length - 1;" },
  'ita-plan, 1 row': { file: 'one.xlsx', code: OWN('one.xlsx') },
  'exceljs, 1 row': { file: 'one.xlsx', code: "const { default: E } = await import('exceljs'); const b = new E.Workbook(); await b.xlsx.load(bytes); n = b.worksheets[0].rowCount - 1;" },
};

interface Sample { readonly ms: number; readonly user: number; readonly rss: number; readonly n: number }

function sample(folder: string, { file, code }: { readonly file: string; readonly code: string }): Sample | null {
  const script = `import { readFileSync } from 'node:fs'; const bytes = readFileSync('${join(folder, file)}'); const knowledge = JSON.parse(readFileSync('${join(folder, 'knowledge.json')}', 'utf8')); let n = 0;
    const cpu = process.cpuUsage(); const start = performance.now(); ${code}
    const ms = performance.now() - start; process.stdout.write(JSON.stringify({ ms, user: process.cpuUsage(cpu).user / 1000, rss: process.resourceUsage().maxRSS / 1024, n }));`;
  try {
    writeFileSync(join(folder, 'sample.mjs'), script);
    return JSON.parse(execFileSync(process.execPath, [join(folder, 'sample.mjs')], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as Sample;
  } catch {
    return null;
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const folder = mkdtempSync(join(tmpdir(), 'ita-read-'));
try {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await build({ entryPoints: { 'read/index': join(ROOT, 'src/read/index.ts') }, outdir: folder, bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20.19', chunkNames: 'chunks/[name]-[hash]', external: ['exceljs'] });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const table = country(ROWS);
  writeFileSync(join(folder, 'country.xlsx'), workbook({ name: 'Sheet1', rows: table }));
  writeFileSync(join(folder, 'country.csv'), `\ufeff${csv(table)}`);
  writeFileSync(join(folder, 'one.xlsx'), workbook({ name: 'Sheet1', rows: table.slice(0, 2) }));
  writeFileSync(join(folder, 'knowledge.json'), JSON.stringify(readKnowledge(await loadCatalogue({}))));
  const samples = new Map<string, Sample[]>();
  for (let i = 0; i < rounds; i += 1) for (const [name, contender] of Object.entries(CONTENDERS)) {
    const found = sample(folder, contender);
    if (found !== null) samples.set(name, [...(samples.get(name) ?? []), found]);
  }
  process.stdout.write(`${ROWS} rows × 25 columns, ${rounds} rounds, medians; import and read together\n\n| reader | rows | ms | user CPU ms | peak RSS MB |\n|---|---|---|---|---|\n`);
  for (const name of Object.keys(CONTENDERS)) {
    const own = samples.get(name) ?? [];
    const of = (pick: (one: Sample) => number): string => median(own.map(pick)).toFixed(0);
    process.stdout.write(own.length === 0 ? `| ${name} | not installed | | | |\n` : `| ${name} | ${of((one) => one.n)} | ${of((one) => one.ms)} | ${of((one) => one.user)} | ${of((one) => one.rss)} |\n`);
  }
  const pairs = (samples.get('ita-plan xlsx') ?? []).map((one, i) => one.ms / (samples.get('exceljs load')?.[i]?.ms ?? Number.NaN));
  const peak = median((samples.get('ita-plan xlsx') ?? []).map(({ rss }) => rss));
  process.stdout.write(`\nxlsx against exceljs: ${median(pairs).toFixed(2)} of its time (gate 0.50), peak ${peak.toFixed(0)} MB (gate 150)\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
