/** Change against an earlier year, only where the two years' instruments compare. */
import type { Assessment } from '../model/assessment.ts';
import type { Framework, Subject } from '../model/framework.ts';
import { type Location, type Notice, notice } from '../model/notice.ts';
import { usedScore } from './scoring.ts';

export interface Past { readonly score: number; readonly at: Location | null }

/** The earlier result when it may be set beside this one; else null, with the reason as a notice. */
export function comparable(previous: Assessment | null, framework: Framework, fiscalYear: number): { past: Assessment | null; notices: Notice[] } {
  if (previous === null) return { past: null, notices: [] };
  const allowed = framework.fiscalYear === fiscalYear ? framework.comparableWith[String(previous.fiscalYear)] : undefined;
  if (allowed === true) return { past: previous, notices: [] };
  return { past: null, notices: [notice('ASSESS_NOT_COMPARABLE', 'info', { fiscalYear, previousYear: previous.fiscalYear, reason: allowed ?? null })] };
}

/** The same subject in the earlier year; a question only when its code still meant the same topic. */
export function pastScore(past: Assessment, subject: Subject, topic: string | null): Past | null {
  if (subject === 'total') return known(usedScore(past.total), past.total.at);
  const instrument = past.instruments.find(({ id }) => id === subject);
  if (instrument !== undefined) return known(instrument.score, instrument.at);
  const indicator = past.indicators.find(({ id }) => String(id) === subject);
  if (indicator !== undefined) return known(indicator.score, indicator.at);
  const question = past.questions.find(({ code }) => code === subject);
  return question === undefined || topic === null || question.topic !== topic ? null : known(question.score, question.at);
}

function known(score: number | null, at: Location | null): Past | null {
  return score === null ? null : { score, at };
}
