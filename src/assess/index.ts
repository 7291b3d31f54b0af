/**
 * In: one agency's score record, the framework of its year, the office's targets and choices, the year before.
 * Out: an Assessment with its findings, ranked, and what must be said about them.
 */
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ScoreRecord } from '../model/scores.ts';
import type { AssessContext } from './context.ts';
import { ratingDifference, scoreDifferences } from './differences.ts';
import { findingsOf } from './findings.ts';
import { leversOf } from './levers.ts';
import { questionOf, scoreQuestions } from './questions.ts';
import { rate } from './rating.ts';
import { scoreIndicators, scoreInstruments, scoreTotal, usedScore } from './scoring.ts';
import type { Result } from './subjects.ts';
import { comparable } from './trend.ts';
import { weakestOf, weaknessNotices } from './weakness.ts';

export type { AssessContext } from './context.ts';
export { goalOf, gradesOf } from './goal.ts';
export type { Goal, GoalResult } from './goal.ts';
export { standingsOf } from './compare.ts';
export type { Standing } from './compare.ts';
export { seriesOf } from './series.ts';
export type { Persistent, Series } from './series.ts';

export function assess(record: ScoreRecord, framework: Framework, context: AssessContext): { assessment: Assessment; notices: Notice[] } {
  const { fiscalYear } = context;
  const agency = record.agency.name ?? record.agency.given ?? '–';
  const indicators = scoreIndicators(record, framework);
  const instruments = scoreInstruments(record, framework, indicators).map((score) => ({ ...score, weakest: weakestOf(score.id, indicators) }));
  const total = scoreTotal(record, instruments);
  const rating = { printed: record.rating?.text ?? null, computed: rate(usedScore(total), instruments, framework) };
  const result: Result = { agency: record.agency, fiscalYear, total, rating, instruments, indicators, questions: scoreQuestions(record, framework) };
  const { past, notices: trend } = comparable(context.previous, framework, fiscalYear);
  const { findings, notices: found } = findingsOf(result, record, framework, past, context);
  const notices = [
    ...scoreDifferences(agency, total, instruments), ...ratingDifference(agency, record, rating.computed, total, framework),
    ...unknownNotices(agency, result, framework), ...instruments.flatMap(({ id }) => weaknessNotices(id, indicators)), ...trend, ...found,
    ...questionNotices(result, framework),
  ];
  return { assessment: { ...result, findings, previous: context.previous, levers: leversOf(result, framework, context) }, notices };
}

/** What could not be worked out although there are scores. */
function unknownNotices(agency: string, result: Result, framework: Framework): Notice[] {
  const { fiscalYear, total, rating, instruments, indicators, questions } = result;
  const score = usedScore(total);
  if (score !== null) return rating.computed === null && rating.printed === null ? [notice('ASSESS_RATING_UNDECIDED', 'info', { agency, total: score }, total.at)] : [];
  const any = [...instruments, ...indicators, ...questions].some((part) => part.score !== null);
  if (!any) return [notice('ASSESS_NO_SCORES', 'warning', { agency, fiscalYear })];
  const why = framework.coverage === 'structure' ? 'structure' : instruments.some(({ weight }) => weight === null) ? 'weights' : 'parts';
  return [notice('ASSESS_NOT_COMPUTED', 'info', { agency, fiscalYear, why })];
}

/** Codes the year's framework does not hold, and topics known from memory that led to a finding. */
function questionNotices({ fiscalYear, questions }: Result, framework: Framework): Notice[] {
  const unmapped = questions.filter(({ indicator }) => indicator === null).map(({ code }) => code);
  const fromMemory = questions.filter(({ code }) => questionOf(framework, code)?.question.confidence === 'low').map(({ code }) => code);
  return [
    ...(unmapped.length === 0 ? [] : [notice('ASSESS_QUESTIONS_UNMAPPED', 'warning', { fiscalYear, codes: unmapped })]),
    ...(fromMemory.length === 0 ? [] : [notice('ASSESS_TOPICS_FROM_MEMORY', 'info', { fiscalYear, codes: fromMemory })]),
  ];
}
