import { describe, expect, it } from 'vitest';
import { ItaPlanError } from '../../src/model/error.ts';
import type { ScoreSheet } from '../../src/model/scores.ts';
import { readNumber } from '../../src/read/numbers.ts';
import { knowledge, line, read } from '../fixtures/read/knowledge.ts';
import { LAYOUT_CASES } from '../fixtures/read/layouts.ts';
import { csv, type Entry, parts, workbook, zip } from '../fixtures/read/make.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 2564);
const RUNS = Number(process.env.FUZZ_RUNS ?? 250);
const LIMIT = 5_000;

/** Mulberry32: the same seed, the same files. */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

type Outcome = { readonly sheet: ScoreSheet } | { readonly code: string };

async function outcome(bytes: Uint8Array, file: string): Promise<Outcome> {
  const start = performance.now();
  try {
    return { sheet: await read(bytes, file) };
  } catch (error) {
    if (!(error instanceof ItaPlanError)) throw error;
    return { code: error.code };
  } finally {
    expect(performance.now() - start).toBeLessThan(LIMIT);
  }
}

/** Each score must be what its own cell says, undone only by the weight that the file was found to have. */
function trustworthy({ records }: ScoreSheet): void {
  for (const { scores } of records) for (const [subject, score] of Object.entries(scores)) {
    if (score === undefined || score.value === null) continue;
    const { text = '' } = score.at;
    const stored = readNumber({ row: 1, column: 'A', value: text });
    const weight = score.weighted === true ? knowledge.weights[subject as 'IIT'] / 100 : 1;
    const said = stored.kind === 'number' ? stored.value : Number.parseFloat(/[\d๐-๙.]+(?=[^\d๐-๙.]*$)/.exec(text)?.[0].replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)) ?? 'NaN');
    expect([said, said * 100].some((value) => Math.abs(value - (score.value ?? 0) * weight) < 1e-6), `${subject} ${JSON.stringify(score)}`).toBe(true);
    expect(score.value).toBeGreaterThanOrEqual(0);
    expect(score.value).toBeLessThanOrEqual(100);
  }
}

function mutate(bytes: Uint8Array, roll: (sides: number) => number): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = roll(Math.max(1, copy.length));
  const length = 1 + roll(40);
  switch (roll(5)) {
    case 0: copy[at] = roll(256); return copy;
    case 1: return Buffer.concat([copy.subarray(0, at), copy.subarray(at + length)]);
    case 2: return Buffer.concat([copy.subarray(0, at + length), copy.subarray(at)]);
    case 3: return copy.subarray(0, at);
    default: return Buffer.concat([copy.subarray(0, at), Buffer.from(['<', '>', '&', '"', '999', '-', '1e9', '</row>', '<c r="A1"><v>1</v></c>', '\0', 'ก', ',', '\n'][roll(13)] ?? ''), copy.subarray(at)]);
  }
}

const books = LAYOUT_CASES.map(({ sheets }) => sheets);
const pick = <T>(items: readonly T[], roll: (sides: number) => number): T => items[roll(items.length)] as T;

describe(`fuzz, seed ${SEED}, ${RUNS} files of each kind`, () => {
  it('a damaged container is refused or reads as before', async () => {
    const roll = dice(SEED);
    let refused = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const good = workbook(...pick(books, roll));
      const before = await outcome(good, 'a.xlsx');
      const after = await outcome(mutate(good, roll), 'a.xlsx');
      if ('code' in after) refused += 1;
      else expect('sheet' in before && before.sheet.records.map(line)).toEqual(after.sheet.records.map(line));
    }
    process.stdout.write(`fuzz: seed ${SEED}, ${RUNS} damaged containers, ${refused} refused, ${RUNS - refused} read as before\n`);
    expect(refused).toBeGreaterThan(0);
  });

  it('a damaged part is refused or read as it stands, alike by the quick scan and the SAX reader', async () => {
    const roll = dice(SEED + 1);
    let refused = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const entries = parts(pick(books, roll));
      const target = roll(entries.length);
      const spoil = (entry: Entry, comment: boolean): Entry => ({ ...entry, data: Buffer.from(comment ? Buffer.from(entry.data).toString('latin1').replace('</sheetData>', '<!-- --></sheetData>') : Buffer.from(entry.data).toString('latin1'), 'latin1') });
      const spoiled = entries.map((entry, i): Entry => (i === target ? { ...entry, data: mutate(Buffer.from(entry.data as string), roll) } : entry));
      const quick = await outcome(zip(spoiled), 'a.xlsx');
      const slow = await outcome(zip(spoiled.map((entry) => (entry.name.includes('worksheets/') ? spoil(entry, true) : entry))), 'a.xlsx');
      expect('sheet' in quick ? quick.sheet.records.map(line) : quick).toEqual('sheet' in slow ? slow.sheet.records.map(line) : slow);
      if ('code' in quick) refused += 1;
      else trustworthy(quick.sheet);
    }
    process.stdout.write(`fuzz: seed ${SEED + 1}, ${RUNS} damaged parts, ${refused} refused, no wrong number in the rest\n`);
  });

  it('a damaged CSV is refused or read as it stands', async () => {
    const roll = dice(SEED + 2);
    let refused = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const [sheet] = pick(books, roll);
      const rows = (sheet?.rows ?? []).map((row) => row.map((value) => (typeof value === 'object' || typeof value === 'boolean' ? null : value)));
      const letters = [...csv(rows)];
      for (let times = roll(6); times >= 0; times -= 1) letters.splice(roll(letters.length), roll(3), ['', ',', '\n', '9', '.', '-', 'ก', '"', ' ', '๕', '%'][roll(11)] ?? '');
      const text = Buffer.from(letters.join(''));
      const bytes = roll(4) === 0 ? mutate(text, roll) : text;
      const found = await outcome(bytes, 'a.csv');
      if ('code' in found) refused += 1;
      else trustworthy(found.sheet);
    }
    process.stdout.write(`fuzz: seed ${SEED + 2}, ${RUNS} damaged CSV files, ${refused} refused, no wrong number in the rest\n`);
  });
});
