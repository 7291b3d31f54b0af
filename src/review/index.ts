/**
 * In: a document's bytes or text (or a plan), and what the measures item of a year asks it to contain.
 * Out: per requirement met or missing, and where. Whether the assessor will be content is not for this room to say.
 */
import type { Confidence, Framework, Requirement } from '../model/framework.ts';
import type { Location } from '../model/notice.ts';
import type { Plan } from '../model/plan.ts';
import { inPlan, inText } from './evidence.ts';
import { type Passage, plain } from './passages.ts';

export { passagesOfDocx } from './docx.ts';
export { type Passage, passagesOfText } from './passages.ts';

export interface Reviewed {
  readonly id: string;
  readonly item: Requirement['item'];
  readonly text: string;
  /** null = nothing here can tell. */
  readonly met: boolean | null;
  /** How sure it is that the requirement exists at all; low = from memory. */
  readonly confidence: Confidence;
  readonly at: Location | null;
}

/** Words of the report that follows a plan (O43, O35, O28), at the head of the document. */
const FOLLOW_UP = /รายงานผลการดำเนิน(?:การ|งาน)|รายงานความก้าวหน้า|ผลการดำเนินการตามมาตรการ/;
const HEAD = 8;
const TITLE = 4;
/** A longer line is prose. */
const TITLE_LENGTH = 160;

/** Which item a document is written for: the measures themselves, or the report on them. */
export function itemOf(passages: readonly Passage[]): Requirement['item'] {
  return passages.slice(0, TITLE).some(({ text }) => text.length <= TITLE_LENGTH && FOLLOW_UP.test(text)) ? 'followUp' : 'measures';
}

/** Fiscal year a document speaks for: the latest of those at its head; null where there is none. */
export function yearOf(passages: readonly Passage[]): number | null {
  const years = passages.slice(0, HEAD).flatMap(({ text }) => [...text.matchAll(/(?<![0-9])25[5-9][0-9](?![0-9])/g)].map(([year]) => Number(year)));
  return years.length === 0 ? null : Math.max(...years);
}

/** `framework` = that of the document's own year. */
export function reviewText(passages: readonly Passage[], framework: Framework, file: string): Reviewed[] {
  const item = itemOf(passages);
  const indicatorNames = framework.indicators.flatMap(({ name, aliases }) => [name.value, ...aliases]).map(plain).filter((name) => /^[\u0E00-\u0E7F ]+$/.test(name));
  return framework.items.requirements.filter((requirement) => requirement.item === item).map((requirement) => {
    const found = inText(requirement, { passages, forYear: framework.fiscalYear, indicatorNames });
    return said(requirement, found === undefined ? null : found !== null, found === undefined || found === null ? null : { file, line: found.number, text: found.text.slice(0, 80) });
  });
}

/** A plan is written for the measures item; `index` = its place in the file. */
export function reviewPlan(plan: Plan, framework: Framework, file: string, index: number): Reviewed[] {
  return framework.items.requirements.filter(({ item }) => item === 'measures').map((requirement) => {
    const found = inPlan(requirement, plan);
    return said(requirement, found === undefined ? null : found.met, found === undefined ? null : { file, text: `plans[${index}].${found.path}` });
  });
}

function said({ id, item, text, confidence }: Requirement, met: boolean | null, at: Location | null): Reviewed {
  return { id, item, text, met, confidence, at };
}
