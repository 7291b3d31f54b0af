/** What only a whole process can show: being killed, interrupted, run twice at once, and left without space. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder, tree } from '../../fixtures/pipeline/batch.ts';
import { buildProgram, startProgram } from '../../fixtures/pipeline/program.ts';
import { manyRows, provinceCsv } from '../../fixtures/pipeline/province.ts';

let start = '';
let folder = '';
let scores = '';
let whole: Record<string, string> = {};
const args = (out: string, ...more: string[]): string[] => ['batch', scores, '--out', out, '--year', '2564', '--documents', 'memo', '--quiet', ...more];

beforeAll(async () => {
  start = buildProgram();
  folder = newFolder();
  scores = join(folder, 'scores.csv');
  writeFileSync(scores, provinceCsv(manyRows(24)));
  await startProgram(start, args(join(folder, 'whole'))).ended;
  whole = tree(join(folder, 'whole'));
});

/** A number from 0 to 1, the same in every run of the tests. */
const noise = (seed: number): number => Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % 1;

/** Files that stand under a final name although they are not what the whole run made. */
const halves = (out: string): string[] => Object.entries(tree(out)).filter(([path, bytes]) => !path.includes('.ita-plan') && bytes !== whole[path]).map(([path]) => path);

describe('a batch that is killed', () => {
  it('at fifty random moments, in one thread and in two, leaves no half file under a final name, and resumes to the tree of an unbroken run', async () => {
    let kills = 0;
    for (let round = 0; kills < 50; round += 1) {
      const out = join(folder, `killed-${round}`);
      for (let attempt = 0; attempt < 12; attempt += 1) {
        const { child, ended } = startProgram(start, args(out, '--concurrency', String(1 + (round % 2)), ...(attempt === 0 ? [] : ['--resume'])));
        const begun = watchFor(join(out, 'journal.ndjson'), child);
        await begun;
        await new Promise((later) => setTimeout(later, noise(round * 31 + attempt) * 220));
        child.kill('SIGKILL');
        const { signal } = await ended;
        if (signal !== 'SIGKILL') break;
        kills += 1;
        expect(halves(out)).toEqual([]);
      }
      const { code, err } = await startProgram(start, args(out, '--resume')).ended;
      expect([code, err]).toEqual([0, '']);
      expect(tree(out)).toEqual(whole);
      rmSync(out, { recursive: true });
    }
  }, 240_000);
});

/** Resolves when a run has begun its work, or has ended. */
async function watchFor(path: string, child: { readonly exitCode: number | null; readonly signalCode: NodeJS.Signals | null }): Promise<void> {
  while (!existsSync(path) && child.exitCode === null && child.signalCode === null) await new Promise((later) => setTimeout(later, 5));
}

describe.each([1, 2])('a batch in %i threads that is interrupted', (threads) => {
  const inThreads = (out: string, ...more: string[]): string[] => args(out, '--concurrency', String(threads), ...more);

  it('finishes the agencies it is at, says how to go on and ends with 130; resumed, it is whole', async () => {
    const out = join(folder, `interrupted-${threads}`);
    const { child, ended } = startProgram(start, inThreads(out).filter((word) => word !== '--quiet'));
    await watchFor(join(out, 'เมืองตัวอย่าง'), child);
    child.kill('SIGINT');
    const { code, err } = await ended;
    expect(code).toBe(130);
    expect(err).toContain('--resume');
    expect(halves(out)).toEqual([]);
    expect(existsSync(join(out, '.ita-plan.lock'))).toBe(false);
    expect((await startProgram(start, inThreads(out, '--resume')).ended).code).toBe(0);
    expect(tree(out)).toEqual(whole);
  });

  it('ends with 143 when it is asked to terminate, and at once when asked twice', async () => {
    const out = join(folder, `terminated-${threads}`);
    const { child, ended } = startProgram(start, inThreads(out));
    await watchFor(join(out, 'เมืองตัวอย่าง'), child);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(143);
    const twice = startProgram(start, inThreads(join(folder, `twice-${threads}`)));
    await watchFor(join(folder, `twice-${threads}`, 'journal.ndjson'), twice.child);
    twice.child.kill('SIGINT');
    twice.child.kill('SIGINT');
    expect((await twice.ended).code).toBe(130);
    expect(halves(join(folder, `twice-${threads}`))).toEqual([]);
  });
});

describe('a batch in several threads', () => {
  it('makes the tree of one thread, several provinces and their papers included', async () => {
    const several = join(folder, 'several.csv');
    writeFileSync(several, provinceCsv(manyRows(24).map((row, index) => ({ ...row, province: `จังหวัดที่ ${index % 3}` }))));
    const made = async (threads: number): Promise<Record<string, string>> => {
      const out = join(folder, `several-${threads}`);
      expect((await startProgram(start, ['batch', several, '--out', out, '--year', '2564', '--documents', 'memo', '--quiet', '--concurrency', String(threads)]).ended).code).toBe(0);
      return tree(out);
    };
    const [one, three] = [await made(1), await made(3)];
    expect(Object.keys(one).filter((path) => path.endsWith('province-report.docx'))).toHaveLength(3);
    expect(three).toEqual(one);
  });
});

describe('two batches at once', () => {
  it('in one folder: one works, the other is refused with the number of the first', async () => {
    const out = join(folder, 'busy');
    const first = startProgram(start, args(out));
    await watchFor(join(out, '.ita-plan.lock'), first.child);
    const second = await startProgram(start, args(out)).ended;
    expect([second.code, second.err]).toEqual([40, expect.stringContaining(`WRITE_BUSY`)]);
    expect(second.err).toContain(String(first.child.pid));
    expect((await first.ended).code).toBe(0);
    expect(tree(out)).toEqual(whole);
  });
});

const SMALL = newFolder();
/** A disk of 400 KB, where this user may mount one. */
function mountSmall(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', SMALL], { stdio: 'ignore' });
    execFileSync('umount', [SMALL], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const canMount = mountSmall();

describe('a full disk', () => {
  it.skipIf(!canMount)('stops at once with what is done and what is not, and can be resumed with more space (needs root and mount)', async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', SMALL]);
    try {
      const out = join(SMALL, 'out');
      const { code, err } = await startProgram(start, args(out)).ended;
      expect([code, err]).toEqual([40, expect.stringMatching(/พื้นที่เก็บข้อมูลไม่พอ.*ยังไม่ได้ทำ \d+ หน่วยงาน.*--resume/s)]);
      expect(halves(out)).toEqual([]);
      const done = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('memo.docx')).length;
      expect(done).toBeGreaterThan(0);
      expect(done).toBeLessThan(24);
      execFileSync('mount', ['-o', 'remount,size=8m', SMALL]);
      expect((await startProgram(start, args(out, '--resume')).ended).code).toBe(0);
      expect(tree(out)).toEqual(whole);
      expect(readFileSync(join(out, 'journal.ndjson'), 'utf8')).toContain('"resumed":true');
    } finally {
      execFileSync('umount', [SMALL]);
    }
  });
});
