import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/pipeline/batch/agency.ts';
import { hireCrew } from '../../../src/pipeline/batch/crew.ts';
import type { Context, Job } from '../../../src/pipeline/batch/jobs.ts';

/** Work that is done at once: its settings are at fault. */
const job = (key: string): Job => ({ task: { key, group: { agency: { name: key } }, folder: key, settings: {}, fault: { code: 'CLI_BUG', params: {}, at: null } } as unknown as Task });
const crew = (): ReturnType<typeof hireCrew> => hireCrew({ place: { out: '.', force: false, dryRun: false }, past: null } as Context, {}, 1);

describe('a crew', () => {
  it('uses the pile up from its end', async () => {
    const done: string[] = [];
    const pile = ['ก', 'ข', 'ค'].map(job);
    await crew().work(pile, () => null, (one) => { if ('outcome' in one) done.push(one.outcome.key); });
    expect([done, pile]).toEqual([['ค', 'ข', 'ก'], []]);
  });

  it('begins nothing more when what came of a piece cannot be taken, and tells why', async () => {
    const full = new Error('disk full');
    const pile = ['ก', 'ข', 'ค'].map(job);
    await expect(crew().work(pile, () => null, () => { throw full; })).rejects.toBe(full);
    expect(pile).toHaveLength(2);
  });
});
