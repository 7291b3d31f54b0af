import type { QuestionResult } from '../model/assessment.ts';
import type { Framework, Indicator, InstrumentId, Question, QuestionCode } from '../model/framework.ts';
import type { ScoreRecord } from '../model/scores.ts';

const CODE = /^([ieO])(\d+)$/;
const INSTRUMENT_OF: Readonly<Record<string, InstrumentId>> = { i: 'IIT', e: 'EIT', O: 'OIT' };

/** Instrument a code belongs to by its letter. */
export function instrumentOfCode(code: string): InstrumentId | null {
  return INSTRUMENT_OF[CODE.exec(code)?.[1] ?? ''] ?? null;
}

/** Where the framework of the year puts a code; a code means something else in another year. */
export function questionOf(framework: Framework, code: string): { indicator: Indicator; question: Question } | null {
  for (const indicator of framework.indicators) {
    const question = indicator.questions.find((candidate) => candidate.code === code);
    if (question !== undefined) return { indicator, question };
  }
  return null;
}

/** Questions (i, e) and items (O) of the record in the order of the form, each with the topic its year gives it. */
export function scoreQuestions(record: ScoreRecord, framework: Framework): QuestionResult[] {
  const codes = Object.keys(record.scores).filter((subject): subject is QuestionCode => CODE.test(subject));
  return codes.sort(byForm).flatMap((code) => {
    const given = record.scores[code];
    if (given === undefined) return [];
    const known = questionOf(framework, code);
    return [{ code, topic: known?.question.topic ?? null, indicator: known?.indicator.id ?? null, score: given.value, at: given.at }];
  });
}

function byForm(a: string, b: string): number {
  return 'ieO'.indexOf(a.charAt(0)) - 'ieO'.indexOf(b.charAt(0)) || Number(a.slice(1)) - Number(b.slice(1));
}
