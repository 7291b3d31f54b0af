/** Everything of one assessment that carries a score, seen alike: what it belongs to, what it reached, where that was read. */
import type { Assessment, Finding } from '../model/assessment.ts';
import type { Framework, IndicatorId, InstrumentId, Subject } from '../model/framework.ts';
import type { Location } from '../model/notice.ts';
import type { ScoreRecord } from '../model/scores.ts';
import { instrumentOfCode, questionOf } from './questions.ts';
import { usedScore } from './scoring.ts';

export type Result = Omit<Assessment, 'findings' | 'previous'>;

/** What a finding speaks of, before anything is said about it. */
export interface Measured extends Pick<Finding, 'instrument' | 'indicator' | 'topic' | 'score'> {
  readonly id: Subject;
  readonly evidence: readonly Location[];
}

export function indicatorSubjects(result: Result, record: ScoreRecord, framework: Framework): Measured[] {
  return result.indicators.filter(({ score }) => score !== null).map(({ id, instrument, score, at }) => {
    const items = framework.indicators.find((indicator) => indicator.id === id)?.groups.flatMap((group) => group.items) ?? [];
    const evidence = at === null ? items.flatMap((item) => record.scores[item]?.at ?? []) : [at];
    return { id: `${id}` as const, instrument, indicator: id, topic: null, score, evidence };
  });
}

export function questionSubjects(result: Result): Measured[] {
  return result.questions.map(({ code, topic, indicator, score, at }) => (
    { id: code, instrument: instrumentOfCode(code), indicator, topic, score, evidence: [at] }));
}

/** Instruments whose indicators nobody gave: they speak for themselves. */
export function instrumentSubjects(result: Result): Measured[] {
  const alone = result.instruments.filter(({ score, weakest }) => score !== null && weakest.length === 0);
  return alone.map(({ id, score, at }) => ({ id, instrument: id, indicator: null, topic: null, score, evidence: at === null ? [] : [at] }));
}

/** The total, when nothing below it is known. */
export function totalSubject(result: Result): Measured[] {
  const score = usedScore(result.total);
  if (score === null || result.instruments.some((instrument) => instrument.score !== null || instrument.weakest.length > 0)) return [];
  return [{ id: 'total', instrument: null, indicator: null, topic: null, score, evidence: result.total.at === null ? [] : [result.total.at] }];
}

/** A subject the office names itself, whether or not it has a score. */
export function namedSubject(id: Subject, result: Result, record: ScoreRecord, framework: Framework): Measured {
  const given = record.scores[id];
  const evidence = given === undefined ? [] : [given.at];
  const indicator = indicatorOf(id, framework);
  const instrument = framework.indicators.find((candidate) => candidate.id === indicator)?.instrument ?? instrumentOf(id, framework);
  return { id, instrument, indicator, topic: questionOf(framework, id)?.question.topic ?? null, score: scoreOf(id, result) ?? given?.value ?? null, evidence };
}

function indicatorOf(id: Subject, framework: Framework): IndicatorId | null {
  const asked = questionOf(framework, id);
  return (asked?.indicator ?? framework.indicators.find((indicator) => String(indicator.id) === id.split('.')[0]))?.id ?? null;
}

function instrumentOf(id: Subject, framework: Framework): InstrumentId | null {
  return framework.instruments.find((instrument) => instrument.id === id)?.id ?? instrumentOfCode(id);
}

function scoreOf(id: Subject, result: Result): number | null {
  if (id === 'total') return usedScore(result.total);
  return result.instruments.find((instrument) => instrument.id === id)?.score ?? result.indicators.find((indicator) => String(indicator.id) === id)?.score ?? null;
}
