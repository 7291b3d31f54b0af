/** What a batch has to do, piece by piece, as plain data: the papers of one agency, or those of one province. */
import type { Output } from '../files/output.ts';
import { doAgency, type Outcome, type Task } from './agency.ts';
import type { Past } from './entries.ts';
import type { Knowledge, Known } from './knowledge.ts';
import { type Group, type GroupPapers, makeGroupPapers } from './papers.ts';
import type { Place } from './put.ts';

export type Job = { readonly task: Task } | { readonly group: Group; readonly index: number };
export type Done = { readonly outcome: Outcome } | { readonly papers: GroupPapers; readonly index: number };

/** What every piece of work is done with. */
export interface Context {
  readonly knowledge: Knowledge;
  /** Of the common settings. */
  readonly known: Known;
  readonly place: Place;
  readonly output: Output;
  /** Given on --resume. */
  readonly past: Past | null;
}

export async function doJob(job: Job, context: Context): Promise<Done> {
  if ('task' in job) return { outcome: await doAgency(job.task, context) };
  return { papers: await makeGroupPapers(job.group, context), index: job.index };
}
