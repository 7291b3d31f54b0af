/**
 * The built program over a made-up country, as a whole process: 100, 1,000 and 8,300 agencies, three papers each, in one thread and in several,
 * side by side with an empty process. Writes its table into bench/README.md and its chart beside it.
 * Run after a build: node --import ./bench/typescript.js bench/batch.ts [rounds of the small ones] [folder, best in memory]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bars, chart } from './chart.ts';
import { makeCountry } from './country.ts';

const rounds = Number(process.argv[2] ?? 5);
const MEMORY = '/dev/shm';
const folder = mkdtempSync(join(process.argv[3] ?? (existsSync(MEMORY) ? MEMORY : tmpdir()), 'ita-plan-bench-'));
const PAPERS = 'announcement,analysis-report,memo';
const EACH = PAPERS.split(',').length;
const SEVERAL = Math.min(4, cpus().length);
/** Agencies, provinces, rounds. */
const SIZES = [[100, 1, rounds], [1000, 9, Math.max(1, Math.ceil(rounds / 2))], [8300, 76, 1]] as const;

interface Took { readonly wall: number; readonly cpu: number; readonly rss: number; readonly alive: readonly { readonly done: number; readonly total: number; readonly heap: number }[] }

const report = join(folder, 'took.json');
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Took {
  const begun = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--import', new URL('./measured.js', import.meta.url).href, ...args], { env: { ...process.env, ...env, ITA_PLAN_BENCH: report }, stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1e8 });
  const wall = Number(process.hrtime.bigint() - begun) / 1e9;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { wall, ...(JSON.parse(readFileSync(report, 'utf8')) as Omit<Took, 'wall'>) };
}

const out = join(folder, 'out');
const manifests: Record<string, string> = {};
function batch(agencies: number, threads: number, flags: readonly string[] = []): Took {
  rmSync(out, { recursive: true, force: true });
  const took = run([...flags, 'bin/ita-plan.js', 'batch', join(folder, `${agencies}.csv`), '--year', '2564', '--out', out, '--documents', PAPERS, '--concurrency', String(threads)]);
  const manifest = readFileSync(join(out, 'manifest.json'), 'utf8');
  manifests[agencies] ??= manifest;
  if (manifest !== manifests[agencies]) throw new Error(`${agencies} agencies: ${threads} threads gave other bytes`);
  return took;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] as number;

interface Row { readonly agencies: number; readonly threads: number; readonly took: readonly Took[]; readonly empty: readonly Took[] }

const { provinces } = JSON.parse(readFileSync('src/catalogue/provinces.json', 'utf8')) as { provinces: { name: string; special?: boolean }[] };
const names = provinces.filter(({ special }) => special !== true).map(({ name }) => name);
for (const [agencies, many] of SIZES) writeFileSync(join(folder, `${agencies}.csv`), makeCountry({ agencies, provinces: names.slice(0, many) }).csv);

const load = loadavg()[0]?.toFixed(1);
run(['-e', '0']);
batch(100, 1);
const rows: Row[] = SIZES.flatMap(([agencies, , times]) => {
  const empty: Took[] = [];
  const took: [Took[], Took[]] = [[], []];
  for (let round = 0; round < times; round += 1) {
    empty.push(run(['-e', '0']));
    took[0].push(batch(agencies, 1));
    took[1].push(batch(agencies, SEVERAL));
  }
  return [{ agencies, threads: 1, took: took[0], empty }, { agencies, threads: SEVERAL, took: took[1], empty }];
});
const { alive } = batch(8300, 1, ['--expose-gc']);
const at = (done: number): number => (alive.find((one) => one.done >= done)?.heap ?? Number.NaN) / 1e6;
const [tenth, last] = [at(830), at(8300)];
rmSync(folder, { recursive: true });

const of = (row: Row, key: 'wall' | 'cpu' | 'rss'): number => median(row.took.map((one) => one[key]));
const papersPerSecond = (row: Row): number => (row.agencies * EACH) / of(row, 'wall');
const ratio = (row: Row, to: (index: number) => number): number => median(row.took.map(({ wall }, index) => wall / to(index)));
const lines = rows.map((row, index) => {
  const one = rows[index - (index % 2)] as Row;
  return `| ${row.agencies.toLocaleString('en')} | ${row.threads} | ${of(row, 'wall').toFixed(2)} | ${of(row, 'cpu').toFixed(2)} | ${of(row, 'rss').toFixed(0)} | ${papersPerSecond(row).toFixed(0)} | ${ratio(row, (round) => row.empty[round]?.wall ?? Number.NaN).toFixed(0)} | ${ratio(row, (round) => one.took[round]?.wall ?? Number.NaN).toFixed(2)} |`;
});
const table = [
  `Last run: ${cpus()[0]?.model.trim() ?? ''}, ${cpus().length} cores, node ${process.version}, load average ${load} before it began; ${SIZES.map(([agencies, , times]) => `${agencies.toLocaleString('en')}: ${times}`).join(', ')} rounds, medians.`,
  '', '| agencies | threads | wall, s | user + sys CPU, s | peak RSS, MB | papers a second | wall, × `node -e 0` | wall, × one thread |', '|---|---|---|---|---|---|---|---|', ...lines, '',
  `Alive after a garbage collection in one thread: ${tenth.toFixed(1)} MB at a tenth of the country, ${last.toFixed(1)} MB at its last agency, ${(last / tenth).toFixed(2)} ×.`,
].join('\n');

const bars = (title: string, unit: string, value: (row: Row) => number, gate: number | null): Bars => ({
  title, unit, gate, names: ['one thread', `${SEVERAL} threads`],
  groups: SIZES.map(([agencies]) => ({ label: agencies.toLocaleString('en'), values: rows.filter((row) => row.agencies === agencies).map(value) })),
});
writeFileSync(new URL('./batch.svg', import.meta.url), chart([bars('papers a second', '', papersPerSecond, null), bars('peak memory', 'MB', (row) => of(row, 'rss'), 300)], 'agencies'));
const readme = new URL('./README.md', import.meta.url);
writeFileSync(readme, readFileSync(readme, 'utf8').replace(/(<!-- batch -->\n)[\s\S]*?(<!-- \/batch -->)/, (_, open: string, close: string) => `${open}${table}\n${close}`));
process.stdout.write(`${table}\n`);
