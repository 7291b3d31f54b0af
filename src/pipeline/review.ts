/** A finished paper or a plan × what the measures item of its year asks: met or missing, and where. */
import { basename } from 'node:path';
import { ItaPlanError } from '../model/error.ts';
import type { Framework } from '../model/framework.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { Settings } from '../model/settings.ts';
import type { Reviewed } from '../review/index.ts';
import { loadCatalogue } from './catalogue.ts';
import { readBytes } from './files/read.ts';

export interface DocumentCheck {
  /** Fiscal year of the paper, whose requirements were used. */
  readonly fiscalYear: number;
  readonly results: readonly Reviewed[];
  readonly notices: readonly Notice[];
}

/** `settings.fiscalYear` (--year) = the year of the paper; else the plan's own, or the one at the head of the document. */
export async function checkDocument(path: string, settings: Settings): Promise<DocumentCheck> {
  const { frameworks } = await loadCatalogue(settings);
  const bytes = readBytes(path);
  const file = basename(path);
  return path.toLowerCase().endsWith('.json') ? checkPlan(bytes, file, frameworks, settings) : checkText(bytes, file, frameworks, settings);
}

async function checkText(bytes: Uint8Array, file: string, frameworks: readonly Framework[], settings: Settings): Promise<DocumentCheck> {
  const { passagesOfDocx, passagesOfText, reviewText, yearOf } = await import('../review/index.ts');
  const passages = file.toLowerCase().endsWith('.txt') ? passagesOfText(new TextDecoder().decode(bytes)) : passagesOfDocx(bytes, file);
  const fiscalYear = settings.fiscalYear ?? yearOf(passages);
  if (fiscalYear === null) throw new ItaPlanError('REVIEW_YEAR_UNKNOWN', {}, { file });
  const framework = asking(fiscalYear, frameworks);
  const results = reviewText(passages, framework, file);
  const read = settings.fiscalYear === undefined ? [notice('REVIEW_YEAR_FROM_TEXT', 'info', { fiscalYear })] : [];
  return { fiscalYear, results, notices: [...read, ...fromMemory(results, fiscalYear)] };
}

async function checkPlan(bytes: Uint8Array, file: string, frameworks: readonly Framework[], settings: Settings): Promise<DocumentCheck> {
  const [{ reviewPlan }, { parsePlans }] = await Promise.all([import('../review/index.ts'), import('./schema/plan.ts')]);
  const plans = parsePlans(new TextDecoder().decode(bytes), file);
  const fiscalYear = settings.fiscalYear ?? (plans[0] as (typeof plans)[number]).forYear;
  const framework = asking(fiscalYear, frameworks);
  const results = plans.flatMap((plan, index) => reviewPlan(plan, framework, file, index));
  return { fiscalYear, results, notices: fromMemory(results, fiscalYear) };
}

function asking(fiscalYear: number, frameworks: readonly Framework[]): Framework {
  const known = frameworks.filter(({ items }) => items.requirements.length > 0);
  const framework = known.find((one) => one.fiscalYear === fiscalYear);
  if (framework === undefined) throw new ItaPlanError('REVIEW_NO_REQUIREMENTS', { fiscalYear, years: known.map((one) => one.fiscalYear) });
  return framework;
}

function fromMemory(results: readonly Reviewed[], fiscalYear: number): Notice[] {
  const count = new Set(results.filter(({ confidence }) => confidence === 'low').map(({ id }) => id)).size;
  return count === 0 ? [] : [notice('REVIEW_FROM_MEMORY', 'warning', { fiscalYear, count })];
}
