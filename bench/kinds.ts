/** Milliseconds from plan to bytes per kind of paper, warm: node --import ./bench/typescript.js bench/kinds.ts [repeats] */
import { loadCatalogue } from '../src/pipeline/catalogue.ts';
import { plan } from '../src/pipeline/index.ts';
import { makePapers } from '../src/pipeline/papers.ts';
import { loadTemplates } from '../src/pipeline/templates.ts';

const repeats = Number(process.argv[2] ?? 30);
const catalogue = await loadCatalogue({});
const templates = loadTemplates(undefined);
const [made] = (await plan({ scores: 'examples/subdistrict/scores.csv', settings: {}, agency: null })).plans;
if (made === undefined) throw new Error('no plan');

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

process.stdout.write('| kind | first ms | median ms | bytes |\n|---|---|---|---|\n');
for (const kind of Object.keys(templates.documents).filter((name) => name !== 'province-report')) {
  const times: number[] = [];
  let bytes = 0;
  for (let i = 0; i <= repeats; i += 1) {
    const start = performance.now();
    const { outputs } = await makePapers({ ...made, settings: { documents: [kind as never] } }, catalogue, templates);
    times.push(performance.now() - start);
    bytes = outputs[0]?.bytes.length ?? 0;
  }
  process.stdout.write(`| ${kind} | ${(times[0] ?? 0).toFixed(0)} | ${median(times.slice(1)).toFixed(1)} | ${bytes} |\n`);
}
