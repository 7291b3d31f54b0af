/** Milliseconds and bytes per document of the write room: node --import ./bench/typescript.js bench/write.ts [repeats] */
import { writeDocument } from '../src/write/index.ts';
import { samples } from '../test/fixtures/write/index.ts';

const PAPERS = ['minimal', 'announcement', 'report', 'forty rows'];
const FORMATS = ['docx', 'html', 'json'] as const;
const repeats = Number(process.argv[2] ?? 60);

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function timed(run: () => Promise<Uint8Array>): Promise<{ ms: number; bytes: number }> {
  const start = performance.now();
  const { length } = await run();
  return { ms: performance.now() - start, bytes: length };
}

process.stdout.write('| document | format | first ms | median ms | bytes |\n|---|---|---|---|---|\n');
for (const [name, paper] of Object.entries(samples()).filter(([one]) => PAPERS.includes(one))) {
  for (const format of FORMATS) {
    const run = (): Promise<Uint8Array> => writeDocument(paper, format, { emblem: null });
    const first = await timed(run);
    const rest: number[] = [];
    for (let i = 0; i < repeats; i += 1) rest.push((await timed(run)).ms);
    process.stdout.write(`| ${name} | ${format} | ${first.ms.toFixed(1)} | ${median(rest).toFixed(2)} | ${first.bytes} |\n`);
  }
}
