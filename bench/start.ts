/**
 * How long a whole process takes beside an empty one: help, and one agency's papers from CSV and from XLSX.
 * Run after a build: node --import ./bench/typescript.js bench/start.ts [rounds]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'ita-plan-bench-'));
const generate = (scores: string): string[] => ['bin/ita-plan.js', 'generate', scores, '--year', '2564', '--out', folder, '--force', '--quiet'];

const CASES: Readonly<Record<string, { readonly args: readonly string[]; readonly gate: number | null }>> = {
  'node -e 0': { args: ['-e', '0'], gate: null },
  '--help': { args: ['bin/ita-plan.js', '--help'], gate: 1.5 },
  'generate, CSV, one paper': { args: [...generate('examples/subdistrict/scores.csv'), '--documents', 'announcement'], gate: 4 },
  'generate, CSV, two papers': { args: generate('examples/subdistrict/scores.csv'), gate: null },
  'generate, XLSX, one paper': { args: [...generate('bench/subdistrict.xlsx'), '--documents', 'announcement'], gate: 6 },
};

function wall(args: readonly string[]): number {
  const before = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return Number(process.hrtime.bigint() - before) / 1e6;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

for (const { args } of Object.values(CASES)) wall(args);
const times: Record<string, number[]> = {};
for (let round = 0; round < rounds; round += 1) {
  for (const [name, { args }] of Object.entries(CASES)) times[name] = [...(times[name] ?? []), wall(args)];
}
const floor = times['node -e 0'] as number[];
process.stdout.write(`${cpus()[0]?.model ?? ''}, ${cpus().length} cores, node ${process.version}, ${rounds} rounds, medians\n\n| case | ms | × node -e 0 | gate |\n|---|---|---|---|\n`);
for (const [name, { gate }] of Object.entries(CASES)) {
  const own = times[name] as number[];
  const ratio = median(own.map((value, round) => value / (floor[round] as number)));
  process.stdout.write(`| ${name} | ${median(own).toFixed(0)} | ${ratio.toFixed(2)} | ${gate === null ? '' : `≤ ${gate}`} |\n`);
}
rmSync(folder, { recursive: true });
