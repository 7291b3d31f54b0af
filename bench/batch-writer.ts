/**
 * Plan and Document → bytes, one core, in memory, beside the floor (the same XML through zlib 6 and a zip container), docx's own
 * Packer.toBuffer and docxtemplater, all in one run, in turns. docx writes the same body: its classes stand in the place of ours.
 *   node --import ./bench/typescript.js --import ./bench/with-docx.js bench/batch-writer.ts [agencies] [rounds]
 * docxtemplater is no dependency: where docxtemplater and pizzip are installed (here, or in the folder ITA_PLAN_BENCH_PACKAGES) it is measured.
 */
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Document } from '../src/model/document.ts';
import type { Plan } from '../src/model/plan.ts';
import { writeDocument } from '../src/write/index.ts';
import { container, partOf, squeeze } from '../src/write/zip.ts';
import { planProvince, renderer } from './province.ts';

const [agencies = 60, rounds = 7] = process.argv.slice(2).map(Number);
const KINDS = ['announcement', 'analysis-report'] as const;
const OWN = 'word/document.xml';
/** Papers a round of the slow ones. */
const FEW = 30;

type Make = (at: number) => Promise<Uint8Array> | Uint8Array;
interface Contender { readonly name: string; readonly make: Make }

const { plans, catalogue, templates } = await planProvince(agencies);
const render = renderer(catalogue, templates);
const jobs = plans.flatMap((plan) => KINDS.map((kind): { plan: Plan; kind: string; document: Document } => ({ plan, kind, document: render(plan, kind) })));
/** New objects for every turn of every contender: a piece that was written in the turn before is not met again. */
let documents: Document[] = [];
const renew = (): void => { documents = jobs.map(({ document }) => structuredClone(document)); };
renew();
const ours: Make = (at) => writeDocument(documents[at] as Document, 'docx', { emblem: null });
const files = await Promise.all(jobs.map(async (_, at) => unzipSync(await ours(at))));

/** What no writer can do without: one deflate of the body and the container. */
function floor(): Contender {
  const parts = files.map((entries) => Object.entries(entries).filter(([name]) => name !== OWN).map(([name, bytes]) => partOf(name, squeeze(bytes))));
  const xml = files.map((entries) => strFromU8(entries[OWN] as Uint8Array));
  return { name: 'floor: zlib 6 and container', make: (at) => container([...(parts[at] ?? []), partOf(OWN, squeeze(Buffer.from(xml[at] as string, 'utf8')))]) };
}

async function withDocx(): Promise<Contender> {
  const { pack } = (await import(new URL('./docx-packer.ts?docx', import.meta.url).href)) as typeof import('./docx-packer.ts');
  return { name: 'docx: Packer.toBuffer', make: (at) => pack(documents[at] as Document) };
}

/** Each paper's own file with a tag in the place of every text, filled again: the same content to the byte, which is checked. */
function withDocxtemplater(): Contender | null {
  const require = createRequire(join(process.env.ITA_PLAN_BENCH_PACKAGES ?? process.cwd(), 'bench.js'));
  try {
    const [Docxtemplater, PizZip] = [require('docxtemplater'), require('pizzip')];
    const templates = files.slice(0, FEW).map((entries) => {
      const texts: Record<string, string> = {};
      const xml = strFromU8(entries[OWN] as Uint8Array);
      const tagged = xml.replace(/(<w:t xml:space="preserve">)([^<]*)(?=<\/w:t>)/g, (_all, open: string, text: string) => {
        const tag = `t${Object.keys(texts).length}`;
        texts[tag] = text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
        return `${open}{${tag}}`;
      });
      const zip = new PizZip();
      for (const [name, bytes] of Object.entries(entries)) zip.file(name, name === OWN ? tagged : bytes);
      return { template: zip.generate({ type: 'nodebuffer' }), texts, xml };
    });
    const make = (at: number): Uint8Array => {
      const { template, texts } = templates[at] as (typeof templates)[number];
      return new Docxtemplater(new PizZip(template)).render(texts).getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
    };
    const plain = (xml: string): string => xml.replaceAll('&quot;', '"').replaceAll('&apos;', "'");
    if (plain(strFromU8(unzipSync(new Uint8Array(make(0)))[OWN] as Uint8Array)) !== plain((templates[0] as (typeof templates)[number]).xml)) throw new Error('its paper differs from ours');
    return { name: `docxtemplater ${require('docxtemplater/package.json').version}`, make };
  } catch (cause) {
    process.stdout.write(`docxtemplater not measured: ${(cause as Error).message.split('\n')[0]}\n\n`);
    return null;
  }
}

const contenders = [
  floor(),
  { name: 'ours: Document → bytes', make: ours },
  { name: 'ours: plan → bytes', make: (at: number) => { const { plan, kind } = jobs[at] as typeof jobs[number]; return writeDocument(render(plan, kind), 'docx', { emblem: null }); } },
  await withDocx(),
  withDocxtemplater(),
].filter((one): one is Contender => one !== null);

const cpu = (): number => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
for (let round = -1; round < rounds; round += 1) {
  for (const { name, make } of [...contenders].sort(() => (round % 2 === 0 ? 1 : -1))) {
    const count = name.startsWith('docx') ? Math.min(jobs.length, FEW) : jobs.length;
    renew();
    const before = cpu();
    for (let at = 0; at < count; at += 1) await make(at);
    if (round >= 0) times.get(name)?.push((cpu() - before) / count);
  }
}
const of = (name: string): readonly number[] => times.get(name) as number[];
const ratio = (a: string, b: string): number => median(of(a).map((value, round) => value / (of(b)[round] as number)));
const bytes = median(files.map((entries) => (entries[OWN] as Uint8Array).length));
process.stdout.write(`${cpus()[0]?.model ?? ''}, ${cpus().length} cores, node ${process.version}, ${jobs.length} documents of ${Math.round(bytes / 1024)} KB of XML, ${rounds} rounds, CPU time\n\n`);
process.stdout.write(`| contender | ms a document | ${contenders.map(({ name }) => `× ${name.split(':')[0]}${name.includes('plan') ? ' (plan)' : ''}`).join(' | ')} |\n|${'---|'.repeat(contenders.length + 2)}\n`);
for (const { name } of contenders) process.stdout.write(`| ${name} | ${median(of(name)).toFixed(2)} | ${contenders.map((other) => ratio(other.name, name).toFixed(2)).join(' | ')} |\n`);
