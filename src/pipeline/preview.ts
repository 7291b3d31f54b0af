/** The papers as they would be written, kept in memory: for looking before anything is on the disk. */
import type { Document } from '../model/document.ts';
import type { Settings } from '../model/settings.ts';
import type { Request } from './analyze.ts';
import type { OutputFile } from './files/write.ts';
import { type OnePlan, onePlan } from './generate.ts';
import type { Inspection } from './inspect.ts';
import { type LeftOut, makePapers } from './papers.ts';
import type { ScorelessRequest } from './scoreless.ts';
import { loadTemplates } from './templates.ts';

export interface Preview extends OnePlan {
  readonly documents: readonly Document[];
  /** Each document as a web page, in the same order. */
  readonly pages: readonly OutputFile[];
  readonly left: readonly LeftOut[];
}

/** What `generate` would make of a request. */
export async function preview(request: Request | ScorelessRequest, inspected: Inspection | null = null): Promise<Preview> {
  const made = await onePlan(request, inspected);
  const settings: Settings = { ...made.plan.settings, formats: ['json', 'html'] };
  const papers = await makePapers({ ...made.plan, settings }, made.catalogue, loadTemplates(settings.templates));
  const json = papers.outputs.filter(({ path }) => path.endsWith('.json'));
  return {
    ...made, documents: json.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as Document),
    pages: papers.outputs.filter(({ path }) => path.endsWith('.html')), left: papers.left, notices: [...made.notices, ...papers.notices],
  };
}
